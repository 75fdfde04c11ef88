package org.baremo.certification.lint.setting;

import static org.baremo.certification.scheme.time.AttemptAspect.CHANNEL;
import static org.baremo.certification.scheme.time.AttemptAspect.FORM;
import static org.baremo.certification.scheme.time.AttemptAspect.LANGUAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * Attempts that are worth trying: at each exam, passed, failed or missed, once and as often as they
 * are counted; of exams that are asked for together some not sat, or passed long before. Beside
 * each of these stands the same with one more, passed with a full mark: a better result. They are
 * never all that there could be.
 */
final class AttemptSettings {
  private static final String MADE = "made-up";
  private static final int MONTH = 30;
  private static final int MANY_YEARS = 20;
  private static final int MOST_GROUPS = 8;
  private static final int MOST_TIMES = 12;
  private static final List<AttemptResult> PASSED = List.of(AttemptResult.PASSED);

  private final LocalDate base;
  private final Set<List<String>> groups = new LinkedHashSet<>();
  private final Set<String> exams = new LinkedHashSet<>();
  private final Set<Ref> nodes = new LinkedHashSet<>();
  private final Set<Integer> counts = new TreeSet<>();

  /** The first form, language and channel that is asked for, in which every attempt is made. */
  private final Map<AttemptAspect, String> said = new EnumMap<>(AttemptAspect.class);

  private boolean waits;

  private AttemptSettings(LocalDate base) {
    this.base = base;
  }

  static Variable of(Aspect aspect, Readings readings, LocalDate base) {
    AttemptSettings settings = new AttemptSettings(base);
    readings.of(aspect).forEach(settings::read);
    readings.quantities(aspect).forEach(settings::count);
    settings.groups.forEach(settings.exams::addAll);
    return new Variable(aspect, settings.all(), false);
  }

  private void read(Requirement requirement) {
    requirement.quantities().values().forEach(this::read);
    requirement.days().values().forEach(this::read);
    if (requirement instanceof WaitRequirement wait) {
      read(wait.getAfter());
      waits = true;
    }
  }

  private void read(Quantity quantity) {
    if (quantity instanceof Quantity.Attempts attempts) {
      read(attempts.of());
    } else if (quantity instanceof AttemptMark mark) {
      read(mark.getOf());
      mark.getNode().ifPresent(nodes::add);
    }
    quantity.days().values().forEach(this::read);
    quantity.parts().values().forEach(this::read);
  }

  private void read(AttemptFilter filter) {
    groups.add(filter.getExams());
    for (AttemptAspect what : List.of(FORM, LANGUAGE, CHANNEL)) {
      filter.asked(what).stream().findFirst().ifPresent(one -> said.putIfAbsent(what, one));
    }
    filter.days("").values().forEach(this::read);
  }

  private void read(Day day) {
    if (day instanceof Day.OfAttempt attempt) {
      read(attempt.of());
    }
    day.days().values().forEach(this::read);
  }

  /** Around each number of attempts that something is compared with. */
  private void count(Quantity quantity, NavigableSet<Rational> numbers) {
    if (quantity instanceof Quantity.Attempts) {
      for (Rational number : numbers) {
        for (int beside = -1; beside <= 1; beside++) {
          Rational count = Rounding.Mode.FLOOR.apply(number, 0).plus(Rational.of(beside));
          if (count.compareTo(Rational.of(2)) >= 0
              && count.compareTo(Rational.of(MOST_TIMES)) <= 0) {
            counts.add(count.numerator().intValueExact());
          }
        }
      }
    }
  }

  /**
   * What somebody sat.
   *
   * @param label in signs that need no language
   * @param attempts one after the other; none of the last month
   */
  private record Sat(String label, List<Attempt> attempts) {}

  private List<Setting> all() {
    List<Sat> sat = sat();
    List<Setting> settings = new ArrayList<>();
    for (int i = 0; i < sat.size(); i++) {
      settings.add(setting(i, 0, sat.get(i).label(), sat.get(i).attempts()));
    }
    sat.add(new Sat("", List.of()));
    for (int i = 0; i < sat.size(); i++) {
      for (Attempt one : further()) {
        List<Attempt> more = new ArrayList<>(sat.get(i).attempts());
        more.add(one);
        String what = (one.getExam().orElse("") + " " + one.getHeldOn()).strip();
        settings.add(setting(i, 1, (sat.get(i).label() + " + " + what).strip(), more));
      }
    }
    settings.add(setting(sat.size() - 1, 0, Setting.UNKNOWN, List.of()));
    return settings;
  }

