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
  private final IntFunction<Slope> signs;
  private final Function<List<Verdict>, Verdict> combination;

  private Formula(
      int leaf,
      List<Formula> parts,
      IntFunction<Slope> signs,
      Function<List<Verdict>, Verdict> combination) {
    this.leaf = leaf;
    this.parts = parts;
    this.signs = signs;
    this.combination = combination;
  }

  static Formula leaf(int leaf) {
    return new Formula(leaf, List.of(), part -> Slope.UP, verdicts -> Verdict.INDETERMINATE);
  }

  /** What parts come to together, and which way it goes when each is met. */
  static Formula of(
      List<Formula> parts, IntFunction<Slope> signs, Function<List<Verdict>, Verdict> combination) {
    return new Formula(NONE, List.copyOf(parts), signs, combination);
  }

  /** Met where this is, or where the other is not; open while either is that could tell. */
  Formula orNot(Formula other) {
    return of(
        List.of(this, other),
        part -> part == 0 ? Slope.UP : Slope.DOWN,
        verdicts ->
            Verdict.any(
                List.of(verdicts.get(0), Verdict.none(List.of(verdicts.get(1)), Verdict.MET)),
                Verdict.NOT_MET));
  }

  /** The same about other leaves, whose numbers are so much higher. */
  Formula shifted(int by) {
    List<Formula> shifted = parts.stream().map(part -> part.shifted(by)).toList();
    return new Formula(isLeaf() ? leaf + by : NONE, shifted, signs, combination);
  }

  /**
   * A leaf where it stands.
   *
   * @param leaf its number
   * @param sign which way the whole goes when it is met
   */
  record Signed(int leaf, Slope sign) {}

  /** The leaves, as often as they stand in this tree. */
  List<Signed> signed(Slope whole) {
    if (isLeaf()) {
      return List.of(new Signed(leaf, whole));
    }
    List<Signed> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      all.addAll(parts.get(i).signed(signs.apply(i).times(whole)));
    }
    return all;
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
