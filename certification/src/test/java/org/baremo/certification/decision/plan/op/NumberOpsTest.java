package org.baremo.certification.decision.plan.op;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.baremo.certification.decision.encoding.Lacks;
import org.baremo.certification.decision.plan.verdict.Combination;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Numbers in slots against numbers of the scheme, and when the rule is asked instead. */
class NumberOpsTest {
  private static final long MOST = (1L << 31) - 1;
  private static final int LACKS = Verdicts.lacks(Verdicts.NOT_APPLICABLE, Verdicts.NOT_MET);
  private static final Rational TWO_THIRDS = Rational.of(2, 3);

  private final Ops.Known rule = new Ops.Known(Verdicts.PENDING);

  private NumberOp number(int at, Comparison comparison, Rational required) {
    return new NumberOp(at, NumberOp.Test.of(comparison, required, LACKS), rule);
  }

  @Property(tries = 500)
  void numbersAreComparedExactly(
      @ForAll @LongRange(min = -MOST, max = MOST) long above,
      @ForAll @LongRange(min = 1, max = MOST) long below,
      @ForAll @LongRange(min = -MOST, max = MOST) long requiredAbove,
      @ForAll @LongRange(min = 1, max = MOST) long requiredBelow,
      @ForAll Comparison comparison) {
    Rational required = Rational.of(requiredAbove, requiredBelow);
    boolean holds = comparison.holds(Rational.of(above, below), required);
    assertThat(Ops.verdict(number(0, comparison, required), above, below))
        .isEqualTo(holds ? Verdicts.MET : Verdicts.NOT_MET);
    assertThat(rule.asked()).isZero();
  }

  @Test
  void theNumberItselfAndThoseBesideItAreToldApart() {
    for (Comparison comparison : Comparison.values()) {
      NumberOp op = number(0, comparison, Rational.of(MOST, MOST - 1));
      Rational required = Rational.of(MOST, MOST - 1);
      for (long[] near :
          new long[][] {{MOST, MOST - 1}, {MOST - 1, MOST - 2}, {MOST, MOST}, {2, 1}}) {
        assertThat(Ops.verdict(op, near) == Verdicts.MET)
            .as("%s/%s %s", near[0], near[1], comparison)
            .isEqualTo(comparison.holds(Rational.of(near[0], near[1]), required));
      }
    }
  }

  @Test
  void aLackComesToWhatTheSchemeSaysAndOnlyOneThatCannotBeToldIsAsked() {
    NumberOp op = number(1, Comparison.AT_LEAST, TWO_THIRDS);
    assertThat(Ops.verdict(op, 9, Lacks.NOT_ASSESSED, 0)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Ops.verdict(op, 9, Lacks.PENDING, 0)).isEqualTo(Verdicts.PENDING);
    assertThat(Ops.verdict(op, 9, Lacks.EXEMPT, 0)).isEqualTo(Verdicts.NOT_APPLICABLE);
    assertThat(Ops.verdict(op, 9, Lacks.UNKNOWN, 0)).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(Ops.verdict(op, 9, Lacks.ASK, 1)).isEqualTo(Verdicts.MET);
    assertThat(rule.asked()).isZero();
    assertThat(Ops.verdict(op, 9, Lacks.ASK, 0)).isEqualTo(Verdicts.PENDING);
    assertThat(rule.asked()).isEqualTo(1);
  }

  /** From 2/3 on, below 5. */
  private RangeOp range() {
    return new RangeOp(
        0,
        NumberOp.Test.of(Comparison.AT_LEAST, TWO_THIRDS, LACKS),
        NumberOp.Test.of(Comparison.BELOW, Rational.of(5), LACKS),
        rule);
  }

  @Test
  void aRangeHoldsBetweenItsLimits() {
    assertThat(Ops.verdict(range(), 1, 2)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Ops.verdict(range(), 4, 6)).isEqualTo(Verdicts.MET);
    assertThat(Ops.verdict(range(), 49, 10)).isEqualTo(Verdicts.MET);
    assertThat(Ops.verdict(range(), 5, 1)).isEqualTo(Verdicts.NOT_MET);
    assertThat(rule.asked()).isZero();
  }

