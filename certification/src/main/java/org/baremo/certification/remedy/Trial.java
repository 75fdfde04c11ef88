package org.baremo.certification.remedy;

import java.time.OffsetDateTime;
import java.util.List;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/** A case with one change, made when first asked for. Not thread-safe. */
final class Trial {
  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final Remedy change;
  private @Nullable Case made;

  Trial(Dossier dossier, OffsetDateTime asOf, Change change) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.change = new Remedy(List.of(change));
  }

  /** The case as it would be, when it can be decided. */
  Case facts() {
    Case facts = made;
    if (facts == null) {
      facts = new Case(change.appliedTo(dossier, asOf), change.decidedAt(asOf));
      made = facts;
    }
    return facts;
  }
}
