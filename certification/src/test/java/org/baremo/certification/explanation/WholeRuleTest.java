package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.explanation.words.DemandWords;
import org.baremo.certification.explanation.words.EvidenceWords;
import org.baremo.certification.explanation.words.ObservationWords;
import org.baremo.certification.explanation.words.SpecialWords;
import org.baremo.certification.explanation.words.TermsWords;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.WorkingCalendar;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Rules that are different never read the same. */
class WholeRuleTest {
  private static final Finding ANY = Sealed.granted().getFindings().get(0);

  private static Lexicon words(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Lexicon(Messages.of(locale).texts(), new Titles(Optional.empty(), locale));
  }

  private static Requirement read(String json) {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return Json.standard().read(bytes, Requirement.class, "rule").orThrow();
  }

  private static String told(String language, String json) {
    return new DemandWords(words(language)).phrases().of(new Demand.AsStated(read(json)), ANY);
  }

  /** What is told of a rule in both languages. */
  private static void reads(String json, String english, String spanish) {
    assertThat(told("en", json)).isEqualTo(english);
    assertThat(told("es", json)).isEqualTo(spanish);
  }

  private static String atLeastOne(String quantity) {
    return "{'type':'compare','id':'c','left':"
        + quantity
        + ",'comparison':'at-least','right':{'type':'constant','value':1}}";
  }

  private static String number(String language, String quantity) {
    return told(language, atLeastOne(quantity));
  }

  /** What is told of a number that must be at least 1, in both languages. */
  private static void numberReads(String quantity, String english, String spanish) {
    reads(atLeastOne(quantity), english, spanish);
  }

  private static String special(String language, String json) {
    return String.join("; ", new SpecialWords(words(language)).of(read(json)));
  }

  private static final String HELD =
      "{'type':'held','id':'h','accepted':[{'scheme':'dip','awards':['d1','d2'],"
          + "'since':'2020-01-01','until':'2026-06-30','maximumAge':{'years':5},"
          + "'legalReference':'Order 7'}],'on':{'type':'date','name':'registration'}}";

  @Test
  void anAcceptedCertificateIsToldWithItsDaysItsAgeAndWhereThatIsWritten() {
    reads(
        HELD,
        "a certificate of dip (d1 or d2) (accepted from 1 January 2020 on, accepted until"
            + " 30 June 2026 and at most 5 years old) [Order 7] that is good on the"
            + " registration date is required",
        "se exige un certificado de dip (d1 o d2) (admitido desde el 1 de enero de 2020,"
            + " admitido hasta el 30 de junio de 2026 y con una antigüedad máxima de 5 años)"
            + " [Order 7] en vigor en la fecha de inscripción");
  }

  private static String tooOld(String language, Demand demand) {
    return ignored(language, IgnoredEvidence.Reason.TOO_OLD, demand);
  }

  private static String ignored(String language, IgnoredEvidence.Reason why, Demand demand) {
    Lexicon words = words(language);
    return new EvidenceWords(words, new ObservationWords(words))
        .ignored(
            IgnoredEvidence.of(EvidenceRef.Kind.CERTIFICATE, "9", why, LocalDate.of(2020, 2, 29)),
            demand);
  }

  @Test
  void aCertificateThatIsTooOldIsToldWithTheLimit() {
    Demand held = new Demand.AsStated(read(HELD));
    assertThat(tooOld("en", held))
        .isEqualTo("certificate 9: older than 5 years, valid from 29 February 2020 on");
    assertThat(tooOld("es", held))
        .isEqualTo(
            "certificado 9: con más de 5 años de antigüedad, válido desde el 29 de febrero de"
                + " 2020");
    assertThat(tooOld("en", new Demand.FollowCondition(false)))
        .isEqualTo("certificate 9: too old, valid from 29 February 2020 on");
  }

  @Test
  void aCertificateThatIsGoodWhereItMustStandOtherwiseIsToldToBeSoStill() {
    Demand held = new Demand.AsStated(read(HELD.replace("'on'", "'states':['expired'],'on'")));
    IgnoredEvidence.Reason good = IgnoredEvidence.Reason.GOOD;
    assertThat(ignored("en", good, held))
        .isEqualTo("certificate 9: still good as of 29 February 2020");
    assertThat(ignored("es", good, held))
        .isEqualTo("certificado 9: en vigor a 29 de febrero de 2020");
  }

