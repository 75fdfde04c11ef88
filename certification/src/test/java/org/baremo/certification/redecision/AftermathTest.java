package org.baremo.certification.redecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.redecision.Logs.FRAUD;
import static org.baremo.certification.redecision.Logs.THEN;
import static org.baremo.certification.redecision.Logs.dossier;
import static org.baremo.certification.redecision.Logs.entry;
import static org.baremo.certification.redecision.Logs.fact;
import static org.baremo.certification.redecision.Logs.log;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.lifecycle.Cascade;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;
import org.baremo.certification.scheme.lifecycle.LifecycleRule;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryWord;
import org.baremo.certification.testing.Versions;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;

/** What a scheme says becomes of decisions when what they relied on no longer stands. */
class AftermathTest {
  private static final LocalDate DECIDED = LocalDate.of(2026, 11, 21);
  private static final FactChange FRAUD_FOUND =
      new FactChange.FactStated(Logs.of("h-1"), FRAUD, true);

  private static CertificationScheme base(LifecycleRule... rules) {
    return Logs.scheme(
            "base@1",
            Versions.award(
                "pass",
                AllOf.of(
                    "base-all",
                    Versions.overall("base", Comparison.AT_LEAST, 50),
                    NoneOf.of("base-honest", fact("base-fraud", FRAUD)))))
        .toBuilder()
        .lifecycle(List.of(rules))
        .build();
  }

  private static CertificationScheme next(LifecycleRule... rules) {
    return on("base", "next@1", rules);
  }

  /** A scheme that asks for a certificate of another one. */
  private static CertificationScheme on(String accepted, String id, LifecycleRule... rules) {
    return Logs.scheme(
            id,
            Versions.award(
                "pass",
                HeldRequirement.builder()
                    .id("holds")
                    .addAccepted(AcceptedCertificate.builder().scheme(accepted).build())
                    .on(Day.of(DateName.DECISION))
                    .build()))
        .toBuilder()
        .lifecycle(List.of(rules))
        .build();
  }

  private static LifecycleRule rule(LifecycleEvent event, Cascade cascade) {
    return LifecycleRule.builder().event(event).cascade(cascade).build();
  }

  private static Dossier holding() {
    return holding("base", "BASE-1");
  }

  private static Dossier holding(String scheme, String number) {
    LocalDate since = LocalDate.of(2026, 9, 1);
    return dossier("h-1", 40).toBuilder()
        .profile(
            Logs.profile("h-1", 40).toBuilder()
                .addEvidence(
                    HeldCertificate.builder()
                        .scheme(scheme)
                        .award("pass")
                        .number(number)
                        .validity(DateRange.from(since))
                        .build())
                .build())
        .addCertificateStatuses(
            HeldStatus.builder()
                .number(number)
                .status(HeldStatus.Status.ACTIVE)
                .since(since)
                .build())
        .build();
  }

  /** A fraud in the first decision, on whose certificate the second one relies. */
  private static Redecisions redecided(
      CertificationScheme base, CertificationScheme next, Optional<OffsetDateTime> asOf) {
    CompiledScheme first = Logs.compiled(base);
    CompiledScheme second = Logs.compiled(next);
    Redecider redecider = Redecider.of(List.of(first, second));
    DecisionLog log =
        log(entry(first, dossier("h-1", 40), "BASE-1"), entry(second, holding(), "NEXT-1"));
    return asOf.map(now -> redecider.redecide(log, FRAUD_FOUND, now))
        .orElseGet(() -> redecider.redecideAsThen(log, FRAUD_FOUND))
        .orThrow();
  }

  private static List<String> told(Redecisions all) {
    return all.getRedecisions().stream()
        .map(
            one ->
                one.getBefore().getScheme()
                    + " "
                    + one.getEffect()
                    + " "
                    + one.getAftermath().event()
                    + " "
                    + one.getAftermath().cascade())
        .toList();
  }

  @Test
  void whereASchemeDoesNotSaySomebodyLooksAtEach() {
    Redecisions all = redecided(base(), next(), Optional.of(THEN.plusDays(9)));
    assertThat(told(all))
        .containsExactly(
            "base@1 WOULD_BE_REFUSED REEVALUATION REVIEW",
            "next@1 WOULD_BE_REFUSED WITHDRAWAL REVIEW");
    assertThat(all.toWithdraw()).isEmpty();
    assertThat(all.forReview()).isEqualTo(all.getRedecisions());
  }

  @Test
  void whatMakesADecisionFallCountsAndNotAFactThatItDoesNotAskAbout() {
    // the second decision states the fact too, and no requirement of its scheme asks about it
    Redecision second =
        redecided(base(), next(), Optional.of(THEN.plusDays(9))).getRedecisions().get(1);
    assertThat(second.getCause()).contains(CertificateNumber.of("BASE-1"));
  }

