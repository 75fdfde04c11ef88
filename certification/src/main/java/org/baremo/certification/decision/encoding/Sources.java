package org.baremo.certification.decision.encoding;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/** What of a dossier, besides its outcomes, can be asked. */
final class Sources {
  private Sources() {}

  /** A date that is stated. */
  static final class StatedDate extends Source {
    private final DateName name;
    private final int at;

    StatedDate(DateName name, int at) {
      this.name = name;
      this.at = at;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      values[at] = PackedDay.of(dossier.getDates().get(name));
    }

    @Override
    boolean isTold(FlatSlots flat) {
      flat.put(name, at);
      return true;
    }
  }

  /** The birth date. */
  static final class Birth extends Source {
    private final int at;

    Birth(int at) {
      this.at = at;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      values[at] = PackedDay.of(dossier.getBirthDate().orElse(null));
    }

    @Override
    boolean isTold(FlatSlots flat) {
      flat.putBirth(at);
      return true;
    }
  }

  /** The first day of the sittings, or the last. */
  static final class SittingDay extends Source {
    private final boolean first;
    private final int at;

    SittingDay(boolean first, int at) {
      this.first = first;
      this.at = at;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      @Nullable LocalDate found = null;
      List<SittingFacts> sittings = dossier.getProfile().getSittings();
      for (int i = 0; i < sittings.size(); i++) {
        LocalDate day = sittings.get(i).getHeldOn();
        if (found == null || (first ? day.isBefore(found) : day.isAfter(found))) {
          found = day;
        }
      }
      values[at] = PackedDay.of(found);
    }

    @Override
    boolean isTold(FlatSlots flat) {
      return true;
    }

    @Override
    void close(FlatSlots flat, long[] values) {
      values[at] = flat.sittingDay(first);
    }
  }

  /** How many sittings there were; unknown where there is none. */
  static final class SittingCount extends Source {
    private final int at;

    SittingCount(int at) {
      this.at = at;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      List<SittingFacts> sittings = dossier.getProfile().getSittings();
      int count = sittings.size() > 1 ? distinct(sittings) : sittings.size();
      if (count == 0) {
        Fractions.lack(Lacks.UNKNOWN, values, at);
      } else {
        Fractions.put(count, 1, values, at);
      }
    }

    @Override
    boolean isTold(FlatSlots flat) {
      return true;
    }

    @Override
    void close(FlatSlots flat, long[] values) {
      if (flat.sittings() > 0) {
        Fractions.put(flat.sittings(), 1, values, at);
      }
    }

    private static int distinct(List<SittingFacts> sittings) {
      Set<String> ids = new HashSet<>();
      for (SittingFacts sitting : sittings) {
        ids.add(sitting.getId());
      }
      return ids.size();
    }
  }

  /** A fact: 1 where it holds, 0 where it does not, -1 where it is not stated. */
  static final class Fact extends Source {
    private final FactName name;
    private final int at;

    Fact(FactName name, int at) {
      this.name = name;
      this.at = at;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      Boolean holds = dossier.getFacts().get(name);
      values[at] = holds == null ? -1 : holds ? 1 : 0;
    }

    @Override
    boolean isTold(FlatSlots flat) {
      flat.put(name, at);
      return true;
    }
  }

  /** A number that is stated. */
  static final class StatedNumber extends Source {
    private final FactName name;
    private final int at;

    StatedNumber(FactName name, int at) {
      this.name = name;
      this.at = at;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      Rational number = dossier.getNumbers().get(name);
      if (number == null) {
        Fractions.lack(Lacks.NOT_STATED, values, at);
      } else {
        Fractions.put(number, values, at);
      }
    }
  }

  /** A number that is the same for every dossier. */
  static final class Constant extends Source {
    private final Rational number;
    private final int at;

    Constant(Rational number, int at) {
      this.number = number;
      this.at = at;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      Fractions.put(number, values, at);
    }

    @Override
    boolean isTold(FlatSlots flat) {
      return true;
    }
  }

  /**
   * The codes stated under a name, of those that the scheme knows: a bit for each that is there; -1
   * where nothing is stated.
   */
  static final class Codes extends Source {
    private final FactName name;
    private final List<String> known;
    private final int at;

    Codes(FactName name, List<String> known, int at) {
      this.name = name;
      this.known = known;
      this.at = at;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      List<String> stated = dossier.getCodes().get(name);
      long found = stated == null ? -1 : 0;
      for (int i = 0; stated != null && i < known.size(); i++) {
        found |= stated.contains(known.get(i)) ? 1L << i : 0;
      }
      values[at] = found;
    }
  }

  /**
   * Whether nobody had a role and one of several others: 1 or 0; -1 where a role is not known, and
   * nobody is known to have had both.
   */
  static final class Apart extends Source {
    private final RoleName role;
    private final List<RoleName> others;
    private final int at;

    Apart(RoleName role, List<RoleName> others, int at) {
      this.role = role;
      this.others = others;
      this.at = at;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      List<Duty> duties = dossier.getDuties();
      List<RoleName> vacant = dossier.getVacantRoles();
      Set<String> own = people(duties, role);
      boolean isKnown = !own.isEmpty() || vacant.contains(role);
      for (int i = 0; i < others.size(); i++) {
        RoleName other = others.get(i);
        Set<String> apart = people(duties, other);
        if (!Collections.disjoint(own, apart)) {
          values[at] = 0;
          return;
        }
        isKnown &= own.isEmpty() || !apart.isEmpty() || vacant.contains(other);
      }
      values[at] = isKnown ? 1 : -1;
    }

    private static Set<String> people(List<Duty> duties, RoleName role) {
      Set<String> people = new HashSet<>();
      for (int i = 0; i < duties.size(); i++) {
        Duty duty = duties.get(i);
        if (duty.getRole().equals(role)) {
          people.add(duty.getPerson());
        }
      }
      return people;
    }
  }

  /** Whether people ruled on requirements: 1 or 0. */
  static final class Overrides extends Source {
    private final int at;

    Overrides(int at) {
      this.at = at;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      values[at] = dossier.getOverrides().isEmpty() ? 0 : 1;
    }

    @Override
    boolean isTold(FlatSlots flat) {
      return true;
    }
  }

  /** Whether the results are about the edition of the scheme: 1 or 0. */
  static final class Edition extends Source {
    private final EditionRef required;
    private final int at;

    Edition(EditionRef required, int at) {
      this.required = required;
      this.at = at;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      values[at] = dossier.getProfile().getEdition().equals(required) ? 1 : 0;
    }

    @Override
    boolean isTold(FlatSlots flat) {
      return true;
    }
  }

  /** A set of levels, once every node was read. */
  static final class ClosedSet extends Source {
    private final LevelSet set;

    ClosedSet(LevelSet set) {
      this.set = set;
    }

    @Override
    void read(Dossier dossier, long[] values) {
      set.close(values);
    }

    @Override
    boolean isTold(FlatSlots flat) {
      return true;
    }

    @Override
    void close(FlatSlots flat, long[] values) {
      set.close(values);
    }
  }
}