  @Test
  void howACertificateMustStandIsTold() {
    String held =
        "{'type':'held','id':'h','accepted':[{'scheme':'dip'}],'on':{'type':'date','name':'decision'},"
            + "'states':['expired','suspended']%s}";
    String states = held.formatted("");
    reads(
        states,
        "a certificate of dip that is expired or suspended on the decision date is required",
        "se exige un certificado de dip que esté caducado o suspendido en la fecha de la"
            + " decisión");
    String within = held.formatted(",'within':{'years':1}");
    reads(
        within,
        "a certificate of dip that is expired or suspended on the decision date, and has been"
            + " so for less than 1 year, is required",
        "se exige un certificado de dip que esté caducado o suspendido en la fecha de la"
            + " decisión, y desde hace menos de 1 año");
    String same = held.formatted(",'within':{'years':1},'withinLastDay':'day-before'");
    assertThat(told("en", same)).isEqualTo(told("en", within));
    String toTheDay = same.replace("day-before", "anniversary");
    assertThat(told("en", toTheDay)).contains("and has been so for at most 1 year, is required");
    assertThat(told("es", toTheDay)).endsWith(", y desde hace como máximo 1 año");
    assertThat(special("en", states)).isEqualTo("open while its status is unknown and matters");
    assertThat(special("es", held.formatted(",'whenStatusUnknown':'good'")))
        .isEqualTo("ni suspendido ni revocado mientras su estado no diga otra cosa");
  }

  @Test
  void daysOfSuspensionAreToldWithTheirWindow() {
    String days = "{'type':'suspension-days','scheme':'iso','function':'%s'%s}";
    String award = ",'award':'auditor','since':{'type':'fixed','day':'2026-01-10'}";
    numberReads(
        days.formatted("longest", award),
        "the days of the longest suspension of the certificate of iso (auditor) from 10"
            + " January 2026 on must be at least 1",
        "para los días de la suspensión más larga del certificado de iso (auditor) desde el 10"
            + " de enero de 2026 se exige al menos 1");
    numberReads(
        days.formatted("total", ""),
        "the days of suspension of the certificate of iso must be at least 1",
        "para los días de suspensión del certificado de iso se exige al menos 1");
  }

  @Test
  void theLastDayOfTheAgeOfACertificateIsTold() {
    String before = HELD.replace("'maximumAge'", "'maximumAgeLastDay':'day-before','maximumAge'");
    assertThat(told("en", before)).contains("until 30 June 2026 and less than 5 years old)");
    assertThat(told("es", before)).contains("de 2026 y con menos de 5 años de antigüedad)");
    assertThat(told("en", before.replace("day-before", "anniversary"))).isEqualTo(told("en", HELD));
    Demand held = new Demand.AsStated(read(before));
    assertThat(tooOld("en", held))
        .isEqualTo("certificate 9: 5 years old or older, valid from 29 February 2020 on");
    assertThat(tooOld("es", held))
        .isEqualTo(
            "certificado 9: con 5 años o más de antigüedad, válido desde el 29 de febrero de 2020");
  }

  private static final String NUMBER = "{'type':'number','name':'n'}";

  @Test
  void bandsAreToldWithWhatTheyAreWorth() {
    String banded =
        "{'type':'banded','of':"
            + NUMBER
            + ",'bands':[{'start':10,'value':1},{'start':20,'open':true,'value':2}],'below':0}";
    numberReads(
        banded,
        "the band of the number \"n\" (less than 10: 0; at least 10: 1; more than 20: 2) must"
            + " be at least 1",
        "para la banda del número «n» (menos de 10: 0; al menos 10: 1; más de 20: 2) se exige"
            + " al menos 1");
    String open =
        "{'type':'banded','of':"
            + NUMBER
            + ",'bands':[{'start':5,'open':true,'value':1}],"
            + "'below':0}";
    assertThat(number("en", open)).contains("(at most 5: 0; more than 5: 1)");
  }

  @Test
  void theRowsOfATableAreTold() {
    String table =
        "{'type':'lookup','inputs':["
            + NUMBER
            + ",{'type':'number','name':'k'}],'rows':[{'when':[{'lower':3,'upper':5},{}],'then':7}],"
            + "'otherwise':0}";
    numberReads(
        table,
        "what the table gives for the number \"n\" and the number \"k\" (at least 3 and at"
            + " most 5, any: 7; otherwise: 0) must be at least 1",
        "para lo que da la tabla para el número «n» y el número «k» (al menos 3 y como máximo"
            + " 5, cualquiera: 7; en otro caso: 0) se exige al menos 1");
  }

