package org.baremo.certification.decision.plan.op;

import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;

/**
 * One requirement on the plain path. Immutable, thread-safe. An abstract class and not an
 * interface: the call of a method of a class costs less where many kinds stand in one tree.
 */
public abstract class Op {
  Op() {} // no foreign subclass

  /**
   * Tells what the requirement comes to; pure.
   *
   * @param values the dossier, as the layout of the plan has it
   * @param slots the same, with the dossier for what only rules can tell
   * @param moment when it is decided
   * @return one of {@link Verdicts}
   */
  public abstract int verdict(long[] values, Slots slots, Moment moment);
}
