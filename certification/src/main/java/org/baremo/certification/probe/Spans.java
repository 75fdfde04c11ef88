package org.baremo.certification.probe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.wait.Wait;

/**
 * How far apart two days may lie that a requirement compares, beside the days themselves: every sum
 * of the periods that it names, forwards and backwards.
 */
final class Spans {
  /** Beyond so many, looking at every day is no slower. */
  private static final int MOST = 300;

  private static final int HOURS_A_DAY = 24;
  private static final int MONTHS_A_YEAR = 12;

  /** A month has 28 to 31 days, so that a sum of it and back again may be three days off. */
  private static final int MONTH_SLACK = 3;

  /** Four years of 48 months are 1461 days. */
  private static final int MONTH = 1461;

  private static final int DAY = 48;

  /** Zones, hours of the day, and ends that are open or not. */
  private static final int SLACK = 4;

  private final List<List<Span>> named = new ArrayList<>();
  private final Set<LocalDate> fixed = new HashSet<>();
  private final Set<Day> seen = new HashSet<>();
  private boolean isTold = true;

  /**
   * A distance between days.
   *
   * @param slack how many days it may be longer or shorter
   */
  record Span(int months, int days, int slack) {
    static final Span NONE = new Span(0, 0, SLACK);

    static Span of(Period period) {
      int months = period.getYears() * MONTHS_A_YEAR + period.getMonths();
      return new Span(months, period.getDays(), months == 0 ? 0 : MONTH_SLACK);
    }

    Span plus(Span other, int sign) {
      return new Span(months + sign * other.months, days + sign * other.days, slack + other.slack);
    }

    /** Whether nobody can tell without a calendar which of two such days comes first. */
    boolean isBlurred() {
      long parts = (long) DAY * days + (long) MONTH * months;
      return months != 0 && Math.abs(parts) <= (long) DAY * (slack + 1);
    }
  }

  private Spans() {}

  /** Returns those of a requirement; empty where it does not only compare days. */
  static Optional<Spans> of(Requirement requirement) {
    Spans spans = new Spans();
    spans.add(requirement);
    return spans.isTold && spans.sums().stream().noneMatch(Span::isBlurred)
        ? Optional.of(spans)
        : Optional.empty();
  }

  /** Returns the days that the requirement names itself. */
  Set<LocalDate> fixed() {
    return fixed;
  }

  /** Returns every sum, none at all among them. */
  Set<Span> sums() {
    Set<Span> sums = new HashSet<>(Set.of(Span.NONE));
    for (List<Span> alternatives : named) {
      for (Span sum : List.copyOf(sums)) {
        for (Span one : alternatives) {
          sums.add(sum.plus(one, 1));
          sums.add(sum.plus(one, -1));
        }
      }
    }
    return sums;
  }

  private void add(Requirement requirement) {
    requirement.days().values().forEach(this::add);
    requirement.quantities().values().forEach(this::add);
    if (requirement instanceof AgeRequirement age) {
      name(List.of(Span.of(Period.ofYears(age.getMinimumYears()))));
    } else if (requirement instanceof HeldRequirement held) {
      held.getWithin().map(Span::of).map(List::of).ifPresent(this::name);
      held.getAccepted().forEach(this::add);
    } else if (requirement instanceof WaitRequirement wait) {
      wait.getWaits().forEach(one -> one.period().ifPresent(this::addWhole));
      name(wait.getWaits().stream().map(Spans::span).toList());
    } else if (requirement instanceof SomeStretch some) {
      add(some.getLasts());
      requirement.parts().forEach(this::add);
    } else {
      isTold &= isOfDaysAlone(requirement);
      requirement.parts().forEach(this::add);
    }
  }

  private static boolean isOfDaysAlone(Requirement requirement) {
    return requirement instanceof CompareRequirement
        || requirement instanceof WithinRequirement
        || requirement instanceof DayRequirement
        || requirement instanceof PeriodRequirement
        || requirement instanceof FactRequirement
        || requirement instanceof AllOf
        || requirement instanceof AnyOf
        || requirement instanceof NoneOf
        || requirement instanceof AtLeastOf;
  }

  private static Span span(Wait wait) {
    return wait.period()
        .map(Span::of)
        .orElseGet(() -> new Span(0, wait.hours().orElseThrow() / HOURS_A_DAY, 1));
  }

  private void add(AcceptedCertificate accepted) {
    accepted.getSince().ifPresent(fixed::add);
    accepted.getUntil().ifPresent(fixed::add);
    accepted.getMaximumAge().ifPresent(this::add);
  }

  private void add(Quantity quantity) {
    isTold &= !(quantity instanceof SuspensionDays); // it grows from day to day
    quantity.days().values().forEach(this::add);
    quantity.parts().values().forEach(this::add);
  }

  private void add(Day day) {
    if (isSame(day) && !seen.add(day)) {
      return; // it is the same day wherever it stands
    }
    if (day instanceof Day.Fixed one) {
      fixed.add(one.day());
    } else if (day instanceof Day.After after) {
      moved(after.from(), after.period(), after.roll().isEmpty());
    } else if (day instanceof Day.Before before) {
      moved(before.from(), before.period(), before.roll().isEmpty());
    } else if (day instanceof Day.StartOf || day instanceof Day.EndOf) {
      isTold = false; // months and years turn on days that nobody names
    }
    day.days().values().forEach(this::add);
  }

  /** Whether a day is one and the same for all that is required: of stretches, attempts are not. */
  private static boolean isSame(Day day) {
    return !(day instanceof Day.OfAttempt)
        && !(day instanceof Day.OfCertificate)
        && day.days().values().stream().allMatch(Spans::isSame);
  }

  /** Months on top of months are not as many months at once, and working days are as they fall. */
  private void moved(Day from, Period period, boolean isPlain) {
    isTold &= isPlain && !isMoved(from);
    add(period);
  }

  private static boolean isMoved(Day day) {
    return day instanceof Day.After
        || day instanceof Day.Before
        || (!(day instanceof Day.OfAttempt)
            && day.days().values().stream().anyMatch(Spans::isMoved));
  }

  private void add(Period period) {
    addWhole(period);
    name(List.of(Span.of(period)));
  }

  private void addWhole(Period period) {
    isTold &= period.getWorkingDays() == 0;
  }

  private void name(List<Span> alternatives) {
    named.add(alternatives);
    long sums = 1;
    for (List<Span> one : named) {
      sums *= 1 + 2L * one.size();
    }
    if (sums > MOST) {
      isTold = false;
      named.remove(named.size() - 1);
    }
  }
}
