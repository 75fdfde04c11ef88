package org.baremo.certification.decision.rule.waiting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.AttemptOrder;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.reading.AttemptSelection;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.wait.JudgedAttempts;
import org.baremo.certification.scheme.wait.WaitScope;

/**
 * Attempts, against the waits that earlier ones brought about.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement which attempts wait, after which others, for how long
 * @param days what reads the days of the scheme
 */
public record WaitRule(Head head, WaitRequirement requirement, Days days) implements Rule {
  private static final List<Verdict> EARLY_FIRST =
      List.of(Verdict.NOT_MET, Verdict.INDETERMINATE, Verdict.PENDING, Verdict.MET);

  private static final List<Verdict> WAITED_FIRST =
      List.of(Verdict.MET, Verdict.INDETERMINATE, Verdict.PENDING, Verdict.NOT_MET);

  @Override
  public Finding judge(Case facts) {
    AttemptSelection taken = AttemptSelection.of(taken(), facts, days);
    AttemptSelection after = AttemptSelection.of(requirement.getAfter(), facts, days);
    Set<String> ids = taken.attempts().stream().map(Attempt::getId).collect(Collectors.toSet());
    List<IgnoredEvidence> ignored =
        after.ignored().stream().filter(one -> !ids.contains(one.evidence().id())).toList();
    if (taken.lack().isEmpty() && taken.attempts().isEmpty()) {
      Verdict none = isOfPassed() ? Verdict.NOT_MET : Verdict.INDETERMINATE;
      return head.finding(none, Observation.Nothing.of(Observation.Reason.NO_ATTEMPT))
          .ignored(ignored)
          .build();
    }
    Optional<Observation.Nothing> lack = Lacks.first(taken.lack(), after.lack());
    return lack.isPresent()
        ? head.open(lack.get()).ignored(ignored).build()
        : new Judging(after.possible()).judge(taken.attempts()).addAllIgnored(ignored).build();
  }

  /**
   * The attempts that may have come too early: those that were begun, or passed or may yet where
   * that is asked, of the exams, forms, languages or channels that make people wait where only the
   * same does.
   */
  private AttemptFilter taken() {
    AttemptFilter.Builder begun =
        AttemptFilter.builder().addResults(AttemptResult.PASSED, AttemptResult.PENDING);
    if (!isOfPassed()) {
      begun.addResults(AttemptResult.FAILED, AttemptResult.ABORTED);
    }
    AttemptFilter after = requirement.getAfter();
    for (WaitScope scope : requirement.getScope()) {
      switch (scope) {
        case EXAM -> begun.exams(after.getExams());
        case FORM -> begun.forms(after.getForms());
        case LANGUAGE -> begun.languages(after.getLanguages());
        case CHANNEL -> begun.channels(after.getChannels());
      }
    }
    return begun.build();
  }

  private boolean isOfPassed() {
    return requirement.getJudged() == JudgedAttempts.PASSED;
  }

  private boolean isUnmarked(Attempt attempt, Verdict verdict) {
    return isOfPassed() && verdict == Verdict.MET && attempt.getResult() == AttemptResult.PENDING;
  }

  /** What an attempt comes to where it counts only once it is passed. */
  private Waited marked(Waited waited) {
    Attempt attempt = waited.attempt();
    return isUnmarked(attempt, waited.verdict())
        ? new Waited(
            attempt,
            Verdict.PENDING,
            waited.after(),
            waited.counted(),
            Optional.of(Earlier.unmarked(attempt)))
        : waited;
  }

  /** Why an attempt does not make the person wait before another one, or not for certain. */
  private IgnoredEvidence.Reason whyNot(Attempt one, Attempt attempt) {
    Scope scope = scope(one, attempt);
    if (!AttemptOrder.mayBeBefore(one, attempt)) {
      return IgnoredEvidence.Reason.OUTSIDE_WINDOW;
    } else if (scope == Scope.OTHER) {
      return IgnoredEvidence.Reason.OTHER_SCOPE;
    }
    return scope == Scope.SAME && AttemptOrder.isBefore(one, attempt)
        ? IgnoredEvidence.Reason.NOT_MARKED
        : IgnoredEvidence.Reason.INCOMPLETE;
  }

  private Scope scope(Attempt one, Attempt other) {
    return Scope.between(requirement.getScope(), one, other);
  }

