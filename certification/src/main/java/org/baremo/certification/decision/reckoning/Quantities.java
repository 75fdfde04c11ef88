package org.baremo.certification.decision.reckoning;

import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.quantity.Quantity;

/** Reckons the quantities of one scheme. Immutable, thread-safe. */
public final class Quantities {
  private final ResolvedScheme scheme;

  /**
   * Returns what reckons the quantities of a scheme.
   *
   * @param scheme with every reference found
   */
  public Quantities(ResolvedScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Reckons a quantity for one case; pure.
   *
   * @param quantity what is reckoned
   * @param dossier the facts of the case
   * @param timeline its days and attempts
   * @return a number or a lack, and from what
   */
  public Reckoning reckon(Quantity quantity, Dossier dossier, Timeline timeline) {
    Trace trace = new Trace();
    Amount amount = new Reckoner(scheme, dossier, timeline, trace).reckon(quantity);
    return trace.reckoning(quantity, amount);
  }
}
