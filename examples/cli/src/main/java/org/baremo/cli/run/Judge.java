package org.baremo.cli.run;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.cli.rows.Row;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Takes one row through the rooms: read, resolve, evaluate, decide, issue. Thread-safe. */
final class Judge {
  private final Dossiers dossiers;
  private final CompiledScheme compiled;
  private final OffsetDateTime asOf;
  private final Function<Decision, byte[]> explained;
  private final Certificates certificates;

  Judge(
      Dossiers dossiers,
      CompiledScheme compiled,
      OffsetDateTime asOf,
      Certificates certificates,
      Function<Decision, byte[]> explained) {
    this.dossiers = dossiers;
    this.compiled = compiled;
    this.asOf = asOf;
    this.certificates = certificates;
    this.explained = explained;
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
    Decision decision = compiled.decide(dossier, asOf);
    RowResult.Lines lines =
        new RowResult.Lines(
            Json.standard().write(decision), certificates.line(decision), explanation(decision));
    return new RowResult.Decided(
        row, read.orThrow().attempt(), decision, dossier.getProfile(), lines, read.problems());
  }

  private byte[] explanation(Decision decision) {
    return decision.getOutcome() == DecisionOutcome.GRANTED
        ? new byte[0]
        : explained.apply(decision);
  }
}
