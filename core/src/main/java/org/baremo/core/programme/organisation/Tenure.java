package org.baremo.core.programme.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.PartialDate;

/**
 * Since when and until when something holds, as precisely as known. On a day within an imprecise
 * start or end it is unknown whether it holds.
 *
 * @param from its first day, or the month or year of it
 * @param until its last day, or the month or year of it; empty while it goes on
 */
public record Tenure(@NotNull @Valid PartialDate from, Optional<@Valid PartialDate> until) {
  public Tenure {
    Objects.requireNonNull(from);
    until.ifPresent(
        end ->
            new Laws()
                .that(
                    !end.lastDay().isBefore(from.firstDay()),
                    "until",
                    "until must not be before from %s, was %s",
                    from,
                    end)
                .orThrow());
  }

  /**
   * Returns a tenure that goes on.
   *
   * @param from its first day, or the month or year of it: {@code 2008}
   * @return the tenure
   */
  public static Tenure since(String from) {
    return new Tenure(PartialDate.of(from), Optional.empty());
  }

  /**
   * Returns a tenure that is over.
   *
   * @param from its first day, or the month or year of it
   * @param until its last day, or the month or year of it
   * @return the tenure
   */
  public static Tenure between(String from, String until) {
    return new Tenure(PartialDate.of(from), Optional.of(PartialDate.of(until)));
  }

  /**
   * Tells whether it holds on a day.
   *
   * @param day any day
   * @return unknown within an imprecise start or end
   */
  public Presence on(LocalDate day) {
    if (day.isBefore(earliest()) || day.isAfter(latest())) {
      return Presence.ABSENT;
    }
    return day.isBefore(surelyFrom()) || day.isAfter(surelyUntil())
        ? Presence.UNKNOWN
        : Presence.PRESENT;
  }

  /**
   * Tells whether both hold on some day.
   *
   * @param other another tenure
   * @return present when they surely do, unknown when they may
   */
  public Presence overlap(Tenure other) {
    if (earliest().isAfter(other.latest()) || other.earliest().isAfter(latest())) {
      return Presence.ABSENT;
    }
    boolean surely =
        !later(surelyFrom(), other.surelyFrom())
            .isAfter(earlier(surelyUntil(), other.surelyUntil()));
    return surely ? Presence.PRESENT : Presence.UNKNOWN;
  }

  LocalDate earliest() {
    return from.firstDay();
  }

  LocalDate latest() {
    return until.map(PartialDate::lastDay).orElse(LocalDate.MAX);
  }

  LocalDate surelyFrom() {
    return from.lastDay();
  }

  LocalDate surelyUntil() {
    return until.map(PartialDate::firstDay).orElse(LocalDate.MAX);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  @Override
  public String toString() {
    return from + "/" + until.map(PartialDate::toString).orElse("…");
  }
}
