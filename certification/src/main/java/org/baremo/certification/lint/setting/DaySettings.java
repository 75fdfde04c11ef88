package org.baremo.certification.lint.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;

/**
 * Days that are worth trying: around those that a scheme fixes, and as long before and after the
 * day of the decision as its periods last. Days are never all of them.
 */
final class DaySettings {
  private static final int GROWN_UP = 40;
  private static final int MOST_SITTINGS = 8;

  private final CertificationScheme scheme;
  private final Readings readings;
  private final LocalDate base;

  DaySettings(CertificationScheme scheme, Readings readings, LocalDate base) {
    this.scheme = scheme;
    this.readings = readings;
    this.base = base;
  }

  Variable date(Aspect aspect) {
    DateName name = DateName.of(aspect.name());
    boolean anchor = scheme.getAnchor().equals(name);
    List<Setting> settings = new ArrayList<>();
    for (LocalDate day : days(aspect)) {
      if (!anchor || scheme.getInForce().contains(day)) {
        settings.add(Setting.of(day.toString(), draft -> draft.date(name, Optional.of(day))));
      }
    }
    if (!anchor) {
      settings.add(Setting.of(Setting.UNKNOWN, draft -> draft.date(name, Optional.empty())));
    }
    return new Variable(aspect, settings, false);
  }

  Variable birth(Aspect aspect) {
    NavigableSet<LocalDate> days = new TreeSet<>(days(aspect));
    days.add(base.minusYears(GROWN_UP));
    for (Requirement requirement : readings.of(aspect)) {
      if (requirement instanceof AgeRequirement age) {
        LocalDate birthday = base.minusYears(age.getMinimumYears());
        days.add(birthday);
        days.add(birthday.plusDays(1));
      }
    }
    List<Setting> settings = new ArrayList<>();
    for (LocalDate day : days) {
      if (!day.isAfter(base)) {
        settings.add(Setting.of(day.toString(), draft -> draft.dossier().birthDate(day)));
      }
    }
    settings.add(Setting.of(Setting.UNKNOWN, draft -> {}));
    return new Variable(aspect, settings, false);
  }

  Variable moment(Aspect aspect) {
    List<Setting> settings = new ArrayList<>();
    for (LocalDate day : days(aspect)) {
      boolean decides = scheme.getAnchor().equals(DateName.DECISION);
      if (!decides || scheme.getInForce().contains(day)) {
        settings.add(Setting.of(day.toString(), draft -> draft.decidedOn(day)));
      }
    }
    return new Variable(aspect, settings, false);
  }

  /** Every number of sittings up to one more than is asked about. */
  Variable sitting(Aspect aspect) {
    int most = 1;
    boolean counted = true;
    for (Requirement requirement : readings.of(aspect)) {
      if (requirement instanceof SittingsRequirement sittings) {
        most = Math.max(most, sittings.getCount() + 1);
      } else {
        counted = false;
      }
    }
    boolean anchored =
        scheme.getAnchor().isComputed() && !scheme.getAnchor().equals(DateName.DECISION);
    List<Setting> settings = new ArrayList<>();
    int least = anchored ? 1 : 0;
    for (int i = 1; i <= Math.min(most, MOST_SITTINGS); i++) {
      int count = i;
      settings.add(Setting.of(String.valueOf(i), draft -> draft.sittings(count)));
    }
    if (least == 0) {
      settings.add(Setting.of("0", draft -> draft.sittings(0)));
    }
    return new Variable(aspect, settings, counted && most <= MOST_SITTINGS);
  }

  /** The day of the decision first. */
  private List<LocalDate> days(Aspect aspect) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    days.add(base.minusDays(1));
    days.add(base.plusDays(1));
    for (Requirement requirement : readings.of(aspect)) {
      requirement.days().values().forEach(day -> collect(day, days));
      if (requirement instanceof EachStretch each) {
        moved(each.getLasts(), days);
      }
      requirement.quantities().values().forEach(quantity -> collect(quantity, days));
    }
    days.remove(base);
    List<LocalDate> all = new ArrayList<>(List.of(base));
    all.addAll(days);
    return all;
  }

  private void collect(Quantity quantity, NavigableSet<LocalDate> days) {
    quantity.days().values().forEach(day -> collect(day, days));
    quantity.parts().values().forEach(part -> collect(part, days));
  }

  private void collect(Day day, NavigableSet<LocalDate> days) {
    if (day instanceof Day.Fixed fixed) {
      around(fixed.day(), days);
    } else if (day instanceof Day.After after) {
      moved(after.period(), days);
    } else if (day instanceof Day.Before before) {
      moved(before.period(), days);
    } else if (day instanceof Day.StartOf start) {
      around(start.apply(base), days);
    } else if (day instanceof Day.EndOf end) {
      around(end.apply(base), days);
    }
    day.days().values().forEach(part -> collect(part, days));
  }

  private void moved(Period period, NavigableSet<LocalDate> days) {
    int slack = 2 * period.getWorkingDays();
    around(period.after(base).plusDays(slack), days);
    around(period.before(base).minusDays(slack), days);
  }

  private static void around(LocalDate day, NavigableSet<LocalDate> days) {
    days.add(day.minusDays(1));
    days.add(day);
    days.add(day.plusDays(1));
  }
}
