package org.baremo.certification.decision.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.function.IntFunction;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

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
 * <p>Two more combinations count, and are decided by the definition itself. Of the members that
 * apply, a are met, b are not met and u are unknown, so that from a to a + u may come to be met:
 *
 * <table>
 * <caption>Counts and shares</caption>
 * <tr><th>members</th><th>count compared with k</th><th>share</th></tr>
 * <tr><td>there is none</td><td colspan="2">the declared result of the empty set</td></tr>
 * <tr><td>whatever the u come to, it holds</td><td>every number from a to a + u compares with k as
 *     stated: MET</td><td>a is enough of any number from a + b to a + b + u: MET</td></tr>
 * <tr><td>whatever the u come to, it does not</td><td>no number from a to a + u does:
 *     NOT_MET</td><td>none of i more that are met is enough of a + b + i or more members:
 *     NOT_MET</td></tr>
 * <tr><td>one is indeterminate</td><td colspan="2">INDETERMINATE</td></tr>
 * <tr><td>otherwise</td><td colspan="2">PENDING</td></tr>
 * </table>
 *
 * <p>Where a and b are 0, all u may come to not apply, so that the declared result of the empty set
 * is one of the ways and must agree with the others.
 *
 * <p>A conditional is what its branch is: the one that follows where the condition is met, the
 * other one where it is not met or does not apply. While the condition is open it is known only
 * where both branches come to the same; else it is INDETERMINATE where the condition or a branch
 * is, and PENDING otherwise.
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
   * Returns what a group comes to of which no member applies.
   *
   * @param whenEmpty as the scheme says
   * @return the verdict of the same name
   */
  public static Verdict of(WhenEmpty whenEmpty) {
    return switch (whenEmpty) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
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

  /**
   * Combines verdicts of which a number, compared with another, must be met.
   *
   * @param comparison how the number of those that are met must compare
   * @param count with what, 0 or more
   * @param members any number
   * @param whenEmpty the result when none applies
   * @return by the second table above
   */
  public static Verdict count(
      Comparison comparison, int count, Collection<Verdict> members, Verdict whenEmpty) {
    Tally tally = Tally.of(members);
    if (tally.applicable() == 0) {
      return whenEmpty;
    }
    Ways ways = new Ways();
    for (int more = 0; more <= tally.open(); more++) {
      ways.add(comparison.holds(tally.met + more, count));
    }
    return ways.verdict(tally, whenEmpty);
  }

  /**
   * Combines verdicts of which a share must be met: how many are needed follows from how many
   * apply.
   *
   * @param needed how many must be met of so many that apply, 1 or more
   * @param members any number
   * @param whenEmpty the result when none applies
   * @return by the second table above
   */
  public static Verdict share(
      IntFunction<Rational> needed, Collection<Verdict> members, Verdict whenEmpty) {
    Tally tally = Tally.of(members);
    if (tally.applicable() == 0) {
      return whenEmpty;
    }
    Ways ways = new Ways();
    int known = tally.met + tally.notMet;
    for (int applying = 0; applying <= tally.open(); applying++) {
      if (known + applying > 0) {
        Rational enough = needed.apply(known + applying);
        for (int more = 0; more <= applying && !ways.differ(); more++) {
          ways.add(Rational.of(tally.met + more).compareTo(enough) >= 0);
        }
      }
    }
    return ways.verdict(tally, whenEmpty);
  }

  /**
   * Combines a condition with what follows from it.
   *
   * @param condition whether the first branch is asked
   * @param then what it comes to where the condition is met
   * @param otherwise what it comes to where the condition is not met, or does not apply
   * @return that of the branch; of an open condition, what both branches come to
   */
  public static Verdict when(Verdict condition, Verdict then, Verdict otherwise) {
    if (!condition.isOpen()) {
      return condition == MET ? then : otherwise;
    }
    if (then == otherwise && !then.isOpen()) {
      return then;
    }
    boolean untold =
        condition == INDETERMINATE || then == INDETERMINATE || otherwise == INDETERMINATE;
    return untold ? INDETERMINATE : PENDING;
  }

  /** Whether a combination holds, in all the ways in which its unknown members may turn out. */
  private static final class Ways {
    private boolean holds;
    private boolean fails;

    void add(boolean way) {
      holds |= way;
      fails |= !way;
    }

    boolean differ() {
      return holds && fails;
    }

    Verdict verdict(Tally tally, Verdict whenEmpty) {
      if (differ()) {
        return tally.openOr(NOT_MET);
      }
      Verdict agreed = holds ? MET : NOT_MET;
      boolean mayBeEmpty = tally.met + tally.notMet == 0;
      return mayBeEmpty && whenEmpty != agreed ? tally.openOr(agreed) : agreed;
    }
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
