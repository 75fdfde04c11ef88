package org.baremo.certification.lint.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baremo.certification.decision.finding.Verdict;

/**
 * Sets one thing after the other until all wishes are fulfilled. What is not set yet is unknown,
 * and what is decided in spite of it stays decided: so that a branch is left as soon as a wish can
 * no longer come true, and a case is found as soon as all have. One search. Not thread-safe.
 */
final class Search {
  /** What a leaf comes to, given what is set. */
  @FunctionalInterface
  interface Leaves {
    Verdict verdict(int leaf, int[] settings);
  }

  /** How a search ended. */
  enum End {
    /** With a case. */
    FOUND,
    /** Everything was tried, or could be left out. */
    NONE,
    /** The budget was used up. */
    GIVEN_UP
  }

  private final Leaves leaves;
  private final int[][] options;
  private final int[] order;
  private final List<Wish> wishes;
  private final int[] settings;
  private int left;

  /**
   * Makes a search ready.
   *
   * @param options the settings to try of each slot
   * @param order the slots to set, one after the other
   */
  Search(Leaves leaves, int[][] options, int[] order, List<Wish> wishes, int budget) {
    this.leaves = leaves;
    this.options = options;
    this.order = order;
    this.wishes = wishes;
    this.settings = new int[options.length];
    this.left = budget;
    Arrays.fill(settings, Judge.UNSET);
  }

  /** Settings that stand before the search begins. */
  Search with(int slot, int setting) {
    settings[slot] = setting;
    return this;
  }

  End run() {
    return run(0);
  }

  /** What was set when a case was found. */
  int[] settings() {
    return settings;
  }

  int left() {
    return left;
  }

  private End run(int depth) {
    if (left-- <= 0) {
      return End.GIVEN_UP;
    }
    boolean all = true;
    for (Wish wish : wishes) {
      Verdict verdict = wish.formula().verdict(leaf -> leaves.verdict(leaf, settings));
      if (verdict.isOpen()) {
        all = false;
      } else if (!wish.verdicts().contains(verdict)) {
        return End.NONE;
      }
    }
    if (all) {
      return End.FOUND;
    }
    return depth == order.length ? End.NONE : branch(depth);
  }

  private End branch(int depth) {
    int slot = order[depth];
    for (int option : options[slot]) {
      settings[slot] = option;
      End end = run(depth + 1);
      if (end != End.NONE) {
        return end;
      }
    }
    settings[slot] = Judge.UNSET;
    return End.NONE;
  }

  /** The leaves of some wishes, each once. */
  static List<Integer> leaves(List<Wish> wishes) {
    List<Integer> leaves = new ArrayList<>();
    wishes.forEach(wish -> wish.formula().collect(leaves));
    return leaves;
  }
}
