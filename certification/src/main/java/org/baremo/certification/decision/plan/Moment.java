package org.baremo.certification.decision.plan;

import java.time.OffsetDateTime;
import org.baremo.certification.decision.encoding.PackedDay;

/**
 * When a plan decides: an instant, and the days that follow from it, worked out once. Never changed
 * once made; thread-safe.
 */
public final class Moment {
  private final OffsetDateTime asOf;
  private final long today;

  Moment(OffsetDateTime asOf) {
    this.asOf = asOf;
    this.today = PackedDay.of(asOf.toLocalDate());
  }

  /**
   * Returns the instant.
   *
   * @return with the offset of the body that decides
   */
  public OffsetDateTime asOf() {
    return asOf;
  }

  /** The civil day of the decision. */
  long today() {
    return today;
  }
}
