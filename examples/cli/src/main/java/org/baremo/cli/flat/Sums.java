package org.baremo.cli.flat;

import java.util.Arrays;
import java.util.Optional;
import org.baremo.core.evaluation.Structure;

/**
 * The results of one row by the nodes of a framework, and the sums that follow from them by the
 * plain rule: a whole is the sum of its parts where every part has a mark, and what is reported
 * otherwise than its parts give is irregular. Marks in thousandths. Not thread-safe.
 */
final class Sums {
  private static final long LIMIT = 1L << 31;

  private final Structure structure;
  private final int whole;
  private final int[] order;
  private final int[][] parts;
  private final long[] values;
  private final long[] maxima;
  private final int[] standings;
  private final boolean[] reported;

  private Sums(Structure structure, int[][] parts) {
    this.structure = structure;
    this.whole = structure.whole();
    this.order = new int[whole + 1];
    for (int i = 0; i < whole; i++) {
      order[i] = structure.inOrder(i);
    }
    order[whole] = whole;
    this.parts = parts;
    this.values = new long[whole + 1];
    this.maxima = new long[whole + 1];
    this.standings = new int[whole + 1];
    this.reported = new boolean[whole + 1];
  }

  /**
   * Prepares sums.
   *
   * @param structure of a framework
   * @return empty where a node is part of several: their shares are not for plain numbers
   */
  static Optional<Sums> of(Structure structure) {
    int[][] parts = new int[structure.whole() + 1][];
    boolean[] isPart = new boolean[structure.whole()];
    for (int vertex = 0; vertex <= structure.whole(); vertex++) {
      parts[vertex] = new int[structure.partCount(vertex)];
      for (int i = 0; i < parts[vertex].length; i++) {
        int part = structure.part(vertex, i);
        if (isPart[part]) {
          return Optional.empty();
        }
        isPart[part] = true;
        parts[vertex][i] = part;
      }
    }
    return Optional.of(new Sums(structure, parts));
  }

  Structure structure() {
    return structure;
  }

  /** The whole, which comes after all nodes. */
  int whole() {
    return whole;
  }

  void clear() {
    Arrays.fill(maxima, 0);
    Arrays.fill(standings, -1);
    Arrays.fill(reported, false);
  }

  /**
   * Takes a result.
   *
   * @param vertex its node, or the whole
   * @param value points
   * @param maximum their maximum; 0 where there is no mark
   * @param standing its number; -1 where there is none
   */
  void report(int vertex, long value, long maximum, int standing) {
    values[vertex] = value;
    maxima[vertex] = maximum;
    standings[vertex] = standing;
    reported[vertex] = true;
  }

  /** Sums up, parts first. */
  void settle() {
    for (int vertex : order) {
      if (parts[vertex].length > 0) {
        settle(vertex, parts[vertex]);
      }
    }
  }

  private void settle(int vertex, int[] of) {
    long value = 0;
    long maximum = 0;
    boolean isWhole = true;
    for (int part : of) {
      isWhole &= maxima[part] > 0;
      value += values[part];
      maximum += maxima[part];
    }
    if (!isWhole) {
      return;
    }
    if (maximum >= LIMIT) {
      throw new Irregular();
    }
    if (!reported[vertex]) {
      values[vertex] = value;
      maxima[vertex] = maximum;
    } else if (values[vertex] * maximum != value * maxima[vertex] || maxima[vertex] == 0) {
      throw new Irregular();
    }
  }

  /** Whether anything is known. */
  boolean isKnown(int vertex) {
    return maxima[vertex] > 0 || reported[vertex];
  }

  long value(int vertex) {
    return values[vertex];
  }

  /** The maximum; 0 where there is no mark. */
  long maximum(int vertex) {
    return maxima[vertex];
  }

  /** The number of the standing; -1 where there is none. */
  int standing(int vertex) {
    return standings[vertex];
  }
}
