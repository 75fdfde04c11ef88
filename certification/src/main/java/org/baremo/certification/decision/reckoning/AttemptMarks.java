package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Numbers of attempts. */
final class AttemptMarks {
  private static final Comparator<Candidate> NUMBER =
      Comparator.comparing(one -> one.number().orElseThrow());

  private final Timeline timeline;
  private final Optional<Alike> alike;
  private final Trace trace;

  /** Reckons of attempts that are looked at by themselves, or of all where none are. */
  AttemptMarks(Timeline timeline, Optional<Alike> alike, Trace trace) {
    this.timeline = timeline;
    this.alike = alike;
    this.trace = trace;
  }

  Amount count(Quantity.Attempts asked) {
    Timeline.Attempted attempted = select(asked.of());
    if (attempted.lack().isPresent()) {
      return Amount.Lack.of(attempted.lack().get());
    }
    attempted.counting().forEach(this::use);
    return asked.distinct().isPresent()
        ? distinct(attempted, asked.distinct().get())
        : between(attempted.counting().size(), attempted.possible().size(), open(attempted));
  }

  /** Why those that may count do not yet. */
  private Amount.Lack open(Timeline.Attempted attempted) {
    return attempted.possible().stream()
        .filter(this::isDoubtful)
        .findFirst()
        .map(this::open)
        .orElseGet(AttemptMarks::pending);
  }

  /** Why one that may count does not yet. */
  private Amount.Lack open(Attempt attempt) {
    return isDoubtful(attempt)
        ? Amount.Lack.unknown(Observation.Reason.INCOMPLETE, attempt.getId())
        : pending();
  }

  private boolean isDoubtful(Attempt attempt) {
    return alike.map(one -> one.doubtful().contains(attempt)).orElse(false);
  }

  /**
   * One that does not say what is counted may say what others do, or something else; where there
   * are others, its mark tells at most whether that matters.
   */
  private Amount distinct(Timeline.Attempted attempted, AttemptAspect aspect) {
    List<Attempt> silent = silent(attempted.possible(), aspect);
    int least = different(attempted.counting(), aspect);
    int most = different(attempted.possible(), aspect) + silent.size();
    boolean isSilent = !silent(attempted.counting(), aspect).isEmpty();
    Amount.Lack lack =
        silent.isEmpty() || attempted.possible().size() == 1
            ? open(attempted)
            : Amount.Lack.unknown(Observation.Reason.INCOMPLETE, silent.get(0).getId());
    return between(isSilent ? Math.max(1, least) : least, most, lack);
  }

  private static List<Attempt> silent(List<Attempt> attempts, AttemptAspect aspect) {
    return attempts.stream().filter(one -> one.said(aspect).isEmpty()).toList();
  }

  private static int different(List<Attempt> attempts, AttemptAspect aspect) {
    return (int) attempts.stream().flatMap(one -> one.said(aspect).stream()).distinct().count();
  }

  private static Amount between(int least, int most, Amount.Lack lack) {
    Rational fewest = Rational.of(least);
    return least == most
        ? Amount.of(fewest)
        : lack.within(new Range(Optional.of(fewest), Optional.of(Rational.of(most))));
  }

  Amount mark(AttemptMark asked) {
    Timeline.Attempted attempted = select(asked.getOf());
    if (attempted.lack().isPresent()) {
      return Amount.Lack.of(attempted.lack().get());
    }
    List<Candidate> candidates = new ArrayList<>();
    Set<Attempt> counting = Set.copyOf(attempted.counting());
    for (Attempt attempt : attempted.possible()) {
      Optional<IgnoredEvidence.Reason> none = whyNoMark(attempt, asked.getNode());
      if (none.isPresent()) {
        ignore(attempt, none.get());
      } else {
        boolean counts = counting.contains(attempt);
        candidates.add(
            new Candidate(attempt, counts ? amount(attempt, asked) : open(attempt), counts));
      }
    }
    if (candidates.isEmpty()) {
      return new Amount.Lack(
          Amount.Cause.NOT_ASSESSED, Observation.Nothing.of(Observation.Reason.NO_ATTEMPT));
    }
    return switch (asked.getPick()) {
      case FIRST -> only(candidates, true);
      case LATEST -> only(candidates, false);
      case BEST -> best(candidates, asked.getPart());
    };
  }

  /** An attempt that has a mark, known or not; or that may count with one, and does not yet. */
  private record Candidate(Attempt attempt, Amount amount, boolean counts) {
    Optional<Rational> number() {
      return amount instanceof Amount.Known known ? Optional.of(known.value()) : Optional.empty();
    }
  }

  /**
   * The mark of the one that was held first or last. Where others may have been, as the order is
   * not known, it is known only where they have the same, or as far as all their marks are bounded.
   * Waiting tells it where those that surely count have the same, and only others may come before
   * them once they are marked.
   */
  private Amount only(List<Candidate> candidates, boolean isFirst) {
    List<Attempt> attempts = candidates.stream().map(Candidate::attempt).toList();
    List<Attempt> sure =
        candidates.stream().filter(Candidate::counts).map(Candidate::attempt).toList();
    Set<Attempt> extreme =
        Set.copyOf(
            isFirst
                ? AttemptOrder.possiblyFirst(attempts, sure)
                : AttemptOrder.possiblyLast(attempts, sure));
    List<Candidate> rivals =
        candidates.stream().filter(one -> extreme.contains(one.attempt())).toList();
    List<Candidate> counting = rivals.stream().filter(Candidate::counts).toList();
    if (isSame(rivals)) {
      return taken(picked(rivals, isFirst), candidates);
    }
    counting.forEach(one -> use(one.attempt()));
    Amount.Lack lack =
        isSame(counting)
            ? Lacks.of(rivals.stream().map(Candidate::amount).toList()).orElseThrow()
            : Amount.Lack.unknown(
                Observation.Reason.INCOMPLETE, picked(counting, isFirst).attempt().getId());
    return lack.within(Range.oneOf(rivals.stream().map(one -> Range.of(one.amount())).toList()));
  }

