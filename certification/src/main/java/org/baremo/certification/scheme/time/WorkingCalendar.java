package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  @JsonInclude(JsonInclude.Include.ALWAYS) // left out, none would be read as the usual two
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
    return !getRestDays().contains(day.getDayOfWeek()) && !holidays().contains(day);
  }

  /** The holidays once more, to look one up among many. */
  @Value.Lazy
  Set<LocalDate> holidays() {
    return Set.copyOf(getHolidays());
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
   * Counts working days forwards; the first day is not counted.
   *
   * @param day where to start, working or not
   * @param workingDays how many, 0 or more; 0 stays where it is
   * @return the last day counted; empty when the calendar does not know as far
   */
  public Optional<LocalDate> plus(LocalDate day, int workingDays) {
    return counted(day, workingDays, 1);
  }

  /**
   * Counts working days backwards; the first day is not counted.
   *
   * @param day where to start, working or not
   * @param workingDays how many, 0 or more; 0 stays where it is
   * @return the last day counted; empty when the calendar does not know the days passed
   */
  public Optional<LocalDate> minus(LocalDate day, int workingDays) {
    return counted(day, workingDays, -1);
  }

  /**
   * Moves a day that is no working day; a working day stays.
   *
   * @param day any day
   * @param roll where it goes
   * @return a working day; empty when the calendar does not know as far
   */
  public Optional<LocalDate> rolled(LocalDate day, Roll roll) {
    int step = roll == Roll.NEXT ? 1 : -1;
    return counted(day.minusDays(step), 1, step);
  }

  private Optional<LocalDate> counted(LocalDate start, int workingDays, int step) {
    LocalDate day = start;
    int left = workingDays;
    while (left > 0) {
      day = day.plusDays(step);
      if (!knows(day)) {
        return Optional.empty();
      }
      left -= isWorking(day) ? 1 : 0;
    }
    return Optional.of(day);
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
    laws.distinct(getRestDays(), "restDays");
    laws.that(
        getRestDays().size() < DayOfWeek.values().length,
        "restDays",
        "restDays must leave a working day");
    laws.distinct(getHolidays(), "holidays");
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableWorkingCalendar.Builder {
    Builder() {}
  }
}
