package org.baremo.certification.lint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.baremo.certification.decision.finding.Verdict;

/**
 * A tree of requirements taken apart, down to those that are judged on their own: what each comes
 * to follows from what its parts come to, as the truth tables of {@link Verdict} say.
 */
public final class Formula {
  private static final int NONE = -1;

  private final int leaf;
  private final List<Formula> parts;
  private final Function<List<Verdict>, Verdict> combination;

  private Formula(int leaf, List<Formula> parts, Function<List<Verdict>, Verdict> combination) {
    this.leaf = leaf;
    this.parts = parts;
    this.combination = combination;
  }

  static Formula leaf(int leaf) {
    return new Formula(leaf, List.of(), verdicts -> Verdict.INDETERMINATE);
  }

  static Formula of(List<Formula> parts, Function<List<Verdict>, Verdict> combination) {
    return new Formula(NONE, List.copyOf(parts), combination);
  }

  /**
   * Returns what it is combined of.
   *
   * @return in order; empty for one that is judged on its own
   */
  public List<Formula> parts() {
    return parts;
  }

  boolean isLeaf() {
    return leaf != NONE;
  }

  int leaf() {
    return leaf;
  }

  /** What it comes to, given what the leaves come to; an unknown leaf is indeterminate. */
  Verdict verdict(IntFunction<Verdict> leaves) {
    if (isLeaf()) {
      return leaves.apply(leaf);
    }
    List<Verdict> verdicts = new ArrayList<>(parts.size());
    for (Formula part : parts) {
      verdicts.add(part.verdict(leaves));
    }
    return combination.apply(verdicts);
  }

  /** Adds the leaves of this tree, each once, in order. */
  void collect(List<Integer> leaves) {
    if (isLeaf() && !leaves.contains(leaf)) {
      leaves.add(leaf);
    }
    parts.forEach(part -> part.collect(leaves));
  }
}
