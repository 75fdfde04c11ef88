package org.baremo.certification.decision.plan.op;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baremo.certification.decision.encoding.Lacks;
import org.baremo.certification.decision.encoding.LevelSet;
import org.baremo.certification.decision.plan.verdict.Combination;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Levels of a node and of several, as their places and as sets of bits. */
class LevelOpsTest {
  private static final int HIGHEST = 3;
  private static final int NODES = 4;
  private static final int LACKS = Verdicts.lacks(Verdicts.NOT_APPLICABLE, Verdicts.NOT_MET);

  private static int verdict(int state, int atLeast) {
    if (state < 0) {
      return Verdicts.lacking(LACKS, -state);
    }
    return state >= atLeast ? Verdicts.MET : Verdicts.NOT_MET;
  }

  @Test
  void aLevelIsMetFromItsPlaceOnAndALackIsWhatTheSchemeSays() {
    LevelOp op = new LevelOp(1, 2, LACKS);
    assertThat(Ops.verdict(op, 9, 0)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Ops.verdict(op, 9, 1)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Ops.verdict(op, 9, 2)).isEqualTo(Verdicts.MET);
    assertThat(Ops.verdict(op, 9, 3)).isEqualTo(Verdicts.MET);
    assertThat(Ops.verdict(op, 9, -Lacks.NOT_ASSESSED)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Ops.verdict(op, 9, -Lacks.PENDING)).isEqualTo(Verdicts.PENDING);
    assertThat(Ops.verdict(op, 9, -Lacks.EXEMPT)).isEqualTo(Verdicts.NOT_APPLICABLE);
    assertThat(Ops.verdict(op, 9, -Lacks.UNKNOWN)).isEqualTo(Verdicts.INDETERMINATE);
  }

  /** The sets of nodes, each at a place from 0 to 3 or with a lack as its negative number. */
  private static long[] values(LevelSet set, int[] states) {
    long[] values = new long[set.at() + HIGHEST + 4];
    for (int node = 0; node < states.length; node++) {
      for (int level = 1; level <= states[node]; level++) {
        values[set.atLeast(level)] |= 1L << node;
      }
      if (states[node] < 0) {
        values[set.lacking(-states[node])] |= 1L << node;
      }
    }
    return values;
  }

  @Test
  void severalLevelsComeToWhatTheirVerdictsCombineTo() {
    LevelSet set = new LevelSet(1, HIGHEST, (1L << NODES) - 1);
    List<Combination> combinations =
        List.of(
            Combination.of(Combination.ALL, 0, Verdicts.NOT_MET),
            Combination.of(Combination.ANY, 0, Verdicts.MET),
            Combination.of(Combination.NONE, 0, Verdicts.NOT_APPLICABLE),
            Combination.counting(Comparison.AT_LEAST, 2, Verdicts.MET),
            Combination.counting(Comparison.EQUAL, 2, Verdicts.MET),
            Combination.counting(Comparison.AT_MOST, 1, Verdicts.MET),
            Combination.sharing(NODES, n -> Rational.of(n, 2), Verdicts.MET));
    int[] states = new int[NODES];
    int kinds = HIGHEST + 5;
    for (int i = 0; i < Math.pow(kinds, NODES); i++) {
      int rest = i;
      for (int node = 0; node < NODES; node++) {
        states[node] = rest % kinds - 4;
        rest /= kinds;
      }
      long[] values = values(set, states);
      for (Combination combination : combinations) {
        for (int atLeast = 1; atLeast <= HIGHEST; atLeast++) {
          long counts = 0;
          for (int state : states) {
            counts += Verdicts.one(verdict(state, atLeast));
          }
          int told = Ops.verdict(new LevelsOp(combination, set, atLeast, LACKS), values);
          if (told != combination.of(counts)) {
            assertThat(told).as("%s of %s", atLeast, states).isEqualTo(combination.of(counts));
          }
        }
      }
    }
  }

  @Test
  void asManyNodesAsASetHoldsAreCounted() {
    LevelSet set = new LevelSet(0, 1, Long.MAX_VALUE);
    Combination all = Combination.of(Combination.ALL, 0, Verdicts.MET);
    LevelsOp op = new LevelsOp(all, set, 1, LACKS);
    assertThat(Ops.verdict(op, Long.MAX_VALUE, 0, 0, 0, 0)).isEqualTo(Verdicts.MET);
    assertThat(Ops.verdict(op, Long.MAX_VALUE >> 1, 0, 0, 0, 0)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Ops.verdict(op, Long.MAX_VALUE >> 1, 0, 1L << 62, 0, 0)).isEqualTo(Verdicts.PENDING);
  }
}
