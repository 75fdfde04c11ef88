package org.baremo.certification.redecision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Versions;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.VersionedId;

/** Schemes, cases and logs to take decisions again with. */
final class Logs {
  static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-21T10:00:00+01:00");
  static final OffsetDateTime NOW = OffsetDateTime.parse("2027-03-01T10:00:00+01:00");
  static final FactName FRAUD = FactName.of("fraud");

  /** Above 70 % the high award, from 60 % the low one; none with a fraud. */
  static final CompiledScheme TEST =
      compiled(
          "test@1",
          Versions.award("high", honest("high", Comparison.ABOVE, 70)),
          Versions.award("low", honest("low", Comparison.AT_LEAST, 60)));

  private Logs() {}

  private static Requirement honest(String id, Comparison comparison, long percent) {
    return AllOf.of(
        id + "-all",
        Versions.overall(id, comparison, percent),
        NoneOf.of(id + "-honest", fact(id + "-fraud", FRAUD)));
  }

  static FactRequirement fact(String id, FactName fact) {
    return FactRequirement.builder().id(id).fact(fact).build();
  }

  static CertificationScheme scheme(String id, Award... awards) {
    return Versions.version(
        VersionedId.parse(id), DateRange.from(LocalDate.of(2022, 1, 1)), awards);
  }

  static CompiledScheme compiled(String id, Award... awards) {
    return compiled(scheme(id, awards));
  }

  static CompiledScheme compiled(CertificationScheme scheme) {
    return CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
  }

  static CompetenceProfile profile(String holder, long overall) {
    return CompetenceProfile.builder()
        .holder(HolderKey.of(holder))
        .edition(ComDix.EDITION)
        .overall(ComDix.mark(overall, 60))
        .addSittings(ComDix.sitting("s-1"))
        .build();
  }

  static Dossier dossier(String holder, long overall) {
    return Dossier.builder()
        .profile(profile(holder, overall))
        .putDate(
            org.baremo.certification.scheme.name.DateName.REGISTRATION, LocalDate.of(2026, 9, 1))
        .putFact(FRAUD, false)
        .build();
  }

  static LoggedDecision entry(CompiledScheme scheme, Dossier dossier) {
    return LoggedDecision.of(scheme.decide(dossier, THEN), dossier);
  }

  /** An entry with a certificate where an award is given. */
  static LoggedDecision entry(CompiledScheme scheme, Dossier dossier, String number) {
    return entry(scheme, dossier, number, THEN);
  }

  /** An entry of another instant, with a certificate where an award is given. */
  static LoggedDecision entry(
      CompiledScheme scheme, Dossier dossier, String number, OffsetDateTime instant) {
    Decision decision = scheme.decide(dossier, instant);
    LoggedDecision.Builder entry = LoggedDecision.builder().decision(decision).dossier(dossier);
    decision
        .getGrant()
        .ifPresent(grant -> entry.putCertificate(grant.getAward(), CertificateNumber.of(number)));
    return entry.build();
  }

  static DecisionLog log(LoggedDecision... entries) {
    DecisionLog log = new DecisionLog();
    List.of(entries).forEach(log::append);
    return log;
  }

  static Concern of(String holder) {
    return Concern.of(HolderKey.of(holder));
  }
}
