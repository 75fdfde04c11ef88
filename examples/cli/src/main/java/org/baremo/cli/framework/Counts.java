package org.baremo.cli.framework;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.Kind;

/**
 * How many parts of each kind an edition has.
 *
 * @param byKind nodes, then statements, each in the order of the document, then terms
 */
record Counts(Map<String, Integer> byKind) {
  static Counts of(Framework framework) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    framework
        .getNodes()
        .forEach(node -> counts.merge(node.getRef().kind().value(), 1, Integer::sum));
    framework
        .getStatements()
        .forEach(statement -> counts.merge(statement.getRef().kind().value(), 1, Integer::sum));
    if (!framework.getTerms().isEmpty()) {
      counts.put(Kind.TERM.value(), framework.getTerms().size());
    }
    return new Counts(counts);
  }

  int of(String kind) {
    return byKind.getOrDefault(kind, 0);
  }
}
