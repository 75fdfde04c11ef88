package org.baremo.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.redecision.Aftermath;
import org.baremo.certification.redecision.Concern;
import org.baremo.certification.redecision.DecisionLog;
import org.baremo.certification.redecision.FactChange;
import org.baremo.certification.redecision.LoggedDecision;
import org.baremo.certification.redecision.Redecider;
import org.baremo.certification.redecision.Redecision;
import org.baremo.certification.redecision.Redecisions;
import org.baremo.certification.scheme.lifecycle.Cascade;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class RedecisionContractTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 3);
  private static final Concern CENTRE =
      Concern.builder()
          .scheme("comdix-intermediate")
          .putCode(FactName.of("centre"), "c-7")
          .addSittings("s-1")
          .build();
  private static final Concern PERSON = Concern.of(HolderKey.of("h-1"));

  @Test
  void changesKeepTheContract() {
    FactName name = FactName.of("fraud");
    VerdictOverride override =
        VerdictOverride.builder()
            .requirement("overall")
            .ruled(Ruled.MET)
            .actor("a-1")
            .role(RoleName.of("director"))
            .reason("upheld")
            .on(DAY)
            .build();
    ValueContract.of(
            FactChange.class,
            new FactChange.FactStated(PERSON, name, true),
            new FactChange.ItemRuled(Concern.everyone(), "i-1", ItemStatus.NEUTRALISED),
            new FactChange.AttemptRuled(
                CENTRE, Optional.of("a-1"), Optional.of(DAY), AttemptResult.ANNULLED),
            new FactChange.PeriodWithdrawn(CENTRE, name, DateRange.from(DAY)),
            new FactChange.StatusChanged("N-1", HeldStatus.Status.REVOKED, DAY),
            new FactChange.ScopeReduced("N-1", java.util.List.of("online"), DAY),
            new FactChange.OutcomeCorrected(
                PERSON, Optional.of(ComDix.area(1)), ComDix.mark(5, 12)),
            new FactChange.NumberCorrected(PERSON, name, Rational.of(3)),
            new FactChange.OverrideAdded(PERSON, override),
            new FactChange.HoldersMerged(HolderKey.of("h-1"), HolderKey.of("h-2")))
        .lawsBeyondAnnotations("concern", "is not everyone")
        .lawsBeyondAnnotations("attempt", "or the day is there")
        .verify();
    ValueContract.of(Concern.class, CENTRE, PERSON, Concern.everyone()).verify();
  }

  @Test
  void logsAndRedecisionsKeepTheContract() {
    LoggedDecision granted = logged(43);
    LoggedDecision refused = logged(20);
    ValueContract.of(
            LoggedDecision.class,
            granted.toBuilder().putCertificate("intermediate", CertificateNumber.of("C-1")).build(),
            refused)
        .lawsBeyondAnnotations("certificates", "are of awards given")
        .verify();
    Redecider redecider = Redecider.of(java.util.List.of(ComDix.compiled()));
    DecisionLog log = new DecisionLog().append(granted).append(refused);
    FactChange change =
        new FactChange.OutcomeCorrected(PERSON, Optional.empty(), ComDix.mark(30, 60));
    Redecisions both = redecider.redecide(log, change, ComDix.NOW).orThrow();
    FactChange none = new FactChange.FactStated(PERSON, FactName.of("nothing"), true);
    ValueContract.of(
            Redecisions.class, both, redecider.redecideAsThen(new DecisionLog(), none).orThrow())
        .verify();
    ValueContract.of(Redecision.class, both.getRedecisions().get(0), both.getRedecisions().get(1))
        .verify();
  }

  @Test
  void aftermathsKeepTheContract() {
    ValueContract.of(
            Aftermath.class,
            new Aftermath(LifecycleEvent.APPEAL, Cascade.NONE, Optional.of(DAY)),
            new Aftermath(LifecycleEvent.WITHDRAWAL, Cascade.WITHDRAWAL, Optional.empty()))
        .lawsBeyondAnnotations("cascade", "is none where the event comes too late")
        .lawsBeyondAnnotations("lapsed", "is there only where decisions stand")
        .verify();
  }

  private static LoggedDecision logged(long overall) {
    return LoggedDecision.of(
        ComDix.compiled().decide(ComDix.dossier(overall, 8, 8, 9, 9, 9), ComDix.NOW),
        ComDix.dossier(overall, 8, 8, 9, 9, 9));
  }
}
