package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.Slots;

/**
 * One requirement on the plain path. Immutable, thread-safe. An abstract class and not an
 * interface: the call of a method of a class costs less where many kinds stand in one tree.
 */
abstract class Op {
  /**
   * Tells what the requirement comes to; pure.
   *
   * @param slots the dossier
   * @param moment when it is decided
   * @return one of {@link Verdicts}
   */
  abstract int verdict(Slots slots, Moment moment);
}
