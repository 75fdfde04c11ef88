package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.remedy.Change;
import org.baremo.certification.remedy.Remedy;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Renewal;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, days and terms are told as people would say them, and stay exact. */
class ReadableTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final FactName RATE = FactName.of("rate");

  private static Requirement rate(Comparison comparison, String limit) {
    return CompareRequirement.builder()
        .id("rate")
        .left(Quantity.stated(RATE))
        .comparison(comparison)
        .right(new Quantity.Constant(Rational.parse(limit)))
        .build();
  }

  private static CompiledScheme compiled(Requirement requires) {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    return CompiledScheme.of(
            comdix.toBuilder()
                .awards(List.of(comdix.getAwards().get(0).toBuilder().requires(requires).build()))
                .build(),
            ComDix.catalog())
        .orThrow();
  }

  private static String told(Requirement requires, String stated, Locale locale) {
    CompiledScheme scheme = compiled(requires);
    Dossier dossier =
        ComDix.dossier(43).toBuilder().putNumber(RATE, Rational.parse(stated)).build();
    return Explainer.of(scheme.scheme(), locale).text(scheme.decide(dossier, ComDix.NOW));
  }

  private static String rules(Requirement requires, Locale locale) {
    return SchemeExplanation.of(compiled(requires).scheme()).text(Messages.of(locale));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AT_LEAST | 75   | 650/9     | 2.78 (exactly 25/9) short of 75",
        "AT_LEAST | 75   | 72.125    | 2.875 short of 75",
        "AT_LEAST | 1/3  | 1/4       | 0.08 (exactly 1/12) short of 0.33 (exactly 1/3)",
        "AT_LEAST | 1/3  | 333333/1000000 | (exactly 1/3000000) short of",
        "ABOVE    | 1/3  | 1/3       | 0 short of 1/3, which must be exceeded",
        "AT_MOST  | 10   | 31/3      | 0.33 (exactly 1/3) above 10",
        "EQUAL    | 2/3  | 1         | 0.33 (exactly 1/3) away from 0.67 (exactly 2/3)"
      })
  void aFractionThatIsMissingIsToldAsADecimalWithTheFraction(
      Comparison comparison, String limit, String stated, String expected) {
    assertThat(told(rate(comparison, limit), stated, Locale.ENGLISH)).contains(expected);
  }

  @Test
  void aSmallAmountIsNeverToldAsNone() {
    String told = told(rate(Comparison.AT_LEAST, "1/3"), "333333/1000000", Locale.ENGLISH);
    assertThat(told).doesNotContain("; 0 (exactly").contains("0.0000003 (exactly 1/3000000)");
  }

  @Test
  void aFractionIsToldWithTheCommaOfTheLanguage() {
    assertThat(told(rate(Comparison.AT_LEAST, "75"), "650/9", SPANISH))
        .contains("a falta de 2,78 (exactamente 25/9) para llegar a 75");
  }

  @Test
  void fractionsOfRemediesAreToldAlike() {
    RemedyText english =
        RemedyText.of(compiled(rate(Comparison.AT_LEAST, "75")).scheme(), Locale.ENGLISH);
    assertThat(
            english.sentence(
                new Remedy(
                    List.of(
                        new Change.MorePoints(Optional.empty(), Rational.parse("25/9"), "points"),
                        new Change.Reach(Optional.empty(), Rational.parse("200/3")),
                        new Change.StateNumber(RATE, Rational.parse("7.25"))))))
        .isEqualTo(
            "2.78 (exactly 25/9) more points overall, at least 66.67 (exactly 200/3) % overall"
                + " and the number \"rate\" being 7.25");
  }

  private static Requirement notAfter(Day other) {
    return DayRequirement.builder()
        .id("in-time")
        .day(Day.decision())
        .comparison(Comparison.AT_MOST)
        .other(other)
        .build();
  }

  @Test
  void oneDayAfterADayIsTheDayAfterIt() {
    Day closing = Day.of(DateName.CLOSING);
    Period one = Period.ofDays(1);
    Requirement after = notAfter(closing.plus(one));
    assertThat(rules(after, Locale.ENGLISH))
        .contains("must not be after the day after the closing date");
    assertThat(rules(after, SPANISH))
        .contains("no debe ser posterior al día siguiente a la fecha de cierre de la inscripción");
    Requirement before = notAfter(new Day.Before(closing, one, Optional.empty()));
    assertThat(rules(before, Locale.ENGLISH)).contains("the day before the closing date");
    assertThat(rules(before, SPANISH))
        .contains("a la víspera de la fecha de cierre de la inscripción");
    assertThat(rules(notAfter(closing.plus(Period.ofDays(2))), Locale.ENGLISH))
        .contains("the day 2 days after the closing date");
  }

  @Test
  void oneYearIsOneYear() {
    AgeRequirement age =
        AgeRequirement.builder().id("age").minimumYears(1).on(DateName.REGISTRATION).build();
    assertThat(rules(age, Locale.ENGLISH))
        .contains("at least 1 year on the registration date is required");
    assertThat(rules(age, SPANISH))
        .contains("se exige haber cumplido 1 año en la fecha de inscripción");
  }

  private static SchemeExplanation renewable(Period closes, boolean keepsDay) {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    CertificationScheme renewed =
        comdix.toBuilder()
            .awards(
                List.of(
                    comdix.getAwards().get(0).toBuilder()
                        .validity(
                            comdix.getAwards().get(0).getValidity().orElseThrow().toBuilder()
                                .renewal(new Renewal(Period.ofMonths(6), closes, keepsDay))
                                .build())
                        .build()))
            .build();
    return SchemeExplanation.of(renewed.resolve(ComDix.catalog()).orThrow());
  }

  @Test
  void renewalUntilTheLastDaySaysSo() {
    assertThat(renewable(Period.ofDays(0), true).text(Messages.of(Locale.ENGLISH)))
        .contains(
            "May be renewed from 6 months before its last day to that day; the new time follows"
                + " upon the old.");
    assertThat(renewable(Period.ofDays(0), false).text(Messages.of(SPANISH)))
        .contains(
            "Puede renovarse desde 6 meses antes de su último día hasta ese día; el plazo empieza"
                + " de nuevo.");
  }

  @Test
  void renewalSaysWhenTheNewTimeFollowsUponTheOld() {
    SchemeExplanation told = renewable(Period.ofMonths(6), true);
    assertThat(told.text(Messages.of(Locale.ENGLISH)))
        .contains(
            "May be renewed from 6 months before its last day to 6 months after it; where it is"
                + " renewed by the last valid day, the new time follows upon the old, else it"
                + " begins anew.");
    assertThat(told.text(Messages.of(SPANISH)))
        .contains(
            "si se renueva a más tardar el último día de validez, el nuevo plazo sigue al anterior;"
                + " si no, empieza de nuevo.");
  }

  @Test
  void theReasonOfAVetoEndsWithoutAFullStopAsMoreIsToldAfterIt() {
    Veto veto =
        Veto.builder()
            .when(Circumstances.fact("impostor"))
            .outcome(Veto.Outcome.CANCELLED)
            .reason(LocalizedText.of("en", "Somebody else sat the exam."))
            .build();
    CertificationScheme scheme =
        Schemes.comdixIntermediate().toBuilder().vetoes(List.of(veto)).build();
    assertThat(
            SchemeExplanation.of(scheme.resolve(ComDix.catalog()).orThrow())
                .text(Messages.of(Locale.ENGLISH)))
        .contains("- Somebody else sat the exam: ");
  }
}
