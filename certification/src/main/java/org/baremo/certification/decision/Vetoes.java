package org.baremo.certification.decision;

import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.Veto;

/**
 * What vetoes make of a ruling. The first that is met says what the decision comes to. An open one
 * leaves the decision open, unless it comes to the same whether or not that veto holds: what is
 * decided stays decided when more is learnt.
 *
 * <p>How vetoes stand is a whole number: the ruling of the first that is met in the lowest bits, 0
 * while none is; above them what the open ones before it would come to, and how open they are.
 */
final class Vetoes {
  /** No veto was looked at yet. */
  static final int NONE = 0;

  private static final int MET = 0x7;
  private static final int SOME_PENDING = 0x8;
  private static final int SOME_INDETERMINATE = 0x10;
  private static final int OPEN = 5;

  private Vetoes() {}

  /** Goes on to the veto next in order. */
  static int after(int stand, Verdict verdict, Veto.Outcome outcome) {
    if (isMet(stand)) {
      return stand;
    }
    int ruling = Ruling.of(outcome(outcome));
    return switch (verdict) {
      case MET -> stand | ruling;
      case PENDING -> stand | (1 << (OPEN + ruling)) | SOME_PENDING;
      case INDETERMINATE -> stand | (1 << (OPEN + ruling)) | SOME_INDETERMINATE;
      case NOT_MET, NOT_APPLICABLE -> stand;
    };
  }

  /** Whether a veto is met, so that those after it change nothing. */
  static boolean isMet(int stand) {
    return (stand & MET) != 0;
  }

  /** Puts the vetoes over what the awards come to. */
  static int over(int awards, int stand) {
    int ruling = isMet(stand) ? stand & MET : awards;
    int open = stand >> OPEN;
    if (open == 0 || open == 1 << (ruling & MET)) {
      return ruling;
    }
    boolean isIndeterminate =
        (stand & SOME_INDETERMINATE) != 0 || ruling == Ruling.of(DecisionOutcome.INDETERMINATE);
    return Ruling.of(isIndeterminate ? DecisionOutcome.INDETERMINATE : DecisionOutcome.PENDING);
  }

  private static DecisionOutcome outcome(Veto.Outcome outcome) {
    return switch (outcome) {
      case CANCELLED -> DecisionOutcome.CANCELLED;
      case REFUSED -> DecisionOutcome.REFUSED;
      case PENDING -> DecisionOutcome.PENDING;
      case INDETERMINATE -> DecisionOutcome.INDETERMINATE;
    };
  }
}
