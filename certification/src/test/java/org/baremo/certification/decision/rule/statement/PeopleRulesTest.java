package org.baremo.certification.decision.rule.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.Judged.nothing;
import static org.baremo.certification.testing.Judged.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.SharedDuty;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

class PeopleRulesTest {
  private static final RoleName EXAMINER = RoleName.of("examiner");
  private static final RoleName TRAINER = RoleName.of("trainer");
  private static final RoleName DECIDER = RoleName.of("decider");
  private static final FactName TITLES = FactName.of("titles");
  private static final FactName ACCREDITATION = FactName.of("accreditation");
  private static final SeparationRequirement APART =
      SeparationRequirement.builder()
          .id("apart")
          .role(EXAMINER)
          .addApartFrom(TRAINER, DECIDER)
          .build();

  private static Duty duty(RoleName role, String person) {
    return Duty.builder().role(role).person(person).build();
  }

  private static Duty duty(RoleName role, String person, String on) {
    return duty(role, person).toBuilder().on(LocalDate.parse(on)).build();
  }

  private static Dossier staffed(Duty... duties) {
    return ComDix.dossier(43).toBuilder().addDuties(duties).build();
  }

  @Test
  void whoeverExaminedMayNotHaveTrainedNorDecide() {
    Finding apart =
        Judged.of(APART, staffed(duty(EXAMINER, "p"), duty(TRAINER, "q"), duty(DECIDER, "r")));
    assertThat(apart.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(apart.getObserved())
        .isEqualTo(new Observation.Served(EXAMINER, List.of("p"), List.of()));
    assertThat(Judged.used(apart)).containsExactly("examiner", "trainer", "decider");
    Finding shared =
        Judged.of(
            APART,
            staffed(
                duty(EXAMINER, "p"), duty(EXAMINER, "s"), duty(TRAINER, "q"), duty(DECIDER, "s")));
    assertThat(shared.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(shared.getObserved())
        .isEqualTo(
            new Observation.Served(
                EXAMINER,
                List.of("p", "s"),
                List.of(new SharedDuty("s", Optional.empty(), DECIDER, Optional.empty()))));
  }

  @Test
  void whoeverHadBothRolesIsToldOnceForEachRoleWithADayOfEach() {
    SeparationRequirement within = APART.toBuilder().id("within").within(Period.ofYears(2)).build();
    Finding shared =
        Judged.of(
            within,
            staffed(
                duty(EXAMINER, "p", "2026-10-03"),
                duty(EXAMINER, "p", "2026-10-10"),
                duty(EXAMINER, "s", "2026-10-10"),
                duty(TRAINER, "p", "2023-01-01"),
                duty(TRAINER, "p", "2025-05-05"),
                duty(TRAINER, "p", "2026-01-01"),
                duty(DECIDER, "s", "2026-10-11"),
                duty(DECIDER, "r")));
    assertThat(shared.getObserved())
        .isEqualTo(
            new Observation.Served(
                EXAMINER,
                List.of("p", "s"),
                List.of(
                    new SharedDuty("p", day("2026-10-03"), TRAINER, day("2025-05-05")),
                    new SharedDuty("s", day("2026-10-10"), DECIDER, day("2026-10-11")))));
    Finding undated =
        Judged.of(
            APART,
            staffed(
                duty(EXAMINER, "p"),
                duty(EXAMINER, "p", "2026-10-03"),
                duty(TRAINER, "p"),
                duty(DECIDER, "r")));
    assertThat(undated.getObserved())
        .isEqualTo(
            new Observation.Served(
                EXAMINER,
                List.of("p"),
                List.of(new SharedDuty("p", day("2026-10-03"), TRAINER, Optional.empty()))));
  }

  private static Optional<LocalDate> day(String iso) {
    return Optional.of(LocalDate.parse(iso));
  }

  @Test
  void aRoleThatIsNotStatedIsUnknownUnlessAnotherIsSharedAlready() {
    Finding nobody = Judged.of(APART, staffed(duty(TRAINER, "q"), duty(DECIDER, "r")));
    assertThat(nobody.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(nobody.getObserved()).isEqualTo(nothing(Observation.Reason.NO_ROLE, EXAMINER));
    Finding half = Judged.of(APART, staffed(duty(EXAMINER, "p"), duty(TRAINER, "q")));
    assertThat(half.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(half.getObserved()).isEqualTo(nothing(Observation.Reason.NO_ROLE, DECIDER));
    assertThat(Judged.verdict(APART, staffed(duty(EXAMINER, "p"), duty(TRAINER, "p"))))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void aRoleThatNobodyHadIsApartFromEveryOther() {
    Dossier selfTaught =
        staffed(duty(EXAMINER, "p"), duty(DECIDER, "r")).toBuilder()
            .addVacantRoles(TRAINER)
            .build();
    assertThat(Judged.of(APART, selfTaught).getObserved())
        .isEqualTo(new Observation.Served(EXAMINER, List.of("p"), List.of()));
    assertThat(Judged.verdict(APART, selfTaught)).isEqualTo(Verdict.MET);
    Finding unexamined =
        Judged.of(APART, staffed(duty(TRAINER, "q")).toBuilder().addVacantRoles(EXAMINER).build());
    assertThat(unexamined.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(unexamined.getObserved())
        .isEqualTo(new Observation.Served(EXAMINER, List.of(), List.of()));
    Dossier undecided = staffed(duty(EXAMINER, "p")).toBuilder().addVacantRoles(TRAINER).build();
    assertThat(Judged.of(APART, undecided).getObserved())
        .isEqualTo(nothing(Observation.Reason.NO_ROLE, DECIDER));
    assertThat(
            Judged.verdict(
                APART,
                staffed(duty(EXAMINER, "p"), duty(DECIDER, "p")).toBuilder()
                    .addVacantRoles(TRAINER)
                    .build()))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void aRoleThatSomebodyHadIsNotVacant() {
    assertThatThrownBy(
            () -> staffed(duty(EXAMINER, "p")).toBuilder().addVacantRoles(EXAMINER).build())
        .hasMessage("vacantRoles must not name examiner, which duties say somebody had");
  }

  @Test
  void withAPeriodWhoeverTrainedLongEnoughAgoMayExamine() {
    SeparationRequirement within =
        SeparationRequirement.builder()
            .id("apart")
            .role(EXAMINER)
            .addApartFrom(TRAINER)
            .within(Period.ofYears(2))
            .build();
    Duty examined = duty(EXAMINER, "p", "2026-10-03");
    Finding free = Judged.of(within, staffed(examined, duty(TRAINER, "p", "2024-10-03")));
    assertThat(free.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.ignored(free)).containsExactly("trainer OUTSIDE_WINDOW 2024-10-03");
    assertThat(Judged.verdict(within, staffed(examined, duty(TRAINER, "p", "2024-10-04"))))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.verdict(within, staffed(examined, duty(TRAINER, "p", "2026-10-10"))))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.verdict(within, staffed(examined, duty(TRAINER, "q"))))
        .isEqualTo(Verdict.MET);
    Finding undated = Judged.of(within, staffed(examined, duty(TRAINER, "p")));
    assertThat(undated.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(undated.getObserved()).isEqualTo(nothing(Observation.Reason.INCOMPLETE, TRAINER));
    Finding unsaid =
        Judged.of(within, staffed(duty(EXAMINER, "p"), duty(TRAINER, "p", "2020-01-01")));
    assertThat(unsaid.getObserved()).isEqualTo(nothing(Observation.Reason.INCOMPLETE, EXAMINER));
    Dossier early = staffed(duty(EXAMINER, "p", "0001-01-01"), duty(TRAINER, "p", "0000-01-01"));
    assertThat(Judged.verdict(within, early)).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void noCodeStatedIsNotTheSameAsNoCode() {
    CodeRequirement titles =
        CodeRequirement.builder().id("titles").fact(TITLES).addOneOf("eso", "fp").build();
    Dossier base = ComDix.dossier(43);
    Finding silent = Judged.of(titles, base);
    assertThat(silent.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(silent.getObserved()).isEqualTo(nothing(Observation.Reason.NO_CODE, TITLES));
    assertThat(
            Judged.verdict(titles.toBuilder().whenNotStated(WhenNotAssessed.NOT_MET).build(), base))
        .isEqualTo(Verdict.NOT_MET);
    Finding none = Judged.of(titles, base.toBuilder().codes(Map.of(TITLES, List.of())).build());
    assertThat(none.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(none.getObserved()).isEqualTo(new Observation.Coded(TITLES, List.of()));
    Finding has =
        Judged.of(titles, base.toBuilder().putCode(TITLES, List.of("ba", "fp", "fp")).build());
    assertThat(has.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.used(has)).containsExactly("fp");
    assertThat(Judged.ignored(has)).containsExactly("ba OTHER_KIND");
  }

  @Test
  void theCentreMustBeAccreditedOnTheExamAndOnTheDecision() {
    Dossier lost = accredited(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 20)));
    assertThat(Judged.verdict(accredited(Day.of(DateName.LAST_SITTING)), lost))
        .isEqualTo(Verdict.MET);
    Finding decision = Judged.of(accredited(Day.decision()), lost);
    assertThat(decision.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(decision.getObserved()).isEqualTo(new Observation.OnDay(LocalDate.of(2026, 11, 21)));
    assertThat(Judged.ignored(decision))
        .containsExactly("accreditation 2026-01-01/2026-11-20 OUTSIDE_WINDOW");
    assertThat(decision.getMissing()).isEmpty();
    Dossier again =
        accredited(
            DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 20)),
            DateRange.from(LocalDate.of(2027, 2, 1)));
    assertThat(Judged.of(accredited(Day.decision()), again).getMissing())
        .contains(until("2027-02-01"));
    assertThat(Judged.of(accredited(Day.of(DateName.REGISTRATION)), again).getMissing()).isEmpty();
    assertThat(Judged.used(Judged.of(accredited(Day.of(DateName.REGISTRATION)), again)))
        .containsExactly("accreditation 2026-01-01/2026-11-20");
  }

  private static PeriodRequirement accredited(Day on) {
    return PeriodRequirement.builder().id("accredited").period(ACCREDITATION).on(on).build();
  }

  private static Dossier accredited(DateRange... ranges) {
    return ComDix.dossier(43).toBuilder().putPeriod(ACCREDITATION, List.of(ranges)).build();
  }

  @Test
  void anAccreditationThatIsNotStatedIsUnknownAndNoneIsNone() {
    Finding silent = Judged.of(accredited(Day.decision()), ComDix.dossier(43));
    assertThat(silent.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(silent.getObserved())
        .isEqualTo(nothing(Observation.Reason.NO_PERIOD, ACCREDITATION));
    assertThat(Judged.verdict(accredited(Day.decision()), accredited())).isEqualTo(Verdict.NOT_MET);
    Day closing = Day.of(DateName.CLOSING);
    assertThat(Judged.verdict(accredited(closing), accredited())).isEqualTo(Verdict.NOT_MET);
    assertThat(
            Judged.verdict(
                accredited(closing), accredited(DateRange.from(LocalDate.of(2020, 1, 1)))))
        .isEqualTo(Verdict.INDETERMINATE);
  }

  private static Requirement fact(String name) {
    return FactRequirement.builder().id(name).fact(FactName.of(name)).build();
  }

  private static Award award(String code, Requirement requires) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requires)
        .build();
  }

  private static final CertificationScheme STAGED =
      Schemes.comdixIntermediate().toBuilder()
          .awards(
              List.of(
                  award(
                      "upper",
                      AllOf.of(
                          "both",
                          fact("upper-test"),
                          AwardRequirement.builder().id("below").award("lower").build())),
                  award("lower", fact("lower-test"))))
          .build();

  private static Decision decide(Map<FactName, Boolean> facts) {
    return CompiledScheme.of(STAGED.resolve(ComDix.catalog()).orThrow())
        .decide(ComDix.dossier(43).toBuilder().facts(facts).build(), ComDix.NOW);
  }

  @Test
  void aLevelNeedsTheOneBelow() {
    FactName upper = FactName.of("upper-test");
    FactName lower = FactName.of("lower-test");
    Decision both = decide(Map.of(upper, true, lower, true));
    assertThat(both.getGrant().orElseThrow().getAward()).isEqualTo("upper");
    Finding below = both.getAwards().get(0).findings().get(0).getParts().get(1);
    assertThat(below.getObserved()).isEqualTo(new Observation.Awarded("lower", Verdict.MET));
    assertThat(decide(Map.of(upper, true, lower, false)).getOutcome())
        .isEqualTo(DecisionOutcome.REFUSED);
    assertThat(decide(Map.of(upper, true)).getOutcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
    assertThat(decide(Map.of(lower, true, upper, false)).getGrant().orElseThrow().getAward())
        .isEqualTo("lower");
  }

  @Test
  void anAwardThatDoesNotApplyIsNotGivenAndSoNotMet() {
    CertificationScheme scheme =
        STAGED.toBuilder()
            .awards(
                List.of(
                    award("upper", AwardRequirement.builder().id("below").award("lower").build()),
                    award(
                        "lower",
                        NoneOf.of(
                            "never",
                            org.baremo.certification.scheme.requirement.MarkRequirement.builder()
                                .id("area")
                                .node(ComDix.area(4))
                                .cut(
                                    org.baremo.certification.scheme.quantity.Cut.percentage(
                                        org.baremo.core.value.Comparison.ABOVE,
                                        org.baremo.core.value.Rational.of(60)))
                                .build()))))
            .build();
    Dossier exempt =
        ComDix.dossier(
            ComDix.profile(43).toBuilder()
                .putOutcome(ComDix.area(4), new org.baremo.core.assessment.Outcome.Exempt("title"))
                .build());
    Finding finding = Judged.of(scheme, exempt, ComDix.NOW);
    assertThat(finding.getObserved())
        .isEqualTo(new Observation.Awarded("lower", Verdict.NOT_APPLICABLE));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
  }
}
