package org.baremo.certification.decision.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * them unknown; one that is not over leaves them pending. Not thread-safe, meant for one number.
 */
final class Trainings {
  private final Timeline timeline;
  private final Trace trace;

  /** The day of the decision. */
  private final Optional<LocalDate> today;

  private final Map<Optional<Day>, Timeline.Dated> ends = new HashMap<>();
  private Optional<Observation.Nothing> lack = Optional.empty();
  private boolean isTooLong;

  Trainings(Timeline timeline, Trace trace) {
    this.timeline = timeline;
    this.trace = trace;
    this.today = timeline.ends().apply(Optional.of(Day.decision())).day();
  }

  /**
   * What surely counts, and what may count besides: of a training that goes on, or that does not
   * say enough, either nothing or all that is left of its kind.
   */
  Amount hours(TrainingHours asked) {
    Map<String, Rational> left = new LinkedHashMap<>(asked.getMost());
    Map<Training, Observation.Nothing> doubtful = new LinkedHashMap<>();
    Rational sure = Rational.ZERO;
    for (Training training : fitting(asked)) {
      Optional<Observation.Nothing> doubt = doubt(training, asked);
      if (doubt.isPresent()) {
        doubtful.put(training, doubt.get());
      } else {
        sure = isTooLong ? sure : plus(sure, capped(training, asked, left));
      }
    }
    Rational most = sure;
    for (Map.Entry<Training, Observation.Nothing> one : doubtful.entrySet()) {
      if (!isTooLong) {
        Rational more = capped(one.getKey(), asked, left);
        most = plus(most, more);
        lacks(Optional.of(one.getValue()).filter(doubt -> more.signum() > 0));
      }
    }
    if (lack.isEmpty()) {
      return Amount.of(sure);
    }
    Amount.Lack unknown = Amount.Lack.of(lack.get());
    return isTooLong ? unknown : unknown.within(new Range(Optional.of(sure), Optional.of(most)));
  }

  /** The trainings that count, or may, each once; of every other it is told why it does not. */
  private List<Training> fitting(TrainingHours asked) {
    Timeline.Shown shown = timeline.evidence().get();
    List<Training> fitting = new ArrayList<>();
    for (Evidence one : shown.once()) {
      if (one instanceof Training training) {
        unfit(training, asked).ifPresentOrElse(trace::ignored, () -> fitting.add(training));
      }
    }
    for (Evidence again : shown.repeated()) {
      if (again instanceof Training training) {
        trace.ignored(no(training, IgnoredEvidence.Reason.DUPLICATE, Optional.empty()));
      }
    }
    return fitting;
  }

  /** Why a training that fits may not count all the same: what waiting does not tell first. */
  private Optional<Observation.Nothing> doubt(Training training, TrainingHours asked) {
    if (isUntold(training, asked)) {
      return Optional.of(
          Observation.Nothing.of(Observation.Reason.INCOMPLETE, training.getTopic()));
    }
    // an end that is unknown lacks where only it could shut the training out
    Optional<Observation.Nothing> window =
        Lacks.first(end(asked.getSince()).lack(), end(asked.getUntil()).lack());
    return Lacks.first(
        window,
        goesOn(training)
            ? Optional.of(
                Observation.Nothing.of(Observation.Reason.NOT_YET_OVER, training.getTopic()))
            : Optional.empty());
  }

  /** Whether a training is not over on the day of the decision. */
  private boolean goesOn(Training training) {
    Optional<LocalDate> last = training.getDates().getLastDay();
    return today.map(now -> last.map(now::isBefore).orElse(true)).orElse(false);
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

  /** Why a training does not count, whatever it does not say. */
  private Optional<IgnoredEvidence> unfit(Training training, TrainingHours asked) {
    Optional<String> kind = training.getKind();
    boolean otherKind =
        kind.isPresent()
            && (asked.getExcludedKinds().contains(kind.get())
                || (!asked.getKinds().isEmpty() && !asked.getKinds().contains(kind.get())));
    if (otherKind) {
      return Optional.of(no(training, IgnoredEvidence.Reason.OTHER_KIND, kind));
    }
    if (asked
        .getLeastEach()
        .filter(least -> training.getHours().compareTo(least) < 0)
        .isPresent()) {
      String hours = training.getHours().toString();
      return Optional.of(no(training, IgnoredEvidence.Reason.TOO_SHORT, Optional.of(hours)));
    }
    if (asked.getCovering().isPresent()
        && !training.getCovers().isEmpty()
        && !training.getCovers().contains(asked.getCovering().get())) {
      return Optional.of(no(training, IgnoredEvidence.Reason.OTHER_NODE, Optional.empty()));
    }
    return outside(training, asked);
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
    if (today.map(began::isAfter).orElse(false)) {
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
    boolean after = until.day().map(last -> endsAfter(training, last)).orElse(false);
    return after
        ? Optional.of(outside(training, ended.map(LocalDate::toString).orElse(began.toString())))
        : Optional.empty();
  }

  /** Whether a training surely ends after a day; one of which no end is known has not, yet. */
  private boolean endsAfter(Training training, LocalDate day) {
    return training
        .getDates()
        .getLastDay()
        .map(day::isBefore)
        .orElseGet(() -> today.map(day::isBefore).orElse(true));
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
    if (goesOn(training)) {
      Optional<String> last = training.getDates().getLastDay().map(LocalDate::toString);
      trace.ignored(no(training, IgnoredEvidence.Reason.NOT_YET_OVER, last));
    } else {
      trace.used(EvidenceRef.Kind.TRAINING, training.getTopic());
    }
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
