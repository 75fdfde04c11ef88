package org.baremo.cli.rows;

import java.util.List;
import java.util.Optional;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;

/**
 * Candidates as JSON documents, one a line: {@code {"holder":…, "birthDate":…, "dates":{…},
 * "facts":{…}, "assessment":{…}}} in the types of the SDK.
 */
public final class NdjsonCandidates implements CandidateReader {
  private final String document;

  /**
   * Reads candidates of a document.
   *
   * @param document its name in problems
   */
  public NdjsonCandidates(String document) {
    this.document = document;
  }

  @Override
  public Checked<Candidate> read(Row row) {
    Optional<Problem> objection = Problems.objection(row, document);
    if (objection.isPresent()) {
      return Checked.failed(objection.get());
    }
    Checked<Candidate> candidate = Json.standard().read(row.bytes(), Candidate.class, document);
    return candidate.isOk() ? candidate : Checked.failed(onLine(row, candidate.problems()));
  }

  private static List<Problem> onLine(Row row, List<Problem> problems) {
    return problems.stream().map(problem -> Problems.onLine(problem, row.line())).toList();
  }
}
