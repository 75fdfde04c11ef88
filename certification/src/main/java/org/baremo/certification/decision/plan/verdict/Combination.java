package org.baremo.certification.decision.plan.verdict;

import java.math.RoundingMode;
import java.util.function.IntFunction;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/**
 * How many members must be met, and what a group comes to of which none applies. Immutable,
 * thread-safe.
 */
public final class Combination {
  /** Every member that applies must be met. */
  public static final int ALL = 0;

  /** One member must be met. */
  public static final int ANY = 1;

  /** No member may be met. */
  public static final int NONE = 2;

  /** At least so many members must be met. */
  public static final int AT_LEAST = 3;

  private static final int COUNT = 4;
  private static final int SHARE = 5;

  private static final int MANY = Integer.MAX_VALUE;
  private static final int[] NOTHING = {};
  private static final int ACCEPTED_BITS = 3;

  private final int quantifier;
  private final int count;
  private final int[] needed;
  private final int whenEmpty;

  /**
   * Makes a combination.
   *
   * @param quantifier one of the constants here
   * @param count how many, where the quantifier is at least; the three bits of {@link
   *     Verdicts#accepted} and above them how many, where it is a count; 0 otherwise
   * @param needed where the quantifier is a share, how many must be met of so many that apply, from
   *     0 on; empty otherwise
   * @param whenEmpty one of {@link Verdicts}
   */
  private Combination(int quantifier, int count, int[] needed, int whenEmpty) {
    this.quantifier = quantifier;
    this.count = count;
    this.needed = needed;
    this.whenEmpty = whenEmpty;
  }

  /**
   * Combines by a quantifier.
   *
   * @param quantifier one of the constants here
   * @param count how many, where it is at least so many; 0 otherwise
   * @param whenEmpty one of {@link Verdicts}: what it comes to where no member applies
   * @return the combination
   */
  public static Combination of(int quantifier, int count, int whenEmpty) {
    return new Combination(quantifier, count, NOTHING, whenEmpty);
  }

  /**
   * Compares how many members are met with a number.
   *
   * @param comparison how they compare
   * @param count with how many
   * @param whenEmpty one of {@link Verdicts}: what it comes to where no member applies
   * @return the combination
   */
  public static Combination counting(Comparison comparison, int count, int whenEmpty) {
    int most = Math.min(count, Verdicts.MOST + 1); // no group has so many members
    int accepted = Verdicts.accepted(comparison);
    return new Combination(COUNT, (most << ACCEPTED_BITS) | accepted, NOTHING, whenEmpty);
  }

  /**
   * Asks for a share of those that apply.
   *
   * @param members of the whole group
   * @param share what is needed of so many that apply, not yet whole
   * @param whenEmpty one of {@link Verdicts}: what it comes to where no member applies
   * @return the combination
   */
  public static Combination sharing(int members, IntFunction<Rational> share, int whenEmpty) {
    int[] needed = new int[members + 1];
    for (int applicable = 1; applicable <= members; applicable++) {
      Rational whole = share.apply(applicable).rounded(0, RoundingMode.CEILING);
      needed[applicable] = whole.isLong() ? (int) Math.min(whole.longNumerator(), MANY) : MANY;
    }
    return new Combination(SHARE, 0, needed, whenEmpty);
  }

  /**
   * Combines as a requirement says of its nodes.
   *
   * @param nodes the requirement
   * @return the combination
   */
  public static Combination of(NodesRequirement nodes) {
    int count = nodes.getCount().orElse(0);
    int whenEmpty = Verdicts.of(nodes.getWhenEmpty());
    return switch (nodes.getQuantifier()) {
      case ALL -> of(ALL, 0, whenEmpty);
      case ANY -> of(ANY, 0, whenEmpty);
      case NONE -> of(NONE, 0, whenEmpty);
      case EXACTLY -> counting(Comparison.EQUAL, count, whenEmpty);
      case AT_LEAST -> counting(Comparison.AT_LEAST, count, whenEmpty);
      case AT_MOST -> counting(Comparison.AT_MOST, count, whenEmpty);
      case AT_LEAST_SHARE ->
          sharing(nodes.getNodes().size(), n -> nodes.needed(n).orElseThrow(), whenEmpty);
    };
  }

