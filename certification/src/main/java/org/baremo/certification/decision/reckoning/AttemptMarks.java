package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Numbers of attempts. */
final class AttemptMarks {
  private final Timeline timeline;
  private final Trace trace;

  AttemptMarks(Timeline timeline, Trace trace) {
    this.timeline = timeline;
    this.trace = trace;
  }

  /** An attempt and the mark that it has. */
  private record Marked(Attempt attempt, Mark mark) {}

  Amount count(AttemptFilter filter) {
    Timeline.Attempted attempted = select(filter);
    if (attempted.lack().isPresent()) {
      return new Amount.Lack(Amount.Cause.UNKNOWN, attempted.lack().get());
    }
    attempted.counting().forEach(this::use);
    return Amount.of(Rational.of(attempted.counting().size()));
  }

  Amount mark(AttemptMark asked) {
    Timeline.Attempted attempted = select(asked.getOf());
    if (attempted.lack().isPresent()) {
      return new Amount.Lack(Amount.Cause.UNKNOWN, attempted.lack().get());
    }
    List<Marked> marked = new ArrayList<>();
    boolean unmarkedBefore = false;
    boolean unmarkedAfter = false;
    for (Attempt attempt : attempted.counting()) {
      Outcome outcome = outcome(attempt, asked.getNode());
      Optional<Mark> mark = outcome.markGiven();
      if (mark.isPresent()) {
        marked.add(new Marked(attempt, mark.get()));
        unmarkedAfter = false;
      } else if (outcome instanceof Outcome.NotYetMarked) {
        unmarkedBefore |= marked.isEmpty();
        unmarkedAfter = true;
      }
    }
    boolean pending =
        switch (asked.getPick()) {
          case FIRST -> unmarkedBefore;
          case LATEST -> unmarkedAfter;
          case BEST -> attempted.counting().stream().anyMatch(one -> isUnmarked(one, asked));
        };
    return pending ? pending() : marked(asked, marked);
  }

  private Amount marked(AttemptMark asked, List<Marked> marked) {
    if (marked.isEmpty()) {
      return new Amount.Lack(
          Amount.Cause.NOT_ASSESSED, Observation.Nothing.of(Observation.Reason.NO_ATTEMPT));
    }
    Marked picked =
        switch (asked.getPick()) {
          case FIRST -> marked.get(0);
          case LATEST -> marked.get(marked.size() - 1);
          case BEST -> best(asked, marked);
        };
    use(picked.attempt());
    for (Marked one : marked) {
      if (!one.equals(picked)) {
        trace.ignored(
            IgnoredEvidence.of(
                EvidenceRef.Kind.ATTEMPT,
                one.attempt().getId(),
                IgnoredEvidence.Reason.SUPERSEDED,
                picked.attempt().getId()));
      }
    }
    return Amount.of(Marks.part(picked.mark(), asked.getPart()));
  }

  /** The highest; of equal ones, the earliest. */
  private static Marked best(AttemptMark asked, List<Marked> marked) {
    Marked best = marked.get(0);
    for (Marked one : marked) {
      Rational number = Marks.part(one.mark(), asked.getPart());
      if (number.compareTo(Marks.part(best.mark(), asked.getPart())) > 0) {
        best = one;
      }
    }
    return best;
  }

  private static Amount pending() {
    return new Amount.Lack(
        Amount.Cause.PENDING, Observation.Nothing.of(Observation.Reason.NOT_YET_MARKED));
  }

  private static boolean isUnmarked(Attempt attempt, AttemptMark asked) {
    return outcome(attempt, asked.getNode()) instanceof Outcome.NotYetMarked;
  }

  private static Outcome outcome(Attempt attempt, Optional<Ref> node) {
    Optional<Outcome> outcome =
        node.isPresent()
            ? Optional.ofNullable(attempt.getOutcomes().get(node.get()))
            : attempt.getOverall();
    return outcome.orElseGet(Outcome.NotAssessed::new);
  }

  private Timeline.Attempted select(AttemptFilter filter) {
    Timeline.Attempted attempted = timeline.attempts().apply(filter);
    attempted.ignored().forEach(trace::ignored);
    return attempted;
  }

  private void use(Attempt attempt) {
    trace.used(EvidenceRef.Kind.ATTEMPT, attempt.getId());
  }
}
