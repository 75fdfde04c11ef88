package org.baremo.certification.decision.encoding;

import org.baremo.certification.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as a plan reads it: whole numbers at the places that a {@link Layout} gave them, and
 * the dossier itself for what they do not say. Never changed once encoded; thread-safe. Those of
 * {@link FlatSlots} have no dossier, and are one thread's.
 */
public final class Slots {
  private final long[] values;
  private final @Nullable Dossier dossier;

  Slots(long[] values, @Nullable Dossier dossier) {
    this.values = values;
    this.dossier = dossier;
  }

  /**
   * Returns what was encoded.
   *
   * @return the dossier
   * @throws NoDossier when there is none
   */
  public Dossier dossier() {
    if (dossier == null) {
      throw new NoDossier();
    }
    return dossier;
  }

  /**
   * Returns one number.
   *
   * @param at its place
   * @return what the layout put there
   */
  public long at(int at) {
    return values[at];
  }

  /**
   * Returns all numbers, for loops.
   *
   * @return not to be changed
   */
  public long[] values() {
    return values;
  }
}
