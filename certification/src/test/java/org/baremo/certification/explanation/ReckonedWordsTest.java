package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.explanation.words.DemandWords;
import org.baremo.certification.explanation.words.EvidenceWords;
import org.baremo.certification.explanation.words.ObservationWords;
import org.baremo.certification.explanation.words.SpecialWords;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.json.Json;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What is told of numbers that are reckoned: what is rounded, of which exam, and who is exempt. */
class ReckonedWordsTest {
  private static final Finding ANY = Sealed.granted().getFindings().get(0);
  private static final String BEST =
      "{'type':'attempt-mark','pick':'best','of':{'exams':['x']},'part':'percentage'}";
  private static final String MARK = "{'type':'mark','part':'percentage'}";
  private static final String JURY =
      "{'type':'level-ordinal','stated':'jury','scale':'digcomp@2.2/scale/four'}";

  private static Lexicon words(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Lexicon(Messages.of(locale).texts(), new Titles(Optional.empty(), locale));
  }

  private static Requirement read(String json) {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return Json.standard().read(bytes, Requirement.class, "rule").orThrow();
  }

  private static Requirement compare(String quantity) {
    return read(
        "{'type':'compare','id':'c','left':%s,'comparison':'at-least','right':{'type':'constant','value':60},'whenExempt':'met'}"
            .formatted(quantity));
  }

  private static String told(String language, Requirement requirement) {
    return new DemandWords(words(language)).phrases().of(new Demand.AsStated(requirement), ANY);
  }

  private static List<String> special(String language, Requirement requirement) {
    return new SpecialWords(words(language)).of(requirement);
  }

  private static String aggregate(String function, String... members) {
    return "{'type':'aggregate','function':'%s','of':[%s]}"
        .formatted(function, String.join(",", members));
  }

  private static String rounded(String quantity, int decimals) {
    return "{'type':'rounded','of':%s,'mode':'half-up','decimals':%d}"
        .formatted(quantity, decimals);
  }

  private static String limited(String quantity) {
    return "{'type':'limited','of':%s,'least':0,'most':35}".formatted(quantity);
  }

  private static String number(String name) {
    return "{'type':'number','name':'%s'}".formatted(name);
  }

  @Test
  void itIsSeenHowFarALimitAndADivisionGo() {
    String sum = aggregate("sum", number("a"), limited(number("b")));
    assertThat(told("en", compare(limited(sum))))
        .startsWith(
            "[the sum of the number \"a\" and the number \"b\" (counted as 0 where less) (counted"
                + " as 35 where more)] (counted as 0 where less) (counted as 35 where more) must"
                + " be");
    assertThat(told("es", compare("{'type':'ratio','of':%s,'to':%s}".formatted(sum, number("c")))))
        .startsWith(
            "para [la suma del número «a» y el número «b» (contado como 0 si es menor) (contado"
                + " como 35 si es mayor)] entre el número «c» se exige");
    assertThat(told("en", compare("{'type':'difference','of':%s,'minus':%s}".formatted(sum, sum))))
        .contains("] minus [the sum of");
  }

  @Test
  void whatNoAttemptMeansToAWaitIsTold() {
    String wait =
        "{'type':'wait','id':'w','after':{'results':['failed']},'waits':[{'period':{'months':6}}]%s}";
    assertThat(special("en", read(wait.formatted(""))))
        .containsExactly("open while no attempt is known");
    assertThat(special("es", read(wait.formatted(",'judged':'every'"))))
        .containsExactly("abierto mientras no conste ningún intento");
    assertThat(special("en", read(wait.formatted(",'judged':'passed'")))).isEmpty();
  }

  @Test
  void whoIsExemptIsToldOfOnlyWhereSomebodyCanBe() {
    String unassessed = "what was not assessed leaves it open";
    assertThat(special("en", compare(MARK))).containsExactly("who is exempt meets it", unassessed);
    assertThat(special("en", compare(BEST)))
        .containsExactly("an attempt in which the person was exempt is passed over", unassessed);
    assertThat(special("es", compare(BEST)))
        .containsExactly(
            "no cuenta el intento en que la persona estaba exenta",
            "lo no evaluado lo deja abierto");
    assertThat(
            special("en", compare("{'type':'difference','of':" + BEST + ",'minus':" + MARK + "}")))
        .containsExactly(
            "who is exempt meets it",
            "an attempt in which the person was exempt is passed over",
            unassessed);
    assertThat(special("en", compare("{'type':'number','name':'points'}"))).isEmpty();
    assertThat(special("en", compare(JURY))).isEmpty();
    assertThat(special("en", compare(aggregate("sum", BEST, BEST))))
        .containsExactly("an attempt in which the person was exempt is passed over", unassessed);
    assertThat(special("en", compare(aggregate("sum", MARK, BEST))))
        .containsExactly(
            "an attempt in which the person was exempt is passed over",
            "what is exempt is left out",
            unassessed);
  }

  @Test
  void nobodyIsExemptFromALevelThatIsStated() {
    String level = "{'type':'level','id':'l'%s,'atLeast':'digcomp@2.2/level/four/advanced'}";
    assertThat(special("en", read(level.formatted(",'stated':'jury'"))))
        .containsExactly("open while it is not stated");
    assertThat(special("en", read(level.formatted(""))))
        .containsExactly("who is exempt need not meet it", "what was not assessed leaves it open");
  }

  @Test
  void howFarARoundingGoesIsSeen() {
    String both = rounded(aggregate("sum", rounded(aggregate("mean", MARK, BEST), 2), MARK), 3);
    assertThat(told("en", compare(both)))
        .matches(
            "\\[the sum of \\[the mean of .*\\] \\(rounded .*, to 2 decimals\\) and .*\\]"
                + " \\(rounded .*, to 3 decimals\\) must be at least 60");
    assertThat(told("en", compare(rounded(MARK, 2))))
        .as("what is alone needs no brackets")
        .doesNotContain("[");
  }

  @Test
  void waitsThatGrowAreToldOneAfterTheOther() {
    Requirement wait =
        read(
            "{'type':'wait','id':'w','after':{'exams':['x'],'results':['failed']},'judged':'passed',"
                + "'waits':[{'period':{'days':30}},{'period':{'days':60}},{'period':{'days':90}}]}");
    assertThat(told("en", wait))
        .contains("30 days the first time, 60 days the next and 90 days each further time after");
    assertThat(told("es", wait))
        .contains(
            "30 días la primera vez, 60 días la siguiente y 90 días cada una de las posteriores"
                + " tras");
  }

  private static String operand(String language, Operand operand) {
    Lexicon words = words(language);
    return new EvidenceWords(words, new ObservationWords(words)).operand(operand);
  }

  @Test
  void aRoundingThatChangesNothingIsNotTold() {
    Rational number = Rational.parse("7.596");
    Operand operand =
        Operand.number(Operand.Role.LEFT, number, Optional.of(number), Rational.of(5)).build();
    assertThat(operand("en", operand)).isEqualTo("7.596");
    assertThat(operand("es", operand)).isEqualTo("7,596");
  }

  @Test
  void theExamOfAnAttemptIsToldWithItsMark() {
    Operand operand =
        Operand.number(
                Operand.Role.MEMBER, Rational.parse("3.99"), Optional.empty(), Rational.of(4))
            .label("attempt-best")
            .addExams("history", "art")
            .build();
    assertThat(operand("en", operand)).isEqualTo("from best attempt (history or art): 3.99");
    assertThat(operand("es", operand)).isEqualTo("a partir de mejor intento (history o art): 3,99");
  }
}
