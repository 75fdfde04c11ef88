package org.baremo.certification.decision.plan.op;

import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.decision.encoding.Lacks;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/**
 * A number of the case compared with a number of the scheme. Both are fractions of parts below 2^31
 * in size, so that multiplying them crosswise stays within a long; whatever is larger is asked of
 * the rule.
 */
public final class NumberOp extends Op {
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
  public record Test(int accepted, long above, long below, int lacks) {
    /**
     * Makes a test against a number of small parts.
     *
     * @param comparison how numbers of the case compare
     * @param required with which number
     * @param lacks what a lack comes to, as {@link Verdicts#lacks} has it
     * @return the test
     */
    public static Test of(Comparison comparison, Rational required, int lacks) {
      return new Test(
          Verdicts.accepted(comparison),
          required.longNumerator(),
          required.longDenominator(),
          lacks);
    }

    /** 1 where a fraction passes, 0 where it does not. */
    int met(long numerator, long denominator) {
      return (accepted >>> (Long.signum(numerator * below - above * denominator) + 1)) & 1;
    }

    int verdict(long[] values, int at) {
      long denominator = values[at + 1];
      return denominator == 0
          ? Verdicts.lacking(lacks, (int) values[at])
          : 1 - met(values[at], denominator); // met is 0, not met is 1
    }
  }

  /**
   * Makes an operation.
   *
   * @param at where the slots have the number
   * @param test against the number of the scheme
   * @param rule what tells a number that the slots cannot hold
   */
  public NumberOp(int at, Test test, Op rule) {
    this.at = at;
    this.test = test;
    this.rule = rule;
  }

  /**
   * Takes operations for what they are.
   *
   * @param members all of this kind
   * @return the same
   */
  public static List<NumberOp> all(List<Op> members) {
    List<NumberOp> numbers = new ArrayList<>();
    for (Op member : members) {
      numbers.add((NumberOp) member);
    }
    return numbers;
  }

  int at() {
    return at;
  }

  /**
   * Returns how the number is tested.
   *
   * @return the test
   */
  public Test test() {
    return test;
  }

  @Override
  public int verdict(long[] values, Slots slots, Moment moment) {
    long denominator = values[at + 1];
    if (denominator != 0) {
      return 1 - test.met(values[at], denominator); // met is 0, not met is 1
    }
    return values[at] == Lacks.ASK ? rule.verdict(values, slots, moment) : test.verdict(values, at);
  }
}
