package org.baremo.certification.decision.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.Judged.attempt;
import static org.baremo.certification.testing.Judged.with;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.plan.moment.DayTerm;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.CalendarUnit;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;

/** The first and the last day of calendar months and years. */
class CalendarDaysTest {
  private static final Day ANY = Day.of(DateName.CLOSING);

  /** All papers within 18 months, counted from the end of the month of the first attempt. */
  private static final DayRequirement IN_TIME =
      DayRequirement.builder()
          .id("in-time")
          .day(new Day.OfAttempt(Pick.LATEST, AttemptFilter.builder().build()))
          .comparison(Comparison.AT_MOST)
          .other(
              new Day.EndOf(
                      CalendarUnit.MONTH,
                      new Day.OfAttempt(Pick.FIRST, AttemptFilter.builder().build()))
                  .plus(Period.ofMonths(18)))
          .build();

  private static LocalDate start(String day, int firstMonth) {
    return new Day.StartOf(CalendarUnit.YEAR, ANY, Optional.of(firstMonth))
        .apply(LocalDate.parse(day));
  }

  private static LocalDate end(String day, int firstMonth) {
    return new Day.EndOf(CalendarUnit.YEAR, ANY, Optional.of(firstMonth))
        .apply(LocalDate.parse(day));
  }

  @Test
  void monthsEndOnTheirOwnLastDay() {
    Day.EndOf end = new Day.EndOf(CalendarUnit.MONTH, ANY);
    Day.StartOf start = new Day.StartOf(CalendarUnit.MONTH, ANY);
    assertThat(end.apply(LocalDate.of(2024, 2, 1))).isEqualTo("2024-02-29");
    assertThat(end.apply(LocalDate.of(2023, 2, 28))).isEqualTo("2023-02-28");
    assertThat(end.apply(LocalDate.of(2026, 12, 31))).isEqualTo("2026-12-31");
    assertThat(start.apply(LocalDate.of(2026, 12, 31))).isEqualTo("2026-12-01");
    assertThat(start.apply(LocalDate.of(2026, 12, 1))).isEqualTo("2026-12-01");
  }

  @Test
  void yearsBeginInJanuaryOrAnotherMonth() {
    assertThat(start("2026-05-04", 1)).isEqualTo("2026-01-01");
    assertThat(end("2026-05-04", 1)).isEqualTo("2026-12-31");
    assertThat(start("2026-08-31", 9)).isEqualTo("2025-09-01");
    assertThat(end("2026-08-31", 9)).isEqualTo("2026-08-31");
    assertThat(start("2026-09-01", 9)).isEqualTo("2026-09-01");
    assertThat(end("2026-09-01", 9)).isEqualTo("2027-08-31");
    assertThat(end("2024-01-01", 3)).isEqualTo("2024-02-29");
  }

  @Property(tries = 500)
  void everyDayLiesInTheYearThatItNames(
      @ForAll @IntRange(min = 0, max = 80_000) int day,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    LocalDate any = LocalDate.of(1900, 1, 1).plusDays(day);
    LocalDate first = start(any.toString(), month);
    LocalDate last = end(any.toString(), month);
    assertThat(any).isBetween(first, last);
    assertThat(first.getMonthValue()).isEqualTo(month);
    assertThat(first.getDayOfMonth()).isEqualTo(1);
    assertThat(last.plusDays(1)).isEqualTo(first.plusYears(1));
  }

