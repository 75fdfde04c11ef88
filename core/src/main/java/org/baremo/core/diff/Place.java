package org.baremo.core.diff;

import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Ref;

/**
 * Where something stands in its edition.
 *
 * @param parents the nodes that a node is part of, or that a statement is about; empty for a root
 * @param position from 1 among its siblings; empty for a statement
 */
public record Place(List<Ref> parents, Optional<@Positive Integer> position) {

  public Place {
    parents = List.copyOf(parents);
    Laws laws = new Laws();
    position.ifPresent(value -> laws.positive(value, "position"));
    laws.orThrow();
  }
}