  @Test
  void ofManyRowsTheFirstAreToldAndHowManyMoreThereAre() {
    String rows =
        IntStream.range(0, 12)
            .mapToObj(i -> "{'when':[{'lower':%d,'upper':%d}],'then':%d}".formatted(i, i, i))
            .collect(Collectors.joining(","));
    String table = "{'type':'lookup','inputs':[" + NUMBER + "],'rows':[" + rows + "]}";
    assertThat(number("en", table)).contains("at least 7 and at most 7: 7; and 4 more) must");
    assertThat(number("es", table)).contains("al menos 7 y como máximo 7: 7; y 4 más) se");
  }

  @Test
  void aWeightedMeanIsToldWithItsWeightsAndWithWhatIsMissing() {
    String mean =
        "{'type':'aggregate','function':'mean','of':[{'type':'mark','part':'percentage','node':'digcomp@2.2/area/1'},"
            + "{'type':'mark','part':'percentage','node':'digcomp@2.2/area/2'}],'weights':[3,1],"
            + "'whenNotAssessed':'zero'}";
    numberReads(
        mean,
        "the weighted mean of the percentage of digcomp@2.2/area/1 (weight 3) and the"
            + " percentage of digcomp@2.2/area/2 (weight 1) (what was not assessed counts as"
            + " 0) must be at least 1",
        "para la media ponderada del porcentaje de digcomp@2.2/area/1 (peso 3) y el porcentaje"
            + " de digcomp@2.2/area/2 (peso 1) (lo no evaluado cuenta como 0) se exige al menos"
            + " 1");
    String compare = atLeastOne(mean);
    assertThat(special("en", compare)).isEqualTo("what is exempt is left out");
    assertThat(special("es", compare)).isEqualTo("lo exento no entra");
    String usual = compare.replace(",'whenNotAssessed':'zero'", ",'whenExempt':'unknown'");
    assertThat(special("en", usual)).isEqualTo("what was not assessed leaves it open");
    assertThat(told("en", usual)).contains("(an exemption leaves it open) must");
  }

  @Test
  void theWeightsOfManyMembersAreToldToo() {
    String six = IntStream.range(0, 6).mapToObj(i -> NUMBER).collect(Collectors.joining(","));
    String sum = "{'type':'aggregate','function':'sum','of':[" + six + "],'weights':[1,2,3,4,5,6]}";
    assertThat(number("en", sum))
        .isEqualTo("the weighted sum of 6 values (weights 1, 2, 3, 4, 5 and 6) must be at least 1");
  }

  @Test
  void theScoreOfItemsIsToldWithWhatAnswersCost() {
    String score =
        "{'type':'item-score','incorrect':'-1/3','blank':'-1/6','partialCredit':false,'least':0,"
            + "'part':'points'}";
    numberReads(
        score,
        "the points of the items (a wrong answer gives -1/3 of what the item is worth, a blank"
            + " answer gives -1/6 of what the item is worth, a partly right answer counts as"
            + " wrong and never less than 0) must be at least 1",
        "para los puntos de los ítems (una respuesta incorrecta da -1/3 de lo que vale el ítem,"
            + " una respuesta en blanco da -1/6 de lo que vale el ítem, una respuesta correcta"
            + " en parte cuenta como incorrecta y nunca menos de 0) se exige al menos 1");
    assertThat(number("en", "{'type':'item-score'}"))
        .isEqualTo("the score of the items in per cent must be at least 1");
  }

  @Test
  void aWaitIsToldWithItsScopeAndThatTheLastRepeats() {
    String wait =
        "{'type':'wait','id':'w','after':{'exams':['x']},'waits':[{'hours':24},"
            + "{'period':{'days':14}}],'scope':['exam','language']}";
    reads(
        wait,
        "after attempts at x with the same exam and language it is required to wait 24 hours the"
            + " first time and 14 days each further time; what must have waited is the latest"
            + " attempt",
        "tras intentos de x en que coinciden el examen y el idioma se exige esperar 24 horas la"
            + " primera vez y 14 días cada una de las posteriores; lo que debe haber esperado es el"
            + " último intento");
    String once = "{'type':'wait','id':'w','after':{},'waits':[{'hours':24}]}";
    assertThat(told("en", once))
        .startsWith("after attempts it is required to wait 24 hours each time; ");
  }

