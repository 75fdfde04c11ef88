package org.baremo.certification.decision.rule.waiting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        : judge(taken.attempts(), after.possible()).addAllIgnored(ignored).build();
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

  private Finding.Builder judge(List<Attempt> taken, List<Attempt> after) {
    return switch (requirement.getJudged()) {
      case LATEST -> latest(taken, after);
      case PASSED -> passed(taken, after);
      case EVERY ->
          finding(
              preferred(
                  taken,
                  after,
                  List.of(Verdict.NOT_MET, Verdict.INDETERMINATE, Verdict.PENDING, Verdict.MET)),
              after);
    };
  }

  /** One that waited is enough; one that is not marked yet may be it. */
  private Finding.Builder passed(List<Attempt> taken, List<Attempt> after) {
    Waited best =
        preferred(
            taken,
            after,
            List.of(Verdict.MET, Verdict.INDETERMINATE, Verdict.PENDING, Verdict.NOT_MET));
    return best.verdict() == Verdict.PENDING
        ? head.open(best.lack().orElseThrow()).addUsed(AttemptSelection.evidence(best.attempt()))
        : finding(best, after);
  }

  /** The last of the attempts that came to the first of these verdicts that any came to. */
  private Waited preferred(List<Attempt> taken, List<Attempt> after, List<Verdict> order) {
    return taken.stream()
        .map(attempt -> marked(waited(attempt, after)))
        .reduce((one, other) -> place(other, order) <= place(one, order) ? other : one)
        .orElseThrow();
  }

  private static int place(Waited waited, List<Verdict> order) {
    return order.indexOf(waited.verdict());
  }

  /** What an attempt comes to where it counts only once it is passed. */
  private Waited marked(Waited waited) {
    boolean isPending =
        isOfPassed()
            && waited.verdict() == Verdict.MET
            && waited.attempt().getResult() == AttemptResult.PENDING;
    return isPending
        ? new Waited(
            waited.attempt(),
            Verdict.PENDING,
            waited.after(),
            waited.counted(),
            Optional.of(unmarked(waited.attempt())))
        : waited;
  }

  private Finding.Builder latest(List<Attempt> taken, List<Attempt> after) {
    List<Waited> latest =
        AttemptOrder.possiblyLast(taken, taken).stream().map(one -> waited(one, after)).toList();
    Waited first = latest.get(latest.size() - 1);
    for (Waited other : latest) {
      if (other.verdict() != first.verdict()) { // which one was the latest decides, and is unknown
        return head.finding(
            Verdict.INDETERMINATE,
            Observation.Nothing.of(Observation.Reason.INCOMPLETE, other.attempt().getId()));
      }
    }
    return finding(first, after);
  }

  private Finding.Builder finding(Waited waited, List<Attempt> after) {
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
    return mayComeAgain ? finding.missing(again(waited, after)) : finding;
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

  /** Holds one attempt against those before it. */
  private Waited waited(Attempt attempt, List<Attempt> after) {
    Waits waits = new Waits(requirement.getWaits(), days);
    List<Attempt> before =
        after.stream()
            .filter(one -> !one.equals(attempt) && AttemptOrder.mayBeBefore(one, attempt))
            .filter(one -> scope(one, attempt) != Scope.OTHER)
            .toList();
    return waits.held(attempt, before, one -> doubt(one, attempt));
  }

  /** Why it is not known whether an earlier attempt makes the person wait before another. */
  private Optional<Observation.Nothing> doubt(Attempt one, Attempt attempt) {
    if (scope(one, attempt) != Scope.SAME) {
      return Optional.of(Waits.incomplete(one));
    }
    return isOpen(one) ? Optional.of(unmarked(one)) : Optional.empty();
  }

  private static Observation.Nothing unmarked(Attempt attempt) {
    return Observation.Nothing.of(Observation.Reason.NOT_YET_MARKED, attempt.getId());
  }

  /** Whether an attempt may yet turn out to make people wait. */
  private boolean isOpen(Attempt attempt) {
    return AttemptSelection.isOpen(attempt, requirement.getAfter());
  }

  /**
   * When another attempt would not be too early: the day, and the hour where waits are in hours.
   * Empty where it hangs on attempts that are not marked yet.
   */
  private Optional<Gap> again(Waited waited, List<Attempt> after) {
    Attempt attempt = waited.attempt();
    List<Attempt> same =
        after.stream()
            .filter(one -> one.equals(attempt) || scope(one, attempt) == Scope.SAME)
            .toList();
    Optional<Gap> gap = again(same.stream().filter(one -> !isOpen(one)).toList());
    return gap.equals(again(same)) ? gap : Optional.empty();
  }

  private Optional<Gap> again(List<Attempt> before) {
    Waits waits = new Waits(requirement.getWaits(), days);
    Optional<Free> free =
        IntStream.range(0, before.size())
            .mapToObj(i -> waits.free(before.get(i), i))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    boolean isLast =
        IntStream.range(0, before.size())
            .filter(i -> waits.free(before.get(i), i).isEmpty())
            .mapToObj(i -> waits.surelyFree(before.get(i), i))
            .allMatch(
                day ->
                    day.isPresent()
                        && free.map(known -> !known.day().isBefore(day.get())).orElse(false));
    return isLast ? free.flatMap(Free::gap) : Optional.empty();
  }

  /** What two attempts have in common. */
  private enum Scope {
    SAME,
    OTHER,
    UNKNOWN
  }

  private Scope scope(Attempt one, Attempt other) {
    Scope scope = Scope.SAME;
    for (WaitScope each : requirement.getScope()) {
      Optional<String> mine = value(each, one);
      Optional<String> theirs = value(each, other);
      boolean isOnlyExam = each == WaitScope.EXAM && mine.isEmpty() && theirs.isEmpty();
      if (mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)) {
        return Scope.OTHER;
      }
      if (!isOnlyExam && (mine.isEmpty() || theirs.isEmpty())) {
        scope = Scope.UNKNOWN;
      }
    }
    return scope;
  }

  private static Optional<String> value(WaitScope scope, Attempt attempt) {
    return switch (scope) {
      case EXAM -> attempt.getExam();
      case FORM -> attempt.getForm();
      case LANGUAGE -> attempt.getLanguage();
      case CHANNEL -> attempt.getChannel();
    };
  }
}
