package org.baremo.certification.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Scale;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;

/** Resolves one scheme once. Not thread-safe. */
final class SchemeResolution {
  private static final String UNRESOLVED = "ref.unresolved";

  private final CertificationScheme scheme;
  private final FrameworkCatalog catalog;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Ref, LocalizedText> titles = new HashMap<>();
  private final Map<LevelRef, Integer> ordinals = new HashMap<>();
  private final Map<LevelRef, LocalizedText> names = new HashMap<>();

  SchemeResolution(CertificationScheme scheme, FrameworkCatalog catalog) {
    this.scheme = scheme;
    this.catalog = catalog;
  }

  Checked<ResolvedScheme> resolve() {
    if (catalog.framework(scheme.getFramework()).isEmpty()) {
      unresolved("/framework", "framework edition", scheme.getFramework());
      return Checked.failed(problems);
    }
    List<Award> awards = scheme.getAwards();
    for (int i = 0; i < awards.size(); i++) {
      String award = "/awards/" + i;
      levels(award, awards.get(i).getLevels());
      List<AwardUnit> units = awards.get(i).getUnits();
      for (int j = 0; j < units.size(); j++) {
        levels(award + "/units/" + j, units.get(j).getLevels());
      }
    }
    RequirementWalk.each(scheme, this::requirement);
    quantities(RequirementWalk.quantities(scheme));
    return problems.isEmpty()
        ? Checked.of(new ResolvedScheme(scheme, titles, ordinals, names))
        : Checked.failed(problems);
  }

  private void levels(String at, List<LevelRef> levels) {
    for (int i = 0; i < levels.size(); i++) {
      level(at + "/levels/" + i, levels.get(i));
    }
  }

  private void requirement(Requirement requirement, String at) {
    RequirementWalk.nodes(requirement, at).forEach(this::node);
    RequirementWalk.levels(requirement, at).forEach(this::level);
    RequirementWalk.scales(RequirementWalk.quantities(requirement, at)).forEach(this::scale);
  }

  /** Those that the scheme names. */
  private void quantities(Map<String, Quantity> quantities) {
    RequirementWalk.nodes(quantities).forEach(this::node);
    RequirementWalk.scales(quantities).forEach(this::scale);
  }

  private void node(String at, Ref ref) {
    catalog
        .node(ref)
        .ifPresentOrElse(
            node -> titles.put(ref, node.getTitle()), () -> unresolved(at, "node", ref));
  }

  private void level(String at, LevelRef ref) {
    Optional<Scale> scale =
        catalog.framework(ref.edition()).flatMap(framework -> framework.scale(ref.scale()));
    if (scale.flatMap(found -> found.level(ref)).isEmpty()) {
      unresolved(at, "level", ref);
    }
    scale.ifPresent(this::known);
  }

  private void scale(String at, ScaleRef ref) {
    catalog
        .framework(ref.edition())
        .flatMap(framework -> framework.scale(ref.scale()))
        .ifPresentOrElse(this::known, () -> unresolved(at, "scale", ref));
  }

  private void known(Scale scale) {
    for (Level level : scale.getLevels()) {
      ordinals.put(level.getRef(), level.getOrdinal());
      names.put(level.getRef(), level.getName());
    }
  }

  private void unresolved(String at, String what, Object ref) {
    problems.add(
        Problem.error(
            UNRESOLVED,
            Location.of(scheme.getId().toString(), at),
            "%s must be in the catalogue, was %s".formatted(what, ref)));
  }
}
