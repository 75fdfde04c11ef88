package org.baremo.certification.scheme.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Resolves one series once. Not thread-safe. */
final class SeriesResolution {
  private final SchemeSeries series;
  private final FrameworkCatalog catalog;
  private final List<Problem> problems = new ArrayList<>();

  SeriesResolution(SchemeSeries series, FrameworkCatalog catalog) {
    this.series = series;
    this.catalog = catalog;
  }

  Checked<ResolvedSeries> resolve() {
    List<ResolvedScheme> versions = new ArrayList<>();
    for (int i = 0; i < series.getVersions().size(); i++) {
      String at = "/versions/" + i;
      resolve(series.getVersions().get(i), pointer -> at + pointer).ifPresent(versions::add);
    }
    List<ResolvedClause> clauses = new ArrayList<>();
    for (int i = 0; i < series.getTransitions().size(); i++) {
      Transition transition = series.getTransitions().get(i);
      String at = "/transitions/" + i;
      CertificationScheme version = series.version(transition.getApplies()).orElseThrow();
      resolve(Clauses.asScheme(transition, version), pointer -> Clauses.place(at, pointer))
          .ifPresent(words -> clauses.add(new ResolvedClause(transition, at, words)));
    }
    return problems.isEmpty()
        ? Checked.of(new ResolvedSeries(series, versions, clauses))
        : Checked.failed(problems);
  }

  /** Resolves a part and takes over what was found, at its place in the series. */
  private Optional<ResolvedScheme> resolve(CertificationScheme part, UnaryOperator<String> place) {
    Checked<ResolvedScheme> resolved = part.resolve(catalog);
    for (Problem problem : resolved.problems()) {
      String pointer = place.apply(problem.getLocation().getPointer().orElse(""));
      problems.add(problem.toBuilder().location(Location.of(series.getId(), pointer)).build());
    }
    return resolved.value();
  }
}
