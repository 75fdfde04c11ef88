package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.value.Ref;

/**
 * A dossier at the moment of its decision: what rules look at.
 *
 * @param dossier the facts
 * @param asOf when the decision is taken
 */
public record Case(Dossier dossier, OffsetDateTime asOf) {

  /**
   * Returns an outcome.
   *
   * @param node which; empty for the one over everything assessed
   * @return not assessed where the dossier does not say
   */
  public Outcome outcome(Optional<Ref> node) {
    return node.isPresent()
        ? dossier.getProfile().outcome(node.get())
        : dossier.getProfile().getOverall();
  }

  /**
   * Returns a date of the case, stated or computed.
   *
   * @param name which
   * @return empty when the case does not say
   */
  public Optional<LocalDate> date(DateName name) {
    if (name.equals(DateName.DECISION)) {
      return Optional.of(asOf.toLocalDate());
    }
    if (name.equals(DateName.FIRST_SITTING)) {
      return sittingDays().min(Comparator.naturalOrder());
    }
    if (name.equals(DateName.LAST_SITTING)) {
      return sittingDays().max(Comparator.naturalOrder());
    }
    return Optional.ofNullable(dossier.getDates().get(name));
  }

  private Stream<LocalDate> sittingDays() {
    return dossier.getProfile().getSittings().stream().map(SittingFacts::getHeldOn);
  }
}
