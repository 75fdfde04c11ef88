package org.baremo.cli.migrate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.profile.ProfileDocuments;
import org.baremo.cli.rows.Problems;
import org.baremo.cli.rows.Row;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.json.Json;
import org.baremo.core.migration.MigratedProfile;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Takes one row from its bytes to what is known of it in the other edition. Thread-safe. */
final class Carrier {
  private final String document;
  private final ProfileDocuments documents;
  private final Migrations migrations;
  private final boolean explain;

  Carrier(String document, ProfileDocuments documents, Migrations migrations, boolean explain) {
    this.document = document;
    this.documents = documents;
    this.migrations = migrations;
    this.explain = explain;
  }

  /** Whatever happens to one row, it comes to a result. */
  Carried carry(Row row) {
    Optional<Problem> objection = Problems.objection(row, document);
    if (objection.isPresent()) {
      return new Carried.Rejected(row, List.of(objection.get()));
    }
    try {
      Checked<CompetenceProfile> read = documents.read(row.bytes(), document);
      return read.isOk()
          ? carry(read.orThrow())
          : new Carried.Rejected(
              row,
              read.problems().stream()
                  .map(problem -> Problems.onLine(problem, row.line()))
                  .toList());
    } catch (CommandFailure e) {
      return rejected(row, "migration.no-way", String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return rejected(
          row, "row.defect", "row could not be carried, by a defect in the program: " + e);
    }
  }

  private Carried.Whole carry(CompetenceProfile profile) {
    Migrations.Prepared prepared = migrations.from(profile.getEdition());
    MigratedProfile migrated = prepared.migration().migrate(profile);
    return new Carried.Whole(
        migrated,
        Json.standard().write(migrated),
        Json.standard().write(migrated.asProfileAtLeast()),
        explain ? table(migrated, prepared).getBytes(StandardCharsets.UTF_8) : new byte[0]);
  }

  private static String table(MigratedProfile migrated, Migrations.Prepared prepared) {
    return migrated.getHolder() + "\n" + prepared.text().table(migrated) + "\n";
  }

  private Carried.Rejected rejected(Row row, String code, String message) {
    return new Carried.Rejected(
        row, List.of(Problem.error(code, Location.ofLine(document, row.line()), message)));
  }
}
