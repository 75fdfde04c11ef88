package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.scheme.time.WrittenDays;

/** What is missing, as far as a document can say it. */
public final class Gaps {
  private Gaps() {}

  /**
   * Returns a gap that waiting closes.
   *
   * @param day from which on nothing is missing any more
   * @return the wait; empty where the day is after the year 9999: such days cannot be written, and
   *     help nobody
   */
  public static Optional<Gap> until(LocalDate day) {
    return until(day, Optional.empty());
  }

  /**
   * Returns a gap that waiting closes, to the hour as far as that is known.
   *
   * @param day from which on nothing is missing any more
   * @param moment when on that day; empty where it is from the beginning of it
   * @return the wait; empty where the day is after the year 9999
   */
  public static Optional<Gap> until(LocalDate day, Optional<ZonedDateTime> moment) {
    return !day.isAfter(WrittenDays.LAST)
        ? Optional.of(new Gap.Until(day, moment))
        : Optional.empty();
  }
}
