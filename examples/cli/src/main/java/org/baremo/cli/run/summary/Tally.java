package org.baremo.cli.run.summary;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Outline;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.series.VersionChoice;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.core.analysis.Cohort;
import org.baremo.core.analysis.CohortPlan;
import org.baremo.core.analysis.CohortStatistics;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/** Counts what the rows of a run came to. Not thread-safe. */
public final class Tally {
  private final Map<DecisionOutcome, Long> outcomes = new EnumMap<>(DecisionOutcome.class);
  private final Map<String, Long> awards = new TreeMap<>();
  private final Map<String, Long> vetoes = new TreeMap<>();
  private final Map<Reason, Long> notMet = new TreeMap<>();
  private final Map<Reason, Long> unknown = new TreeMap<>();
  private final Map<String, Kind> rejectedBy = new TreeMap<>();
  private final Map<String, Kind> noticedBy = new TreeMap<>();
  private final Map<VersionedId, Tally> versions = new LinkedHashMap<>();
  private final Map<String, Long> clauses = new TreeMap<>();
  private final Map<VersionChoice.Lack, Long> lacks = new EnumMap<>(VersionChoice.Lack.class);
  private final Optional<EditionRef> edition;
  private final Cohort cohort;
  private final Histogram histogram;
  private long read;
  private long decided;
  private long rejected;
  private long uncompared;

  /**
   * A requirement of an award or of every case, and the node of it that is asked about.
   *
   * @param award code of the award; empty for what is asked of every case
   * @param requirement its identifier
   * @param node which node; empty where it is about none
   */
  public record Reason(Optional<String> award, String requirement, Optional<Ref> node)
      implements Comparable<Reason> {
    private static final Comparator<Reason> ORDER =
        Comparator.comparing((Reason reason) -> reason.award().orElse(""))
            .thenComparing(Reason::requirement)
            .thenComparing(reason -> reason.node().map(Ref::toString).orElse(""));

    /** What a finding is about; the award is blank for those of the scheme itself. */
    static Reason of(String award, Finding finding) {
      return new Reason(
          Optional.of(award).filter(code -> !code.isEmpty()),
          finding.getRequirement(),
          finding.getNode());
    }

    /** What a criterion asks. */
    static Reason of(Outline decided, int criterion) {
      return new Reason(decided.award(criterion), decided.requirement(criterion), Optional.empty());
    }

    @Override
    public int compareTo(Reason other) {
      return ORDER.compare(this, other);
    }
  }

  /** How often a kind of problem was found, and where first. */
  record Kind(long count, long firstLine) {}

  /**
   * Counts what a scheme decides.
   *
   * @param scheme any scheme
   */
  public Tally(CertificationScheme scheme) {
    this(
        Optional.of(scheme.getFramework()),
        OverallCut.of(scheme).stream().flatMap(cut -> cut.score().stream()).distinct().toList());
  }

  /**
   * Counts what a series decides, together and by version.
   *
   * @param series any series
   */
  public Tally(SchemeSeries series) {
    this(Optional.empty(), List.of()); // versions may be about different editions
    series.getVersions().forEach(version -> versions.put(version.getId(), new Tally(version)));
  }

  private Tally(Optional<EditionRef> edition, List<CutScore> cuts) {
    this.edition = edition;
    cohort = new Cohort(CohortPlan.builder().cuts(cuts).build());
    histogram = new Histogram(cuts.stream().map(CutScore::getPercent).toList());
  }

  /**
   * Counts rows that were read; each is to be decided or rejected later.
   *
   * @param rows how many more
   */
  public void read(int rows) {
    read += rows;
  }

  /**
   * Counts a row that was decided.
   *
   * @param result what it came to
   */
  public void add(RowResult.Decided result) {
    add(result.account());
    result.account().choice().ifPresent(choice -> add(choice, result));
    if (edition.filter(result.profile().getEdition()::equals).isPresent()) {
      cohort.add(result.profile());
      result.profile().getOverall().markGiven().ifPresent(mark -> histogram.add(mark, 1));
    }
    kinds(result.notices(), result.row().line(), noticedBy);
  }

  private void add(VersionChoice choice, RowResult.Decided result) {
    choice.getLack().ifPresent(lack -> lacks.merge(lack, 1L, Long::sum));
    choice.getTransition().ifPresent(clause -> clauses.merge(clause, 1L, Long::sum));
    choice.getVersion().map(versions::get).ifPresent(version -> version.add(result));
  }

  private void add(Account account) {
    decided++;
    outcomes.merge(account.outcome(), 1L, Long::sum);
    account.awards().forEach(award -> add(award, 1));
    account.veto().ifPresent(veto -> addVeto(veto, 1));
    account.reasons().forEach(reason -> add(account.outcome(), reason, 1));
  }

  /** Adds cases that were counted elsewhere. */
  void add(DecisionOutcome outcome, long cases) {
    decided += cases;
    outcomes.merge(outcome, cases, Long::sum);
  }

  /** Adds awards that were counted elsewhere. */
  void add(String award, long times) {
    awards.merge(award, times, Long::sum);
  }

  /** Adds cases that a veto decided. */
  void addVeto(String veto, long times) {
    vetoes.merge(veto, times, Long::sum);
  }

  /** Adds a reason for cases of an outcome. */
  void add(DecisionOutcome outcome, Reason reason, long times) {
    (outcome == DecisionOutcome.REFUSED ? notMet : unknown).merge(reason, times, Long::sum);
  }

  /** Adds overall marks, alike, of people against the edition of the scheme. */
  void add(Mark overall, long times) {
    CompetenceProfile profile =
        CompetenceProfile.builder()
            .holder(HolderKey.of("anybody"))
            .edition(edition.orElseThrow())
            .overall(Outcome.Assessed.of(overall))
            .build();
    cohort.add(profile, times);
    histogram.add(overall, times);
  }

  /**
   * Counts a row that was rejected.
   *
   * @param result everything that is wrong with it
   */
  public void add(RowResult.Rejected result) {
    rejected++;
    kinds(result.problems(), result.row().line(), rejectedBy);
  }

  /**
   * Notes in how many rows the same attempt twice was not looked for.
   *
   * @param rows how many; replaces what was noted before
   */
  public void uncompared(long rows) {
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

  /** What a version of a series decided. */
  Tally version(VersionedId id) {
    return Objects.requireNonNull(versions.get(id));
  }

  /** How many cases each transitional clause of a series decided. */
  Map<String, Long> clauses() {
    return clauses;
  }

  /** How many cases no version of a series decided, and why. */
  Map<VersionChoice.Lack, Long> lacks() {
    return lacks;
  }

  /**
   * Returns how many rows were read.
   *
   * @return 0 or more
   */
  public long read() {
    return read;
  }

  /**
   * Returns how many rows were decided.
   *
   * @return 0 or more
   */
  public long decided() {
    return decided;
  }

  /**
   * Returns how many rows were rejected.
   *
   * @return 0 or more
   */
  public long rejected() {
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

  /** How many cases each veto decided, by its identifier. */
  Map<String, Long> vetoes() {
    return vetoes;
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
