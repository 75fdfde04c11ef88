package org.baremo.certification.redecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.redecision.Logs.FRAUD;
import static org.baremo.certification.redecision.Logs.NOW;
import static org.baremo.certification.redecision.Logs.dossier;
import static org.baremo.certification.redecision.Logs.entry;
import static org.baremo.certification.redecision.Logs.fact;
import static org.baremo.certification.redecision.Logs.log;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.comparison.ChangedFinding;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Versions;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;

/** A certificate that falls takes along what relied on it, and only that. */
class CascadeTest {
  private static final LocalDate ISSUED = LocalDate.of(2026, 9, 1);

  private static final CompiledScheme BASE =
      Logs.compiled(
          "base@1",
          Versions.award(
              "pass",
              AllOf.of(
                  "base-all",
                  Versions.overall("base", Comparison.AT_LEAST, 50),
                  NoneOf.of("base-honest", fact("base-fraud", FRAUD)))));

  /** The base must be held when the test is sat. */
  private static final CompiledScheme NEXT = requiring("next", "base", DateName.LAST_SITTING);

  /** The one before must be held when the decision is taken. */
  private static final CompiledScheme TOP = requiring("top", "next", DateName.DECISION);

  private static final Redecider REDECIDER = Redecider.of(List.of(BASE, NEXT, TOP));

  private static CompiledScheme requiring(String id, String other, DateName on) {
    return Logs.compiled(
        id + "@1",
        Versions.award(
            "pass",
            AllOf.of(
                id + "-all",
                Versions.overall(id, Comparison.AT_LEAST, 50),
                held(id + "-holds", other, on))));
  }

  private static HeldRequirement held(String id, String scheme, DateName on) {
    return HeldRequirement.builder()
        .id(id)
        .addAccepted(AcceptedCertificate.builder().scheme(scheme).build())
        .on(Day.of(on))
        .build();
  }

  /** A dossier that shows certificates, each good since it was issued. */
  private static Dossier showing(String holder, String... numbers) {
    Dossier.Builder dossier = dossier(holder, 40).toBuilder();
    var profile = Logs.profile(holder, 40).toBuilder();
    for (String number : numbers) {
      profile.addEvidence(
          HeldCertificate.builder()
              .scheme(number.toLowerCase(java.util.Locale.ROOT).split("-", 2)[0])
              .award("pass")
              .number(number)
              .validity(DateRange.from(ISSUED))
              .build());
      dossier.addCertificateStatuses(status(number, HeldStatus.Status.ACTIVE, ISSUED));
    }
    return dossier.profile(profile.build()).build();
  }

  private static HeldStatus status(String number, HeldStatus.Status status, LocalDate since) {
    return HeldStatus.builder().number(number).status(status).since(since).build();
  }

  private static final LoggedDecision FIRST =
      entry(BASE, dossier("h-1", 40), "BASE-1", OffsetDateTime.parse("2026-09-01T10:00:00+02:00"));
  private static final LoggedDecision SECOND = entry(NEXT, showing("h-1", "BASE-1"), "NEXT-1");
  private static final LoggedDecision THIRD = entry(TOP, showing("h-1", "NEXT-1"), "TOP-1");
  private static final LoggedDecision OTHER = entry(NEXT, showing("h-2", "BASE-2"), "NEXT-2");

  private static FactChange fraudInBase() {
    return new FactChange.FactStated(
        Logs.of("h-1").toBuilder().scheme("base").build(), FRAUD, true);
  }

  @Test
  void allWereGranted() {
    assertThat(List.of(FIRST, SECOND, THIRD, OTHER))
        .allMatch(one -> one.getDecision().getOutcome() == DecisionOutcome.GRANTED);
  }

