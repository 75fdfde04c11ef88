package org.baremo.cli.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.baremo.cli.run.output.OutputFolder;
import org.baremo.cli.run.output.RejectedRow;
import org.baremo.core.json.Json;

/** The files of a run over profiles, each row of the input in the first or the third. */
final class MigrateOutputs {
  static final String MIGRATED = "migrated.ndjson";
  static final String PROFILES = "profiles.ndjson";
  static final String REJECTED = "rejected.ndjson";
  static final String EXPLANATIONS = "explanations.txt";

  private static final List<String> NAMES = List.of(MIGRATED, PROFILES, REJECTED, EXPLANATIONS);
  private static final byte[] END = {'\n'};

  private final OutputFolder folder;

  MigrateOutputs(OutputFolder folder) {
    this.folder = folder;
  }

  static OutputFolder start(Path path, boolean explain) throws IOException {
    return OutputFolder.start(path, NAMES, explain ? List.of() : List.of(EXPLANATIONS));
  }

  static List<String> existing(Path path) {
    return OutputFolder.existing(path, NAMES);
  }

  void write(Carried carried) throws IOException {
    if (carried instanceof Carried.Whole whole) {
      line(MIGRATED, whole.migrated());
      line(PROFILES, whole.certain());
      if (whole.table().length > 0) {
        folder.write(EXPLANATIONS, whole.table());
      }
    } else if (carried instanceof Carried.Rejected rejected) {
      line(REJECTED, Json.standard().write(RejectedRow.of(rejected.row(), rejected.problems())));
    }
  }

  private void line(String name, byte[] bytes) throws IOException {
    folder.write(name, bytes);
    folder.write(name, END);
  }
}
