package org.baremo.certification.decision.plan.moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Roll;
import org.baremo.certification.scheme.time.WrittenDays;

/**
 * A day that is a date of the case, a fixed day or that of the decision, moved by natural periods
 * and to ends of months and years. Moving keeps the order of days, so that a comparison of two such
 * days becomes one of the date with a day that is worked out once.
 */
public final class DayTerm {
  /** Before the year 0. */
  static final long BEFORE = Long.MIN_VALUE;

  /** After the year 9999. */
  static final long BEYOND = Long.MAX_VALUE;

  private final Day root;
  private final List<UnaryOperator<LocalDate>> steps;

  private DayTerm(Day root, List<UnaryOperator<LocalDate>> steps) {
    this.root = root;
    this.steps = steps;
  }

  /**
   * Returns a day as a term.
   *
   * @param day of a scheme
   * @return empty where it is more than that
   */
  public static Optional<DayTerm> of(Day day) {
    List<UnaryOperator<LocalDate>> steps = new ArrayList<>();
    Day root = day;
    Optional<UnaryOperator<LocalDate>> step = step(root);
    while (step.isPresent()) {
      steps.add(0, step.get());
      root = root.days().values().iterator().next(); // the only one
      step = step(root);
    }
    boolean isKnown =
        root instanceof Day.Named || root instanceof Day.Fixed || root instanceof Day.Birth;
    return isKnown ? Optional.of(new DayTerm(root, steps)) : Optional.empty();
  }

  /** What is done to the one day that a day is made of; empty where it cannot be done ahead. */
  private static Optional<UnaryOperator<LocalDate>> step(Day day) {
    if (day instanceof Day.After after) {
      return natural(after.period(), after.roll()).map(period -> period::after);
    } else if (day instanceof Day.Before before) {
      return natural(before.period(), before.roll()).map(period -> period::before);
    } else if (day instanceof Day.StartOf start) {
      return Optional.of(start::apply);
    }
    return day instanceof Day.EndOf end ? Optional.of(end::apply) : Optional.empty();
  }

  private static Optional<Period> natural(Period period, Optional<Roll> roll) {
    return roll.isEmpty() && period.getWorkingDays() == 0 ? Optional.of(period) : Optional.empty();
  }

  /**
   * Returns what is moved.
   *
   * @return a date of the case, a fixed day, or that of the decision
   */
  public Day root() {
    return root;
  }

  /**
   * Tells whether the dossier has no part in it.
   *
   * @return whether it is a fixed day or that of the decision that is moved
   */
  public boolean isFixed() {
    return root instanceof Day.Fixed
        || (root instanceof Day.Named named && named.name().equals(DateName.DECISION));
  }

  /** The day of a fixed term, as {@link #moved} has it. */
  long asOf(LocalDate decision) {
    return moved((root instanceof Day.Fixed fixed ? fixed.day() : decision).toEpochDay());
  }

  /**
   * Moves a day.
   *
   * @param epochDay in the years 0 to 9999
   * @return an epoch day, never less for a later day; {@link #BEFORE} or {@link #BEYOND} where it
   *     leaves those years, on the way or at the end
   */
  long moved(long epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    for (int i = 0; i < steps.size() && WrittenDays.have(day); i++) {
      day = steps.get(i).apply(day);
    }
    if (WrittenDays.have(day)) {
      return day.toEpochDay();
    }
    return day.getYear() < 0 ? BEFORE : BEYOND;
  }
}
