package org.baremo.certification.decision.plan;

import org.baremo.certification.decision.encoding.Lacks;
import org.baremo.certification.decision.encoding.Slots;

/**
 * A number of the case compared with a number of the scheme. Both are fractions of parts below 2^31
 * in size, so that multiplying them crosswise stays within a long; whatever is larger is asked of
 * the rule.
 */
final class NumberOp extends Op {
  private final int at;
  private final Test test;
  private final Op rule;

  /**
   * How numbers are tested.
   *
   * @param accepted the comparison, as {@link Verdicts#accepted} has it
   * @param above the number compared with: above the line
   * @param below below the line, 1 or more
   * @param lacks what a lack comes to, as {@link Verdicts#lacks} has it
   */
  record Test(int accepted, long above, long below, int lacks) {
    int verdict(long[] values, int at) {
      long denominator = values[at + 1];
      return denominator == 0
          ? Verdicts.lacking(lacks, (int) values[at])
          : Verdicts.compared(accepted, values[at] * below - above * denominator);
    }
  }

  NumberOp(int at, Test test, Op rule) {
    this.at = at;
    this.test = test;
    this.rule = rule;
  }

  int at() {
    return at;
  }

  Test test() {
    return test;
  }

  @Override
  int verdict(Slots slots, Moment moment) {
    long[] values = slots.values();
    return values[at] == Lacks.ASK && values[at + 1] == 0
        ? rule.verdict(slots, moment)
        : test.verdict(values, at);
  }
}
