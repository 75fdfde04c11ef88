package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/**
 * Which days are working days: those of the week that are no rest days, and are not holidays.
 * Beyond the last day that it knows, nobody can tell.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableWorkingCalendar.class)
@JsonDeserialize(builder = WorkingCalendar.Builder.class)
public abstract class WorkingCalendar {
  WorkingCalendar() {}

  /**
   * Returns the days of the week on which nobody works.
   *
   * @return Saturday and Sunday unless stated
   */
  @Value.Default
  public List<DayOfWeek> getRestDays() {
    return List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  /**
   * Returns the holidays.
   *
   * @return each once, in any order
   */
  public abstract List<LocalDate> getHolidays();

  /**
   * Returns the last day for which the holidays are known.
   *
   * @return empty when the calendar is good for ever
   */
  public abstract Optional<LocalDate> getKnownUntil();

  /**
   * Tells whether people work on a day.
   *
   * @param day any day up to the last known one
   * @return whether it is neither a rest day nor a holiday
   */
  public boolean isWorking(LocalDate day) {
    return !getRestDays().contains(day.getDayOfWeek()) && !getHolidays().contains(day);
  }

  /**
   * Tells whether the calendar knows a day.
   *
   * @param day any day
   * @return false after the last known one
   */
  public boolean knows(LocalDate day) {
    return getKnownUntil().map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Starts a calendar.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    laws.that(
        getRestDays().stream().distinct().count() == getRestDays().size(),
        "restDays",
        "restDays must all be different");
    laws.that(
        getRestDays().size() < DayOfWeek.values().length,
        "restDays",
        "restDays must leave a working day");
    laws.that(
        getHolidays().stream().distinct().count() == getHolidays().size(),
        "holidays",
        "holidays must all be different");
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableWorkingCalendar.Builder {
    Builder() {}
  }
}