  @Test
  void aFraudReachesTheCertificatesThatReliedOnTheFirst() {
    Redecisions all =
        REDECIDER.redecideAsThen(log(FIRST, SECOND, THIRD, OTHER), fraudInBase()).orThrow();
    assertThat(all.getRedecisions())
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_REFUSED, Effect.WOULD_BE_REFUSED, Effect.WOULD_BE_REFUSED);
    assertThat(all.getRedecisions())
        .extracting(one -> one.getCause().map(CertificateNumber::value))
        .containsExactly(Optional.empty(), Optional.of("BASE-1"), Optional.of("NEXT-1"));
    assertThat(all.getRedecisions().get(1).getDependency())
        .extracting(ChangedFinding::requirement)
        .containsExactly("next-holds");
    assertThat(all.getUnsettled()).isEmpty();
    assertThat(all.getConcerned()).isEqualTo(3);
  }

  @Test
  void aCertificateThatFallsIsNotSavedByWhatItsIssuerSaidOfItLater() {
    Dossier reinstated =
        showing("h-1", "BASE-1").toBuilder()
            .addCertificateStatuses(
                status("BASE-1", HeldStatus.Status.SUSPENDED, ISSUED.plusDays(4)),
                status("BASE-1", HeldStatus.Status.ACTIVE, ISSUED.plusDays(9)))
            .build();
    DecisionLog log = log(FIRST, entry(NEXT, reinstated, "NEXT-1"), THIRD);
    Redecisions all = REDECIDER.redecideAsThen(log, fraudInBase()).orThrow();
    assertThat(all.getRedecisions())
        .flatExtracting(Redecision::fallen)
        .extracting(CertificateNumber::value)
        .containsExactly("BASE-1", "NEXT-1", "TOP-1");
  }

  @Test
  void theOrderOfTheLogIsKeptEvenWhereDependantsStandFirst() {
    Redecisions all =
        REDECIDER.redecideAsThen(log(THIRD, OTHER, SECOND, FIRST), fraudInBase()).orThrow();
    assertThat(all.getRedecisions())
        .flatExtracting(Redecision::fallen)
        .extracting(CertificateNumber::value)
        .containsExactly("TOP-1", "NEXT-1", "BASE-1");
  }

  @Test
  void theDayOnWhichItMustBeHeldSaysWhetherALaterFallReachesADecision() {
    // By now, the first certificate falls on the day of the new look: whoever sat before then held
    // it when it was needed, and whoever must hold it at the decision does not any more.
    Redecisions now = REDECIDER.redecide(log(FIRST, SECOND, THIRD), fraudInBase(), NOW).orThrow();
    assertThat(now.getRedecisions())
        .flatExtracting(Redecision::fallen)
        .extracting(CertificateNumber::value)
        .containsExactly("BASE-1");
    FactChange revoked =
        new FactChange.StatusChanged("NEXT-1", HeldStatus.Status.REVOKED, NOW.toLocalDate());
    assertThat(REDECIDER.redecide(log(THIRD), revoked, NOW).orThrow().getRedecisions())
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_REFUSED);
    assertThat(REDECIDER.redecideAsThen(log(THIRD), revoked).orThrow().getRedecisions()).isEmpty();
  }

  @Test
  void aSuspensionStandsUntilItIsLifted() {
    FactChange suspended =
        new FactChange.StatusChanged(
            "BASE-1", HeldStatus.Status.SUSPENDED, LocalDate.of(2026, 10, 1));
    assertThat(REDECIDER.redecideAsThen(log(SECOND, THIRD), suspended).orThrow().getRedecisions())
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_REFUSED, Effect.WOULD_BE_REFUSED);
    Dossier shown = showing("h-1", "BASE-1");
    Dossier lifted =
        shown.toBuilder()
            .certificateStatuses(
                List.of(
                    status("BASE-1", HeldStatus.Status.ACTIVE, ISSUED),
                    status("BASE-1", HeldStatus.Status.SUSPENDED, LocalDate.of(2026, 9, 10))))
            .build();
    LoggedDecision refused = entry(NEXT, lifted);
    assertThat(refused.getDecision().getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
    FactChange reinstated =
        new FactChange.StatusChanged("BASE-1", HeldStatus.Status.ACTIVE, LocalDate.of(2026, 9, 20));
    assertThat(REDECIDER.redecideAsThen(log(refused), reinstated).orThrow().getRedecisions())
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_GRANTED);
  }

  @Test
  void aCertificateThatNobodyShowsConcernsNobody() {
    FactChange elsewhere =
        new FactChange.StatusChanged("BASE-9", HeldStatus.Status.REVOKED, ISSUED);
    assertThat(
            REDECIDER.redecideAsThen(log(FIRST, SECOND, THIRD), elsewhere).orThrow().getConcerned())
        .isZero();
  }

  @Test
  void prerequisitesInACycleEnd() {
    CompiledScheme left = requiring("left", "right", DateName.DECISION);
    CompiledScheme right = requiring("right", "left", DateName.DECISION);
    DecisionLog log =
        log(
            entry(left, showing("h-1", "RIGHT-1"), "LEFT-1"),
            entry(right, showing("h-1", "LEFT-1"), "RIGHT-1"));
    Redecisions all =
        Redecider.of(List.of(left, right))
            .redecideAsThen(
                log, new FactChange.StatusChanged("RIGHT-1", HeldStatus.Status.REVOKED, ISSUED))
            .orThrow();
    assertThat(all.getRedecisions())
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_REFUSED, Effect.WOULD_BE_REFUSED);
    assertThat(all.getUnsettled()).isEmpty();
  }

  @Test
  void certificatesThatStandOnlyWithoutEachOtherAreUnsettled() {
    Requirement without = NoneOf.of("p-without", held("p-holds", "q", DateName.DECISION));
    CompiledScheme p = Logs.compiled("p@1", Versions.award("pass", without));
    CompiledScheme q =
        Logs.compiled("q@1", Versions.award("pass", held("q-holds", "p", DateName.DECISION)));
    Dossier suspended =
        showing("h-1", "Q-1").toBuilder()
            .addCertificateStatuses(
                status("Q-1", HeldStatus.Status.SUSPENDED, LocalDate.of(2026, 9, 10)))
            .build();
    DecisionLog log = log(entry(p, suspended, "P-1"), entry(q, showing("h-1", "P-1"), "Q-1"));
    Redecisions all =
        Redecider.of(List.of(p, q))
            .redecideAsThen(
                log,
                new FactChange.StatusChanged(
                    "Q-1", HeldStatus.Status.ACTIVE, LocalDate.of(2026, 9, 20)))
            .orThrow();
    assertThat(all.getUnsettled()).isNotEmpty();
  }

  @Test
  void ofSeveralAwardsOnlyTheOneThatIsLostTakesAlongWhatReliedOnIt() {
    CompiledScheme units =
        Logs.compiled(
            Logs.scheme(
                    "units@1",
                    Versions.award("strict", Versions.overall("strict", Comparison.AT_LEAST, 60)),
                    Versions.award("lenient", Versions.overall("lenient", Comparison.AT_LEAST, 50)))
                .toBuilder()
                .awarding(Awarding.EVERY)
                .build());
    Dossier dossier = dossier("h-1", 40);
    LoggedDecision both =
        LoggedDecision.of(units.decide(dossier, Logs.THEN), dossier).toBuilder()
            .putCertificate("strict", CertificateNumber.of("UNITS-1"))
            .putCertificate("lenient", CertificateNumber.of("UNITS-2"))
            .build();
    CompiledScheme after = requiring("after", "units", DateName.DECISION);
    Redecisions all =
        Redecider.of(List.of(units, after))
            .redecideAsThen(
                log(
                    both,
                    entry(after, showing("h-1", "UNITS-1"), "AFTER-1"),
                    entry(after, showing("h-1", "UNITS-2"), "AFTER-2")),
                new FactChange.OutcomeCorrected(
                    Logs.of("h-1").toBuilder().scheme("units").build(),
                    Optional.empty(),
                    ComDix.mark(32, 60)))
            .orThrow();
    assertThat(all.getRedecisions())
        .flatExtracting(Redecision::fallen)
        .extracting(CertificateNumber::value)
        .containsExactly("UNITS-1", "AFTER-1");
    assertThat(all.getRedecisions().get(0).getEffect()).isEqualTo(Effect.OTHER_AWARD);
  }
}
