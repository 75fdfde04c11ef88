package org.baremo.cli.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import org.baremo.certification.comparison.ComparedDecision;
import org.baremo.certification.comparison.SchemeComparison;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.Terminal;
import org.baremo.cli.Words;
import org.baremo.cli.rows.AskedNames;
import org.baremo.cli.rows.Row;
import org.baremo.cli.rows.RowReader;
import org.baremo.cli.run.OrderedChunks;
import org.baremo.cli.run.output.OutputFile;
import org.baremo.cli.run.output.UnreadableInput;
import org.baremo.cli.run.source.CandidateSource;
import org.baremo.cli.run.source.Dossiers;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;

/** From a file of candidates to who gains and who loses. One run. */
final class CompareJob {
  private static final int LINE_END = '\n';

  private final CompareSettings settings;
  private final Terminal terminal;
  private final Words words;

  CompareJob(CompareSettings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
    this.words = Words.of(settings.language());
  }

  int run() {
    CandidateSource source = settings.source();
    source.isCsv(); // a name that does not tell the format is told before anything is read
    OffsetDateTime asOf =
        settings.moment().decidedAt(terminal.clock().instant(), terminal.clock().getZone());
    FrameworkCatalog catalog = source.catalog();
    SchemeComparison comparison =
        SchemeComparison.of(
            compiled(settings.before(), catalog), compiled(settings.after(), catalog));
    EditionRef edition = edition(comparison);
    CandidateSource.Prepared prepared = source.prepare(catalog);
    CompareReport report = new CompareReport(comparison, settings.listed());
    try (InputStream input = source.open(terminal);
        RowReader rows = new RowReader(input)) {
      Dossiers dossiers = source.dossiers(rows, prepared, edition, asked(comparison), terminal);
      if (settings.out().isPresent()) {
        OutputFile.write(
            terminal,
            settings.out().get(),
            settings.force(),
            out -> compare(rows, dossiers, comparison, asOf, report, out));
      } else {
        compare(rows, dossiers, comparison, asOf, report, OutputStream.nullOutputStream());
      }
    } catch (IOException e) {
      throw CommandFailure.misuse(
          "cannot read %s: %s".formatted(source.candidates(), Documents.reason(e)));
    }
    new CompareText(words, comparison, report)
        .lines(source.document(), asOf.toLocalDate())
        .forEach(terminal.out()::println);
    settings
        .out()
        .ifPresent(
            out -> {
              terminal.out().println();
              terminal.out().println(words.text("compare.written", out));
            });
    return report.rejected() == 0 ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
  }

  private static CompiledScheme compiled(String name, FrameworkCatalog catalog) {
    return CompiledScheme.of(Documents.resolved(name, catalog).orThrow());
  }

  private static AskedNames asked(SchemeComparison comparison) {
    return AskedNames.of(
        List.of(comparison.before().scheme().scheme(), comparison.after().scheme().scheme()));
  }

  private static EditionRef edition(SchemeComparison comparison) {
    EditionRef before = comparison.before().scheme().scheme().getFramework();
    EditionRef after = comparison.after().scheme().scheme().getFramework();
    if (!before.equals(after)) {
      throw CommandFailure.misuse(
          "schemes must be about one edition, were about %s and %s; 'baremo migrate' carries results"
                  .formatted(before, after)
              + " from one to another");
    }
    return before;
  }

  private void compare(
      RowReader rows,
      Dossiers dossiers,
      SchemeComparison comparison,
      OffsetDateTime asOf,
      CompareReport report,
      OutputStream out)
      throws IOException {
    OrderedChunks.run(
        settings.threads(),
        () -> chunk(rows),
        chunk -> chunk.stream().map(row -> compared(row, dossiers, comparison, asOf)).toList(),
        (List<Checked<ComparedDecision>> results) -> {
          for (Checked<ComparedDecision> result : results) {
            if (result.isOk()) {
              out.write(Json.standard().write(result.orThrow()));
              out.write(LINE_END);
              report.add(result.orThrow());
            } else {
              result.problems().forEach(one -> terminal.err().println("baremo: " + one));
              report.reject();
            }
          }
        });
  }

  /** Whatever happens to one row, it comes to a result. */
  private static Checked<ComparedDecision> compared(
      Row row, Dossiers dossiers, SchemeComparison comparison, OffsetDateTime asOf) {
    try {
      Checked<Dossiers.Read> read = dossiers.read(row);
      return read.isOk()
          ? Checked.of(comparison.compare(read.orThrow().dossier(), asOf))
          : Checked.failed(read.problems());
    } catch (RuntimeException | StackOverflowError e) {
      return Checked.failed(
          Problem.error(
              "row.defect",
              Location.ofLine(dossiers.document(), row.line()),
              "row could not be compared, by a defect in the program: " + e));
    }
  }

  private List<Row> chunk(RowReader rows) throws IOException {
    try {
      return rows.nextChunk();
    } catch (IOException e) {
      throw new UnreadableInput(settings.source().document(), e);
    }
  }
}
