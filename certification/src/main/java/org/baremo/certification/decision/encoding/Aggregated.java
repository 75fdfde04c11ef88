package org.baremo.certification.decision.encoding;

import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.quantity.Aggregate.Function;

/**
 * One number of several that stand in slots: their sum, mean, minimum or maximum. Where one of them
 * is lacking, or a part grows too large, the rule must be asked.
 */
final class Aggregated extends Source {
  private final Function function;
  private final int[] members;
  private final int at;

  Aggregated(Function function, int[] members, int at) {
    this.function = function;
    this.members = members;
    this.at = at;
  }

  @Override
  void read(Dossier dossier, long[] values) {
    aggregate(values);
  }

  @Override
  boolean isTold(FlatSlots flat) {
    return true;
  }

  @Override
  void close(FlatSlots flat, long[] values) {
    aggregate(values);
  }

  private void aggregate(long[] values) {
    long above = values[members[0]];
    long below = values[members[0] + 1];
    for (int i = 1; i < members.length && below != 0; i++) {
      long otherAbove = values[members[i]];
      long otherBelow = values[members[i] + 1];
      if (otherBelow == 0) {
        below = 0;
      } else if (function == Function.MINIMUM || function == Function.MAXIMUM) {
        boolean isLess = otherAbove * below < above * otherBelow;
        boolean isTaken = isLess == (function == Function.MINIMUM);
        above = isTaken ? otherAbove : above;
        below = isTaken ? otherBelow : below;
      } else if (below == otherBelow) {
        above += otherAbove; // at most 4,095 of them, each below 2^31: far from the end of a long
      } else if (Math.abs(above) < Fractions.LIMIT && below < Fractions.LIMIT) {
        above = above * otherBelow + otherAbove * below;
        below *= otherBelow;
      } else {
        below = 0;
      }
    }
    if (below == 0) {
      Fractions.lack(Lacks.ASK, values, at);
    } else if (function == Function.MEAN) {
      mean(above, below, values);
    } else {
      Fractions.put(above, below, values, at);
    }
  }

  private void mean(long above, long below, long[] values) {
    if (below < Fractions.LIMIT) {
      Fractions.put(above, below * members.length, values, at);
    } else {
      Fractions.lack(Lacks.ASK, values, at);
    }
  }
}
