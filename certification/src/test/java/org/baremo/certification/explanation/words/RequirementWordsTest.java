package org.baremo.certification.explanation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.explanation.BundledTexts;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Texts;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Edge;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.time.Roll;
import org.baremo.certification.scheme.wait.JudgedAttempts;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.certification.testing.EveryWord;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementWordsTest {
  private static final Finding ANY = Sealed.granted().getFindings().get(0);

  private static final ResolvedScheme SCHEME =
      EveryRequirement.scheme().resolve(ComDix.catalog()).orThrow();

  private static Lexicon words(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Lexicon(BundledTexts.of(locale), new Titles(Optional.of(SCHEME), locale));
  }

  private static void collect(Requirement requirement, List<Requirement> all) {
    all.add(requirement);
    requirement.parts().forEach(part -> collect(part, all));
  }

  @Test
  void aWaitSaysOfWhichAttemptsItIs() {
    WaitRequirement day =
        Circumstances.waited(
            "wait",
            AttemptFilter.builder().addExams("az").addResults(AttemptResult.FAILED).build(),
            Wait.ofHours(24));
    assertThat(wait("en", day))
        .isEqualTo(
            "after failed attempts at az it is required to wait 24 hours each time;"
                + " what must have waited is the latest attempt");
    assertThat(wait("en", day.judging(JudgedAttempts.PASSED)))
        .isEqualTo(
            "an attempt that passed is required that waited 24 hours each time after failed"
                + " attempts at az");
    assertThat(wait("en", day.judging(JudgedAttempts.EVERY)))
        .isEqualTo("every attempt must wait 24 hours each time after failed attempts at az");
    assertThat(wait("es", day.judging(JudgedAttempts.PASSED)))
        .isEqualTo(
            "se exige un intento aprobado que esperara 24 horas cada vez tras intentos (no"
                + " superados) de az");
    assertThat(wait("es", day.judging(JudgedAttempts.EVERY)))
        .isEqualTo(
            "todo intento debe esperar 24 horas cada vez tras intentos (no superados) de az");
  }

  private static String wait(String language, WaitRequirement wait) {
    return new DemandWords(words(language)).phrases().of(new Demand.AsStated(wait), ANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everythingThatTheLanguageSaysReadsAsRecorded(String language) {
    DemandWords demands = new DemandWords(words(language));
    Set<Class<?>> told = new RequirementWords(words(language)).phrases().cases();
    List<Requirement> all = new ArrayList<>();
    EveryRequirement.scheme().getAwards().forEach(award -> collect(award.getRequires(), all));
    StringBuilder text = new StringBuilder();
    Set<Class<?>> met = new java.util.LinkedHashSet<>();
    for (Requirement one : all) {
      if (told.contains(one.getClass().getSuperclass())) {
        met.add(one.getClass().getSuperclass());
        String line = demands.phrases().of(new Demand.AsStated(one), ANY);
        text.append(one.getId()).append(": ").append(line).append('\n');
      }
    }
    assertThat(met).isEqualTo(told);
    Golden.assertText("explained/required-" + language + ".txt", text.toString());
  }

  @Test
  void aShareOfNodesIsToldWithItsRoundingAndItsLeastNumber() {
    NodesRequirement share =
        NodesRequirement.builder()
            .id("share")
            .addNodes(ComDix.area(1), ComDix.area(2))
            .test(new NodeTest.IsAttempted())
            .quantifier(NodeQuantifier.AT_LEAST_SHARE)
            .percentage(Rational.of(75))
            .build();
    NodesRequirement down = share.toBuilder().rounding(Rounding.Mode.FLOOR).build();
    assertThat(told("en", share)).isEqualTo("an assessment is required in at least 75 % of 2");
    assertThat(told("en", down))
        .isEqualTo("an assessment is required in at least 75 % of 2, rounded down, and at least 1");
    assertThat(told("en", down.toBuilder().leastCount(0).build()))
        .isEqualTo("an assessment is required in at least 75 % of 2, rounded down");
    assertThat(told("es", share.toBuilder().leastCount(2).build()))
        .isEqualTo("se exige haber sido evaluado en al menos el 75 % de 2, y al menos 2");
  }

  private static String told(String language, Requirement requirement) {
    return new DemandWords(words(language)).phrases().of(new Demand.AsStated(requirement), ANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyConstantOfTheLanguageHasAWord(String language) {
    Set<String> lacking = new TreeSet<>();
    Texts messages = words(language).messages();
    need(messages, lacking, "required.compare.", Comparison.values(), "");
    need(messages, lacking, "required.day.", Comparison.values(), "");
    need(messages, lacking, "interval.", Comparison.values(), "");
    need(messages, lacking, "required.nodes.", NodeQuantifier.values(), ".one", ".other");
    need(messages, lacking, "test.covered.", NodeTest.Coverage.values(), "");
    need(messages, lacking, "aggregate.", Aggregate.Function.values(), "");
    need(messages, lacking, "quantity.", MarkPart.values(), "", ".of");
    need(messages, lacking, "quantity.score.", MarkPart.values(), "");
    need(messages, lacking, "quantity.attempt.", Pick.values(), "");
    need(messages, lacking, "items.", ItemCount.values(), "");
    need(messages, lacking, "quantity.suspension.", SuspensionDays.Function.values(), "");
    need(messages, lacking, "rounding.", Rounding.Mode.values(), "");
    need(messages, lacking, "result.", AttemptResult.values(), "");
    need(messages, lacking, "day.rolled.", Roll.values(), "");
    need(messages, lacking, "day.certificate.", Edge.values(), "");
    need(messages, lacking, "held.", HeldState.values(), "");
    assertThat(lacking).isEmpty();
  }

  private static void need(
      Texts messages, Set<String> lacking, String family, Enum<?>[] constants, String... ends) {
    for (Enum<?> constant : constants) {
      Stream.of(ends)
          .map(end -> family + constant.name() + end)
          .filter(key -> !messages.has(key))
          .forEach(lacking::add);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyDayReadsAsRecorded(String language) {
    DayWords words = new DayWords(words(language));
    Period long6 = Period.builder().years(1).months(1).days(1).workingDays(10).build();
    List<Day> days =
        List.of(
            new Day.Birth(),
            Day.decision().plus(long6),
            Day.decision().minus(Period.ofDays(0)),
            new Day.Before(Day.decision(), Period.ofYears(2), Optional.of(Roll.PREVIOUS)),
            new Day.OfAttempt(Pick.LATEST, EveryWord.FAILED),
            new Day.OfCertificate("actic", Optional.empty(), Edge.FIRST_DAY));
    StringBuilder text = new StringBuilder();
    days.forEach(day -> text.append(words.day(day)).append('\n'));
    Golden.assertText("explained/days-" + language + ".txt", text.toString());
  }

  @Test
  void aDayThatRollsIsToldWithIt() {
    Day rolled =
        new Day.After(Day.of(DateName.REGISTRATION), Period.ofDays(1), Optional.of(Roll.NEXT));
    Locale spanish = Locale.forLanguageTag("es");
    Lexicon words = new Lexicon(BundledTexts.of(spanish), new Titles(Optional.empty(), spanish));
    assertThat(new DayWords(words).day(rolled))
        .isEqualTo(
            "el día siguiente a la fecha de inscripción (si no es hábil, el siguiente que lo sea)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void manyMembersAreToldByHowManyTheyAre(String language) {
    QuantityWords words = new QuantityWords(words(language), new DayWords(words(language)));
    Aggregate.Builder sum = Aggregate.builder().function(Aggregate.Function.SUM);
    for (int i = 1; i <= 21; i++) {
      sum.addOf(new Quantity.Constant(Rational.of(i)));
    }
    assertThat(words.quantity(sum.build())).contains("21 val");
  }

  @ParameterizedTest
  @CsvSource({
    "la media de el porcentaje y a el uno, la media del porcentaje y al uno",
    "de El Greco a él, de El Greco a él"
  })
  void spanishContractsWhatMeets(String before, String after) {
    assertThat(words("es").contracted(before)).isEqualTo(after);
    assertThat(words("en").contracted(before)).isEqualTo(before);
  }
}
