package org.baremo.core.programme.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.baremo.core.internal.Laws;

/**
 * A date as precise as its source: a year, a month or a day. {@code 2017-03} is not the first of
 * March; it is all of March, and where a day is needed the caller says which end.
 *
 * @param value {@code 2017}, {@code 2017-03} or {@code 2017-03-31}
 */
public record PartialDate(@JsonValue @Pattern(regexp = FORM) String value) {
  private static final String FORM = "\\d{4}(-\\d{2}){0,2}";
  private static final java.util.regex.Pattern COMPILED = java.util.regex.Pattern.compile(FORM);
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  /** How precise a date is, the coarsest first. */
  public enum Precision {
    /** All that is known is the year. */
    @JsonProperty("year")
    YEAR,
    /** Year and month are known. */
    @JsonProperty("month")
    MONTH,
    /** The day is known. */
    @JsonProperty("day")
    DAY
  }

  public PartialDate {
    Laws laws =
        new Laws().matches(COMPILED, value, "value", "a date such as 2017, 2017-03 or 2017-03-31");
    laws.orThrow();
    try {
      firstDay(value);
    } catch (DateTimeException e) {
      laws.that(false, "value", "value must be a date of the calendar, was '%s'", value).orThrow();
    }
  }

  /**
   * Reads the written form.
   *
   * @param text {@code 2017}, {@code 2017-03} or {@code 2017-03-31}
   * @return the date
   * @throws IllegalArgumentException when the text is not of that form, or no such day exists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartialDate of(String text) {
    return new PartialDate(text);
  }

  /**
   * Returns a known day.
   *
   * @param day in a year from 0 to 9999
   * @return the date
   * @throws IllegalArgumentException when the year is out of range
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  /**
   * Returns how precise the date is.
   *
   * @return year, month or day
   */
  public Precision precision() {
    return value.length() == YEAR_LENGTH
        ? Precision.YEAR
        : value.length() == MONTH_LENGTH ? Precision.MONTH : Precision.DAY;
  }

  /**
   * Returns the earliest day it can be.
   *
   * @return the first of the year or month, or the day itself
   */
  public LocalDate firstDay() {
    return firstDay(value);
  }

  /**
   * Returns the latest day it can be.
   *
   * @return the last of the year or month, or the day itself
   */
  public LocalDate lastDay() {
    LocalDate first = firstDay();
    return switch (precision()) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case MONTH -> YearMonth.from(first).atEndOfMonth();
      case DAY -> first;
    };
  }

  /**
   * Tells whether two dates can be the same day.
   *
   * @param other another date
   * @return whether the days that they can be have one in common
   */
  public boolean overlaps(PartialDate other) {
    return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
  }

  private static LocalDate firstDay(String text) {
    return LocalDate.parse(
        switch (text.length()) {
          case YEAR_LENGTH -> text + "-01-01";
          case MONTH_LENGTH -> text + "-01";
          default -> text;
        });
  }

  @Override
  public String toString() {
    return value;
  }
}
