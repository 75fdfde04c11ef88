package org.baremo.certification.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.UnresolvedReference.Target;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Scale;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;

/** Looks up what one scheme refers to. Not thread-safe. */
final class SchemeResolution {
  private final CertificationScheme scheme;
  private final FrameworkCatalog catalog;
  private final List<UnresolvedReference> unresolved = new ArrayList<>();
  private final Map<Ref, LocalizedText> titles = new HashMap<>();
  private final Map<LevelRef, Integer> ordinals = new HashMap<>();
  private final Map<LevelRef, LocalizedText> names = new HashMap<>();

  private SchemeResolution(CertificationScheme scheme, FrameworkCatalog catalog) {
    this.scheme = scheme;
    this.catalog = catalog;
  }

  static Checked<ResolvedScheme> resolve(CertificationScheme scheme, FrameworkCatalog catalog) {
    SchemeResolution all = new SchemeResolution(scheme, catalog);
    all.lookUp();
    return all.unresolved.isEmpty()
        ? Checked.of(new ResolvedScheme(scheme, all.titles, all.ordinals, all.names))
        : Checked.failed(all.unresolved.stream().map(UnresolvedReference::problem).toList());
  }

  static List<UnresolvedReference> unresolved(
      CertificationScheme scheme, FrameworkCatalog catalog) {
    SchemeResolution all = new SchemeResolution(scheme, catalog);
    all.lookUp();
    return List.copyOf(all.unresolved);
  }

  private void lookUp() {
    catalog
        .unresolved(scheme.getFramework(), place("/framework"))
        .ifPresentOrElse(
            problem -> add(Target.EDITION, scheme.getFramework(), problem), this::parts);
  }

  private void parts() {
    List<Award> awards = scheme.getAwards();
    for (int i = 0; i < awards.size(); i++) {
      String award = "/awards/" + i;
      levels(award, awards.get(i).getLevels());
      List<AwardUnit> units = awards.get(i).getUnits();
      for (int j = 0; j < units.size(); j++) {
        levels(award + "/units/" + j, units.get(j).getLevels());
      }
    }
    Places.requirements(scheme).forEach(this::requirement);
    quantities(Contents.quantities(scheme));
  }

  private void levels(String at, List<LevelRef> levels) {
    for (int i = 0; i < levels.size(); i++) {
      level(at + "/levels/" + i, levels.get(i));
    }
  }

  private void requirement(String at, Requirement requirement) {
    Contents.nodes(requirement, at).forEach(this::node);
    Contents.levels(requirement, at).forEach(this::level);
    Contents.scales(Places.quantities(requirement, at)).forEach(this::scale);
  }

  /** Those that the scheme names. */
  private void quantities(Map<String, Quantity> quantities) {
    Contents.nodes(quantities).forEach(this::node);
    Contents.scales(quantities).forEach(this::scale);
  }

  private void node(String at, Ref ref) {
    catalog
        .node(ref)
        .ifPresentOrElse(
            node -> titles.put(ref, node.getTitle()),
            () -> add(Target.NODE, ref, noNode(ref, place(at))));
  }

  /** Statements of a framework have references, too. */
  private Problem noNode(Ref ref, Location at) {
    return catalog
        .unresolved(ref, at)
        .orElseGet(
            () ->
                Problem.error(
                    "ref.unresolved", at, "%s is a statement, not a node".formatted(ref)));
  }

  private void level(String at, LevelRef ref) {
    catalog.unresolved(ref, place(at)).ifPresent(problem -> add(Target.LEVEL, ref, problem));
    scale(ScaleRef.of(ref)).ifPresent(this::known);
  }

  private void scale(String at, ScaleRef ref) {
    catalog.unresolved(ref, place(at)).ifPresent(problem -> add(Target.SCALE, ref, problem));
    scale(ref).ifPresent(this::known);
  }

  private Optional<Scale> scale(ScaleRef ref) {
    Optional<Framework> framework = catalog.framework(ref.edition());
    return framework.flatMap(found -> found.scale(ref.scale()));
  }

  private void known(Scale scale) {
    for (Level level : scale.getLevels()) {
      ordinals.put(level.getRef(), level.getOrdinal());
      names.put(level.getRef(), level.getName());
    }
  }

  private Location place(String at) {
    return Location.of(scheme.getId().toString(), at);
  }

  private void add(Target target, Object reference, Problem problem) {
    unresolved.add(new UnresolvedReference(target, reference.toString(), problem));
  }
}
