package org.baremo.certification.scheme.series;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.json.TreeLaws;
import org.baremo.core.value.VersionedId;

/**
 * Tells readers of a series of which a part is broken what is wrong between its parts all the same.
 * Found with {@link java.util.ServiceLoader}; there is nothing else to use it for. Immutable,
 * thread-safe.
 */
public final class SeriesTree implements TreeLaws {
  private static final String ID = "id";
  private static final String ANCHOR = "anchor";

  /** Makes the laws. */
  public SeriesTree() {}

  @Override
  public Class<?> type() {
    return SchemeSeries.class;
  }

  @Override
  public void check(JsonNode tree, Set<String> lost, BiConsumer<String, String> broken) {
    Laws laws = new Laws();
    JsonNode versions = tree.path("versions");
    boolean isWhole = versions.isArray() && !versions.isEmpty() && TreeLaws.hasAllMembers(lost);
    Set<String> known = new HashSet<>();
    for (int i = 0; versions.isArray() && i < versions.size(); i++) {
      JsonNode id = versions.get(i).path(ID);
      isWhole &= isVersion(id);
      known.add(id.asText());
      version(tree, versions.get(i), "/versions/" + i, laws);
    }
    transitions(tree.path("transitions"), isWhole, known, laws);
    laws.broken().forEach(breach -> broken.accept(breach.path(), breach.message()));
  }

  /** What is no name may be mended to any. */
  private static boolean isName(JsonNode name) {
    return name.isTextual() && Forms.isSlug(name.asText());
  }

  private static boolean isVersion(JsonNode id) {
    try {
      VersionedId.parse(id.asText());
      return id.isTextual();
    } catch (IllegalArgumentException e) {
      return false; // may be mended to any
    }
  }

  private static void version(JsonNode tree, JsonNode version, String at, Laws laws) {
    JsonNode anchor = tree.path(ANCHOR);
    JsonNode own = version.path(ANCHOR);
    laws.that(
        !isName(anchor) || !isName(own) || anchor.equals(own),
        at + "/anchor",
        SeriesLaws.otherAnchor(anchor.asText(), own.asText()));
    if (isName(tree.path(ID)) && isVersion(version.path(ID))) {
      String series = tree.path(ID).asText();
      VersionedId id = VersionedId.parse(version.path(ID).asText());
      laws.that(id.id().equals(series), at + "/id", SeriesLaws.otherId(series, id.toString()));
    }
  }

  private static void transitions(
      JsonNode transitions, boolean isWhole, Set<String> known, Laws laws) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; transitions.isArray() && i < transitions.size(); i++) {
      JsonNode one = transitions.get(i);
      String at = "/transitions/" + i;
      if (isName(one.path(ID))) {
        String id = one.path(ID).asText();
        laws.that(seen.add(id), at + "/id", SeriesLaws.sameTransition(id));
      }
      for (String member : new String[] {"insteadOf", "applies"}) {
        JsonNode named = one.path(member);
        laws.that(
            !isWhole || !isVersion(named) || known.contains(named.asText()),
            at + "/" + member,
            SeriesLaws.notOfTheSeries(member, named.asText()));
      }
    }
  }
}
