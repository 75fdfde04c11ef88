package org.baremo.certification.decision.plan;

import java.util.List;
import org.baremo.certification.decision.encoding.Lacks;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.core.value.Comparison;

/**
 * The five verdicts as whole numbers, and the truth table of {@link Verdict} over counts of them.
 * The counts of all five stand in one long, twelve bits each.
 */
final class Verdicts {
  static final int MET = 0;
  static final int NOT_MET = 1;
  static final int PENDING = 2;
  static final int INDETERMINATE = 3;
  static final int NOT_APPLICABLE = 4;

  /** How many verdicts can be counted. */
  static final int MOST = 0xFFF;

  private static final List<Verdict> CODED =
      List.of(
          Verdict.MET,
          Verdict.NOT_MET,
          Verdict.PENDING,
          Verdict.INDETERMINATE,
          Verdict.NOT_APPLICABLE);
  private static final int BITS = 12;
  private static final int LACK_BITS = 4;

  private Verdicts() {}

  static boolean isOpen(int verdict) {
    return verdict == PENDING || verdict == INDETERMINATE;
  }

  static Verdict verdict(int code) {
    return CODED.get(code);
  }

  static int of(Verdict verdict) {
    return switch (verdict) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case PENDING -> PENDING;
      case INDETERMINATE -> INDETERMINATE;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }

  static int of(WhenEmpty whenEmpty) {
    return switch (whenEmpty) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }

  static int of(WhenExempt whenExempt) {
    return switch (whenExempt) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case INDETERMINATE -> INDETERMINATE;
    };
  }

  static int of(WhenNotAssessed whenNotAssessed) {
    return switch (whenNotAssessed) {
      case NOT_MET -> NOT_MET;
      case INDETERMINATE -> INDETERMINATE;
    };
  }

  /** A comparison as three bits: whether less, the same and more are enough. */
  static int accepted(Comparison comparison) {
    return switch (comparison) {
      case BELOW -> 0b001;
      case AT_MOST -> 0b011;
      case EQUAL -> 0b010;
      case AT_LEAST -> 0b110;
      case ABOVE -> 0b100;
    };
  }

  /** What a difference comes to under a comparison; met is 0. */
  static int compared(int accepted, long difference) {
    return placed(accepted, Long.signum(difference) + 1);
  }

  /** What every lack comes to, four bits each. */
  static int lacks(int whenExempt, int whenNotAssessed) {
    return lack(Lacks.NOT_ASSESSED, whenNotAssessed)
        | lack(Lacks.PENDING, PENDING)
        | lack(Lacks.EXEMPT, whenExempt)
        | lack(Lacks.UNKNOWN, INDETERMINATE);
  }

  private static int lack(int lack, int verdict) {
    return verdict << (LACK_BITS * lack);
  }

  /** What one lack comes to. */
  static int lacking(int lacks, int lack) {
    return (lacks >>> (LACK_BITS * lack)) & 0xF;
  }

  /** What less (0), the same (1) or more (2) comes to under a comparison; met is 0. */
  static int placed(int accepted, int place) {
    return (~accepted >>> place) & 1;
  }

  /** What a number of members comes to that must lie within limits; met is 0, not met is 1. */
  static int within(int least, int most, int met) {
    return ((met - least) | (most - met)) >>> (Integer.SIZE - 1);
  }

  /** One verdict, to be added to a count. */
  static long one(int verdict) {
    return 1L << (BITS * verdict);
  }

  static int count(long counts, int verdict) {
    return (int) (counts >>> (BITS * verdict)) & MOST;
  }

  private static boolean isEmpty(long counts) {
    return (counts & (one(NOT_APPLICABLE) - 1)) == 0;
  }

  static int openOr(long counts, int known) {
    if (count(counts, INDETERMINATE) > 0) {
      return INDETERMINATE;
    }
    return count(counts, PENDING) > 0 ? PENDING : known;
  }

  /** Whether every member that was counted is met or not met. */
  static boolean areClosed(long counts) {
    return counts >>> (2 * BITS) == 0;
  }

  static int all(long counts, int whenEmpty) {
    if (count(counts, NOT_MET) > 0) {
      return NOT_MET;
    }
    return isEmpty(counts) ? whenEmpty : openOr(counts, MET);
  }

  static int any(long counts, int whenEmpty) {
    if (count(counts, MET) > 0) {
      return MET;
    }
    return isEmpty(counts) ? whenEmpty : openOr(counts, NOT_MET);
  }

  static int none(long counts, int whenEmpty) {
    if (count(counts, MET) > 0) {
      return NOT_MET;
    }
    return isEmpty(counts) ? whenEmpty : openOr(counts, MET);
  }

  static int atLeast(int least, long counts, int whenEmpty) {
    if (isEmpty(counts)) {
      return whenEmpty;
    }
    int met = count(counts, MET);
    if (met >= least) {
      return MET;
    }
    int open = count(counts, PENDING) + count(counts, INDETERMINATE);
    boolean sure = met + count(counts, NOT_MET) > 0 || whenEmpty == NOT_MET;
    return met + open < least && sure ? NOT_MET : openOr(counts, NOT_MET);
  }
}
