package org.baremo.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.issuance.Issuer;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.remedy.RemedyLimits;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.Keys;
import org.baremo.cli.Paragraph;
import org.baremo.cli.Terminal;
import org.baremo.cli.Words;
import org.baremo.cli.flat.FlatRows;
import org.baremo.cli.rows.AskedNames;
import org.baremo.cli.rows.BlockReader;
import org.baremo.cli.rows.RowReader;
import org.baremo.cli.run.output.OutputFolder;
import org.baremo.cli.run.output.WholeOrNothing;
import org.baremo.cli.run.paper.Certificates;
import org.baremo.cli.run.paper.ExplanationForm;
import org.baremo.cli.run.paper.Papers;
import org.baremo.cli.run.source.CandidateSource;
import org.baremo.cli.run.source.Dossiers;
import org.baremo.cli.run.summary.FlatTally;
import org.baremo.cli.run.summary.Summary;
import org.baremo.cli.run.summary.Tally;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.LocalizedText;

/** The main job: from a file of candidates to decisions, certificates and rejected rows. */
public final class DecideJob {
  private static final long NANOS = 1_000_000_000;

  /** How far remedies are looked for in a stream: some tenths of a second at worst. */
  private static final int MOST_TRIALS = 1_000;

  private static final int MOST_DAYS = 2 * 366;

  private final Settings settings;
  private final Terminal terminal;
  private final Words words;

  /**
   * Prepares a run.
   *
   * @param settings what was asked for
   * @param terminal the world outside
   */
  public DecideJob(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
    this.words = Words.of(settings.language());
  }

  /**
   * Runs to the end.
   *
   * @return the exit status
   * @throws CommandFailure when the run cannot begin or be finished
   */
  public int run() {
    long started = terminal.nanos().getAsLong();
    CandidateSource source = settings.source();
    source.isCsv(); // a name that does not tell the format is told before anything is read
    OffsetDateTime asOf =
        settings.moment().decidedAt(terminal.clock().instant(), terminal.clock().getZone());
    FrameworkCatalog catalog = source.catalog();
    Optional<SchemeSeries> series = Documents.series(settings.scheme());
    if (series.isPresent()) {
      return new SeriesJob(this, settings, terminal, words)
          .run(series.get(), catalog, asOf, started);
    }
    ResolvedScheme scheme = Documents.resolved(settings.scheme(), catalog).orThrow();
    CandidateSource.Prepared prepared = source.prepare(catalog);
    CompiledScheme compiled = CompiledScheme.of(scheme);
    Papers papers =
        new Papers(
            compiled.at(asOf),
            settings.brief(),
            certificate(scheme.scheme(), asOf),
            explained(compiled, asOf));
    Tally tally = new Tally(scheme.scheme());
    byte[] beginning = beginning(scheme);
    giveBackWhatStartingTook();
    try (InputStream input = source.open(terminal)) {
      if (isFlat(compiled, prepared)) {
        decide(
            beginning,
            (outputs, progress) ->
                flat(input, compiled, prepared, papers, tally, outputs, progress));
      } else {
        // opened before any output, for a line of columns that is wrong leaves none
        RowReader rows = new RowReader(input);
        Dossiers dossiers =
            source.dossiers(
                rows,
                prepared,
                scheme.scheme().getFramework(),
                AskedNames.of(List.of(scheme.scheme())),
                terminal);
        decide(
            beginning,
            (outputs, progress) ->
                new DecideRun(
                        source.document(),
                        rows,
                        new Judge(dossiers, papers::of)::judge,
                        new Results(source.document(), outputs, attempts(), tally),
                        progress,
                        tally)
                    .run(settings.threads()));
      }
      print(scheme.scheme(), asOf);
      return end(new Summary(words, tally).lines(scheme), tally, started);
    } catch (IOException e) {
      throw CommandFailure.misuse(
          "cannot read %s: %s".formatted(settings.source().candidates(), Documents.reason(e)));
    }
  }

  /**
   * Reading classes and documents leaves more behind than the rows ever take. Once it is gone the
   * heap is small, and G1 keeps it so, which it does not on its own.
   */
  static void giveBackWhatStartingTook() {
    System.gc();
  }

  /** Makes the line of a certificate, where certificates are asked for. */
  Function<Decision, byte[]> certificate(CertificationScheme scheme, OffsetDateTime asOf) {
    if (!settings.certificates()) {
      return decision -> new byte[0];
    }
    Issuer issuer = settings.issuerOf(scheme);
    settings
        .key()
        .flatMap(
            key ->
                Keys.doubt(key, issuer.name(), settings.issuer().isPresent(), asOf.toLocalDate()))
        .ifPresent(this::warn);
    return new Certificates(issuer, settings.key().map(Keys::signer))::line;
  }

  /** Whether nothing is asked for that needs more of a regular row than plain numbers. */
  private boolean isFlat(CompiledScheme compiled, CandidateSource.Prepared prepared) {
    return settings.brief()
        && !settings.certificates()
        && settings.explain().isEmpty()
        && settings.source().instruments().isEmpty()
        && settings.source().scoring().isEmpty()
        && !settings.source().isCsv()
        && FlatRows.of(compiled, framework(compiled, prepared)).isPresent();
  }

  private static Framework framework(CompiledScheme compiled, CandidateSource.Prepared prepared) {
    return prepared.catalog().framework(compiled.scheme().scheme().getFramework()).orElseThrow();
  }

