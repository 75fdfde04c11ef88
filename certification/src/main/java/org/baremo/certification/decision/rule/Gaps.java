package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.decision.finding.Gap;

/** What is missing, as far as a document can say it. */
final class Gaps {
  private static final int LAST_YEAR = 9999;

  private Gaps() {}

  /** Days after the year 9999 cannot be written, and help nobody. */
  static Optional<Gap> until(LocalDate day) {
    return day.getYear() <= LAST_YEAR ? Optional.of(Gap.Until.of(day)) : Optional.empty();
  }

  /** As far as the hour is known, to the hour. */
  static Optional<Gap> from(Free free) {
    return free.day().getYear() <= LAST_YEAR
        ? Optional.of(new Gap.Until(free.day(), free.moment()))
        : Optional.empty();
  }
}
