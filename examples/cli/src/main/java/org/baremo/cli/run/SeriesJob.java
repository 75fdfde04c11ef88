package org.baremo.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.series.CompiledSeries;
import org.baremo.certification.decision.series.SeriesDecision;
import org.baremo.certification.explanation.SeriesExplainer;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.series.ResolvedSeries;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.Terminal;
import org.baremo.cli.Words;
import org.baremo.cli.rows.AskedNames;
import org.baremo.cli.rows.RowReader;
import org.baremo.cli.run.paper.SeriesPapers;
import org.baremo.cli.run.source.CandidateSource;
import org.baremo.cli.run.source.Dossiers;
import org.baremo.cli.run.summary.Summary;
import org.baremo.cli.run.summary.Tally;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.value.VersionedId;

/**
 * The main job by a series: every candidate is decided by the version that is for their case, and
 * one whom no version is for is left open, with the reason.
 */
final class SeriesJob {
  private final DecideJob job;
  private final Settings settings;
  private final Terminal terminal;
  private final Words words;

  SeriesJob(DecideJob job, Settings settings, Terminal terminal, Words words) {
    this.job = job;
    this.settings = settings;
    this.terminal = terminal;
    this.words = words;
  }

  int run(SchemeSeries document, FrameworkCatalog catalog, OffsetDateTime asOf, long started) {
    ResolvedSeries series = Documents.resolved(document, settings.scheme(), catalog).orThrow();
    CandidateSource source = settings.source();
    CandidateSource.Prepared prepared = source.prepare(catalog);
    CompiledSeries compiled = CompiledSeries.of(series);
    SeriesExplainer explainer = SeriesExplainer.of(series, words.locale());
    SeriesPapers papers =
        new SeriesPapers(
            compiled,
            asOf,
            settings.brief(),
            certificate(document, asOf),
            explained(compiled, explainer, asOf));
    Tally tally = new Tally(document);
    byte[] beginning = settings.explain().isEmpty() ? new byte[0] : job.form().beginning(explainer);
    DecideJob.giveBackWhatStartingTook();
    try (InputStream input = source.open(terminal)) {
      RowReader rows = new RowReader(input);
      Dossiers dossiers =
          source.dossiers(
              rows, prepared, newest(document).getFramework(), AskedNames.of(document), terminal);
      job.decide(
          beginning,
          (outputs, progress) ->
              new DecideRun(
                      source.document(),
                      rows,
                      new Judge(dossiers, papers::of)::judge,
                      new Results(source.document(), outputs, job.attempts(), tally),
                      progress,
                      tally)
                  .run(settings.threads()));
      String counts =
          words.counted("summary.series", document.getVersions().size())
              + words.counted("summary.clauses", document.getTransitions().size());
      job.head(document.getTitle(), document.getId(), counts, asOf);
      return job.end(new Summary(words, tally).lines(series), tally, started);
    } catch (IOException e) {
      throw CommandFailure.misuse(
          "cannot read %s: %s".formatted(settings.source().candidates(), Documents.reason(e)));
    }
  }

  /** The version that columns of a CSV are about. */
  private static CertificationScheme newest(SchemeSeries series) {
    return series.getVersions().get(series.getVersions().size() - 1);
  }

  /** Every version has its own issuer, as it says. */
  private Function<SeriesDecision, byte[]> certificate(SchemeSeries series, OffsetDateTime asOf) {
    Map<VersionedId, Function<Decision, byte[]>> byVersion = new HashMap<>();
    if (settings.certificates()) {
      Map<String, Function<Decision, byte[]>> byName = new HashMap<>();
      for (CertificationScheme version : series.getVersions()) {
        String issuer = settings.issuerOf(version).name();
        byVersion.put(
            version.getId(),
            byName.computeIfAbsent(issuer, name -> job.certificate(version, asOf)));
      }
    }
    return decided ->
        decided
            .decision()
            .flatMap(
                one ->
                    Optional.ofNullable(byVersion.get(one.getScheme()))
                        .map(line -> line.apply(one)))
            .orElseGet(() -> new byte[0]);
  }

  private SeriesPapers.Explained explained(
      CompiledSeries series, SeriesExplainer explainer, OffsetDateTime asOf) {
    if (settings.explain().isEmpty()) {
      return (decided, dossier) -> new byte[0];
    }
    Map<CompiledScheme, RemedyFinder> finders = new HashMap<>();
    if (settings.remedies() > 0) {
      for (ResolvedScheme version : series.series().versions()) {
        series
            .version(version.scheme().getId())
            .ifPresent(compiled -> finders.put(compiled, job.remedies(compiled)));
      }
      series
          .series()
          .clauses()
          .forEach(
              clause ->
                  series
                      .admitting(clause.transition().getId())
                      .ifPresent(compiled -> finders.put(compiled, job.remedies(compiled))));
    }
    return (decided, dossier) -> {
      List<Remedies> missing =
          SeriesPapers.by(series, decided.choice())
              .map(finders::get)
              .map(finder -> finder.find(dossier, asOf))
              .orElse(List.of());
      return job.form().explained(explainer, decided, missing);
    };
  }
}
