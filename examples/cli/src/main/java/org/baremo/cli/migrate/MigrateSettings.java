package org.baremo.cli.migrate;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.Language;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.framework.Framework;
import org.baremo.core.migration.MigrationPolicy;
import org.baremo.core.value.EditionRef;

/**
 * What a run over profiles was asked for.
 *
 * @param profiles file, or {@code -} for standard input
 * @param target the edition to carry to
 * @param via editions to go over; empty for the fewest
 * @param crosswalks files of the user's own
 * @param composition what two relations in a row come to
 * @param policy which links are good enough
 * @param out folder; empty when nothing is written
 * @param force whether outputs of a run before are replaced
 * @param explain whether each person's table is written
 * @param language of the text
 * @param threads how many rows to work on at the same time
 */
record MigrateSettings(
    String profiles,
    Framework target,
    List<EditionRef> via,
    List<Path> crosswalks,
    CompositionPolicy composition,
    MigrationPolicy policy,
    Optional<Path> out,
    boolean force,
    boolean explain,
    Language language,
    int threads) {
  MigrateSettings {
    if (threads < 1) {
      throw CommandFailure.misuse("threads must be 1 or more, was " + threads);
    }
    if (explain && out.isEmpty()) {
      throw CommandFailure.misuse("explain needs --out");
    }
    if (policy.getScale().isPresent() && target.scale(policy.getScale().get()).isEmpty()) {
      throw CommandFailure.misuse(
          "scale must be one of %s of %s, was '%s'"
              .formatted(
                  target.getScales().stream().map(scale -> scale.getId()).toList(),
                  target.getEdition(),
                  policy.getScale().get()));
    }
  }

  boolean isStandardInput() {
    return profiles.equals("-");
  }

  /** Whether the file is one profile and not one a line. */
  boolean isSingle() {
    String name = profiles.toLowerCase(Locale.ROOT);
    if (isStandardInput() || name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
      return false;
    }
    if (!name.endsWith(".json")) {
      throw CommandFailure.misuse(
          "the name '%s' must end in .json for one profile or in .ndjson for one a line"
              .formatted(profiles));
    }
    return true;
  }

  /** The name of the input in problems. */
  String document() {
    return isStandardInput() ? "stdin" : String.valueOf(Documents.path(profiles).getFileName());
  }
}
