package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.PackedDay;

/**
 * Where a day is found.
 *
 * @param at its place in the slots; -1 for the day of the decision
 */
record DayAt(int at) {
  static final DayAt DECISION = new DayAt(-1);

  /** A packed day; {@link PackedDay#NONE} where the dossier does not say. */
  long day(long[] values, Moment moment) {
    return at < 0 ? moment.today() : values[at];
  }
}
