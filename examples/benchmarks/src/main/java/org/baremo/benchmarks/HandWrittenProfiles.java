package org.baremo.benchmarks;

import java.util.Arrays;

/**
 * The thing to beat: roll-up and gap over whole numbers in arrays, by somebody who knows that the
 * framework is a tree, that every thread was assessed, and that there is one scale.
 */
final class HandWrittenProfiles {
  private HandWrittenProfiles() {}

  /** By node, the lowest level of its parts. */
  static int[] lowest(int[] parents, int[] attained, int inner) {
    int[] levels = attained.clone();
    Arrays.fill(levels, 0, inner, Integer.MAX_VALUE);
    for (int i = parents.length - 1; i >= 0; i--) {
      int parent = parents[i];
      if (parent >= 0 && levels[i] < levels[parent]) {
        levels[parent] = levels[i];
      }
    }
    return levels;
  }

  /** By node, the items below it that were right, then those there are. */
  static int[][] items(int[] parents, int[] right, int inner, int each) {
    int[] sums = right.clone();
    int[] of = new int[parents.length];
    Arrays.fill(of, inner, of.length, each);
    for (int i = parents.length - 1; i >= 0; i--) {
      int parent = parents[i];
      if (parent >= 0) {
        sums[parent] += sums[i];
        of[parent] += of[i];
      }
    }
    return new int[][] {sums, of};
  }

  /** By node, how many levels are missing; 0 or less when the target is met. */
  static int[] gap(int[] levels, int[] wanted) {
    int[] missing = new int[levels.length];
    for (int i = 0; i < levels.length; i++) {
      missing[i] = wanted[i] - levels[i];
    }
    return missing;
  }
}
