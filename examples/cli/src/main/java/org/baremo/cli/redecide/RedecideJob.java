package org.baremo.cli.redecide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.redecision.DecisionLog;
import org.baremo.certification.redecision.FactChange;
import org.baremo.certification.redecision.LoggedDecision;
import org.baremo.certification.redecision.Redecider;
import org.baremo.certification.redecision.Redecision;
import org.baremo.certification.redecision.Redecisions;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.Language;
import org.baremo.cli.Terminal;
import org.baremo.cli.Words;
import org.baremo.cli.rows.Row;
import org.baremo.cli.rows.RowReader;
import org.baremo.cli.run.Moment;
import org.baremo.cli.run.output.OutputFile;
import org.baremo.cli.run.source.CandidateSource;
import org.baremo.cli.run.source.Dossiers;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;

/** From a file of candidates and a change of facts to the decisions that depended on it. */
final class RedecideJob {
  private static final int LINE_END = '\n';

  private final String scheme;
  private final CandidateSource source;
  private final Path change;
  private final Moment taken;
  private final Optional<Moment> again;
  private final Terminal terminal;
  private long rejected;

  RedecideJob(
      String scheme,
      CandidateSource source,
      Path change,
      Moment taken,
      Optional<Moment> again,
      Terminal terminal) {
    this.scheme = scheme;
    this.source = source;
    this.change = change;
    this.taken = taken;
    this.again = again;
    this.terminal = terminal;
  }

  int run(Language language, Optional<Path> out, boolean force) {
    source.isCsv(); // a name that does not tell the format is told before anything is read
    Words words = Words.of(language);
    OffsetDateTime asOf = instant(taken);
    Optional<OffsetDateTime> anew = again.map(this::instant);
    FactChange fact = Documents.read(change, FactChange.class);
    FrameworkCatalog catalog = source.catalog();
    Deciding deciding = Deciding.by(scheme, catalog);
    DecisionLog log = log(deciding, catalog, asOf);
    Concerned.of(fact).lookUp(log, change.toString(), source.document());
    Redecider redecider = deciding.redecider();
    Redecisions all =
        anew.map(when -> redecider.redecide(log, fact, when))
            .orElseGet(() -> redecider.redecideAsThen(log, fact))
            .orThrow();
    out.ifPresent(file -> write(file, force, all));
    new RedecideText(words, deciding, all)
        .lines(source.document(), asOf.toLocalDate(), rejected)
        .forEach(terminal.out()::println);
    out.ifPresent(
        file -> {
          terminal.out().println();
          terminal.out().println(words.text("compare.written", file));
        });
    return rejected == 0 ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
  }

  private OffsetDateTime instant(Moment moment) {
    return moment.decidedAt(terminal.clock().instant(), terminal.clock().getZone());
  }

  /** The decisions as they were taken. */
  private DecisionLog log(Deciding deciding, FrameworkCatalog catalog, OffsetDateTime asOf) {
    CandidateSource.Prepared prepared = source.prepare(catalog);
    DecisionLog log = new DecisionLog();
    try (InputStream input = source.open(terminal);
        RowReader rows = new RowReader(input)) {
      Dossiers dossiers =
          source.dossiers(rows, prepared, deciding.edition(), deciding.asked(), terminal);
      for (Row row = rows.next(); row != null; row = rows.next()) {
        Checked<Dossiers.Read> read = dossiers.read(row);
        if (read.isOk()) {
          Dossier dossier = read.orThrow().dossier();
          deciding
              .decide()
              .apply(dossier, asOf)
              .ifPresent(decision -> log.append(LoggedDecision.of(decision, dossier)));
        } else {
          read.problems().forEach(one -> terminal.err().println("baremo: " + one));
          rejected++;
        }
      }
      return log;
    } catch (IOException e) {
      throw CommandFailure.misuse(
          "cannot read %s: %s".formatted(source.candidates(), Documents.reason(e)));
    }
  }

  private void write(Path file, boolean force, Redecisions all) {
    OutputFile.write(
        terminal,
        file,
        force,
        out -> {
          for (Redecision one : all.getRedecisions()) {
            out.write(Json.standard().write(one));
            out.write(LINE_END);
          }
        });
  }
}
