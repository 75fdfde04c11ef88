package org.baremo.core.evaluation;

import org.baremo.core.evaluation.ScoringRule.SharedItems;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/** How much of an item counts at each vertex of a structure. */
final class Shares {
  private Shares() {}

  /**
   * The share of an item at every vertex that it measures or that lies above one.
   *
   * @param measured what the item measures
   * @param exemptions vertices that nothing counts at
   * @return by vertex, the whole last; null where nothing counts
   */
  static @Nullable Rational[] above(
      Structure structure, int[] measured, SharedItems sharing, Exemptions exemptions) {
    @Nullable Rational[] shares = direct(structure, measured, sharing, exemptions);
    for (int i = 0; i < structure.orderSize(); i++) {
      int vertex = structure.inOrder(i);
      Rational share = shares[vertex];
      if (share != null) {
        int parents = structure.parentCount(vertex);
        Rational onward = parents == 0 ? share : part(share, parents, sharing);
        for (int p = 0; p < parents; p++) {
          add(shares, structure.parent(vertex, p), onward, sharing, exemptions);
        }
        if (parents == 0) {
          add(shares, structure.whole(), onward, sharing, exemptions);
        }
      }
    }
    return shares;
  }

  /** The share of an item at the vertices that it measures itself. */
  static @Nullable Rational[] direct(
      Structure structure, int[] measured, SharedItems sharing, Exemptions exemptions) {
    @Nullable Rational[] shares = new Rational[structure.whole() + 1];
    Rational each = part(Rational.ONE, measured.length, sharing);
    for (int vertex : measured) {
      add(shares, vertex, each, sharing, exemptions);
    }
    return shares;
  }

  private static Rational part(Rational share, int among, SharedItems sharing) {
    return sharing == SharedItems.FULL || among == 1 ? share : share.dividedBy(Rational.of(among));
  }

  private static void add(
      @Nullable Rational[] shares,
      int vertex,
      Rational share,
      SharedItems sharing,
      Exemptions exemptions) {
    if (!exemptions.has(vertex)) {
      Rational known = shares[vertex];
      shares[vertex] = known == null || sharing == SharedItems.FULL ? share : known.plus(share);
    }
  }
}