  /** Whether an attempt may yet turn out to make people wait. */
  private boolean isOpen(Attempt attempt) {
    return AttemptSelection.isOpen(attempt, requirement.getAfter());
  }

  /** The attempts of one case that make people wait, or may. Not thread-safe. */
  private final class Judging {
    private final List<Attempt> after;
    private final Waits waits = new Waits(requirement.getWaits(), days);
    private final Map<List<Optional<String>>, Earlier> earlier = new HashMap<>();

    Judging(List<Attempt> after) {
      this.after = after;
    }

    private Earlier before(Attempt attempt) {
      return earlier.computeIfAbsent(
          Scope.said(requirement.getScope(), attempt),
          said ->
              new Earlier(
                  waits,
                  after.stream().filter(one -> scope(one, attempt) != Scope.OTHER).toList(),
                  one -> scope(one, attempt) == Scope.SAME,
                  one -> isOpen(one)));
    }

    Finding.Builder judge(List<Attempt> taken) {
      return switch (requirement.getJudged()) {
        case LATEST -> latest(AttemptOrder.possiblyLast(taken, taken));
        case PASSED -> passed(taken);
        case EVERY -> finding(preferred(taken, EARLY_FIRST));
      };
    }

    /** One that waited is enough; one that is not marked yet may be it. */
    private Finding.Builder passed(List<Attempt> taken) {
      Waited best = preferred(taken, WAITED_FIRST);
      return best.verdict() == Verdict.PENDING
          ? head.open(best.lack().orElseThrow()).addUsed(AttemptSelection.evidence(best.attempt()))
          : finding(best);
    }

    /** The last of the attempts that came to the first of these verdicts that any came to. */
    private Waited preferred(List<Attempt> taken, List<Verdict> order) {
      Attempt best = taken.get(taken.size() - 1);
      int place = order.size();
      for (int i = taken.size() - 1; i >= 0 && place > 0; i--) {
        Attempt one = taken.get(i);
        Verdict verdict = before(one).verdict(one);
        int own = order.indexOf(isUnmarked(one, verdict) ? Verdict.PENDING : verdict);
        if (own < place) {
          best = one;
          place = own;
        }
      }
      return marked(before(best).held(best));
    }

    private Finding.Builder latest(List<Attempt> taken) {
      Attempt last = taken.get(taken.size() - 1);
      Verdict verdict = before(last).verdict(last);
      for (Attempt other : taken) {
        if (before(other).verdict(other) != verdict) {
          // which one was the latest decides, and is unknown
          return head.finding(
              Verdict.INDETERMINATE,
              Observation.Nothing.of(Observation.Reason.INCOMPLETE, other.getId()));
        }
      }
      return finding(before(last).held(last));
    }

    private Finding.Builder finding(Waited waited) {
      Attempt attempt = waited.attempt();
      Observation observed =
          waited.verdict().isOpen()
              ? waited.lack().orElseThrow()
              : new Observation.Attempted(
                  attempt.getId(), attempt.getHeldOn(), waited.after().map(Attempt::getId));
      Finding.Builder finding =
          head.finding(waited.verdict(), observed).addUsed(AttemptSelection.evidence(attempt));
      Set<Attempt> counted = Set.copyOf(waited.counted());
      for (Attempt one : after) {
        EvidenceRef evidence = AttemptSelection.evidence(one);
        if (counted.contains(one)) {
          finding.addUsed(evidence);
        } else if (!one.equals(attempt)) {
          finding.addIgnored(new IgnoredEvidence(evidence, whyNot(one, attempt), Optional.empty()));
        }
      }
      boolean mayComeAgain =
          waited.verdict() == Verdict.NOT_MET && requirement.getJudged() != JudgedAttempts.EVERY;
      return mayComeAgain ? finding.missing(again(attempt)) : finding;
    }

    /**
     * When another attempt would not be too early: the day, and the hour where waits are in hours.
     * Empty where it hangs on what is not known of those before it.
     */
    private Optional<Gap> again(Attempt attempt) {
      List<Attempt> before =
          after.stream()
              .filter(one -> one.equals(attempt) || scope(one, attempt) != Scope.OTHER)
              .toList();
      Line line =
          new Line(
              waits,
              before,
              one -> !isOpen(one) && (one.equals(attempt) || scope(one, attempt) == Scope.SAME));
      return line.free().flatMap(Free::gap);
    }
  }
}
