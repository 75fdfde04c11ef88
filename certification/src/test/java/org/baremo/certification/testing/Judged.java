package org.baremo.certification.testing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.WorkingCalendar;
import org.baremo.core.value.LocalizedText;

/** What one requirement comes to for a case, through the door that everybody uses. */
public final class Judged {
  private Judged() {}

  /** A scheme that asks one thing only. */
  public static CertificationScheme scheme(Requirement requirement) {
    return scheme(requirement, WorkingCalendar.builder().build());
  }

  public static CertificationScheme scheme(Requirement requirement, WorkingCalendar calendar) {
    return Schemes.comdixIntermediate().toBuilder()
        .workingCalendar(calendar)
        .awards(
            List.of(
                Award.builder()
                    .code("award")
                    .title(LocalizedText.of("en", "Award"))
                    .requires(requirement)
                    .build()))
        .build();
  }

  public static Finding of(CertificationScheme scheme, Dossier dossier, OffsetDateTime asOf) {
    Decision decision =
        CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow()).decide(dossier, asOf);
    return decision.getAwards().get(0).findings().get(0);
  }

  public static Finding of(Requirement requirement, Dossier dossier, String asOf) {
    return of(scheme(requirement), dossier, OffsetDateTime.parse(asOf));
  }

  public static Finding of(Requirement requirement, Dossier dossier) {
    return of(scheme(requirement), dossier, ComDix.NOW);
  }

  public static Verdict verdict(Requirement requirement, Dossier dossier) {
    return of(requirement, dossier).getVerdict();
  }

  public static Observation.Nothing nothing(Observation.Reason reason, Object detail) {
    return Observation.Nothing.of(reason, detail);
  }

  public static Observation.Nothing nothing(Observation.Reason reason) {
    return Observation.Nothing.of(reason);
  }

  public static Gap until(String day) {
    return Gap.Until.of(LocalDate.parse(day));
  }

  /** The evidence that counted, as texts. */
  public static List<String> used(Finding finding) {
    return finding.getUsed().stream().map(EvidenceRef::id).toList();
  }

  /** The evidence that did not count, as texts. */
  public static List<String> ignored(Finding finding) {
    return finding.getIgnored().stream()
        .map(one -> one.evidence().id() + " " + one.reason() + detail(one))
        .toList();
  }

  private static String detail(IgnoredEvidence ignored) {
    return ignored.detail().map(text -> " " + text).orElse("");
  }

  /** An attempt of a day. */
  public static Attempt attempt(String id, String day, AttemptResult result) {
    return Attempt.builder().id(id).heldOn(LocalDate.parse(day)).result(result).build();
  }

  /** An attempt of a moment. */
  public static Attempt began(String id, String start, AttemptResult result) {
    ZonedDateTime moment = ZonedDateTime.parse(start);
    return Attempt.builder()
        .id(id)
        .heldOn(moment.toLocalDate())
        .startedAt(moment)
        .result(result)
        .build();
  }

  public static Dossier with(Attempt... attempts) {
    return ComDix.dossier(43).toBuilder().addAttempts(attempts).build();
  }
}
