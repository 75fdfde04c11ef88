package org.baremo.cli.redecide;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.series.CompiledSeries;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.redecision.Redecider;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.cli.Documents;
import org.baremo.cli.rows.AskedNames;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.value.EditionRef;

/**
 * What decides: one version of a scheme, or of a series the version that is for each case.
 *
 * @param name what people call it by
 * @param versions that decide, the newest last
 * @param asked what they ask for by name
 * @param redecider takes the decisions again
 * @param decide decides a case; empty where no version of a series is for it
 */
record Deciding(
    String name,
    List<ResolvedScheme> versions,
    AskedNames asked,
    Redecider redecider,
    BiFunction<Dossier, OffsetDateTime, Optional<Decision>> decide) {

  static Deciding by(String name, FrameworkCatalog catalog) {
    Optional<SchemeSeries> series = Documents.series(name);
    return series.isPresent() ? by(series.get(), name, catalog) : byOne(name, catalog);
  }

  private static Deciding by(SchemeSeries document, String file, FrameworkCatalog catalog) {
    CompiledSeries series =
        CompiledSeries.of(Documents.resolved(document, file, catalog).orThrow());
    return new Deciding(
        document.getId(),
        series.series().versions(),
        AskedNames.of(document),
        Redecider.of(List.of(), List.of(series)),
        (dossier, asOf) -> series.decide(dossier, asOf).decision());
  }

  private static Deciding byOne(String name, FrameworkCatalog catalog) {
    CompiledScheme scheme = CompiledScheme.of(Documents.resolved(name, catalog).orThrow());
    return new Deciding(
        scheme.scheme().scheme().getId().toString(),
        List.of(scheme.scheme()),
        AskedNames.of(List.of(scheme.scheme().scheme())),
        Redecider.of(List.of(scheme)),
        (dossier, asOf) -> Optional.of(scheme.decide(dossier, asOf)));
  }

  /** The framework edition that columns of a table are about. */
  EditionRef edition() {
    return versions.get(versions.size() - 1).scheme().getFramework();
  }
}
