package org.baremo.cli.migrate;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.Terminal;
import org.baremo.cli.Words;
import org.baremo.cli.profile.ProfileDocuments;
import org.baremo.cli.rows.Row;
import org.baremo.cli.rows.RowReader;
import org.baremo.cli.run.OrderedChunks;
import org.baremo.cli.run.output.OutputFolder;
import org.baremo.cli.run.output.UnreadableInput;
import org.baremo.cli.run.output.WholeOrNothing;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.json.Json;
import org.baremo.core.migration.MigratedProfile;
import org.baremo.core.value.EditionRef;

/** From profiles of one edition to what is known of them in another. */
final class MigrateJob {
  private final MigrateSettings settings;
  private final Terminal terminal;
  private final Words words;
  private final ProfileDocuments documents;
  private final Migrations migrations;

  MigrateJob(MigrateSettings settings, Terminal terminal) {
    FrameworkCatalog catalog = FrameworkCatalog.installed();
    this.settings = settings;
    this.terminal = terminal;
    this.words = Words.of(settings.language());
    this.documents = new ProfileDocuments(catalog);
    this.migrations = new Migrations(catalog, settings);
  }

  int run() {
    return settings.isSingle() ? single() : many();
  }

  private int single() {
    CompetenceProfile profile = documents.read(settings.profiles(), terminal);
    Migrations.Prepared prepared = migrations.from(profile.getEdition());
    MigratedProfile migrated = prepared.migration().migrate(profile);
    if (settings.out().isPresent()) {
      try (RowReader rows =
          new RowReader(new ByteArrayInputStream(Json.standard().write(profile)))) {
        write(settings.out().get(), rows, new MigrateTally());
      } catch (IOException e) {
        throw new IllegalStateException(e); // bytes at hand are always read
      }
    }
    terminal
        .out()
        .println(
            profile.getHolder()
                + ": "
                + prepared.way().stops().stream()
                    .map(EditionRef::toString)
                    .collect(Collectors.joining(" -> ")));
    terminal.out().println();
    terminal.out().println(prepared.text().table(migrated).stripTrailing());
    written();
    return ExitStatus.OK;
  }

  private int many() {
    MigrateTally tally = new MigrateTally();
    try (RowReader rows = new RowReader(input())) {
      if (settings.out().isPresent()) {
        write(settings.out().get(), rows, tally);
      } else {
        carry(rows, tally, carried -> {});
      }
    } catch (IOException e) {
      throw CommandFailure.misuse(
          "cannot read %s: %s".formatted(settings.profiles(), Documents.reason(e)));
    }
    if (tally.read() == 0) {
      terminal.err().println("baremo: warning: %s has no rows".formatted(settings.document()));
    }
    terminal
        .out()
        .println(words.text("migrate.title", settings.document(), settings.target().getEdition()));
    new MigrateSummary(words, settings.target(), tally).lines().forEach(terminal.out()::println);
    written();
    return tally.rejected() == 0 ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
  }

  private void written() {
    settings
        .out()
        .ifPresent(
            out -> {
              terminal.out().println();
              terminal
                  .out()
                  .println(
                      words.text(
                          "summary.written", out, String.join(", ", MigrateOutputs.existing(out))));
            });
  }

  /** Where carried profiles go to, one after another. */
  private interface Sink {
    void accept(Carried carried) throws IOException;
  }

  private void write(Path out, RowReader rows, MigrateTally tally) {
    WholeOrNothing.run(
        terminal,
        out.toString(),
        () -> start(out),
        folder -> {
          MigrateOutputs outputs = new MigrateOutputs(folder);
          carry(rows, tally, outputs::write);
        });
  }

  private OutputFolder start(Path out) throws IOException {
    List<String> existing = MigrateOutputs.existing(out);
    if (!existing.isEmpty() && !settings.force()) {
      throw CommandFailure.misuse(
          "%s has %s of a run before; --force replaces them"
              .formatted(out, String.join(", ", existing)));
    }
    return MigrateOutputs.start(out, settings.explain());
  }

  private void carry(RowReader rows, MigrateTally tally, Sink sink) throws IOException {
    Carrier carrier = new Carrier(settings.document(), documents, migrations, settings.explain());
    OrderedChunks.run(
        settings.threads(),
        () -> chunk(rows),
        chunk -> chunk.stream().map(carrier::carry).toList(),
        (List<Carried> results) -> {
          for (Carried result : results) {
            sink.accept(result);
            tally.add(result);
          }
        });
  }

  private List<Row> chunk(RowReader rows) throws IOException {
    try {
      return rows.nextChunk();
    } catch (IOException e) {
      throw new UnreadableInput(settings.document(), e);
    }
  }

  private InputStream input() throws IOException {
    return settings.isStandardInput()
        ? new BufferedInputStream(terminal.in())
        : Files.newInputStream(Documents.path(settings.profiles()));
  }
}
