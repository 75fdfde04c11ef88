package org.baremo.certification.scheme.award;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.time.CalendarEnd;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.DateRange;
import org.immutables.value.Value;

/**
 * How long an award lasts: a stretch of calendar time from a day, with the last day stated; where
 * it goes to the end of a month or year, until that.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableValidity.class)
@JsonDeserialize(builder = Validity.Builder.class)
public abstract class Validity {
  Validity() {}

  /**
   * Returns how long the award lasts.
   *
   * @return years, months or natural days, no working days; more than none, but where it goes to
   *     the end of the month or year in which it begins
   */
  @NotNull
  @Valid
  public abstract Period getLasts();

  /**
   * Returns the first valid day.
   *
   * @return any day; while it is unknown, the award is not given
   */
  @NotNull
  @Valid
  public abstract Day getStart();

  /**
   * Returns which day is the last one.
   *
   * @return valid throughout that day; the anniversary where no time is stated
   */
  @NotNull
  public abstract LastDay getLastDay();

  /**
   * Returns to the end of which month or year the award goes on.
   *
   * @return that in which the last day lies as stated so far, such as that of 31 December of the
   *     third year after the first day, or of the school year; empty when it ends on that day
   */
  public abstract Optional<@Valid CalendarEnd> getToEndOf();

  /**
   * Returns what ends the award before its last day.
   *
   * @return empty when nothing does
   */
  public abstract List<@Valid EndsEarly> getEndsEarly();

  /**
   * Returns how the award is renewed.
   *
   * @return empty when the scheme does not say
   */
  public abstract Optional<@Valid Renewal> getRenewal();

  /**
   * Returns the valid days of an award.
   *
   * @param firstDay the day that {@link #getStart()} names
   * @return first and last day, both included; the last is at most 31 December 9999, the last one
   *     that documents can write
   */
  public DateRange daysFrom(LocalDate firstDay) {
    return DateRange.of(firstDay, lastFrom(firstDay));
  }

  private LocalDate lastFrom(LocalDate firstDay) {
    LocalDate over = getLasts().after(firstDay);
    LocalDate last = getLastDay() == LastDay.ANNIVERSARY ? over : over.minusDays(1);
    return WrittenDays.atMost(getToEndOf().map(end -> end.of(last)).orElse(last));
  }

  /**
   * Returns the days on which an award can be renewed.
   *
   * @param lastDay its last valid day
   * @return first and last day, both included; empty when the scheme does not say how
   */
  public Optional<DateRange> renewalWindow(LocalDate lastDay) {
    return getRenewal()
        .map(
            renewal -> {
              LocalDate closes = renewal.closes().after(lastDay);
              return DateRange.of(renewal.opens().before(lastDay), WrittenDays.atMost(closes));
            });
  }

  /**
   * Returns the valid days of an award that renews another. In time, and where the scheme keeps the
   * day, it lasts as if it began when the other ends, so that nobody loses by being early;
   * otherwise as if it were the first. One that only goes to the end of a month or year begins on
   * the day after.
   *
   * @param lastDay the last valid day of the other
   * @param firstDay the first of the renewed one
   * @return first and last day, both included
   */
  public DateRange renewed(LocalDate lastDay, LocalDate firstDay) {
    boolean keeps =
        getRenewal().map(Renewal::keepsDay).orElse(false)
            && !firstDay.isAfter(lastDay)
            && renewalWindow(lastDay).map(window -> window.contains(firstDay)).orElse(false);
    if (!keeps) {
      return daysFrom(firstDay);
    }
    boolean isSameDay = getLastDay() == LastDay.ANNIVERSARY && getLasts().isSomeTime();
    return DateRange.of(firstDay, lastFrom(isSameDay ? lastDay : lastDay.plusDays(1)));
  }

  /**
   * Starts a validity.
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
    new Laws()
        .that(
            getLasts().isSomeTime() || getToEndOf().isPresent(),
            "lasts",
            "lasts must be more than no time")
        .that(getLasts().getWorkingDays() == 0, "lasts", "lasts must not count working days")
        .that(
            getLasts().isSomeTime()
                || getToEndOf().isEmpty()
                || getLastDay() == LastDay.ANNIVERSARY,
            "lastDay",
            "lastDay must be anniversary where lasts is no time, was %s",
            getLastDay())
        .orThrow();
  }

  /** Builds validities. Not thread-safe. */
  public static final class Builder extends ImmutableValidity.Builder {
    Builder() {}
  }
}
