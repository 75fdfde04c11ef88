package org.baremo.certification.scheme.quantity;

import org.baremo.certification.scheme.quantity.Quantity.LevelOrdinal;
import org.baremo.certification.scheme.quantity.Quantity.MarkOf;
import org.baremo.certification.scheme.quantity.Quantity.Stated;

/** Tells of quantities which results they hang on, and so what may be lacking of them. */
public final class Results {
  private Results() {}

  /**
   * Tells whether somebody can be exempt from a quantity: from results of nodes, and from what is
   * made of them. What the dossier states has no exemptions, attempts that were exempt are passed
   * over, and an aggregate says itself what becomes of its members.
   *
   * @param quantity any
   * @return whether what a requirement says of exemptions can have an effect on it
   */
  public static boolean mayBeExempt(Quantity quantity) {
    return quantity instanceof MarkOf
        || (quantity instanceof LevelOrdinal level && level.stated().isEmpty())
        || (!(quantity instanceof Aggregate)
            && quantity.parts().values().stream().anyMatch(Results::mayBeExempt));
  }

  /**
   * Tells whether a quantity can be not assessed: what one can be exempt from, and marks of
   * attempts, of which there may be none.
   *
   * @param quantity any
   * @return whether what a requirement says of what was not assessed can have an effect on it
   */
  public static boolean mayBeUnassessed(Quantity quantity) {
    return quantity instanceof AttemptMark
        || mayBeExempt(quantity)
        || (!(quantity instanceof Aggregate)
            && quantity.parts().values().stream().anyMatch(Results::mayBeUnassessed));
  }

  /**
   * Tells whether a quantity is reckoned from what dossiers state by name: a number, a code or a
   * level.
   *
   * @param quantity any
   * @return whether what a requirement says of what is not stated can have an effect on it
   */
  public static boolean mayBeUnstated(Quantity quantity) {
    return quantity instanceof Stated
        || quantity instanceof Coded
        || (quantity instanceof LevelOrdinal level && level.stated().isPresent())
        || quantity.parts().values().stream().anyMatch(Results::mayBeUnstated);
  }
}
