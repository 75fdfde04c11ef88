package org.baremo.benchmarks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.crosswalk.Provenance;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;

/** Two seeded crosswalks in a row, of any number of nodes with three links each. */
final class Crosswalks {
  private static final int LINKS = 3;
  private static final List<Relation> RELATIONS = List.of(Relation.values());

  private Crosswalks() {}

  static Crosswalk first(int nodes) {
    return crosswalk("first", 1, nodes);
  }

  static Crosswalk second(int nodes) {
    return crosswalk("second", 2, nodes);
  }

  private static Crosswalk crosswalk(String id, int edition, int nodes) {
    Random random = new Random(edition);
    EditionRef from = EditionRef.of("large", String.valueOf(edition));
    EditionRef to = EditionRef.of("large", String.valueOf(edition + 1));
    Crosswalk.Builder crosswalk =
        Crosswalk.builder()
            .id(new VersionedId(id, "1"))
            .title(LocalizedText.of("en", id))
            .source(from)
            .target(to)
            .provenance(Provenance.unverified("drawn"));
    for (int node = 0; node < nodes; node++) {
      Set<Integer> ends = new LinkedHashSet<>();
      while (ends.size() < LINKS) {
        ends.add(random.nextInt(nodes));
      }
      for (int end : ends) {
        crosswalk.addMapping(
            Mapping.of(
                from.ref(Kind.COMPETENCE, "n" + node),
                to.ref(Kind.COMPETENCE, "n" + end),
                RELATIONS.get(random.nextInt(RELATIONS.size()))));
      }
    }
    return crosswalk.build();
  }
}
