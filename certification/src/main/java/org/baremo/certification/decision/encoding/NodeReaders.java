package org.baremo.certification.decision.encoding;

import java.util.List;
import java.util.Map;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/** Reads the outcomes of the nodes that a scheme looks at. */
final class NodeReaders {
  /**
   * The nodes as they were last met: dossiers share their references, and the same reference is
   * told by its identity. Every element only ever changes to an equal value, so that no thread
   * reads a wrong one.
   */
  private final Ref[] nodes;

  private final OutcomeReader[][] readers;
  private final Map<Ref, Integer> places;

  NodeReaders(List<Ref> nodes, List<List<OutcomeReader>> readers, Map<Ref, Integer> places) {
    this.nodes = nodes.toArray(new Ref[0]);
    this.readers = new OutcomeReader[nodes.size()][];
    for (int i = 0; i < nodes.size(); i++) {
      this.readers[i] = readers.get(i).toArray(new OutcomeReader[0]);
    }
    this.places = places;
  }

  /**
   * Reads outcomes. Dossiers mostly tell the nodes in the order of the scheme: the next one is
   * looked for where the last one was found.
   */
  void read(Map<Ref, Outcome> outcomes, long[] values) {
    int next = 0;
    for (Map.Entry<Ref, Outcome> entry : outcomes.entrySet()) {
      int place = place(entry.getKey(), next);
      if (place >= 0) {
        next = place + 1;
        read(entry.getValue(), readers[place], values);
      }
    }
  }

  /** The place of a node; -1 where nothing of it is read. */
  int place(Ref node) {
    return places.getOrDefault(node, -1);
  }

  OutcomeReader[] readers(int place) {
    return readers[place];
  }

  @SuppressWarnings("ReferenceEquality") // the short way; the long ones follow
  private int place(Ref node, int next) {
    if (next < nodes.length) {
      if (nodes[next] == node) {
        return next;
      }
      if (nodes[next].equals(node)) {
        nodes[next] = node;
        return next;
      }
    }
    @Nullable Integer place = places.get(node);
    return place == null ? -1 : place;
  }

  static void read(Outcome outcome, OutcomeReader[] readers, long[] values) {
    if (outcome instanceof Outcome.Assessed assessed) {
      for (OutcomeReader reader : readers) {
        reader.assessed(assessed.mark().orElse(null), assessed.standing().orElse(null), values);
      }
    } else {
      int lack = Lacks.of(outcome);
      for (OutcomeReader reader : readers) {
        reader.lacking(lack, values);
      }
    }
  }
}
