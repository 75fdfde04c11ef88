package org.baremo.certification.remedy;

import java.time.OffsetDateTime;
import java.util.List;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Rehearsal;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.remedy.search.Blame;
import org.baremo.certification.remedy.search.Position;
import org.baremo.certification.scheme.CertificationScheme;

/**
 * What positions come to. Searches for several awards of one case share it: they try many of the
 * same positions, and others that differ from them in little. Not thread-safe.
 */
final class Trials {
  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final Blame blame;
  private final Traces traces;
  private final Rehearsal rehearsal;

  Trials(CompiledScheme compiled, List<Lever> levers, Dossier dossier, OffsetDateTime asOf) {
    this.dossier = dossier;
    this.asOf = asOf;
    CertificationScheme scheme = compiled.scheme().scheme();
    this.blame = new Blame(scheme, levers.stream().map(Lever::moves).toList());
    this.traces = new Traces(scheme, blame, levers, dossier);
    this.rehearsal = Rehearsal.of(compiled);
  }

  /** Tells which of the levers must move. */
  Blame blame() {
    return blame;
  }

  /** What the case comes to as it is. */
  Rehearsal.Result unchanged() {
    return rehearsal.decide(dossier, asOf);
  }

  /** What the case comes to in a position, which stands for some changes. */
  Rehearsal.Result result(Position position, List<Change> changes) {
    OffsetDateTime then = Remedy.decidedAt(asOf, changes);
    Dossier changed = Draft.applied(dossier, asOf, changes, List.of());
    return rehearsal.decide(changed, then, traces.of(position, then));
  }
}
