package org.baremo.core.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.ScaleMapping.Pair;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;

/** Looks up everything that one crosswalk refers to. */
final class CrosswalkResolution {
  private final Crosswalk crosswalk;
  private final FrameworkCatalog catalog;
  private final Location document;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<LevelRef, Integer> ordinals = new HashMap<>();

  CrosswalkResolution(Crosswalk crosswalk, FrameworkCatalog catalog) {
    this.crosswalk = crosswalk;
    this.catalog = catalog;
    document = Location.of(crosswalk.getId().toString());
  }

  Checked<Links> resolve() {
    catalog.unresolved(crosswalk.getSource(), document.below("/source")).ifPresent(problems::add);
    catalog.unresolved(crosswalk.getTarget(), document.below("/target")).ifPresent(problems::add);
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    List<Mapping> mappings = crosswalk.getMappings();
    for (int i = 0; i < mappings.size(); i++) {
      node(mappings.get(i).getSource(), "/mappings/" + i + "/source");
      node(mappings.get(i).getTarget(), "/mappings/" + i + "/target");
    }
    List<LevelMapping> levels = crosswalk.getLevelMappings();
    for (int i = 0; i < levels.size(); i++) {
      levels(levels.get(i), "/levelMappings/" + i);
    }
    return problems.isEmpty() ? Checked.of(Links.of(crosswalk)) : Checked.failed(problems);
  }

  private void node(Ref ref, String at) {
    catalog.unresolved(ref, document.below(at)).ifPresent(problems::add);
  }

  private void levels(LevelMapping mapping, String at) {
    boolean isSourceKnown = scale(mapping.getSource(), at + "/source");
    boolean isTargetKnown = scale(mapping.getTarget(), at + "/target");
    if (!isSourceKnown || !isTargetKnown) {
      return;
    }
    int before = problems.size();
    List<Pair> pairs = mapping.getPairs();
    for (int i = 0; i < pairs.size(); i++) {
      String pair = at + "/pairs/" + i;
      catalog
          .unresolved(pairs.get(i).from(), document.below(pair + "/from"))
          .ifPresent(problems::add);
      catalog.unresolved(pairs.get(i).to(), document.below(pair + "/to")).ifPresent(problems::add);
    }
    if (problems.size() == before) {
      for (int i = 0; i < pairs.size(); i++) {
        order(pairs, i, at + "/pairs/" + i);
      }
    }
  }

  private boolean scale(ScaleRef ref, String at) {
    Framework framework = catalog.framework(ref.edition()).orElseThrow();
    Optional<Scale> scale = framework.scale(ref.scale());
    if (scale.isPresent()) {
      scale.get().getLevels().forEach(this::remember);
    } else {
      // Of a level of no scale, the framework says which scales it has.
      String message = framework.explainUnknown(ref.edition().level(ref.scale(), "1"));
      problems.add(Problem.error("ref.unresolved", document.below(at), message));
    }
    return scale.isPresent();
  }

  private void remember(Level level) {
    ordinals.put(level.getRef(), level.getOrdinal());
  }

  /** A pair that crosses an earlier one: its source is higher and its target lower, or converse. */
  private void order(List<Pair> pairs, int index, String at) {
    Pair pair = pairs.get(index);
    for (int i = 0; i < index; i++) {
      Pair other = pairs.get(i);
      int from = Integer.compare(ordinal(pair.from()), ordinal(other.from()));
      int to = Integer.compare(ordinal(pair.to()), ordinal(other.to()));
      if (from * to < 0) {
        problems.add(
            Problem.error(
                "crosswalk.level-order",
                document.below(at),
                "levels must keep their order, %s -> %s crosses %s -> %s"
                    .formatted(pair.from(), pair.to(), other.from(), other.to())));
        return;
      }
    }
  }

  private int ordinal(LevelRef level) {
    return ordinals.getOrDefault(level, 0);
  }
}
