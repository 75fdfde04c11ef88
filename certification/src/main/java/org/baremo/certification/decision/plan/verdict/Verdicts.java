package org.baremo.certification.decision.plan.verdict;

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
public final class Verdicts {
  /** The requirement is met. */
  public static final int MET = 0;

  /** The requirement is not met. */
  public static final int NOT_MET = 1;

  /** It is known only later. */
  public static final int PENDING = 2;

  /** It is not known. */
  public static final int INDETERMINATE = 3;

  /** The requirement does not apply. */
  public static final int NOT_APPLICABLE = 4;

  /** How many verdicts can be counted. */
  public static final int MOST = 0xFFF;

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

  /**
   * Tells whether a verdict is open.
   *
   * @param verdict one of these
   * @return whether it is pending or indeterminate
   */
  public static boolean isOpen(int verdict) {
    return verdict == PENDING || verdict == INDETERMINATE;
  }

  /**
   * Returns the verdict of a whole number.
   *
   * @param code one of these
   * @return the verdict
   */
  public static Verdict verdict(int code) {
    return CODED.get(code);
  }

  /**
   * Returns the whole number of a verdict.
   *
   * @param verdict any
   * @return one of these
   */
  public static int of(Verdict verdict) {
    return switch (verdict) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case PENDING -> PENDING;
      case INDETERMINATE -> INDETERMINATE;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }

  /**
   * Returns what a group comes to of which no member applies.
   *
   * @param whenEmpty as the scheme says
   * @return one of these
   */
  public static int of(WhenEmpty whenEmpty) {
    return switch (whenEmpty) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }

  /**
   * Returns what an exemption comes to.
   *
   * @param whenExempt as the scheme says
   * @return one of these
   */
  public static int of(WhenExempt whenExempt) {
    return switch (whenExempt) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case INDETERMINATE -> INDETERMINATE;
    };
  }

  /**
   * Returns what it comes to that nobody assessed or stated something.
   *
   * @param whenNotAssessed as the scheme says
   * @return one of these
   */
  public static int of(WhenNotAssessed whenNotAssessed) {
    return switch (whenNotAssessed) {
      case NOT_MET -> NOT_MET;
      case INDETERMINATE -> INDETERMINATE;
    };
  }

  /**
   * Writes a comparison as three bits.
   *
   * @param comparison any
   * @return whether less, the same and more are enough, from the lowest bit on
   */
  public static int accepted(Comparison comparison) {
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

  /**
   * Writes what every lack comes to in one number.
   *
   * @param whenExempt what an exemption comes to
   * @param whenNotAssessed what it comes to that nobody assessed something
   * @return four bits for each of {@link Lacks}
   */
  public static int lacks(int whenExempt, int whenNotAssessed) {
    return lacks(whenExempt, whenNotAssessed, INDETERMINATE);
  }

  /**
   * Writes what every lack comes to in one number.
   *
   * @param whenExempt what an exemption comes to
   * @param whenNotAssessed what it comes to that nobody assessed something
   * @param whenNotStated what it comes to that nobody stated it
   * @return four bits for each of {@link Lacks}
   */
  public static int lacks(int whenExempt, int whenNotAssessed, int whenNotStated) {
    return lack(Lacks.NOT_ASSESSED, whenNotAssessed)
        | lack(Lacks.PENDING, PENDING)
        | lack(Lacks.EXEMPT, whenExempt)
        | lack(Lacks.UNKNOWN, INDETERMINATE)
        | lack(Lacks.NOT_STATED, whenNotStated);
  }

  private static int lack(int lack, int verdict) {
    return verdict << (LACK_BITS * lack);
  }

  /**
   * Tells what one lack comes to.
   *
   * @param lacks what every lack comes to, as {@link #lacks} has it
   * @param lack one of {@link Lacks}
   * @return one of these
   */
  public static int lacking(int lacks, int lack) {
    return (lacks >>> (LACK_BITS * lack)) & 0xF;
  }

  /**
   * Tells what less, the same or more comes to under a comparison.
   *
   * @param accepted the comparison, as {@link #accepted} has it
   * @param place 0 for less, 1 for the same, 2 for more
   * @return met, which is 0, or not met, which is 1
   */
  public static int placed(int accepted, int place) {
    return (~accepted >>> place) & 1;
  }

  /**
   * Tells what a number of members comes to that must lie within limits.
   *
   * @param least the fewest that must be met
   * @param most the most that may be met
   * @param met how many are
   * @return met, which is 0, or not met, which is 1
   */
  public static int within(int least, int most, int met) {
    return ((met - least) | (most - met)) >>> (Integer.SIZE - 1);
  }

  /**
   * Counts one verdict.
   *
   * @param verdict one of these
   * @return to be added to a count
   */
  public static long one(int verdict) {
    return 1L << (BITS * verdict);
  }

  /**
   * Reads how often a verdict was counted.
   *
   * @param counts of all five
   * @param verdict one of these
   * @return up to {@link #MOST}
   */
  public static int count(long counts, int verdict) {
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

  /**
   * Tells whether every member that was counted is met or not met.
   *
   * @param counts of all five
   * @return whether none is open and each applies
   */
  public static boolean areClosed(long counts) {
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
