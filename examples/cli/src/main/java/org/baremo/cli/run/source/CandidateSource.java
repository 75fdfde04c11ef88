package org.baremo.cli.run.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.Frameworks;
import org.baremo.cli.Terminal;
import org.baremo.cli.rows.AskedNames;
import org.baremo.cli.rows.CandidateReader;
import org.baremo.cli.rows.CsvCandidates;
import org.baremo.cli.rows.NdjsonCandidates;
import org.baremo.cli.rows.RowReader;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.Evaluator;
import org.baremo.core.evaluation.ScoringRule;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.EditionRef;

/**
 * Where candidates come from, as it was asked for.
 *
 * @param candidates file, or {@code -} for standard input
 * @param format {@code ndjson} or {@code csv}; empty when the file's name tells
 * @param frameworks files of frameworks of one's own
 * @param instruments files
 * @param scoring file; empty for the plain rule
 */
public record CandidateSource(
    String candidates,
    Optional<String> format,
    List<Path> frameworks,
    List<Path> instruments,
    Optional<Path> scoring) {

  /**
   * Tells whether candidates come from standard input.
   *
   * @return whether the name is {@code -}
   */
  public boolean isStandardInput() {
    return candidates.equals("-");
  }

  /**
   * Returns the name of the input in problems.
   *
   * @return the file's name, or {@code stdin}
   */
  public String document() {
    return isStandardInput() ? "stdin" : String.valueOf(Path.of(candidates).getFileName());
  }

  /**
   * Tells the format.
   *
   * @return true for CSV, false for NDJSON
   * @throws CommandFailure when nothing tells the format
   */
  public boolean isCsv() {
    String name = candidates.toLowerCase(Locale.ROOT);
    String told =
        format.orElseGet(
            () -> {
              if (name.endsWith(".csv") || name.endsWith(".tsv")) {
                return "csv";
              }
              return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? "ndjson" : "";
            });
    return switch (told.toLowerCase(Locale.ROOT)) {
      case "csv" -> true;
      case "ndjson" -> false;
      default ->
          throw CommandFailure.misuse(
              format.isPresent()
                  ? "format must be ndjson or csv, was '%s'".formatted(told)
                  : "the name '%s' does not tell the format; say --format ndjson or --format csv"
                      .formatted(candidates));
    };
  }

  /**
   * Opens the input.
   *
   * @param terminal whose standard input may be meant
   * @return its bytes
   * @throws IOException when it cannot be opened
   */
  public InputStream open(Terminal terminal) throws IOException {
    return isStandardInput()
        ? new BufferedInputStream(terminal.in())
        : Files.newInputStream(Documents.path(candidates));
  }

  /**
   * Returns how long the input is.
   *
   * @return bytes; 0 when unknown
   * @throws IOException when it cannot be asked
   */
  public long size() throws IOException {
    return isStandardInput() ? 0 : Files.size(Documents.path(candidates));
  }

  /**
   * Returns what makes dossiers of the rows.
   *
   * @param rows of the input, from its beginning
   * @param prepared what the rows are evaluated with
   * @param edition the framework edition that columns of a CSV are about
   * @param asked what schemes ask for by name
   * @param terminal where columns that have no effect are told
   * @return what makes dossiers
   * @throws org.baremo.core.problem.ProblemsException when the line of columns is wrong
   * @throws IOException when the input cannot be read
   */
  public Dossiers dossiers(
      RowReader rows, Prepared prepared, EditionRef edition, AskedNames asked, Terminal terminal)
      throws IOException {
    if (!isCsv()) {
      return dossiers(prepared, asked);
    }
    Checked<CsvCandidates> table =
        CsvCandidates.open(
            document(),
            rows,
            prepared.catalog().framework(edition).orElseThrow(),
            prepared.catalog(),
            prepared.instruments(),
            asked);
    CandidateReader reader = table.orThrow();
    table.problems().forEach(warning -> terminal.err().println("baremo: warning: " + warning));
    return new Dossiers(document(), reader, prepared.evaluators(), asked);
  }

  /**
   * Returns what makes dossiers of the rows of NDJSON, whatever comes before them.
   *
   * @param prepared what the rows are evaluated with
   * @param asked what schemes ask for by name
   * @return what makes dossiers
   */
  public Dossiers dossiers(Prepared prepared, AskedNames asked) {
    return new Dossiers(
        document(),
        new NdjsonCandidates(document(), prepared.catalog()),
        prepared.evaluators(),
        asked);
  }

  /**
   * Returns the framework editions at hand.
   *
   * @return those that come with the program, and those of one's own
   * @throws CommandFailure when a file cannot be read, or its edition is there already
   * @throws org.baremo.core.problem.ProblemsException when a framework does not hold
   */
  public FrameworkCatalog catalog() {
    return Frameworks.catalog(frameworks);
  }

  /**
   * Reads what the rows are evaluated with, before any of them is.
   *
   * @param catalog the framework editions at hand
   * @return instruments and the scoring rule
   * @throws CommandFailure when two instruments are the same
   * @throws org.baremo.core.problem.ProblemsException when one does not hold
   */
  public Prepared prepare(FrameworkCatalog catalog) {
    List<Instrument> documents =
        instruments.stream().map(file -> Documents.read(file, Instrument.class)).toList();
    if (documents.stream().map(Instrument::getId).distinct().count() != documents.size()) {
      throw CommandFailure.misuse(
          "instruments must be different, were "
              + documents.stream().map(Instrument::getId).toList());
    }
    InstrumentLibrary library = InstrumentLibrary.resolve(catalog, documents).orThrow();
    Optional<Evaluator> given =
        scoring
            .map(file -> Documents.read(file, ScoringRule.class))
            .map(rule -> Evaluator.of(rule, catalog, library).orThrow());
    return new Prepared(catalog, library, new Evaluators(catalog, library, given));
  }

  /** What rows are evaluated with. Thread-safe. */
  public static final class Prepared {
    private final FrameworkCatalog catalog;
    private final InstrumentLibrary instruments;
    private final Evaluators evaluators;

    Prepared(FrameworkCatalog catalog, InstrumentLibrary instruments, Evaluators evaluators) {
      this.catalog = catalog;
      this.instruments = instruments;
      this.evaluators = evaluators;
    }

    /**
     * Returns the framework editions at hand.
     *
     * @return those that rows may be about
     */
    public FrameworkCatalog catalog() {
      return catalog;
    }

    InstrumentLibrary instruments() {
      return instruments;
    }

    Evaluators evaluators() {
      return evaluators;
    }
  }
}
