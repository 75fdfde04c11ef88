package org.baremo.cli.rows;

import org.baremo.core.problem.Checked;

/** Makes candidates of rows. Thread-safe: rows are read side by side. */
public sealed interface CandidateReader permits NdjsonCandidates, CsvCandidates {
  /**
   * Reads one row.
   *
   * @param row as it stands in the input
   * @return the candidate, or everything that is wrong with the row, each with its line
   */
  Checked<Candidate> read(Row row);
}