  @Test
  void whatFallsByTheRuleIsToBeWithdrawn() {
    Redecisions all =
        redecided(
            base(rule(LifecycleEvent.REEVALUATION, Cascade.WITHDRAWAL)),
            next(rule(LifecycleEvent.WITHDRAWAL, Cascade.WITHDRAWAL)),
            Optional.of(THEN.plusDays(9)));
    assertThat(all.toWithdraw())
        .extracting(CertificateNumber::value)
        .containsExactly("BASE-1", "NEXT-1");
    assertThat(all.forReview()).isEmpty();
  }

  @Test
  void whereDecisionsStandNothingFollowsFromThem() {
    Redecisions all =
        redecided(
            base(rule(LifecycleEvent.REEVALUATION, Cascade.NONE)),
            next(rule(LifecycleEvent.WITHDRAWAL, Cascade.WITHDRAWAL)),
            Optional.of(THEN.plusDays(9)));
    assertThat(told(all)).containsExactly("base@1 WOULD_BE_REFUSED REEVALUATION NONE");
    assertThat(all.getRedecisions().get(0).fallen()).isEmpty();
    assertThat(all.toWithdraw()).isEmpty();
    assertThat(all.forReview()).isEmpty();
  }

  /** A second decision that the fraud refuses by itself, and the fall of the first one too. */
  private static CertificationScheme twice(LifecycleRule... rules) {
    CertificationScheme next = next(rules);
    return next.toBuilder()
        .awards(
            List.of(
                Versions.award(
                    "pass",
                    AllOf.of(
                        "next-all",
                        next.getAwards().get(0).getRequires(),
                        NoneOf.of("next-honest", fact("next-fraud", FRAUD))))))
        .build();
  }

  /** What becomes of the second decision, and the certificates that fall with it. */
  private static String twiceRefused(LifecycleRule... rules) {
    Redecisions all =
        redecided(
            base(rule(LifecycleEvent.REEVALUATION, Cascade.WITHDRAWAL)),
            twice(rules),
            Optional.of(THEN.plusDays(9)));
    Redecision second = all.getRedecisions().get(1);
    assertThat(second.getEffect()).isEqualTo(Effect.WOULD_BE_REFUSED);
    return "%s %s, by %s, withdraws %s, reviews %s"
        .formatted(
            second.getAftermath().event(),
            second.getAftermath().cascade(),
            second.getCause().map(CertificateNumber::value).orElse("the fact"),
            all.toWithdraw(),
            all.forReview().size());
  }

  @Test
  void ofTwoEventsThatEachMakeADecisionFallTheStrongerOneCountsWhicheverComesFirst() {
    assertThat(
            twiceRefused(
                rule(LifecycleEvent.REEVALUATION, Cascade.NONE),
                rule(LifecycleEvent.WITHDRAWAL, Cascade.WITHDRAWAL)))
        .as("the fact comes first and would leave it standing")
        .isEqualTo("WITHDRAWAL WITHDRAWAL, by BASE-1, withdraws [BASE-1, NEXT-1], reviews 0");
    assertThat(
            twiceRefused(
                rule(LifecycleEvent.REEVALUATION, Cascade.WITHDRAWAL),
                rule(LifecycleEvent.WITHDRAWAL, Cascade.NONE)))
        .as("the certificate falls second and would leave it standing")
        .isEqualTo("REEVALUATION WITHDRAWAL, by the fact, withdraws [BASE-1, NEXT-1], reviews 0");
    assertThat(twiceRefused(rule(LifecycleEvent.REEVALUATION, Cascade.NONE)))
        .as("where the scheme is silent on the second, somebody looks at it")
        .isEqualTo("WITHDRAWAL REVIEW, by BASE-1, withdraws [BASE-1], reviews 1");
    assertThat(twiceRefused())
        .as("of two as strong, the first")
        .isEqualTo("REEVALUATION REVIEW, by the fact, withdraws [BASE-1], reviews 1");
  }

  @Test
  void anEventThatComesTooLateShieldsADecisionFromNoOther() {
    LifecycleRule lapsed =
        rule(LifecycleEvent.REEVALUATION, Cascade.WITHDRAWAL).toBuilder()
            .within(Period.ofDays(3))
            .build();
    assertThat(twiceRefused(lapsed, rule(LifecycleEvent.WITHDRAWAL, Cascade.WITHDRAWAL)))
        .isEqualTo("WITHDRAWAL WITHDRAWAL, by BASE-1, withdraws [BASE-1, NEXT-1], reviews 0");
    assertThat(twiceRefused(lapsed, rule(LifecycleEvent.WITHDRAWAL, Cascade.NONE)))
        .isEqualTo("REEVALUATION NONE, by the fact, withdraws [BASE-1], reviews 0");
  }

  @Test
  void whatFallsByTheSecondOfTwoEventsTakesWithItWhatReliedOnIt() {
    CompiledScheme first =
        Logs.compiled(base(rule(LifecycleEvent.REEVALUATION, Cascade.WITHDRAWAL)));
    LifecycleRule falls = rule(LifecycleEvent.WITHDRAWAL, Cascade.WITHDRAWAL);
    CompiledScheme second =
        Logs.compiled(twice(rule(LifecycleEvent.REEVALUATION, Cascade.NONE), falls));
    CompiledScheme third = Logs.compiled(on("next", "last@1", falls));
    Redecisions all =
        Redecider.of(List.of(first, second, third))
            .redecideAsThen(
                log(
                    entry(third, holding("next", "NEXT-1"), "LAST-1"),
                    entry(second, holding(), "NEXT-1"),
                    entry(first, dossier("h-1", 40), "BASE-1")),
                FRAUD_FOUND)
            .orThrow();
    assertThat(all.toWithdraw())
        .extracting(CertificateNumber::value)
        .containsExactly("LAST-1", "NEXT-1", "BASE-1");
    assertThat(all.getUnsettled()).isEmpty();
  }

