package org.baremo.core.crosswalk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.core.value.Ref;

/** References with their numbers, from 0 in the order given: columns hold numbers. */
final class Nodes {
  private final List<Ref> refs;
  private final Map<Ref, Integer> ordinals;

  private Nodes(List<Ref> refs) {
    this.refs = refs;
    ordinals = new HashMap<>(refs.size() * 2);
    for (int i = 0; i < refs.size(); i++) {
      ordinals.put(refs.get(i), i);
    }
  }

  static Nodes of(Collection<Ref> refs) {
    return new Nodes(List.copyOf(new LinkedHashSet<>(refs)));
  }

  int size() {
    return refs.size();
  }

  Ref ref(int ordinal) {
    return refs.get(ordinal);
  }

  /** The number of a reference, -1 when it is none of these. */
  int ordinal(Ref ref) {
    return ordinals.getOrDefault(ref, -1);
  }

  /** These, then those of the others that are not among them. */
  Nodes and(Nodes others) {
    if (this == others) {
      return this;
    }
    Set<Ref> all = new LinkedHashSet<>(refs);
    all.addAll(others.refs);
    return new Nodes(new ArrayList<>(all));
  }

  /** For each of these its number among the others, -1 where it is none of them. */
  int[] among(Nodes others) {
    int[] join = new int[size()];
    for (int i = 0; i < join.length; i++) {
      join[i] = this == others ? i : others.ordinal(refs.get(i));
    }
    return join;
  }
}
