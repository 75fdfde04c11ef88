package org.baremo.core.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A cohort while its profiles come in. Keeps counts and no profile, so its memory depends on the
 * framework and the plan and not on how many people there are. Two cohorts of one plan can be
 * joined, in any order. Not thread-safe: one a thread, then {@link #plus}.
 */
public final class Cohort {
  private final CohortPlan plan;
  private final OutcomeTally overall;
  private final Map<Ref, OutcomeTally> nodes = new HashMap<>();
  private long profiles;
  private @Nullable EditionRef edition;

  /**
   * Starts an empty cohort.
   *
   * @param plan what to count
   */
  public Cohort(CohortPlan plan) {
    this.plan = plan;
    this.overall = new OutcomeTally(plan, cutsOn(Optional.empty()));
    for (CutScore cut : plan.getCuts()) {
      cut.getNode().ifPresent(this::tally);
    }
  }

  private List<CutScore> cutsOn(Optional<Ref> node) {
    return plan.getCuts().stream().filter(cut -> cut.getNode().equals(node)).toList();
  }

  private OutcomeTally tally(Ref node) {
    OutcomeTally known = nodes.get(node);
    if (known == null) {
      known = new OutcomeTally(plan, cutsOn(Optional.of(node)));
      nodes.put(node, known);
    }
    return known;
  }

  /**
   * Counts one person.
   *
   * @param profile against the same edition as the others
   * @throws IllegalArgumentException when it is against another edition
   */
  public void add(CompetenceProfile profile) {
    add(profile, 1);
  }

  /**
   * Counts several people who attained the same.
   *
   * @param profile of each, against the same edition as the others
   * @param times how many they are, 1 or more
   * @throws IllegalArgumentException when it is against another edition, or {@code times} below 1
   */
  public void add(CompetenceProfile profile, long times) {
    if (times < 1) {
      throw new IllegalArgumentException("times must be 1 or more, was " + times);
    }
    requireEdition(profile.getEdition());
    profiles += times;
    overall.add(profile.getOverall(), times);
    for (Map.Entry<Ref, Outcome> entry : profile.getOutcomes().entrySet()) {
      tally(entry.getKey()).add(entry.getValue(), times);
    }
  }

  private void requireEdition(EditionRef other) {
    if (edition == null) {
      edition = other;
    } else if (!edition.equals(other)) {
      throw new IllegalArgumentException(
          "a cohort must be assessed against one edition, had %s and %s".formatted(edition, other));
    }
  }

  /**
   * Joins another cohort to this one.
   *
   * @param other of the same plan; not changed
   * @return this cohort, with everybody of both
   * @throws IllegalArgumentException when it is of another plan, or against another edition
   */
  public Cohort plus(Cohort other) {
    if (!plan.equals(other.plan)) {
      throw new IllegalArgumentException("cohorts must be of one plan");
    }
    if (other.edition != null) {
      requireEdition(other.edition);
    }
    profiles += other.profiles;
    overall.add(other.overall);
    other.nodes.forEach((node, tally) -> tally(node).add(tally));
    return this;
  }

  /**
   * Returns what is counted so far.
   *
   * @return the statistics; later profiles do not change them
   */
  public CohortStatistics statistics() {
    List<Ref> refs = new ArrayList<>(nodes.keySet());
    refs.sort(Comparator.comparing(Ref::toString));
    Map<Ref, ResultStatistics> byNode = new LinkedHashMap<>();
    refs.forEach(ref -> byNode.put(ref, tally(ref).statistics(profiles)));
    List<CutStatistics> cuts = new ArrayList<>();
    for (CutScore cut : plan.getCuts()) {
      OutcomeTally tally = cut.getNode().map(this::tally).orElse(overall);
      cuts.add(tally.cutStatistics(cut, profiles));
    }
    return CohortStatistics.builder()
        .edition(Optional.ofNullable(edition))
        .profiles(profiles)
        .overall(overall.statistics(profiles))
        .nodes(byNode)
        .cuts(cuts)
        .build();
  }
}
