package org.baremo.certification.redecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.redecision.Logs.THEN;
import static org.baremo.certification.redecision.Logs.dossier;
import static org.baremo.certification.redecision.Logs.entry;
import static org.baremo.certification.redecision.Logs.log;

import java.time.LocalDate;
import java.util.List;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.testing.Versions;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;

/** Accreditations that are withdrawn for some days. */
class WithdrawalsTest {
  private static final FactName CENTRE = FactName.of("centre");
  private static final FactName ACCREDITED = FactName.of("accredited");

  /** The centre is accredited on the day of the exam. */
  private static final CompiledScheme CENTRED =
      Logs.compiled(
          "centred@1",
          Versions.award(
              "pass",
              PeriodRequirement.builder()
                  .id("centre")
                  .period(ACCREDITED)
                  .on(Day.of(DateName.LAST_SITTING))
                  .build()));

  private static final Redecider REDECIDER = Redecider.of(List.of(CENTRED));

  private static List<Redecision> then(FactChange change, LoggedDecision... entries) {
    return REDECIDER.redecideAsThen(log(entries), change).orThrow().getRedecisions();
  }

  private static Dossier sat(String holder, String centre) {
    return dossier(holder, 40).toBuilder()
        .putCode(CENTRE, List.of(centre))
        .putPeriod(ACCREDITED, List.of(DateRange.from(LocalDate.of(2020, 1, 1))))
        .build();
  }

  @Test
  void anAccreditationWithdrawnAfterRegistrationReachesTheExamsAfterIt() {
    // the exam was on 3 October 2026, the registration on 1 September
    LoggedDecision here = entry(CENTRED, sat("h-1", "c-7"), "C-1");
    LoggedDecision there = entry(CENTRED, sat("h-2", "c-8"), "C-2");
    Concern centre = Concern.builder().putCode(CENTRE, "c-7").build();
    FactChange before =
        new FactChange.PeriodWithdrawn(
            centre, ACCREDITED, DateRange.from(LocalDate.of(2026, 9, 15)));
    assertThat(then(before, here, there))
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_REFUSED);
    FactChange after =
        new FactChange.PeriodWithdrawn(
            centre, ACCREDITED, DateRange.from(LocalDate.of(2026, 10, 4)));
    assertThat(then(after, here, there)).allMatch(one -> one.getEffect() == Effect.UNCHANGED);
    FactChange aDay =
        new FactChange.PeriodWithdrawn(
            centre, ACCREDITED, DateRange.of(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 10, 3)));
    assertThat(then(aDay, here, there))
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_REFUSED);
  }

  @Test
  void daysAreTakenOutOfAStretchToTheDay() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    DateRange year = DateRange.of(first, LocalDate.of(2026, 12, 31));
    DateRange march = DateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    assertThat(Correction.without(year, march))
        .containsExactly(
            DateRange.of(first, LocalDate.of(2026, 2, 28)),
            DateRange.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31)));
    assertThat(Correction.without(year, year)).isEmpty();
    assertThat(Correction.without(year, DateRange.from(first))).isEmpty();
    assertThat(Correction.without(year, DateRange.from(LocalDate.of(2027, 1, 1))))
        .containsExactly(year);
    assertThat(Correction.without(DateRange.from(first), march))
        .containsExactly(
            DateRange.of(first, LocalDate.of(2026, 2, 28)),
            DateRange.from(LocalDate.of(2026, 4, 1)));
  }

  @Test
  void aDecisionAsOfItsOwnInstantIsTheOneOfTheLog() {
    Dossier dossier = sat("h-1", "c-7");
    assertThat(CENTRED.decide(dossier, THEN)).isEqualTo(entry(CENTRED, dossier).getDecision());
  }
}