  @Test
  void eighteenMonthsFromTheEndOfTheMonthOfTheFirstAttempt() {
    var first = attempt("a", "2024-02-03", AttemptResult.PASSED); // until 29 August 2025
    assertThat(
            Judged.verdict(IN_TIME, with(first, attempt("b", "2025-08-29", AttemptResult.PASSED))))
        .isEqualTo(Verdict.MET);
    assertThat(
            Judged.verdict(IN_TIME, with(first, attempt("b", "2025-08-30", AttemptResult.PASSED))))
        .isEqualTo(Verdict.NOT_MET);
    Finding none = Judged.of(IN_TIME, with());
    assertThat(none.getVerdict()).as("no attempt has no month").isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void ofADayThatNobodyStatedThereIsNoMonth() {
    DayRequirement closed =
        DayRequirement.builder()
            .id("closed")
            .day(new Day.EndOf(CalendarUnit.YEAR, ANY))
            .comparison(Comparison.AT_LEAST)
            .other(new Day.Fixed(LocalDate.of(2026, 12, 31)))
            .build();
    Dossier unknown = ComDix.dossier(43).toBuilder().dates(Map.of()).build();
    assertThat(Judged.verdict(closed, unknown)).isEqualTo(Verdict.INDETERMINATE);
    Dossier stated =
        unknown.toBuilder().putDate(DateName.CLOSING, LocalDate.of(2026, 1, 1)).build();
    assertThat(Judged.verdict(closed, stated)).isEqualTo(Verdict.MET);
  }

  @Test
  void oneThatNoDocumentCanWriteIsNone() {
    Day.EndOf school = new Day.EndOf(CalendarUnit.YEAR, ANY, Optional.of(9));
    DayRequirement asked =
        DayRequirement.builder()
            .id("asked")
            .day(school)
            .comparison(Comparison.AT_LEAST)
            .other(new Day.Fixed(LocalDate.of(2026, 1, 1)))
            .build();
    Dossier last =
        ComDix.dossier(43).toBuilder()
            .dates(Map.of(DateName.CLOSING, LocalDate.of(9999, 10, 1)))
            .build();
    assertThat(Judged.verdict(asked, last)).isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void thePlanWorksThemOutAhead() {
    assertThat(DayTerm.of(new Day.EndOf(CalendarUnit.MONTH, ANY).plus(Period.ofMonths(18))))
        .isPresent();
    assertThat(DayTerm.of(new Day.StartOf(CalendarUnit.YEAR, ANY.minus(Period.ofDays(1)))))
        .isPresent();
    Period working = Period.builder().workingDays(3).build();
    assertThat(DayTerm.of(new Day.EndOf(CalendarUnit.MONTH, ANY.plus(working)))).isEmpty();
    assertThat(DayTerm.of(IN_TIME.getOther())).as("an attempt is no date").isEmpty();
  }

  @Test
  void theFirstMonthIsOneOfTwelveAndOfYears() {
    refused(
        "firstMonth must be from 1 to 12, was 13",
        () -> new Day.StartOf(CalendarUnit.YEAR, ANY, Optional.of(13)));
    refused(
        "firstMonth must be from 1 to 12, was 0",
        () -> new Day.EndOf(CalendarUnit.YEAR, ANY, Optional.of(0)));
    refused(
        "firstMonth must be left out of months, was 9",
        () -> new Day.EndOf(CalendarUnit.MONTH, ANY, Optional.of(9)));
  }

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void theyAreToldInWords() {
    CertificationScheme scheme = Judged.scheme(IN_TIME);
    assertThat(told(scheme, Locale.ENGLISH))
        .contains(
            "the day 18 months after the last day of the month of the day of the first of the");
    assertThat(told(scheme, Locale.forLanguageTag("es")))
        .contains("tras el último día del mes en que cae el día del primero de los");
    DayRequirement school =
        IN_TIME.toBuilder()
            .other(new Day.StartOf(CalendarUnit.YEAR, Day.decision(), Optional.of(9)))
            .build();
    assertThat(told(Judged.scheme(school), Locale.ENGLISH))
        .contains("the first day of the year of the decision date")
        .contains(" (years begin on 1 September)");
    assertThat(told(Judged.scheme(school), Locale.forLanguageTag("es")))
        .contains(" (los años empiezan el 1 de septiembre)");
  }

  private static String told(CertificationScheme scheme, Locale locale) {
    return SchemeExplanation.of(scheme.resolve(ComDix.catalog()).orThrow())
        .text(Messages.of(locale));
  }

  @Test
  void lintFindsNothingWrongWithThem() {
    DayRequirement school =
        DayRequirement.builder()
            .id("school")
            .day(Day.of(DateName.REGISTRATION))
            .comparison(Comparison.AT_LEAST)
            .other(new Day.StartOf(CalendarUnit.YEAR, Day.decision(), Optional.of(9)))
            .build();
    assertThat(new SchemeLinter().lint(Judged.scheme(school), ComDix.catalog()).getFindings())
        .isEmpty();
  }
}
