package org.baremo.core.evaluation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The vertices of a structure that a person is exempt from. Not thread-safe. */
final class Exemptions {
  private final Structure structure;
  private @Nullable String @Nullable [] reasons;

  Exemptions(Structure structure) {
    this.structure = structure;
  }

  void add(int vertex, String reason) {
    if (reasons == null) {
      reasons = new String[structure.whole() + 1];
    }
    reasons[vertex] = reason;
  }

  /** What is part of exempt vertices only is exempt with them. */
  void inherit() {
    if (reasons == null) {
      return;
    }
    for (int i = structure.orderSize() - 1; i >= 0; i--) {
      int vertex = structure.inOrder(i);
      int parents = structure.parentCount(vertex);
      boolean all = parents > 0 && !has(vertex);
      for (int p = 0; p < parents && all; p++) {
        all = has(structure.parent(vertex, p));
      }
      if (all) {
        add(vertex, reason(structure.parent(vertex, 0)));
      }
    }
  }

  boolean isEmpty() {
    return reasons == null;
  }

  boolean has(int vertex) {
    return reasons != null && reasons[vertex] != null;
  }

  String reason(int vertex) {
    return Objects.requireNonNull(Objects.requireNonNull(reasons)[vertex]);
  }
}
