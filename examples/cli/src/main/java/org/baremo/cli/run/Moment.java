package org.baremo.cli.run;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.baremo.cli.CommandFailure;

/**
 * When a run decides, as it was asked for.
 *
 * @param asOf day or instant; empty for now
 * @param zone of the day; empty for the system's
 */
public record Moment(Optional<String> asOf, Optional<ZoneId> zone) {
  /**
   * Returns another moment in the same zone.
   *
   * @param other day or instant
   * @return the moment
   */
  public Moment on(String other) {
    return new Moment(Optional.of(other), zone);
  }

  /**
   * Returns the zone that the day of the decisions is told in.
   *
   * @param decidedAt when decisions are taken
   * @param system the system's zone
   * @return the offset of an instant that states one, else the zone asked for, else the system's
   */
  public ZoneId zoneOf(OffsetDateTime decidedAt, ZoneId system) {
    boolean stated = asOf.isPresent() && asOf.get().indexOf('T') >= 0;
    return stated ? decidedAt.getOffset() : zone.orElse(system);
  }

  /**
   * Returns when the decisions are taken, with the offset of the zone.
   *
   * @param now by the system clock
   * @param system the system's zone
   * @return the instant asked for, the first of the day asked for, or now to the second
   * @throws CommandFailure when what was asked for is neither a day nor an instant
   */
  public OffsetDateTime decidedAt(Instant now, ZoneId system) {
    ZoneId where = zone.orElse(system);
    if (asOf.isEmpty()) {
      return now.atZone(where).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
    String text = asOf.get();
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text).atStartOfDay(where).toOffsetDateTime()
          : OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw CommandFailure.misuse(
          "as-of must be a day such as 2026-11-21 or an instant such as"
              + " 2026-11-21T10:00:00+01:00, was '%s'".formatted(text));
    }
  }
}
