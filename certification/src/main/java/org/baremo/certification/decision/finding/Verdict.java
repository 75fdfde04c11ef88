package org.baremo.certification.decision.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;

/**
 * What a requirement comes to for one case. Two of the five values are unknowns: a combination is
 * known exactly when every way in which its unknown members could still turn out (met, not met or
 * not applicable) gives the same, so that what is decided stays decided when more is learnt.
 * Members that do not apply leave the combination.
 *
 * <p>Truth table of the members that apply, the first line that fits:
 *
 * <table>
 * <caption>Combinations</caption>
 * <tr><th>members</th><th>all</th><th>any</th><th>none</th><th>at least k</th></tr>
 * <tr><td>there is none</td><td colspan="4">the declared result of the empty set</td></tr>
 * <tr><td>one is not met</td><td>NOT_MET</td><td>-</td><td>-</td><td>-</td></tr>
 * <tr><td>one is met</td><td>-</td><td>MET</td><td>NOT_MET</td><td>-</td></tr>
 * <tr><td>k are met</td><td>-</td><td>-</td><td>-</td><td>MET</td></tr>
 * <tr><td>met and unknown are fewer than k</td><td>-</td><td>-</td><td>-</td><td>NOT_MET, once it
 *     is sure that some member applies, or where that is the declared result</td></tr>
 * <tr><td>one is indeterminate</td><td colspan="4">INDETERMINATE</td></tr>
 * <tr><td>one is pending</td><td colspan="4">PENDING</td></tr>
 * <tr><td>otherwise</td><td>MET</td><td>NOT_MET</td><td>MET</td><td>-</td></tr>
 * </table>
 *
 * <p>Indeterminate goes before pending: pending promises that waiting is enough. All and any are
 * associative and commutative, with NOT_APPLICABLE as the identity, where the empty set is declared
 * not applicable.
 */
public enum Verdict {
  /** It holds. */
  @JsonProperty("met")
  MET,
  /** It does not hold. */
  @JsonProperty("not-met")
  NOT_MET,
  /** Not known yet; it will be, and nobody has to do anything but wait. */
  @JsonProperty("pending")
  PENDING,
  /** Not known; the dossier does not say, and waiting will not tell. */
  @JsonProperty("indeterminate")
  INDETERMINATE,
  /** It asks nothing of this case. */
  @JsonProperty("not-applicable")
  NOT_APPLICABLE;

  /**
   * Tells whether more facts can change it.
   *
   * @return true for pending and indeterminate
   */
  public boolean isOpen() {
    return this == PENDING || this == INDETERMINATE;
  }

  /**
   * Combines verdicts that must all be met.
   *
   * @param members any number
   * @param whenEmpty the result when none applies
   * @return by the table above
   */
  public static Verdict all(Collection<Verdict> members, Verdict whenEmpty) {
    Tally tally = Tally.of(members);
    if (tally.applicable() == 0) {
      return whenEmpty;
    }
    return tally.notMet > 0 ? NOT_MET : tally.openOr(MET);
  }

  /**
   * Combines verdicts of which one must be met.
   *
   * @param members any number
   * @param whenEmpty the result when none applies
   * @return by the table above
   */
  public static Verdict any(Collection<Verdict> members, Verdict whenEmpty) {
    Tally tally = Tally.of(members);
    if (tally.applicable() == 0) {
      return whenEmpty;
    }
    return tally.met > 0 ? MET : tally.openOr(NOT_MET);
  }

  /**
   * Combines verdicts of which none may be met.
   *
   * @param members any number
   * @param whenEmpty the result when none applies
   * @return by the table above
   */
  public static Verdict none(Collection<Verdict> members, Verdict whenEmpty) {
    Tally tally = Tally.of(members);
    if (tally.applicable() == 0) {
      return whenEmpty;
    }
    return tally.met > 0 ? NOT_MET : tally.openOr(MET);
  }

  /**
   * Combines verdicts of which so many must be met.
   *
   * @param count how many, 1 or more
   * @param members any number
   * @param whenEmpty the result when none applies
   * @return by the table above
   */
  public static Verdict atLeast(int count, Collection<Verdict> members, Verdict whenEmpty) {
    Tally tally = Tally.of(members);
    if (tally.applicable() == 0) {
      return whenEmpty;
    }
    if (tally.met >= count) {
      return MET;
    }
    boolean tooFew = tally.met + tally.open() < count;
    boolean sure = tally.met + tally.notMet > 0 || whenEmpty == NOT_MET;
    return tooFew && sure ? NOT_MET : tally.openOr(NOT_MET);
  }

  /** How many members came to what. */
  private record Tally(int met, int notMet, int pending, int indeterminate) {
    static Tally of(Collection<Verdict> members) {
      return new Tally(
          count(members, Verdict.MET),
          count(members, Verdict.NOT_MET),
          count(members, Verdict.PENDING),
          count(members, Verdict.INDETERMINATE));
    }

    private static int count(Collection<Verdict> members, Verdict which) {
      int count = 0;
      for (Verdict member : members) {
        count += member == which ? 1 : 0;
      }
      return count;
    }

    int open() {
      return pending + indeterminate;
    }

    int applicable() {
      return met + notMet + open();
    }

    Verdict openOr(Verdict known) {
      if (indeterminate > 0) {
        return INDETERMINATE;
      }
      return pending > 0 ? PENDING : known;
    }
  }
}