  @Test
  void theLastDayOfAnEventStillCountsAndTheNextOneIsTooLate() {
    LifecycleRule month =
        rule(LifecycleEvent.REEVALUATION, Cascade.WITHDRAWAL).toBuilder()
            .within(Period.ofMonths(1))
            .build();
    OffsetDateTime last = OffsetDateTime.parse("2026-12-21T23:59:59+01:00");
    assertThat(redecided(base(month), next(), Optional.of(last)).toWithdraw())
        .extracting(CertificateNumber::value)
        .containsExactly("BASE-1");
    Redecisions late = redecided(base(month), next(), Optional.of(last.plusSeconds(1)));
    assertThat(late.getRedecisions())
        .singleElement()
        .extracting(Redecision::getAftermath)
        .isEqualTo(
            new Aftermath(
                LifecycleEvent.REEVALUATION,
                Cascade.NONE,
                Optional.of(LocalDate.of(2026, 12, 21))));
    assertThat(redecided(base(month), next(), Optional.empty()).toWithdraw())
        .as("taken as if it had been known then, nothing is too late")
        .hasSize(1);
  }

  @Test
  void workingDaysAreThoseOfTheScheme() {
    LifecycleRule three =
        rule(LifecycleEvent.APPEAL, Cascade.WITHDRAWAL).toBuilder()
            .within(Period.builder().workingDays(3).build())
            .build();
    CertificationScheme scheme =
        base(three).toBuilder().workingCalendar(EveryWord.CALENDAR).build();
    assertThat(
            Aftermath.of(
                scheme,
                LifecycleEvent.APPEAL,
                LocalDate.of(2026, 12, 24),
                Optional.of(LocalDate.of(2026, 12, 30))))
        .as("Christmas and a Sunday do not count: 26, 28 and 29 December do")
        .isEqualTo(
            new Aftermath(
                LifecycleEvent.APPEAL, Cascade.NONE, Optional.of(LocalDate.of(2026, 12, 29))));
    assertThat(
            Aftermath.of(
                    scheme,
                    LifecycleEvent.APPEAL,
                    LocalDate.of(2027, 12, 31),
                    Optional.of(LocalDate.of(2029, 1, 1)))
                .lapsed())
        .as("beyond the days that the calendar knows nobody can say")
        .isEmpty();
  }

  @Test
  void everyChangeIsAnEventOfTheLifecycle() {
    assertThat(Aftermath.event(FRAUD_FOUND)).isEqualTo(LifecycleEvent.REEVALUATION);
    assertThat(item(ItemStatus.NEUTRALISED)).isEqualTo(LifecycleEvent.ITEM_ANNULMENT);
    assertThat(item(ItemStatus.SCORED)).isEqualTo(LifecycleEvent.REEVALUATION);
    assertThat(attempt(Optional.of("a-1"))).isEqualTo(LifecycleEvent.ATTEMPT_ANNULMENT);
    assertThat(attempt(Optional.empty())).isEqualTo(LifecycleEvent.SESSION_ANNULMENT);
    assertThat(status(HeldStatus.Status.ACTIVE)).isEqualTo(LifecycleEvent.REINSTATEMENT);
    assertThat(status(HeldStatus.Status.SUSPENDED)).isEqualTo(LifecycleEvent.SUSPENSION);
    assertThat(status(HeldStatus.Status.REVOKED)).isEqualTo(LifecycleEvent.WITHDRAWAL);
    assertThat(
            Aftermath.event(
                new FactChange.OutcomeCorrected(
                    Logs.of("h-1"), Optional.empty(), ComDix.mark(1, 60))))
        .isEqualTo(LifecycleEvent.REEVALUATION);
  }

  private static LifecycleEvent item(ItemStatus status) {
    return Aftermath.event(new FactChange.ItemRuled(Concern.everyone(), "i-1", status));
  }

  private static LifecycleEvent attempt(Optional<String> attempt) {
    return Aftermath.event(
        new FactChange.AttemptRuled(
            Concern.everyone(), attempt, Optional.of(DECIDED), AttemptResult.ANNULLED));
  }

  private static LifecycleEvent status(HeldStatus.Status status) {
    return Aftermath.event(new FactChange.StatusChanged("N-1", status, DECIDED));
  }

  @Test
  void whatComesTooLateLeavesDecisionsStanding() {
    assertThatThrownBy(
            () -> new Aftermath(LifecycleEvent.APPEAL, Cascade.REVIEW, Optional.of(DECIDED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cascade must be none where the event comes too late, was REVIEW");
  }
}
