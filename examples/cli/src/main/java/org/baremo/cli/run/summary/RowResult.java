package org.baremo.cli.run.summary;

import java.util.List;
import org.baremo.cli.rows.Row;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.HolderKey;

/** What one row came to: decided or rejected, and nothing else. */
public sealed interface RowResult {
  /**
   * Returns where the row came from.
   *
   * @return the row as it stands in the input
   */
  Row row();

  /**
   * A row that was decided, written out already.
   *
   * @param row where it came from
   * @param attempt fingerprint of the person and the sittings
   * @param holder whom it is about
   * @param account what is counted of the decision
   * @param profile what it was decided from
   * @param lines what is to be written, by output
   * @param notices what was noticed and did not keep it from being decided
   */
  record Decided(
      Row row,
      long attempt,
      HolderKey holder,
      Account account,
      CompetenceProfile profile,
      Lines lines,
      List<Problem> notices)
      implements RowResult {}

  /**
   * A row that was not decided.
   *
   * @param row as it stands in the input
   * @param problems at least one
   */
  record Rejected(Row row, List<Problem> problems) implements RowResult {}

  /**
   * The lines of a decided row.
   *
   * @param decision always
   * @param certificate empty unless an award was given
   * @param explanation empty unless asked for
   */
  @SuppressWarnings("ArrayRecordComponent") // written once and never compared
  record Lines(byte[] decision, byte[] certificate, byte[] explanation) {}
}
