package org.baremo.certification.lint.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.baremo.certification.decision.finding.Verdict;

/**
 * A tree of requirements taken apart, down to those that are judged on their own: what each comes
 * to follows from what its parts come to, as the truth tables of {@link Verdict} say. What others
 * may name is one formula wherever it is named, and is looked at once in every walk: trees that
 * name the next one twice, and it the next, would else be walked twice as often at each step.
 */
public final class Formula {
  private static final int NONE = -1;

  private final int leaf;
  private final List<Formula> parts;
  private final IntFunction<Slope> signs;
  private final Function<List<Verdict>, Verdict> combination;

  /** Whether several may name it. */
  private final boolean isShared;

  /** Whether it is shared, or something in it is. */
  private final boolean shares;

  private Formula(
      int leaf,
      List<Formula> parts,
      IntFunction<Slope> signs,
      Function<List<Verdict>, Verdict> combination,
      boolean isShared) {
    this.isShared = isShared;
    this.shares = isShared || parts.stream().anyMatch(part -> part.shares);
    this.leaf = leaf;
    this.parts = parts;
    this.signs = signs;
    this.combination = combination;
  }

  static Formula leaf(int leaf) {
    return new Formula(leaf, List.of(), part -> Slope.UP, verdicts -> Verdict.INDETERMINATE, false);
  }

  /** What parts come to together, and which way it goes when each is met. */
  static Formula of(
      List<Formula> parts, IntFunction<Slope> signs, Function<List<Verdict>, Verdict> combination) {
    return new Formula(NONE, List.copyOf(parts), signs, combination, false);
  }

  /** The same, where several may name it. */
  Formula shared() {
    return isShared ? this : new Formula(leaf, parts, signs, combination, true);
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
    return shifted(by, new IdentityHashMap<>());
  }

  private Formula shifted(int by, Map<Formula, Formula> known) {
    Formula shifted = known.get(this);
    if (shifted == null) {
      List<Formula> moved = parts.stream().map(part -> part.shifted(by, known)).toList();
      shifted = new Formula(isLeaf() ? leaf + by : NONE, moved, signs, combination, isShared);
      if (isShared) {
        known.put(this, shifted);
      }
    }
    return shifted;
  }

  /**
   * A leaf where it stands.
   *
   * @param leaf its number
   * @param sign which way the whole goes when it is met
   */
  record Signed(int leaf, Slope sign) {}

  /** The leaves, each once for every way it goes somewhere in this tree. */
  Set<Signed> signed(Slope whole) {
    Set<Signed> all = new LinkedHashSet<>();
    signed(whole, all, new HashSet<>());
    return all;
  }

  /** What is shared, gone through that way. */
  private record Passed(Formula formula, Slope whole) {}

  private void signed(Slope whole, Set<Signed> all, Set<Passed> passed) {
    if (isShared && !passed.add(new Passed(this, whole))) {
      return;
    }
    if (isLeaf()) {
      all.add(new Signed(leaf, whole));
    }
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).signed(signs.apply(i).times(whole), all, passed);
    }
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
    return verdict(leaves, shares ? new IdentityHashMap<>() : Map.of());
  }

  private Verdict verdict(IntFunction<Verdict> leaves, Map<Formula, Verdict> known) {
    Verdict verdict = isShared ? known.get(this) : null;
    if (verdict != null) {
      return verdict;
    }
    verdict = isLeaf() ? leaves.apply(leaf) : combined(leaves, known);
    if (isShared) {
      known.put(this, verdict);
    }
    return verdict;
  }

  private Verdict combined(IntFunction<Verdict> leaves, Map<Formula, Verdict> known) {
    List<Verdict> verdicts = new ArrayList<>(parts.size());
    for (Formula part : parts) {
      verdicts.add(part.verdict(leaves, known));
    }
    return combination.apply(verdicts);
  }

  /** Adds the leaves of this tree, each once, in order. */
  void collect(List<Integer> leaves) {
    Set<Integer> all = new LinkedHashSet<>(leaves);
    collect(all, new HashSet<>());
    leaves.clear();
    leaves.addAll(all);
  }

  private void collect(Set<Integer> leaves, Set<Formula> passed) {
    if (isShared && !passed.add(this)) {
      return;
    }
    if (isLeaf()) {
      leaves.add(leaf);
    }
    parts.forEach(part -> part.collect(leaves, passed));
  }
}