  private static Candidate picked(List<Candidate> rivals, boolean isFirst) {
    return rivals.get(isFirst ? 0 : rivals.size() - 1);
  }

  private static boolean isSame(List<Candidate> rivals) {
    return rivals.stream().map(Candidate::amount).distinct().count() <= 1;
  }

  private Amount taken(Candidate picked, List<Candidate> candidates) {
    if (picked.counts()) {
      use(picked.attempt());
    }
    candidates.stream()
        .filter(one -> one.counts() && !one.equals(picked))
        .forEach(one -> supersede(one.attempt(), picked.attempt()));
    return picked.amount();
  }

  /**
   * The highest; of equal ones, the earliest. One that is not known may be the highest, and then it
   * is higher than those that are known; no percentage is above 100.
   */
  private Amount best(List<Candidate> candidates, MarkPart part) {
    List<Candidate> known = candidates.stream().filter(one -> one.number().isPresent()).toList();
    Optional<Candidate> best =
        known.stream().reduce((one, other) -> NUMBER.compare(other, one) > 0 ? other : one);
    Optional<Amount> taken = best.map(highest -> taken(highest, known));
    List<Amount> open = new ArrayList<>();
    for (Candidate one : candidates) {
      if (one.amount() instanceof Amount.Lack lack) {
        open.add(lack);
      }
      if (one.amount() instanceof Amount.Lack lack && one.counts()) {
        ignore(
            one.attempt(),
            lack.cause() == Amount.Cause.PENDING
                ? IgnoredEvidence.Reason.NOT_MARKED
                : IgnoredEvidence.Reason.NO_MARK);
      }
    }
    Optional<Rational> most =
        best.isPresent() && part == MarkPart.PERCENTAGE
            ? Optional.of(Rational.HUNDRED)
            : Optional.empty();
    Range range = new Range(best.flatMap(Candidate::number), most);
    return Lacks.of(open).<Amount>map(lack -> lack.within(range)).or(() -> taken).orElseThrow();
  }

  /** The mark of an attempt that has one, or why it is not known. */
  private static Amount amount(Attempt attempt, AttemptMark asked) {
    Outcome outcome = outcome(attempt, asked.getNode());
    Optional<Mark> mark = outcome.markGiven();
    if (mark.isPresent()) {
      return Marks.part(mark.get(), asked.getPart());
    }
    return outcome instanceof Outcome.NotYetMarked || attempt.getResult() == AttemptResult.PENDING
        ? pending()
        : Amount.Lack.unknown(Observation.Reason.NO_ATTEMPT_MARK, attempt.getId());
  }

  private static Amount.Lack pending() {
    return new Amount.Lack(
        Amount.Cause.PENDING, Observation.Nothing.of(Observation.Reason.NOT_YET_MARKED));
  }

  /**
   * Why an attempt surely has no mark. One that was completed has a mark that is only not stated,
   * unless it states results of other nodes and none of the one asked for.
   */
  private static Optional<IgnoredEvidence.Reason> whyNoMark(Attempt attempt, Optional<Ref> node) {
    Outcome outcome = outcome(attempt, node);
    if (outcome instanceof Outcome.Exempt) {
      return Optional.of(IgnoredEvidence.Reason.EXEMPT);
    }
    if (!(outcome instanceof Outcome.NotAssessed)) {
      return Optional.empty();
    }
    if (node.isPresent() && !attempt.getOutcomes().isEmpty()) {
      return Optional.of(IgnoredEvidence.Reason.OTHER_NODE);
    }
    return switch (attempt.getResult()) {
      case PASSED, FAILED, PENDING -> Optional.empty();
      case ABORTED -> Optional.of(IgnoredEvidence.Reason.NOT_COMPLETED);
      case NO_SHOW, RENOUNCED -> Optional.of(IgnoredEvidence.Reason.NOT_TAKEN);
      case ANNULLED -> Optional.of(IgnoredEvidence.Reason.ANNULLED);
    };
  }

  private static Outcome outcome(Attempt attempt, Optional<Ref> node) {
    Optional<Outcome> outcome =
        node.isPresent()
            ? Optional.ofNullable(attempt.getOutcomes().get(node.get()))
            : attempt.getOverall();
    return outcome.orElseGet(Outcome.NotAssessed::new);
  }

  private Timeline.Attempted select(AttemptFilter filter) {
    Timeline.Attempted attempted = timeline.attempts().apply(filter, alike);
    attempted.ignored().forEach(trace::ignored);
    return attempted;
  }

  private void ignore(Attempt attempt, IgnoredEvidence.Reason reason) {
    trace.ignored(IgnoredEvidence.of(EvidenceRef.Kind.ATTEMPT, attempt.getId(), reason));
  }

  private void supersede(Attempt attempt, Attempt by) {
    trace.ignored(
        IgnoredEvidence.of(
            EvidenceRef.Kind.ATTEMPT,
            attempt.getId(),
            IgnoredEvidence.Reason.SUPERSEDED,
            by.getId()));
  }

  private void use(Attempt attempt) {
    trace.used(EvidenceRef.Kind.ATTEMPT, attempt.getId());
  }
}
