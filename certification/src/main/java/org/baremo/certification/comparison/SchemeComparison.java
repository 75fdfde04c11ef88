package org.baremo.certification.comparison;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.Supposition;
import org.baremo.certification.dossier.Dossier;
import org.baremo.core.internal.Require;
import org.baremo.core.value.HolderKey;

/**
 * Compares two versions of a scheme, case by case, each as if it were in force for the case. Pure,
 * immutable, thread-safe.
 */
public final class SchemeComparison {
  private final CompiledScheme before;
  private final CompiledScheme after;
  private final AwardOrder order;

  private SchemeComparison(CompiledScheme before, CompiledScheme after) {
    this.before = before;
    this.after = after;
    this.order = new AwardOrder(before.scheme(), after.scheme());
  }

  /**
   * Returns the comparison of two versions.
   *
   * @param before the earlier version
   * @param after the later one; it need not be of the same scheme
   * @return what compares them
   */
  public static SchemeComparison of(CompiledScheme before, CompiledScheme after) {
    return new SchemeComparison(before, after);
  }

  /**
   * Returns the earlier version.
   *
   * @return what decides by it
   */
  public CompiledScheme before() {
    return before;
  }

  /**
   * Returns the later version.
   *
   * @return what decides by it
   */
  public CompiledScheme after() {
    return after;
  }

  /**
   * Compares what the two come to for one case.
   *
   * @param dossier the facts
   * @param asOf when both would decide
   * @return who gains or loses, and why
   */
  public ComparedDecision compare(Dossier dossier, OffsetDateTime asOf) {
    return compare(dossier, dossier, asOf);
  }

  /**
   * Compares what the two come to for one case, where they are about different editions: each is
   * given the results as its edition has them.
   *
   * @param dossier the facts for the earlier version
   * @param carried the same facts for the later one, with results that were migrated to its edition
   * @param asOf when both would decide
   * @return who gains or loses, and why
   * @throws IllegalArgumentException when the two are about different people
   */
  public ComparedDecision compare(Dossier dossier, Dossier carried, OffsetDateTime asOf) {
    HolderKey holder = dossier.getProfile().getHolder();
    Require.that(
        holder.equals(carried.getProfile().getHolder()),
        "carried must be about %s, was about %s",
        holder,
        carried.getProfile().getHolder());
    Supposition old = before.suppose(dossier, asOf);
    Supposition now = after.suppose(carried, asOf);
    List<ChangedFinding> reasons = Differences.of(old, now);
    return ComparedDecision.builder()
        .holder(holder)
        .change(change(old, now, reasons))
        .before(Stand.of(old))
        .after(Stand.of(now))
        .reasons(reasons)
        .build();
  }

  /**
   * Compares case after case, keeping nothing but counts.
   *
   * @param dossiers any number, taken one by one; not closed
   * @param asOf when both would decide
   * @param each told of every case, in order
   * @return how many gain, lose and stay, and why
   */
  public ComparisonTotals compare(
      Stream<Dossier> dossiers, OffsetDateTime asOf, Consumer<? super ComparedDecision> each) {
    ComparisonTally tally = tally();
    dossiers.forEachOrdered(
        dossier -> {
          ComparedDecision compared = compare(dossier, asOf);
          tally.add(compared);
          each.accept(compared);
        });
    return tally.totals();
  }

  /**
   * Starts counting.
   *
   * @return a tally of this comparison, still at zero
   */
  public ComparisonTally tally() {
    return new ComparisonTally(before.scheme().scheme().getId(), after.scheme().scheme().getId());
  }

  private DecisionChange change(Supposition old, Supposition now, List<ChangedFinding> reasons) {
    Stand from = Stand.of(old);
    Stand to = Stand.of(now);
    if (!from.isSettled() || !to.isSettled()) {
      return DecisionChange.UNDECIDABLE;
    }
    boolean granted = from.outcome() == DecisionOutcome.GRANTED;
    if (granted != (to.outcome() == DecisionOutcome.GRANTED)) {
      return granted ? DecisionChange.LOSES : DecisionChange.GAINS;
    }
    if (!granted) {
      boolean same = from.equals(to) && reasons.isEmpty();
      return same ? DecisionChange.UNCHANGED : DecisionChange.OTHER_REASONS;
    }
    return change(old.grants(), now.grants());
  }

  private DecisionChange change(List<Grant> given, List<Grant> now) {
    List<Grant> lost = without(given, now);
    List<Grant> gained = without(now, given);
    if (lost.isEmpty() && gained.isEmpty()) {
      return isOnSameTerms(given, now) ? DecisionChange.UNCHANGED : DecisionChange.OTHER_TERMS;
    }
    if (lost.isEmpty()) {
      return DecisionChange.HIGHER_AWARD;
    }
    if (gained.isEmpty()) {
      return DecisionChange.LOWER_AWARD;
    }
    return lost.size() == 1 && gained.size() == 1
        ? order.of(lost.get(0), gained.get(0))
        : DecisionChange.OTHER_AWARD;
  }

  private static List<Grant> without(List<Grant> grants, List<Grant> others) {
    List<String> codes = others.stream().map(Grant::getAward).toList();
    return grants.stream().filter(grant -> !codes.contains(grant.getAward())).toList();
  }

  /** Whether the same awards attest the same levels and list the same units for the same days. */
  private static boolean isOnSameTerms(List<Grant> given, List<Grant> now) {
    return given.stream()
        .allMatch(
            grant ->
                now.stream()
                    .filter(other -> other.getAward().equals(grant.getAward()))
                    .allMatch(
                        other ->
                            other.getLevels().equals(grant.getLevels())
                                && other.listsTheSame(grant)
                                && other.getValidity().equals(grant.getValidity())));
  }
}
