package org.baremo.certification.decision.reckoning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.Rational;

/**
 * Hours of training. A training that could count, and does not say what would decide it, leaves
 * them unknown. Not thread-safe, meant for one number.
 */
final class Trainings {
  private final List<Evidence> evidence;
  private final Timeline timeline;
  private final Trace trace;
  private final Map<Optional<Day>, Timeline.Dated> ends = new HashMap<>();
  private Optional<Observation.Nothing> lack = Optional.empty();
  private boolean isTooLong;

  Trainings(List<Evidence> evidence, Timeline timeline, Trace trace) {
    this.evidence = evidence;
    this.timeline = timeline;
    this.trace = trace;
  }

  Amount hours(TrainingHours asked) {
    Rational total = Rational.ZERO;
    Map<String, Rational> left = new LinkedHashMap<>(asked.getMost());
    Set<Training> seen = new HashSet<>();
    for (Evidence one : evidence) {
      if (one instanceof Training training) {
        Optional<IgnoredEvidence> no =
            seen.add(training)
                ? unfit(training, asked)
                : Optional.of(no(training, IgnoredEvidence.Reason.DUPLICATE, Optional.empty()));
        if (no.isPresent()) {
          trace.ignored(no.get());
        } else if (!isTooLong) {
          total = plus(total, capped(training, asked, left));
        }
      }
    }
    return lack.isPresent() ? Amount.Lack.of(lack.get()) : Amount.of(total);
  }

  /** Adds hours; once they get too long nobody can tell, and no more are added. */
  private Rational plus(Rational total, Rational hours) {
    Rational sum = total.plus(hours);
    isTooLong = Lengths.isTooLong(sum);
    if (isTooLong) {
      lacks(Optional.of(Observation.Nothing.of(Observation.Reason.NUMBER_TOO_LONG)));
    }
    return sum;
  }

  /** Why a training does not count; what it does not say lacks only where all else fits. */
  private Optional<IgnoredEvidence> unfit(Training training, TrainingHours asked) {
    Optional<String> kind = training.getKind();
    boolean otherKind =
        kind.isPresent()
            && (asked.getExcludedKinds().contains(kind.get())
                || (!asked.getKinds().isEmpty() && !asked.getKinds().contains(kind.get())));
    if (otherKind) {
      return Optional.of(no(training, IgnoredEvidence.Reason.OTHER_KIND, kind));
    }
    if (asked.getCovering().isPresent()
        && !training.getCovers().isEmpty()
        && !training.getCovers().contains(asked.getCovering().get())) {
      return Optional.of(no(training, IgnoredEvidence.Reason.OTHER_NODE, Optional.empty()));
    }
    Optional<IgnoredEvidence> outside = outside(training, asked);
    if (outside.isEmpty() && isUntold(training, asked)) {
      lacks(
          Optional.of(Observation.Nothing.of(Observation.Reason.INCOMPLETE, training.getTopic())));
    }
    return outside;
  }

  private static boolean isUntold(Training training, TrainingHours asked) {
    boolean kindMatters =
        !asked.getKinds().isEmpty()
            || !asked.getExcludedKinds().isEmpty()
            || !asked.getMost().isEmpty();
    return (kindMatters && training.getKind().isEmpty())
        || (asked.getCovering().isPresent() && training.getCovers().isEmpty());
  }

  private Optional<IgnoredEvidence> outside(Training training, TrainingHours asked) {
    LocalDate began = training.getDates().getFirstDay();
    if (end(Optional.of(Day.decision())).day().map(began::isAfter).orElse(false)) {
      return Optional.of(
          no(training, IgnoredEvidence.Reason.AFTER_DECISION, Optional.of(began.toString())));
    }
    Timeline.Dated since = end(asked.getSince());
    Timeline.Dated until = end(asked.getUntil());
    if (since.isNone()
        || until.isNone()
        || since.day().map(first -> began.isBefore(first)).orElse(false)) {
      return Optional.of(outside(training, began.toString()));
    }
    Optional<LocalDate> ended = training.getDates().getLastDay();
    boolean after =
        until.day().isPresent() && ended.map(last -> last.isAfter(until.day().get())).orElse(true);
    if (after) {
      return Optional.of(
          outside(training, ended.map(LocalDate::toString).orElse(began.toString())));
    }
    lacks(since.lack()); // an end that is unknown lacks where only it could shut the training out
    lacks(until.lack());
    return Optional.empty();
  }

  private void lacks(Optional<Observation.Nothing> what) {
    lack = Lacks.first(lack, what);
  }

  private static IgnoredEvidence outside(Training training, String day) {
    return no(training, IgnoredEvidence.Reason.OUTSIDE_WINDOW, Optional.of(day));
  }

  /** An end of the window, read once; nothing lies in one that ends at a day that is none. */
  private Timeline.Dated end(Optional<Day> end) {
    return ends.computeIfAbsent(end, timeline.ends());
  }

  /** What counts of a training, within what is left of its kind. */
  private Rational capped(Training training, TrainingHours asked, Map<String, Rational> left) {
    trace.used(EvidenceRef.Kind.TRAINING, training.getTopic());
    String kind = training.getKind().orElse("");
    Rational hours = training.getHours();
    Rational most = asked.getMost().containsKey(kind) ? left.get(kind) : hours;
    if (most == null || hours.compareTo(most) <= 0) {
      left.computeIfPresent(kind, (key, rest) -> rest.minus(hours));
      return hours;
    }
    left.put(kind, Rational.ZERO);
    trace.ignored(
        no(training, IgnoredEvidence.Reason.CAPPED, Optional.of(hours.minus(most).toString())));
    return most;
  }

  private static IgnoredEvidence no(
      Training training, IgnoredEvidence.Reason reason, Optional<String> detail) {
    return new IgnoredEvidence(
        new EvidenceRef(EvidenceRef.Kind.TRAINING, training.getTopic()), reason, detail);
  }
}
