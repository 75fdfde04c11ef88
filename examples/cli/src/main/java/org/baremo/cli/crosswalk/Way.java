package org.baremo.cli.crosswalk;

import java.util.ArrayList;
import java.util.List;
import org.baremo.core.crosswalk.CompositionLoss;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.value.EditionRef;

/**
 * A way from one edition to another.
 *
 * @param stops the editions on it, both ends included
 * @param legs the links from each stop to the next, asserted or read backwards
 * @param links from the first stop to the last
 */
public record Way(List<EditionRef> stops, List<Links> legs, Links links) {
  /**
   * Creates a way.
   *
   * @param stops at least two
   * @param legs one less than stops
   */
  public Way {
    stops = List.copyOf(stops);
    legs = List.copyOf(legs);
  }

  /** What is lost where one leg meets the next, with all that went before. */
  List<CompositionLoss> losses(CompositionPolicy policy) {
    List<CompositionLoss> losses = new ArrayList<>();
    Links before = legs.get(0);
    for (Links next : legs.subList(1, legs.size())) {
      losses.add(CompositionLoss.of(before, next));
      before = before.then(next, policy);
    }
    return losses;
  }
}
