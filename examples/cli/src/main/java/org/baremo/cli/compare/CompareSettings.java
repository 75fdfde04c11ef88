package org.baremo.cli.compare;

import java.nio.file.Path;
import java.util.Optional;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Language;
import org.baremo.cli.run.Moment;
import org.baremo.cli.run.source.CandidateSource;

/**
 * What a comparison was asked for.
 *
 * @param before file or name of the earlier version
 * @param after file or name of the later version
 * @param source of the candidates
 * @param moment when both decide
 * @param listed how many candidates to name
 * @param out file of what every candidate comes to; empty for none
 * @param force whether that file is replaced
 * @param threads how many rows to work on at the same time
 * @param language of the summary
 */
record CompareSettings(
    String before,
    String after,
    CandidateSource source,
    Moment moment,
    int listed,
    Optional<Path> out,
    boolean force,
    int threads,
    Language language) {

  /**
   * Checks what can be checked before anything is read.
   *
   * @throws CommandFailure when a number is out of range
   */
  CompareSettings {
    if (listed < 0) {
      throw CommandFailure.misuse("list must be 0 or more, was " + listed);
    }
    if (threads < 1) {
      throw CommandFailure.misuse("threads must be 1 or more, was " + threads);
    }
  }
}