  /** Decides regular rows from their bytes, and the others the long way. */
  private void flat(
      InputStream input,
      CompiledScheme compiled,
      CandidateSource.Prepared prepared,
      Papers papers,
      Tally tally,
      Outputs outputs,
      ProgressBar progress)
      throws IOException {
    String document = settings.source().document();
    Framework framework = framework(compiled, prepared);
    Judge judge =
        new Judge(
            settings
                .source()
                .dossiers(prepared, AskedNames.of(List.of(compiled.scheme().scheme()))),
            papers::of);
    new BlockRun(
            document,
            new BlockReader(input, BlockReader.USUAL_SIZE),
            () ->
                new BlockJudge(
                    FlatRows.of(compiled, framework).orElseThrow(),
                    papers.council().outline(),
                    papers.brief(),
                    judge::judge),
            new Results(document, outputs, attempts(), tally),
            new FlatTally(tally, compiled.scheme().scheme(), papers.council().outline()),
            progress,
            tally)
        .run(settings.threads());
  }

  AttemptIndex attempts() {
    return new AttemptIndex(settings.attempts());
  }

  ExplanationForm form() {
    return settings.explain().orElse(ExplanationForm.TEXT);
  }

  /** Why no award was given, where that was asked for. */
  private BiFunction<Decision, Dossier, byte[]> explained(
      CompiledScheme compiled, OffsetDateTime asOf) {
    if (settings.explain().isEmpty()) {
      return (decision, dossier) -> new byte[0];
    }
    Explainer explainer = Explainer.of(compiled.scheme(), words.locale());
    if (settings.remedies() == 0) {
      return (decision, dossier) -> form().explained(explainer, decision, List.of());
    }
    RemedyFinder finder = remedies(compiled);
    return (decision, dossier) -> form().explained(explainer, decision, finder.find(dossier, asOf));
  }

  /** What finds as much as was asked for. */
  RemedyFinder remedies(CompiledScheme compiled) {
    return RemedyFinder.of(compiled)
        .within(new RemedyLimits(settings.remedies(), MOST_TRIALS, MOST_DAYS));
  }

  private byte[] beginning(ResolvedScheme scheme) {
    return settings.explain().isEmpty()
        ? new byte[0]
        : form().beginning(Explainer.of(scheme, words.locale()), scheme);
  }

  /** What fills the outputs. */
  interface Run {
    void into(Outputs outputs, ProgressBar progress) throws IOException;
  }

  /** Decides into partial files, which get their names when all went well, and vanish otherwise. */
  void decide(byte[] beginning, Run run) {
    WholeOrNothing.run(
        terminal,
        settings.out().toString(),
        this::start,
        folder -> run.into(new Outputs(folder, form(), beginning), progress()));
  }

  private ProgressBar progress() throws IOException {
    return new ProgressBar(
        terminal.err(), settings.progress(), settings.source().size(), words, terminal.nanos());
  }

  private OutputFolder start() throws IOException {
    Path out = settings.out();
    List<String> existing = Outputs.existing(out);
    if (!existing.isEmpty() && !settings.force()) {
      throw CommandFailure.misuse(
          "%s has %s of a run before; --force replaces them"
              .formatted(out, String.join(", ", existing)));
    }
    return Outputs.start(out, settings.explain(), settings.certificates());
  }

  private void warn(String message) {
    terminal.err().println("baremo: warning: " + message);
  }

  /** Tells what decided and when. */
  void head(LocalizedText title, Object id, Object about, OffsetDateTime asOf) {
    PrintWriter out = terminal.out();
    ZoneId zone = settings.moment().zoneOf(asOf, terminal.clock().getZone());
    out.println(words.language().of(title));
    out.println(
        words.text(
            "summary.head",
            id,
            about,
            words.date(asOf.toLocalDate()),
            zone,
            settings.moment().asOf().isPresent() ? "" : words.text("summary.system-clock")));
  }

  private void print(CertificationScheme scheme, OffsetDateTime asOf) {
    head(scheme.getTitle(), scheme.getId(), scheme.getFramework(), asOf);
    if (scheme.isIllustrative()) {
      scheme
          .getNote()
          .ifPresent(
              note -> Paragraph.lines(words.language().of(note)).forEach(terminal.out()::println));
    }
  }

  /** Prints the summary of a run that is whole. */
  int end(List<String> summary, Tally tally, long started) {
    if (tally.read() == 0) {
      warn("%s has no rows".formatted(settings.source().document()));
    }
    PrintWriter out = terminal.out();
    summary.forEach(out::println);
    out.println();
    out.println(
        words.text(
            "summary.written",
            settings.out(),
            String.join(", ", Outputs.existing(settings.out()))));
    time(tally.read(), terminal.nanos().getAsLong() - started);
    return tally.rejected() == 0 ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
  }

  private void time(long rows, long nanos) {
    long perSecond = nanos == 0 ? rows : Math.round((double) rows * NANOS / nanos);
    BigDecimal seconds =
        BigDecimal.valueOf(nanos).divide(BigDecimal.valueOf(NANOS), 1, RoundingMode.HALF_UP);
    terminal
        .out()
        .println(
            words.counted(
                "summary.time",
                rows,
                String.format(words.locale(), "%.1f", seconds),
                words.number(perSecond)));
  }
}