  /** Those of another group are neither better nor worse; one more attempt is better. */
  private static Setting setting(int group, int better, String label, List<Attempt> attempts) {
    return new Setting(
        label,
        List.of(Rational.of(group), Rational.of(-group), Rational.of(better)),
        draft -> draft.dossier().addAllAttempts(attempts));
  }

  private List<Sat> sat() {
    List<Sat> sat = new ArrayList<>();
    for (AttemptResult result :
        List.of(AttemptResult.PASSED, AttemptResult.FAILED, AttemptResult.NO_SHOW)) {
      sat.add(sat(List.of(result), MONTH, exams, Set.of()));
    }
    sat.add(sat(failed(1, AttemptResult.PASSED), MONTH, exams, Set.of()));
    sat.add(sat(failed(1, AttemptResult.FAILED), MONTH, exams, Set.of()));
    groups.stream().limit(MOST_GROUPS).forEach(group -> without(group, sat));
    for (int count : counts) {
      sat.add(sat(Collections.nCopies(count, AttemptResult.PASSED), MONTH, exams, Set.of()));
      sat.add(sat(failed(count - 1, AttemptResult.FAILED), MONTH, exams, Set.of()));
      sat.add(sat(failed(count - 1, AttemptResult.PASSED), MONTH, exams, Set.of()));
    }
    if (waits) {
      sat.add(sat(failed(1, AttemptResult.PASSED), 1, exams, Set.of()));
      sat.add(sat(List.of(AttemptResult.PASSED, AttemptResult.PASSED), 1, exams, Set.of()));
    }
    return sat;
  }

  private static List<AttemptResult> failed(int times, AttemptResult last) {
    List<AttemptResult> results = new ArrayList<>(Collections.nCopies(times, AttemptResult.FAILED));
    results.add(last);
    return results;
  }

  /** Each passed but those that are asked for together, which were not sat or long before. */
  private void without(List<String> group, List<Sat> sat) {
    Set<String> others = new LinkedHashSet<>(exams);
    others.removeAll(Set.copyOf(group));
    if (!group.isEmpty() && !others.isEmpty()) {
      sat.add(sat(PASSED, MONTH, others, Set.of()));
      sat.add(sat(PASSED, MONTH, others, Set.copyOf(group)));
    }
  }

  /** Attempts at some exams, so many days apart, and at others that were passed long before. */
  private Sat sat(List<AttemptResult> results, int apart, Set<String> at, Set<String> before) {
    List<Attempt> attempts = new ArrayList<>();
    for (String exam : new TreeSet<>(before)) {
      LocalDate day = base.minusYears(MANY_YEARS);
      attempts.add(attempt(attempts.size(), Optional.of(exam), AttemptResult.PASSED, day));
    }
    for (Optional<String> exam : named(at)) {
      for (int i = 0; i < results.size(); i++) {
        LocalDate day = base.minusDays(MONTH + (long) apart * (results.size() - 1 - i));
        attempts.add(attempt(attempts.size(), exam, results.get(i), day));
      }
    }
    return new Sat(results + " " + at, attempts);
  }

  private static List<Optional<String>> named(Set<String> exams) {
    return exams.isEmpty() ? List.of(Optional.empty()) : exams.stream().map(Optional::of).toList();
  }

  /** One at each exam, on the day of the decision, and where there are waits the soonest. */
  private List<Attempt> further() {
    List<Attempt> further = new ArrayList<>();
    for (Optional<String> exam : named(exams).stream().limit(MOST_GROUPS).toList()) {
      further.add(attempt(-1, exam, AttemptResult.PASSED, base));
      if (waits) {
        further.add(attempt(-1, exam, AttemptResult.PASSED, base.minusDays(MONTH - 1L)));
      }
    }
    return further;
  }

  private Attempt attempt(int place, Optional<String> exam, AttemptResult result, LocalDate day) {
    Attempt.Builder attempt =
        Attempt.builder()
            .id(place < 0 ? MADE : MADE + "-" + place)
            .exam(exam)
            .form(Optional.ofNullable(said.get(FORM)))
            .language(Optional.ofNullable(said.get(LANGUAGE)))
            .channel(Optional.ofNullable(said.get(CHANNEL)))
            .heldOn(day)
            .result(result);
    if (result != AttemptResult.NO_SHOW) {
      long points = result == AttemptResult.PASSED ? 100 : 0;
      Outcome outcome = Outcome.Assessed.of(Mark.of(points, 100));
      attempt.overall(outcome);
      nodes.forEach(node -> attempt.putOutcome(node, outcome));
    }
    return attempt.build();
  }
}
