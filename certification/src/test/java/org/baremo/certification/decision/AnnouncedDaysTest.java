package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Asked.attempt;
import static org.baremo.certification.testing.Asked.compare;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.remedy.Change;
import org.baremo.certification.remedy.Remedy;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;

/** Dates of a case that lie after the decision are announced: what is asked of them, and when. */
class AnnouncedDaysTest {
  private static final DateName COURSE = DateName.of("course");
  private static final LocalDate TODAY = ComDix.NOW.toLocalDate();

  /** Of somebody born on a day, whose course is on another. */
  private static Dossier dossier(LocalDate birth, LocalDate course) {
    return ComDix.dossier(43).toBuilder().birthDate(birth).putDate(COURSE, course).build();
  }

  /** Anchored to the day of the decision, so that only what is asked looks at the day. */
  private static CompiledScheme compiled(Requirement requirement) {
    CertificationScheme scheme =
        Asked.scheme(requirement).toBuilder()
            .anchor(DateName.DECISION)
            .inForce(DateRange.from(LocalDate.of(2020, 1, 1)))
            .build();
    return CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow());
  }

  /** By both evaluators. */
  private static Finding finding(Requirement requirement, Dossier dossier) {
    CompiledScheme compiled = compiled(requirement);
    Finding finding = compiled.decide(dossier, ComDix.NOW).getAwards().get(0).findings().get(0);
    var plan = compiled.plan();
    assertThat(plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW)))
        .isEqualTo(finding.getVerdict());
    return finding;
  }

  private static Finding aged(LocalDate birth, LocalDate course) {
    AgeRequirement age = AgeRequirement.builder().id("age").minimumYears(16).on(COURSE).build();
    return finding(age, dossier(birth, course));
  }

  @Test
  void anAgeThatIsReachedOnlyAfterTheDecisionIsPendingUntilThen() {
    LocalDate birth = TODAY.plusDays(1).minusYears(16);
    Finding pending = aged(birth, TODAY.plusDays(1));
    assertThat(pending.getVerdict()).isEqualTo(Verdict.PENDING);
    assertThat(pending.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NOT_YET_COME, TODAY.plusDays(1)));
    assertThat(aged(birth, TODAY.plusYears(1)).getVerdict()).isEqualTo(Verdict.PENDING);
  }

  @Test
  void anAgeThatIsReachedByTheDecisionIsMetOnWhateverDayAfterIt() {
    LocalDate birth = TODAY.minusYears(16);
    assertThat(aged(birth, TODAY.plusYears(1)).getVerdict()).isEqualTo(Verdict.MET);
    assertThat(aged(birth, TODAY).getVerdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void anAgeThatIsNotReachedOnTheAnnouncedDayIsNotMet() {
    LocalDate birth = TODAY.plusDays(2).minusYears(16);
    Finding finding = aged(birth, TODAY.plusDays(1));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.getMissing()).contains(Gap.Until.of(TODAY.plusDays(2)));
  }

  @Test
  void nobodyGetsAnyOlderThanTheCalendar() {
    for (LocalDate course : List.of(TODAY, LocalDate.MAX)) {
      assertThat(aged(LocalDate.MAX, course).getVerdict()).isEqualTo(Verdict.NOT_MET);
      assertThat(aged(LocalDate.MIN, course).getVerdict()).isEqualTo(Verdict.MET);
    }
    assertThat(aged(LocalDate.MAX, TODAY).getMissing()).isEmpty();
    assertThat(aged(LocalDate.MAX.minusYears(16), LocalDate.MAX).getVerdict())
        .isEqualTo(Verdict.PENDING);
  }

  private static Verdict compared(Day day, Comparison comparison, Day other) {
    DayRequirement asked =
        DayRequirement.builder().id("days").day(day).comparison(comparison).other(other).build();
    return finding(asked, dossier(TODAY.minusYears(30), TODAY.plusDays(10))).getVerdict();
  }

  @Test
  void announcedDaysCompareAsTheyAreStated() {
    Day course = Day.of(COURSE);
    Day soon = new Day.Fixed(TODAY.plusDays(10));
    assertThat(compared(course, Comparison.EQUAL, soon)).isEqualTo(Verdict.MET);
    assertThat(compared(course, Comparison.BELOW, soon)).isEqualTo(Verdict.NOT_MET);
    assertThat(compared(course, Comparison.ABOVE, Day.decision())).isEqualTo(Verdict.MET);
  }

  @Test
  void thatItHasComeIsAskedByComparingItWithTheDecision() {
    assertThat(compared(Day.of(COURSE), Comparison.AT_MOST, Day.decision()))
        .isEqualTo(Verdict.NOT_MET);
    Requirement come =
        DayRequirement.builder()
            .id("come")
            .day(Day.of(COURSE))
            .comparison(Comparison.AT_MOST)
            .other(Day.decision())
            .build();
    assertThat(finding(come, dossier(TODAY, TODAY.plusDays(10))).getMissing())
        .contains(Gap.Until.of(TODAY.plusDays(10)));
    assertThat(finding(come, dossier(TODAY, TODAY)).getVerdict()).isEqualTo(Verdict.MET);
  }

  private static Verdict counted(AttemptFilter filter, Comparison comparison, String number) {
    Dossier dossier =
        dossier(TODAY.minusYears(30), TODAY.plusDays(10)).toBuilder()
            .addAttempts(
                attempt("a-1", TODAY.toString(), AttemptResult.FAILED),
                attempt("a-2", TODAY.plusDays(5).toString(), AttemptResult.FAILED),
                attempt("a-3", TODAY.plusDays(12).toString(), AttemptResult.FAILED))
            .build();
    return finding(compare(new Quantity.Attempts(filter), comparison, number), dossier)
        .getVerdict();
  }

  @Test
  void windowsAtAnAnnouncedDayHoldOnlyWhatHasHappened() {
    AttemptFilter until = AttemptFilter.builder().until(Day.of(COURSE)).build();
    AttemptFilter since = AttemptFilter.builder().since(Day.of(COURSE)).build();
    assertThat(counted(until, Comparison.EQUAL, "1")).isEqualTo(Verdict.MET);
    assertThat(counted(since, Comparison.EQUAL, "0")).isEqualTo(Verdict.MET);
  }

  private static final OffsetDateTime BEFORE =
      OffsetDateTime.parse(ComDix.REGISTERED.minusDays(1) + "T12:00:00Z");

  @Test
  void aCaseThatBeginsAfterTheDecisionIsPending() {
    CompiledScheme comdix = ComDix.compiled();
    Dossier dossier = ComDix.dossier(43, 8, 8, 9, 9, 9);
    Decision decision = comdix.decide(dossier, BEFORE);
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.PENDING);
    assertThat(decision.getGrant()).isEmpty();
    Finding inForce = decision.getFindings().get(0);
    assertThat(inForce.getVerdict()).isEqualTo(Verdict.PENDING);
    assertThat(inForce.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NOT_YET_COME, ComDix.REGISTERED));
    assertThat(comdix.at(BEFORE).decide(comdix.encode(dossier)).getOutcome())
        .isEqualTo(DecisionOutcome.PENDING);
    Outline outline = comdix.at(BEFORE).outline();
    outline.decide(dossier);
    assertThat(outline.outcome()).isEqualTo(DecisionOutcome.PENDING);
    assertThat(outline.requirement(outline.open(0))).isEqualTo("in-force");
    assertThat(outline.failed()).isZero();
  }

  @Test
  void waitingForTheDayIsWhatIsMissing() {
    assertThat(
            RemedyFinder.of(ComDix.compiled())
                .find(ComDix.dossier(43, 8, 8, 9, 9, 9), BEFORE)
                .get(0)
                .remedies())
        .containsExactly(new Remedy(List.of(new Change.WaitUntil(ComDix.REGISTERED))));
    LocalDate birth = ComDix.REGISTERED.minusYears(16);
    assertThat(
            RemedyFinder.of(
                    compiled(
                        AgeRequirement.builder().id("age").minimumYears(16).on(COURSE).build()))
                .find(dossier(birth, ComDix.REGISTERED.plusDays(9)), BEFORE.minusDays(5))
                .get(0)
                .remedies())
        .containsExactly(new Remedy(List.of(new Change.WaitUntil(ComDix.REGISTERED))));
  }

  @Test
  void aCaseThatBeginsOnTheDayOfTheDecisionIsDecided() {
    Decision decision =
        ComDix.compiled().decide(ComDix.dossier(43, 8, 8, 9, 9, 9), BEFORE.plusDays(1));
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.GRANTED);
  }

  @Test
  void aDayOnWhichTheVersionIsNotInForceIsNoneOfItsOwnHoweverFarAhead() {
    CertificationScheme scheme =
        Schemes.comdixIntermediate().toBuilder()
            .inForce(DateRange.of(LocalDate.of(2020, 1, 1), ComDix.REGISTERED.minusDays(1)))
            .build();
    Decision decision =
        CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow())
            .decide(ComDix.dossier(43, 8, 8, 9, 9, 9), BEFORE);
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(decision.getFindings().get(0).getVerdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void whatIsAwaitedIsToldInBothLanguages() {
    Decision decision = ComDix.compiled().decide(ComDix.dossier(43, 8, 8, 9, 9, 9), BEFORE);
    assertThat(text(decision, Locale.ENGLISH)).contains("1 September 2026 has not come yet");
    assertThat(text(decision, Locale.forLanguageTag("es")))
        .contains("el 1 de septiembre de 2026 no ha llegado todavía");
  }

  private static String text(Decision decision, Locale locale) {
    return Explainer.of(ComDix.resolved(), locale).text(decision);
  }
}
