package org.baremo.certification.scheme.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.UnresolvedReference;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;

/** Looks up what one series refers to. Not thread-safe. */
final class SeriesResolution {
  private final SchemeSeries series;
  private final FrameworkCatalog catalog;
  private final List<UnresolvedReference> unresolved = new ArrayList<>();
  private final List<ResolvedScheme> versions = new ArrayList<>();
  private final List<ResolvedClause> clauses = new ArrayList<>();

  private SeriesResolution(SchemeSeries series, FrameworkCatalog catalog) {
    this.series = series;
    this.catalog = catalog;
  }

  static Checked<ResolvedSeries> resolve(SchemeSeries series, FrameworkCatalog catalog) {
    SeriesResolution all = new SeriesResolution(series, catalog);
    all.lookUp();
    return all.unresolved.isEmpty()
        ? Checked.of(new ResolvedSeries(series, all.versions, all.clauses))
        : Checked.failed(all.unresolved.stream().map(UnresolvedReference::problem).toList());
  }

  static List<UnresolvedReference> unresolved(SchemeSeries series, FrameworkCatalog catalog) {
    SeriesResolution all = new SeriesResolution(series, catalog);
    all.lookUp();
    return List.copyOf(all.unresolved);
  }

  private void lookUp() {
    for (int i = 0; i < series.getVersions().size(); i++) {
      String at = "/versions/" + i;
      lookUp(series.getVersions().get(i), pointer -> at + pointer).ifPresent(versions::add);
    }
    for (int i = 0; i < series.getTransitions().size(); i++) {
      Transition transition = series.getTransitions().get(i);
      String at = "/transitions/" + i;
      CertificationScheme version = series.version(transition.getApplies()).orElseThrow();
      lookUp(Clauses.asScheme(transition, version), pointer -> Clauses.place(at, pointer))
          .ifPresent(words -> clauses.add(new ResolvedClause(transition, at, words)));
    }
  }

  /** Looks a part up and takes over what was found, at its place in the series. */
  private Optional<ResolvedScheme> lookUp(CertificationScheme part, UnaryOperator<String> place) {
    for (UnresolvedReference one : part.unresolved(catalog)) {
      String pointer = place.apply(one.problem().getLocation().getPointer().orElse(""));
      Location here = Location.of(series.getId(), pointer);
      unresolved.add(
          new UnresolvedReference(
              one.target(), one.reference(), one.problem().toBuilder().location(here).build()));
    }
    return part.resolve(catalog).value();
  }
}
