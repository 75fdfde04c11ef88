package org.baremo.certification.decision.rule.stretch;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.IgnoredEvidence.Reason;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.CaseEvidence;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.reading.AttemptSelection;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.requirement.DatedEvidence;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.DateRange;

/**
 * A rule that is asked of stretches of time. Immutable, thread-safe.
 *
 * @param rule what is asked
 * @param looked the evidence that it looks at, of that which has days of its own
 */
public record Stretches(Rule rule, Set<DatedEvidence> looked) {
  /**
   * The days on which something began that is looked at, and that counts as having been; nothing
   * begins on days that documents cannot write.
   */
  NavigableSet<LocalDate> begins(Case facts) {
    NavigableSet<LocalDate> begins = new TreeSet<>();
    if (looked.contains(DatedEvidence.ATTEMPT)) {
      facts.dated().attempts().stream()
          .filter(attempt -> whyNot(attempt, facts).isEmpty())
          .forEach(attempt -> begins.add(attempt.getHeldOn()));
    }
    facts.dated().evidence().stream()
        .filter(one -> isLookedAt(one) && !CaseEvidence.isToCome(one, facts))
        .forEach(one -> begins.add(CaseEvidence.days(one).getFirstDay()));
    return begins.subSet(WrittenDays.FIRST, true, WrittenDays.LAST, true);
  }

  /** Why no stretch begins with an attempt. */
  private Optional<Reason> whyNot(Attempt attempt, Case facts) {
    if (AttemptSelection.isAfterDecision(attempt, facts)) {
      return Optional.of(Reason.AFTER_DECISION);
    }
    boolean isVoid =
        attempt.getResult() == AttemptResult.ANNULLED
            && !looked.contains(DatedEvidence.ANNULLED_ATTEMPT);
    return isVoid ? Optional.of(Reason.ANNULLED) : Optional.empty();
  }

  private boolean isLookedAt(Evidence evidence) {
    return evidence instanceof Training
        ? looked.contains(DatedEvidence.TRAINING)
        : evidence instanceof Portfolio && looked.contains(DatedEvidence.PORTFOLIO);
  }

  /**
   * Adds what is told of the stretch that decided: what it came to, the evidence that counts in it,
   * and the evidence that lies outside. Where there is no stretch, what is asked is told of a case
   * without any evidence.
   *
   * @param counting whether evidence of these days lies in a stretch that counts
   */
  Finding told(
      Finding.Builder finding, Optional<Chosen> chosen, Predicate<DateRange> counting, Case facts) {
    Finding part =
        chosen
            .map(one -> Finding.builder().from(one.finding()).stretch(one.days()).build())
            .orElseGet(() -> rule.judge(facts.without()));
    Set<EvidenceRef> used = new LinkedHashSet<>();
    if (chosen.isPresent()) {
      collect(part, used);
    }
    return finding
        .addAllUsed(used)
        .addAllIgnored(chosen.isPresent() ? outside(counting, facts) : never(facts))
        .addParts(part)
        .build();
  }

  /** The evidence that counts for a finding or for what it combines. */
  static void collect(Finding finding, Set<EvidenceRef> used) {
    used.addAll(finding.getUsed());
    finding.getParts().forEach(part -> collect(part, used));
  }

  /** What counts in no stretch, where none begins. */
  private List<IgnoredEvidence> never(Case facts) {
    return Stream.concat(
            attempts(facts)
                .filter(one -> whyNot(one, facts).isPresent())
                .map(one -> outside(one, facts)),
            evidence(facts)
                .filter(one -> CaseEvidence.isToCome(one, facts))
                .map(one -> outside(one, facts)))
        .distinct()
        .toList();
  }

  private List<IgnoredEvidence> outside(Predicate<DateRange> counting, Case facts) {
    Stream<IgnoredEvidence> attempts =
        attempts(facts)
            .filter(one -> !counting.test(DateRange.of(one.getHeldOn(), one.getHeldOn())))
            .map(one -> outside(one, facts));
    Stream<IgnoredEvidence> evidence =
        evidence(facts)
            .filter(one -> !counting.test(CaseEvidence.days(one)))
            .map(one -> outside(one, facts));
    return Stream.concat(attempts, evidence).distinct().toList();
  }

  private Stream<Attempt> attempts(Case facts) {
    return looked.contains(DatedEvidence.ATTEMPT)
        ? facts.dated().attempts().stream()
        : Stream.empty();
  }

  private Stream<Evidence> evidence(Case facts) {
    return facts.dated().evidence().stream().filter(this::isLookedAt);
  }

  private IgnoredEvidence outside(Attempt attempt, Case facts) {
    return new IgnoredEvidence(
        AttemptSelection.evidence(attempt),
        whyNot(attempt, facts).orElse(Reason.OUTSIDE_WINDOW),
        Optional.of(attempt.getHeldOn().toString()));
  }

  private static IgnoredEvidence outside(Evidence evidence, Case facts) {
    return new IgnoredEvidence(
        CaseEvidence.ref(evidence),
        CaseEvidence.isToCome(evidence, facts) ? Reason.AFTER_DECISION : Reason.OUTSIDE_WINDOW,
        Optional.of(CaseEvidence.days(evidence).getFirstDay().toString()));
  }

  /** The stretch that is told of, and what was found of it. */
  record Chosen(DateRange days, Finding finding) {}
}
