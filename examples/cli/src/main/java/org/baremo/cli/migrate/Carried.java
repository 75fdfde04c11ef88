package org.baremo.cli.migrate;

import java.util.List;
import org.baremo.cli.rows.Row;
import org.baremo.core.migration.MigratedProfile;
import org.baremo.core.problem.Problem;

/** What one row came to: carried or rejected, and nothing else. */
sealed interface Carried {
  /**
   * A profile that was carried, written out already.
   *
   * @param profile what is known of it
   * @param migrated its line
   * @param certain the line of the profile that claims what is certain
   * @param table its table; empty unless it was asked for
   */
  @SuppressWarnings("ArrayRecordComponent") // written once and never compared
  record Whole(MigratedProfile profile, byte[] migrated, byte[] certain, byte[] table)
      implements Carried {}

  /**
   * A row that was not carried.
   *
   * @param row as it stands in the input
   * @param problems at least one
   */
  record Rejected(Row row, List<Problem> problems) implements Carried {}
}