  /**
   * Tells what so many of each verdict come to.
   *
   * @param counts of all five, as {@link Verdicts} has them
   * @return one of {@link Verdicts}
   */
  public int of(long counts) {
    if (Verdicts.areClosed(counts) && counts != 0) {
      int met = Verdicts.count(counts, Verdicts.MET);
      return closed(met, met + Verdicts.count(counts, Verdicts.NOT_MET));
    }
    return switch (quantifier) {
      case ALL -> Verdicts.all(counts, whenEmpty);
      case ANY -> Verdicts.any(counts, whenEmpty);
      case NONE -> Verdicts.none(counts, whenEmpty);
      case AT_LEAST -> Verdicts.atLeast(count, counts, whenEmpty);
      default -> byWays(counts);
    };
  }

  /**
   * Tells the fewest that must be met.
   *
   * @param members so many that all apply
   * @return how many; more than there are where none will do
   */
  public int least(int members) {
    return switch (quantifier) {
      case ALL -> members;
      case ANY -> 1;
      case NONE -> 0;
      case AT_LEAST -> count;
      case SHARE -> needed[members];
      default -> first(members);
    };
  }

  /**
   * Tells the most that may be met.
   *
   * @param members so many that all apply
   * @return how many; fewer than 0 where none will do
   */
  public int most(int members) {
    return switch (quantifier) {
      case NONE -> 0;
      case COUNT -> last(members);
      default -> members;
    };
  }

  private int first(int members) {
    int met = 0;
    while (met <= members && way(met, members) != Verdicts.MET) {
      met++;
    }
    return met;
  }

  private int last(int members) {
    int met = members;
    while (met >= 0 && way(met, members) != Verdicts.MET) {
      met--;
    }
    return met;
  }

  /** What so many that are met come to, of one or more that are met or not. */
  int closed(int met, int members) {
    boolean holds =
        switch (quantifier) {
          case ALL -> met == members;
          case ANY -> met > 0;
          case NONE -> met == 0;
          case AT_LEAST -> met >= count;
          default -> way(met, members) == Verdicts.MET;
        };
    return holds ? Verdicts.MET : Verdicts.NOT_MET;
  }

  /** Known where every way in which the open members can turn out comes to the same. */
  private int byWays(long counts) {
    int met = Verdicts.count(counts, Verdicts.MET);
    int closed = met + Verdicts.count(counts, Verdicts.NOT_MET);
    int open =
        Verdicts.count(counts, Verdicts.PENDING) + Verdicts.count(counts, Verdicts.INDETERMINATE);
    if (open == 0) {
      return closed == 0 ? whenEmpty : way(met, closed);
    }
    int agreed = closed == 0 ? whenEmpty : way(met, closed);
    for (int applying = 1; applying <= open; applying++) {
      for (int more = 0; more <= applying; more++) {
        if (way(met + more, closed + applying) != agreed) {
          return Verdicts.openOr(counts, agreed);
        }
      }
    }
    return agreed;
  }

  private int way(int met, int applicable) {
    boolean holds =
        quantifier == SHARE
            ? met >= needed[applicable]
            : Verdicts.compared(count, met - (long) (count >> ACCEPTED_BITS)) == Verdicts.MET;
    return holds ? Verdicts.MET : Verdicts.NOT_MET;
  }

  /**
   * Tells whether further members change nothing.
   *
   * @param counts of all five, as {@link Verdicts} has them
   * @return whether it is settled
   */
  public boolean isSettledBy(long counts) {
    return switch (quantifier) {
      case ALL -> Verdicts.count(counts, Verdicts.NOT_MET) > 0;
      case ANY, NONE -> Verdicts.count(counts, Verdicts.MET) > 0;
      case AT_LEAST -> Verdicts.count(counts, Verdicts.MET) >= count;
      default -> false;
    };
  }
}
