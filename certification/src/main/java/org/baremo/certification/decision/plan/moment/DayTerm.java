package org.baremo.certification.decision.plan.moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.WrittenDays;

/**
 * A day that is a date of the case, a fixed day or that of the decision, moved by natural periods.
 * Moving keeps the order of days, so that a comparison of two such days becomes one of the date
 * with a day that is worked out once.
 */
public final class DayTerm {
  /** Before the year 0. */
  static final long BEFORE = Long.MIN_VALUE;

  /** After the year 9999. */
  static final long BEYOND = Long.MAX_VALUE;

  private final Day root;
  private final List<Period> periods;
  private final List<Boolean> forwards;

  private DayTerm(Day root, List<Period> periods, List<Boolean> forwards) {
    this.root = root;
    this.periods = periods;
    this.forwards = forwards;
  }

  /**
   * Returns a day as a term.
   *
   * @param day of a scheme
   * @return empty where it is more than that
   */
  public static Optional<DayTerm> of(Day day) {
    List<Period> periods = new ArrayList<>();
    List<Boolean> forwards = new ArrayList<>();
    Day root = day;
    while (root instanceof Day.After || root instanceof Day.Before) {
      boolean isAfter = root instanceof Day.After;
      Period period =
          root instanceof Day.After after ? after.period() : ((Day.Before) root).period();
      boolean isRolled =
          (root instanceof Day.After after ? after.roll() : ((Day.Before) root).roll()).isPresent();
      if (isRolled || period.getWorkingDays() > 0) {
        return Optional.empty();
      }
      periods.add(0, period);
      forwards.add(0, isAfter);
      root = root instanceof Day.After after ? after.from() : ((Day.Before) root).from();
    }
    boolean isKnown =
        root instanceof Day.Named || root instanceof Day.Fixed || root instanceof Day.Birth;
    return isKnown ? Optional.of(new DayTerm(root, periods, forwards)) : Optional.empty();
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
    for (int i = 0; i < periods.size() && WrittenDays.have(day); i++) {
      Period period = periods.get(i);
      day = forwards.get(i) ? period.after(day) : period.before(day);
    }
    if (WrittenDays.have(day)) {
      return day.toEpochDay();
    }
    return day.getYear() < 0 ? BEFORE : BEYOND;
  }
}
