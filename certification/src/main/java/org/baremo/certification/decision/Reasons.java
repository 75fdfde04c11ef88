package org.baremo.certification.decision;

import java.util.List;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.dossier.Dossier;
import org.baremo.core.json.Json;
import org.baremo.core.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision is what it is. The digests are computed when first asked for: they cost as much as
 * everything else together.
 */
final class Reasons {
  private final Dossier dossier;
  private final List<Finding> findings;
  private final List<VetoFinding> vetoes;
  private final List<AwardFinding> awards;
  private @Nullable Digest dossierDigest;
  private @Nullable Digest digest;

  Reasons(
      Dossier dossier,
      List<Finding> findings,
      List<VetoFinding> vetoes,
      List<AwardFinding> awards) {
    this.dossier = dossier;
    this.findings = findings;
    this.vetoes = vetoes;
    this.awards = awards;
  }

  List<Finding> findings() {
    return findings;
  }

  List<VetoFinding> vetoes() {
    return vetoes;
  }

  List<AwardFinding> awards() {
    return awards;
  }

  Digest dossierDigest() {
    Digest known = dossierDigest;
    if (known == null) {
      known = Json.standard().digest(dossier);
      dossierDigest = known; // a record: safe to be seen by any thread
    }
    return known;
  }

  /** The digest of the decision that these are the reasons of. */
  Digest digest(Decision decision) {
    Digest known = digest;
    if (known == null) {
      known = Json.standard().digest(decision);
      digest = known;
    }
    return known;
  }
}
