package org.baremo.core.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;

/** The laws across the parts of one crosswalk. A message is made only for a breach. */
final class CrosswalkLaws {
  private record Ends(Ref from, Ref to) {}

  private record Scales(ScaleRef from, ScaleRef to) {}

  private CrosswalkLaws() {}

  static void check(Crosswalk crosswalk, Laws laws) {
    Map<Ends, Integer> seen = new HashMap<>();
    List<Mapping> mappings = crosswalk.getMappings();
    for (int i = 0; i < mappings.size(); i++) {
      Mapping mapping = mappings.get(i);
      checkEdition(crosswalk.getSource(), mapping.getSource(), "mappings", i, "source", laws);
      checkEdition(crosswalk.getTarget(), mapping.getTarget(), "mappings", i, "target", laws);
      Integer earlier = seen.putIfAbsent(new Ends(mapping.getSource(), mapping.getTarget()), i);
      if (earlier != null) {
        laws.that(
            false,
            "mappings/" + i,
            "mappings must relate different pairs, mappings/%s relates %s -> %s too",
            earlier,
            mapping.getSource(),
            mapping.getTarget());
      }
    }
    checkLevels(crosswalk, laws);
  }

  private static void checkLevels(Crosswalk crosswalk, Laws laws) {
    Map<Scales, Integer> seen = new HashMap<>();
    List<LevelMapping> mappings = crosswalk.getLevelMappings();
    for (int i = 0; i < mappings.size(); i++) {
      ScaleRef from = mappings.get(i).getSource();
      ScaleRef to = mappings.get(i).getTarget();
      checkEdition(crosswalk.getSource(), from, i, "source", laws);
      checkEdition(crosswalk.getTarget(), to, i, "target", laws);
      Integer earlier = seen.putIfAbsent(new Scales(from, to), i);
      if (earlier != null) {
        laws.that(
            false,
            "levelMappings/" + i,
            "scales must be mapped once, %s -> %s are by levelMappings/%s too",
            from,
            to,
            earlier);
      }
    }
  }

  private static void checkEdition(
      EditionRef edition, Ref ref, String list, int index, String end, Laws laws) {
    if (!ref.edition().equals(edition)) {
      String at = list + "/" + index + "/" + end;
      laws.that(false, at, "%s must be of edition %s, was %s", end, edition, ref);
    }
  }

  private static void checkEdition(
      EditionRef edition, ScaleRef scale, int index, String end, Laws laws) {
    if (!scale.edition().equals(edition)) {
      String at = "levelMappings/" + index + "/" + end;
      laws.that(false, at, "%s must be of edition %s, was %s", end, edition, scale);
    }
  }
}
