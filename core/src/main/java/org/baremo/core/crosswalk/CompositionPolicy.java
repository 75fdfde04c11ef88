package org.baremo.core.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is said of A and C when something is said of A and B and of B and C. Both tables are
 * associative, so a chain comes to the same however it is bracketed; both have exact as identity
 * and give nothing stronger than either part. Inverting both parts and their order inverts the
 * product.
 *
 * <table>
 *   <caption>Products, cautious / weakest</caption>
 *   <tr><th></th><th>exact</th><th>close</th><th>broad</th><th>narrow</th><th>related</th></tr>
 *   <tr><th>exact</th><td>exact</td><td>close</td><td>broad</td><td>narrow</td>
 *     <td>related</td></tr>
 *   <tr><th>close</th><td>close</td><td>related / close</td><td>related / broad</td>
 *     <td>related / narrow</td><td>related</td></tr>
 *   <tr><th>broad</th><td>broad</td><td>related / broad</td><td>broad</td><td>related</td>
 *     <td>related</td></tr>
 *   <tr><th>narrow</th><td>narrow</td><td>related / narrow</td><td>related</td><td>narrow</td>
 *     <td>related</td></tr>
 *   <tr><th>related</th><td>related</td><td>related</td><td>related</td><td>related</td>
 *     <td>related</td></tr>
 * </table>
 */
public enum CompositionPolicy {
  /**
   * Keeps what follows: exact changes nothing, a broader one of a broader one is broader, a
   * narrower of a narrower narrower. All else comes to related; SKOS leaves close matches
   * non-transitive on purpose, lest small differences add up unseen.
   */
  @JsonProperty("cautious")
  CAUTIOUS {
    @Override
    public Relation product(Relation first, Relation second) {
      if (first == Relation.EXACT) {
        return second;
      } else if (second == Relation.EXACT) {
        return first;
      }
      boolean directed = first == Relation.BROAD || first == Relation.NARROW;
      return directed && first == second ? first : Relation.RELATED;
    }
  },
  /**
   * Takes the weakest on the way, so that close links carry on as close: for whoever has looked at
   * the chain and answers for it.
   */
  @JsonProperty("weakest")
  WEAKEST {
    @Override
    public Relation product(Relation first, Relation second) {
      return first.meet(second);
    }
  };

  /**
   * Returns the relation of two links in a row.
   *
   * @param first how B relates to A
   * @param second how C relates to B
   * @return how C relates to A, as far as the two tell
   */
  public abstract Relation product(Relation first, Relation second);
}
