package org.baremo.cli.run;

import java.util.List;
import java.util.function.Function;
import org.baremo.certification.dossier.Dossier;
import org.baremo.cli.rows.Row;
import org.baremo.cli.run.paper.Papers;
import org.baremo.cli.run.source.Dossiers;
import org.baremo.cli.run.summary.RowResult;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Takes one row through the rooms: read, resolve, evaluate, decide, issue. Thread-safe. */
final class Judge {
  private final Dossiers dossiers;
  private final Function<Dossier, Papers.Made> papers;

  Judge(Dossiers dossiers, Function<Dossier, Papers.Made> papers) {
    this.dossiers = dossiers;
    this.papers = papers;
  }

  /** Whatever happens to one row, it comes to a result. */
  RowResult judge(Row row) {
    try {
      return judged(row);
    } catch (RuntimeException | StackOverflowError e) {
      return new RowResult.Rejected(
          row,
          List.of(
              Problem.error(
                  "row.defect",
                  Location.ofLine(dossiers.document(), row.line()),
                  "row could not be decided, by a defect in the program: " + e)));
    }
  }

  private RowResult judged(Row row) {
    Checked<Dossiers.Read> read = dossiers.read(row);
    if (!read.isOk()) {
      return new RowResult.Rejected(row, read.problems());
    }
    Dossier dossier = read.orThrow().dossier();
    Papers.Made made = papers.apply(dossier);
    return new RowResult.Decided(
        row,
        read.orThrow().attempt(),
        dossier.getProfile().getHolder(),
        made.account(),
        dossier.getProfile(),
        made.lines(),
        read.problems());
  }
}
