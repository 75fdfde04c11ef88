package org.baremo.cli.run;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.core.analysis.Cohort;
import org.baremo.core.analysis.CohortPlan;
import org.baremo.core.analysis.CohortStatistics;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Ref;

/** Counts what the rows of a run came to. Not thread-safe. */
final class Tally {
  private final Map<DecisionOutcome, Long> outcomes = new EnumMap<>(DecisionOutcome.class);
  private final Map<String, Long> awards = new TreeMap<>();
  private final Map<Reason, Long> notMet = new TreeMap<>();
  private final Map<Reason, Long> unknown = new TreeMap<>();
  private final Map<String, Kind> rejectedBy = new TreeMap<>();
  private final Map<String, Kind> noticedBy = new TreeMap<>();
  private final EditionRef edition;
  private final Cohort cohort;
  private final Histogram histogram;
  private long read;
  private long decided;
  private long rejected;
  private long uncompared;

  /** A requirement of an award or of every case, and the node of it that is asked about. */
  record Reason(Optional<String> award, String requirement, Optional<Ref> node)
      implements Comparable<Reason> {
    private static final Comparator<Reason> ORDER =
        Comparator.comparing((Reason reason) -> reason.award().orElse(""))
            .thenComparing(Reason::requirement)
            .thenComparing(reason -> reason.node().map(Ref::toString).orElse(""));

    @Override
    public int compareTo(Reason other) {
      return ORDER.compare(this, other);
    }
  }

  /** How often a kind of problem was found, and where first. */
  record Kind(long count, long firstLine) {}

  Tally(CertificationScheme scheme) {
    edition = scheme.getFramework();
    List<CutScore> cuts =
        OverallCut.of(scheme).stream().flatMap(cut -> cut.score().stream()).distinct().toList();
    cohort = new Cohort(CohortPlan.builder().cuts(cuts).build());
    histogram = new Histogram(cuts.stream().map(CutScore::getPercent).toList());
  }

  void read(int rows) {
    read += rows;
  }

  void add(RowResult.Decided result) {
    decided++;
    Decision decision = result.decision();
    outcomes.merge(decision.getOutcome(), 1L, Long::sum);
    decision.getGrant().ifPresent(grant -> awards.merge(grant.getAward(), 1L, Long::sum));
    if (result.profile().getEdition().equals(edition)) {
      cohort.add(result.profile());
      result.profile().getOverall().markGiven().ifPresent(histogram::add);
    }
    if (decision.getOutcome() == DecisionOutcome.REFUSED) {
      count(decision, Verdict.NOT_MET, notMet);
    } else if (decision.getOutcome() == DecisionOutcome.INDETERMINATE) {
      count(decision, Verdict.INDETERMINATE, unknown);
    }
    kinds(result.notices(), result.row().line(), noticedBy);
  }

  void add(RowResult.Rejected result) {
    rejected++;
    kinds(result.problems(), result.row().line(), rejectedBy);
  }

  void uncompared(long rows) {
    uncompared = rows;
  }

  private static void kinds(List<Problem> problems, long line, Map<String, Kind> kinds) {
    problems.stream()
        .map(Problem::getCode)
        .distinct()
        .forEach(
            code ->
                kinds.merge(
                    code,
                    new Kind(1, line),
                    (old, one) -> new Kind(old.count() + 1, old.firstLine())));
  }

  /** Counts each requirement once a candidate and award. */
  private static void count(Decision decision, Verdict verdict, Map<Reason, Long> reasons) {
    Set<Reason> found = new LinkedHashSet<>();
    // A version of a scheme that does not cover the case leaves it open, whatever the marks say.
    decision.getFindings().stream()
        .filter(finding -> finding.getVerdict() != Verdict.MET)
        .forEach(finding -> found.add(reason(Optional.empty(), finding)));
    for (AwardFinding award : decision.getAwards()) {
      award
          .findings()
          .forEach(
              finding ->
                  leaves(
                      finding,
                      verdict,
                      leaf -> found.add(reason(Optional.of(award.award()), leaf))));
    }
    found.forEach(reason -> reasons.merge(reason, 1L, Long::sum));
  }

  private static Reason reason(Optional<String> award, Finding finding) {
    return new Reason(award, finding.getRequirement(), finding.getNode());
  }

  private static void leaves(Finding finding, Verdict verdict, Consumer<Finding> leaf) {
    if (finding.getParts().isEmpty() && finding.getVerdict() == verdict) {
      leaf.accept(finding);
    }
    finding.getParts().forEach(part -> leaves(part, verdict, leaf));
  }

  long read() {
    return read;
  }

  long decided() {
    return decided;
  }

  long rejected() {
    return rejected;
  }

  long uncompared() {
    return uncompared;
  }

  long outcome(DecisionOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  Map<String, Long> awards() {
    return awards;
  }

  Map<Reason, Long> notMet() {
    return notMet;
  }

  Map<Reason, Long> unknown() {
    return unknown;
  }

  Map<String, Kind> rejectedBy() {
    return rejectedBy;
  }

  Map<String, Kind> noticedBy() {
    return noticedBy;
  }

  /** What the profiles say together, of those against the edition of the scheme. */
  CohortStatistics cohort() {
    return cohort.statistics();
  }

  /** How the overall marks of the same lie. */
  Histogram histogram() {
    return histogram;
  }
}
