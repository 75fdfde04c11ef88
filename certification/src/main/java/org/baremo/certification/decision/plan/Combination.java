package org.baremo.certification.decision.plan;

/**
 * How many members must be met, and what a group comes to of which none applies.
 *
 * @param quantifier one of the constants here
 * @param count how many, where the quantifier is at least
 * @param whenEmpty one of {@link Verdicts}
 */
record Combination(int quantifier, int count, int whenEmpty) {
  static final int ALL = 0;
  static final int ANY = 1;
  static final int NONE = 2;
  static final int AT_LEAST = 3;

  /** What so many of each verdict come to. */
  int of(long counts) {
    return switch (quantifier) {
      case ALL -> Verdicts.all(counts, whenEmpty);
      case ANY -> Verdicts.any(counts, whenEmpty);
      case NONE -> Verdicts.none(counts, whenEmpty);
      default -> Verdicts.atLeast(count, counts, whenEmpty);
    };
  }

  /** Whether further members change nothing. */
  boolean isSettledBy(long counts) {
    return switch (quantifier) {
      case ALL -> Verdicts.count(counts, Verdicts.NOT_MET) > 0;
      case ANY, NONE -> Verdicts.count(counts, Verdicts.MET) > 0;
      default -> Verdicts.count(counts, Verdicts.MET) >= count;
    };
  }
}
