package org.baremo.certification.decision.encoding;

import org.baremo.core.assessment.Outcome;

/** Why a slot holds no number, as small whole numbers. */
public final class Lacks {
  /** Nothing assessed it. */
  public static final int NOT_ASSESSED = 1;

  /** The marking is not finished. */
  public static final int PENDING = 2;

  /** The person is exempt. */
  public static final int EXEMPT = 3;

  /** The dossier does not say. */
  public static final int UNKNOWN = 4;

  /** There may be a number, but not one of the plain path: the rule must be asked. */
  public static final int ASK = 5;

  /** The dossier does not state a number. */
  public static final int NOT_STATED = 6;

  private Lacks() {}

  /** The lack of an outcome without a result. */
  static int of(Outcome outcome) {
    if (outcome instanceof Outcome.Exempt) {
      return EXEMPT;
    }
    return outcome instanceof Outcome.NotYetMarked ? PENDING : NOT_ASSESSED;
  }
}
