package org.baremo.digcomp.data;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.problem.Problem;

/** Reads the identifiers that others know nodes by: {@code competence/1.1 http://…}. */
final class UriReader {
  static final String TABLE = "uris";

  private static final String FILE = TABLE + ".tsv";
  private static final List<String> COLUMNS = List.of("node", "uri");

  private final Map<String, List<URI>> uris = new HashMap<>();
  private final Map<String, Row> unused = new HashMap<>();

  void read(Folder folder, Manifest manifest, List<Problem> problems) {
    Table.read(folder, FILE, COLUMNS, problems)
        .forEach(
            row -> {
              uris.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(uri(row.get(1)));
              unused.put(row.get(0), row);
              manifest.addUri();
            },
            problems);
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("uri must be a URI, was '" + text + "'", e);
    }
  }

  /** Returns the identifiers of a node; most have none. */
  List<URI> of(String node) {
    unused.remove(node);
    return uris.getOrDefault(node, List.of());
  }

  /** Reports the identifiers of nodes that the edition has not. */
  void reportUnused(List<Problem> problems) {
    for (Map.Entry<String, Row> entry : unused.entrySet()) {
      problems.add(
          entry.getValue().malformed("node must be one of the edition, was " + entry.getKey()));
    }
  }
}