  @Test
  void anAgeIsToldWithTheBirthdayOfALeapDay() {
    String age =
        "{'type':'age','id':'a','minimumYears':18,'on':'registration','leapDay':'march-1'}";
    assertThat(special("en", age))
        .isEqualTo("who was born on 29 February has the birthday on 1 March in other years");
    assertThat(special("es", age))
        .isEqualTo("quien nació un 29 de febrero cumple años el 1 de marzo en los demás años");
  }

  @Test
  void aPeriodIsToldWithWhatItMakesOfAShortMonth() {
    String day =
        "{'type':'day','id':'d','day':{'type':'date','name':'registration'},'comparison':'at-most',"
            + "'other':{'type':'after','from':{'type':'fixed','day':'2026-01-31'},"
            + "'period':{'months':1,'shortMonth':'next-day'}}}";
    reads(
        day,
        "the registration date must not be after the day 1 month (or the day after, where the"
            + " month is too short) after 31 January 2026",
        "la fecha de inscripción no debe ser posterior al día que cae 1 mes (o el día"
            + " siguiente, si el mes no tiene tantos días) tras el 31 de enero de 2026");
  }

  @Test
  void theEndsOfAWindowAreToldClosedAndOpen() {
    String count =
        "{'type':'attempts','of':{'since':{'type':'fixed','day':'2026-01-10'},'sinceOpen':%s,"
            + "'until':{'type':'date','name':'closing'},'untilOpen':%s}}";
    numberReads(
        count.formatted(false, true),
        "the number of attempts from 10 January 2026 on and before the closing date must be at"
            + " least 1",
        "para el número de intentos desde el 10 de enero de 2026 y antes de la fecha de cierre de"
            + " la inscripción se exige al menos 1");
    numberReads(
        count.formatted(true, false),
        "the number of attempts after 10 January 2026 until the closing date must be at least"
            + " 1",
        "para el número de intentos después del 10 de enero de 2026 y hasta la fecha de cierre de"
            + " la inscripción se exige al menos 1");
  }

  @Test
  void workingDaysAreTold() {
    WorkingCalendar calendar =
        WorkingCalendar.builder()
            .addHolidays(LocalDate.of(2026, 12, 25))
            .knownUntil(LocalDate.of(2026, 12, 31))
            .build();
    assertThat(new TermsWords(words("en")).working(calendar))
        .isEqualTo(
            "Working days are all but Saturdays, Sundays and 1 holiday. They are known until 31"
                + " December 2026.");
    assertThat(new TermsWords(words("es")).working(calendar))
        .isEqualTo(
            "Son días hábiles todos menos los sábados, los domingos y 1 festivo. Se conocen hasta"
                + " el 31 de diciembre de 2026.");
    assertThat(
            new TermsWords(words("en"))
                .working(WorkingCalendar.builder().restDays(List.of()).build()))
        .isEqualTo("Every day is a working day.");
  }

  private static String demanded(String language, Demand demand) {
    return new DemandWords(words(language)).phrases().of(demand, ANY);
  }

  @Test
  void aLevelThatIsStatedIsToldByItsName() {
    String level =
        "{'type':'level','id':'l','stated':'jury','atLeast':'digcomp@2.2/level/four/advanced'}";
    LevelRequirement stated = (LevelRequirement) read(level);
    Demand demand = new Demand.AttainLevel(stated.getAtLeast(), stated.getStated());
    assertThat(demanded("en", demand))
        .isEqualTo("the level \"jury\" must be digcomp@2.2/level/four/advanced or higher");
    assertThat(demanded("es", demand))
        .isEqualTo("se exige que el nivel «jury» sea digcomp@2.2/level/four/advanced o superior");
  }

  private static String points(String language, Comparison comparison, int number) {
    return demanded(
        language,
        new Demand.MakeCut(
            Cut.builder()
                .comparison(comparison)
                .required(Rational.of(number))
                .measure(Cut.Measure.POINTS)
                .build()));
  }

  @Test
  void pointsAreCalledPoints() {
    assertThat(points("en", Comparison.AT_LEAST, 5)).isEqualTo("at least 5 points are required");
    assertThat(points("en", Comparison.ABOVE, 1)).isEqualTo("more than 1 point is required");
    assertThat(points("es", Comparison.AT_LEAST, 5)).isEqualTo("se exigen al menos 5 puntos");
    assertThat(points("es", Comparison.AT_MOST, 1)).isEqualTo("se admite como máximo 1 punto");
  }
}
