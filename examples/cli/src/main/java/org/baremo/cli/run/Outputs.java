package org.baremo.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.cli.run.output.OutputFolder;
import org.baremo.cli.run.output.RejectedRow;
import org.baremo.cli.run.paper.ExplanationForm;
import org.baremo.cli.run.summary.RowResult;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;

/** The files of a run over candidates, each row of the input in one of the first two. */
public final class Outputs {
  /** One decision a line. */
  public static final String DECISIONS = "decisions.ndjson";

  /** One rejected row a line. */
  public static final String REJECTED = "rejected.ndjson";

  /** One certificate a line, of the decisions that give an award. */
  public static final String CERTIFICATES = "certificates.ndjson";

  /** What was noticed of rows that were decided; only there when something was. */
  public static final String NOTICES = "notices.ndjson";

  private static final List<String> NAMES = List.of(DECISIONS, CERTIFICATES, REJECTED, NOTICES);
  private static final byte[] END = {'\n'};

  private final OutputFolder folder;
  private final String explanations;
  private byte[] beginning;

  /**
   * Writes to the files of a run.
   *
   * @param form of the explanations
   * @param beginning what explanations begin with, where there are any
   */
  Outputs(OutputFolder folder, ExplanationForm form, byte[] beginning) {
    this.folder = folder;
    this.explanations = form.file();
    this.beginning = beginning.clone();
  }

  /**
   * Starts the files of a run. Why candidates were not given an award is there only when asked for:
   * a run takes the explanations of a run before away, for they would tell of other decisions.
   *
   * @param path the folder, created when it is missing
   * @param form of the explanations; empty when there are none
   * @param certificates whether there are any; those of a run before are taken away too
   * @return the files, all empty under their partial names
   * @throws IOException when they cannot be written
   */
  static OutputFolder start(Path path, Optional<ExplanationForm> form, boolean certificates)
      throws IOException {
    String explanations = form.orElse(ExplanationForm.TEXT).file();
    List<String> names =
        Stream.concat(NAMES.stream(), Stream.of(explanations))
            .filter(name -> certificates || !name.equals(CERTIFICATES))
            .toList();
    List<String> others =
        Stream.concat(ExplanationForm.files().stream(), Stream.of(CERTIFICATES)).toList();
    return OutputFolder.start(
            path, names, form.isPresent() ? List.of(NOTICES) : List.of(NOTICES, explanations))
        .takingAway(others);
  }

  /**
   * Returns which files a run would replace.
   *
   * @param path the folder
   * @return the names of those that are there
   */
  public static List<String> existing(Path path) {
    return OutputFolder.existing(
        path, Stream.concat(NAMES.stream(), ExplanationForm.files().stream()).toList());
  }

  /** Writes decisions that were put in lines already. */
  void write(byte[] lines, int from, int to) throws IOException {
    if (to > from) {
      folder.write(DECISIONS, lines, from, to - from);
    }
  }

  void write(RowResult.Decided result) throws IOException {
    RowResult.Lines lines = result.lines();
    line(DECISIONS, lines.decision());
    if (lines.certificate().length > 0) {
      line(CERTIFICATES, lines.certificate());
    }
    if (lines.explanation().length > 0) {
      folder.write(explanations, beginning);
      beginning = new byte[0];
      line(explanations, lines.explanation());
    }
    if (!result.notices().isEmpty()) {
      notices(result.row().line(), result.notices());
    }
  }

  void write(RowResult.Rejected result) throws IOException {
    line(REJECTED, Json.standard().write(RejectedRow.of(result.row(), result.problems())));
  }

  private void notices(long line, List<Problem> problems) throws IOException {
    List<RejectedRow.Reason> reasons = problems.stream().map(RejectedRow.Reason::of).toList();
    line(NOTICES, Json.standard().write(new Notice(line, reasons)));
  }

  private void line(String name, byte[] bytes) throws IOException {
    folder.write(name, bytes);
    folder.write(name, END);
  }

  /** What was noticed of a row that was decided. */
  record Notice(long line, List<RejectedRow.Reason> notices) {}
}
