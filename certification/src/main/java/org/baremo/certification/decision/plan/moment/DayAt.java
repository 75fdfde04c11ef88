package org.baremo.certification.decision.plan.moment;

import org.baremo.certification.decision.encoding.PackedDay;

/**
 * Where a day is found.
 *
 * @param at its place in the slots; -1 for the day of the decision
 */
public record DayAt(int at) {
  /** The day of the decision. */
  public static final DayAt DECISION = new DayAt(-1);

  /**
   * Reads the day; pure.
   *
   * @param values the dossier, as the layout of the plan has it
   * @param moment when it is decided
   * @return a packed day; {@link PackedDay#NONE} where the dossier does not say
   */
  public long day(long[] values, Moment moment) {
    return at < 0 ? moment.today() : values[at];
  }
}
