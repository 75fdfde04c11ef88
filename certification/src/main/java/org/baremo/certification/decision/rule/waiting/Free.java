package org.baremo.certification.decision.rule.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.rule.Gaps;

/**
 * When a wait is over.
 *
 * @param day the civil day
 * @param moment when on that day; empty where it is over from the beginning of it
 */
record Free(LocalDate day, Optional<ZonedDateTime> moment) implements Comparable<Free> {
  static Free on(LocalDate day) {
    return new Free(day, Optional.empty());
  }

  static Free at(ZonedDateTime moment) {
    return new Free(moment.toLocalDate(), Optional.of(moment));
  }

  /** What is missing until then. */
  Optional<Gap> gap() {
    return Gaps.until(day, moment);
  }

  /** By day, and on the same day by the moment. */
  @Override
  public int compareTo(Free other) {
    int order = day.compareTo(other.day);
    return order == 0 ? instant().compareTo(other.instant()) : order;
  }

  private Instant instant() {
    return moment.map(ZonedDateTime::toInstant).orElse(Instant.MIN);
  }
}
