package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.reckoning.AttemptOrder;
import org.baremo.certification.dossier.Attempt;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.DateRange;

/**
 * The evidence of a case that has days of its own, each piece once, made ready to be looked at
 * stretch by stretch. Not thread-safe.
 */
public final class CaseEvidence {
  private final ByDay<Attempt> attempts;
  private final ByDay<Attempt> duplicates;
  private final ByDay<Evidence> evidence;
  private final ByDay<Evidence> repeated;

  /** Identifiers under which attempts are told that differ. */
  private final Set<String> contradicted;

  private CaseEvidence(
      ByDay<Attempt> attempts,
      ByDay<Attempt> duplicates,
      ByDay<Evidence> evidence,
      ByDay<Evidence> repeated,
      Set<String> contradicted) {
    this.attempts = attempts;
    this.duplicates = duplicates;
    this.evidence = evidence;
    this.repeated = repeated;
    this.contradicted = contradicted;
  }

  static CaseEvidence of(List<Attempt> attempts, List<Evidence> evidence) {
    Map<String, Set<Attempt>> versions = new TreeMap<>();
    List<Attempt> duplicates = new ArrayList<>();
    for (Attempt attempt : attempts) {
      if (!versions.computeIfAbsent(attempt.getId(), key -> new LinkedHashSet<>()).add(attempt)) {
        duplicates.add(attempt);
      }
    }
    Set<String> contradicted = new HashSet<>();
    versions.forEach(
        (id, known) -> {
          if (known.size() > 1) {
            contradicted.add(id);
          }
        });
    List<Attempt> ordered =
        AttemptOrder.sorted(versions.values().stream().flatMap(Set::stream).toList());
    Set<Evidence> once = new LinkedHashSet<>();
    List<Evidence> repeated =
        evidence.stream().filter(one -> isDated(one) && !once.add(one)).toList();
    return new CaseEvidence(
        new ByDay<>(ordered, CaseEvidence::day),
        new ByDay<>(duplicates, CaseEvidence::day),
        new ByDay<>(List.copyOf(once), CaseEvidence::days),
        new ByDay<>(repeated, CaseEvidence::days),
        contradicted);
  }

  /**
   * Tells whether evidence has days of its own.
   *
   * @param evidence any
   * @return whether it is training or a portfolio
   */
  public static boolean isDated(Evidence evidence) {
    return evidence instanceof Training || evidence instanceof Portfolio;
  }

  private static DateRange day(Attempt attempt) {
    return DateRange.of(attempt.getHeldOn(), attempt.getHeldOn());
  }

  /**
   * Returns when a training took place, or a portfolio was handed in.
   *
   * @param evidence that has days of its own
   * @return its days
   */
  public static DateRange days(Evidence evidence) {
    if (evidence instanceof Training training) {
      return training.getDates();
    }
    LocalDate day = ((Portfolio) evidence).getSubmittedOn();
    return DateRange.of(day, day);
  }

  /** This with attempts changed, each once. */
  CaseEvidence with(UnaryOperator<Attempt> change) {
    return of(attempts().stream().map(change).toList(), evidence());
  }

  /**
   * Tells how findings name evidence that has days of its own.
   *
   * @param evidence training or a portfolio
   * @return its name as evidence
   */
  public static EvidenceRef ref(Evidence evidence) {
    return evidence instanceof Training training
        ? new EvidenceRef(EvidenceRef.Kind.TRAINING, training.getTopic())
        : new EvidenceRef(EvidenceRef.Kind.PORTFOLIO, ((Portfolio) evidence).getTitle());
  }

  /**
   * Tells whether training begins, or a portfolio is handed in, only after the decision.
   *
   * @param evidence that has days of its own
   * @param facts the case that is decided
   * @return whether the decision cannot know of it
   */
  public static boolean isToCome(Evidence evidence, Case facts) {
    return days(evidence).getFirstDay().isAfter(facts.asOf().toLocalDate());
  }

  /**
   * Tells whether training is over, or a portfolio handed in, on the day of the decision.
   *
   * @param evidence that has days of its own
   * @param facts the case that is decided
   * @return whether it has a last day, and that is not after the decision
   */
  public static boolean isOver(Evidence evidence, Case facts) {
    return days(evidence)
        .getLastDay()
        .map(last -> !last.isAfter(facts.asOf().toLocalDate()))
        .orElse(false);
  }

  /** What of this lies in a stretch of time, from its first to its last day, or may. */
  CaseEvidence within(DateRange stretch, LocalDate today) {
    return new CaseEvidence(
        attempts.within(stretch, today),
        duplicates.within(stretch, today),
        evidence.within(stretch, today),
        repeated.within(stretch, today),
        contradicted);
  }

  /**
   * Returns the attempts, each once.
   *
   * @return in the order in which they were held; of those whose order is not known, by identifier
   */
  public List<Attempt> attempts() {
    return attempts.all();
  }

  /**
   * Returns the attempts that were told before.
   *
   * @return in the order of the dossier
   */
  public List<Attempt> duplicates() {
    return duplicates.all();
  }

  /**
   * Returns training and portfolios that were shown before.
   *
   * @return in the order of the dossier
   */
  public List<Evidence> repeated() {
    return repeated.all();
  }

  /**
   * Returns training and portfolios, each once.
   *
   * @return in the order of the dossier
   */
  public List<Evidence> evidence() {
    return evidence.all();
  }

  /**
   * Tells whether another attempt has the same identifier and differs.
   *
   * @param attempt of this evidence
   * @return whether nobody can tell which of them is true
   */
  public boolean isContradicted(Attempt attempt) {
    return contradicted.contains(attempt.getId());
  }

  /**
   * Returns the days on which any of it began.
   *
   * @return each once, in no order
   */
  public Set<LocalDate> days() {
    Set<LocalDate> days = new HashSet<>();
    attempts().forEach(attempt -> days.add(attempt.getHeldOn()));
    evidence().forEach(one -> days.add(days(one).getFirstDay()));
    return days;
  }
}