  @Test
  void aRangeOfALackComesToWhatTheSchemeSays() {
    assertThat(Ops.verdict(range(), Lacks.NOT_ASSESSED, 0)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Ops.verdict(range(), Lacks.EXEMPT, 0)).isEqualTo(Verdicts.NOT_APPLICABLE);
    assertThat(Ops.verdict(range(), Lacks.PENDING, 0)).isEqualTo(Verdicts.PENDING);
    assertThat(Ops.verdict(range(), Lacks.UNKNOWN, 0)).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(Ops.verdict(range(), Lacks.ASK, 1)).isEqualTo(Verdicts.NOT_MET);
    assertThat(rule.asked()).isZero();
    assertThat(Ops.verdict(range(), Lacks.ASK, 0)).isEqualTo(Verdicts.PENDING);
    assertThat(rule.asked()).isEqualTo(1);
  }

  private NumbersOp numbers(Combination combination, Op whole, int... at) {
    List<NumberOp> members =
        Arrays.stream(at).mapToObj(one -> number(one, Comparison.AT_LEAST, TWO_THIRDS)).toList();
    return new NumbersOp(combination, members, whole);
  }

  private static Combination all() {
    return Combination.of(Combination.ALL, 0, Verdicts.NOT_APPLICABLE);
  }

  /** Two numbers that are each of a kind, in a case: met, not met, or a lack. */
  private static final long[][] KINDS = {
    {1, 1},
    {1, 2},
    {Lacks.NOT_ASSESSED, 0},
    {Lacks.PENDING, 0},
    {Lacks.EXEMPT, 0},
    {Lacks.UNKNOWN, 0}
  };

  private static final int[] COME_TO = {
    Verdicts.MET,
    Verdicts.NOT_MET,
    Verdicts.NOT_MET,
    Verdicts.PENDING,
    Verdicts.NOT_APPLICABLE,
    Verdicts.INDETERMINATE
  };

  @Test
  void manyNumbersComeToWhatTheirVerdictsCombineTo() {
    List<Combination> combinations =
        List.of(
            all(),
            Combination.of(Combination.ANY, 0, Verdicts.NOT_MET),
            Combination.of(Combination.NONE, 0, Verdicts.MET),
            Combination.of(Combination.AT_LEAST, 2, Verdicts.NOT_MET),
            Combination.counting(Comparison.EQUAL, 1, Verdicts.MET),
            Combination.sharing(3, n -> Rational.of(n, 2), Verdicts.MET));
    for (Combination combination : combinations) {
      NumbersOp op = numbers(combination, rule, 0, 2, 4);
      for (int i = 0; i < KINDS.length; i++) {
        for (int j = 0; j < KINDS.length; j++) {
          for (int k = 0; k < KINDS.length; k++) {
            long counts =
                Verdicts.one(COME_TO[i]) + Verdicts.one(COME_TO[j]) + Verdicts.one(COME_TO[k]);
            long[] values = {
              KINDS[i][0], KINDS[i][1], KINDS[j][0], KINDS[j][1], KINDS[k][0], KINDS[k][1]
            };
            assertThat(Ops.verdict(op, values)).isEqualTo(combination.of(counts));
          }
        }
      }
    }
    assertThat(rule.asked()).isZero();
  }

  @Test
  void aMemberThatCannotBeToldIsAskedAloneWhereItHasARule() {
    NumbersOp op = numbers(all(), null, 0, 2, 4);
    assertThat(Ops.verdict(op, 1, 1, Lacks.ASK, 0, 1, 1)).isEqualTo(Verdicts.PENDING);
    assertThat(rule.asked()).isEqualTo(1);
    assertThat(Ops.verdict(op, 1, 1, Lacks.ASK, 0, 1, 2)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Ops.verdict(op, Lacks.ASK, 1, Lacks.EXEMPT, 0, 1, 1)).isEqualTo(Verdicts.MET);
    assertThat(rule.asked()).isEqualTo(2);
  }

  @Test
  void theWholeIsAskedWhereTheRuleTellsTheWhole() {
    Ops.Known whole = new Ops.Known(Verdicts.INDETERMINATE);
    NumbersOp op = numbers(all(), whole, 0, 2);
    assertThat(Ops.verdict(op, 1, 2, Lacks.ASK, 0)).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(Ops.verdict(op, Lacks.ASK, 0, 1, 2)).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(whole.asked()).isEqualTo(2);
    assertThat(rule.asked()).isZero();
    assertThat(Ops.verdict(op, Lacks.ASK, 1, Lacks.ASK, 1)).isEqualTo(Verdicts.MET);
    assertThat(whole.asked()).isEqualTo(2);
  }
}
