package org.baremo.cli.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.assessment.Standing;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/**
 * Candidates as JSON documents, one a line: {@code {"holder":…, "birthDate":…, "dates":{…},
 * "facts":{…}, "assessment":{…}}} in the types of the SDK.
 */
public final class NdjsonCandidates implements CandidateReader {
  private final String document;
  private final FrameworkCatalog catalog;

  /**
   * Reads candidates of a document.
   *
   * @param document its name in problems
   * @param catalog where nodes and levels are looked up that are stated beside those assessed
   */
  public NdjsonCandidates(String document, FrameworkCatalog catalog) {
    this.document = document;
    this.catalog = catalog;
  }

  @Override
  public Checked<Candidate> read(Row row) {
    Optional<Problem> objection = Problems.objection(row, document);
    if (objection.isPresent()) {
      return Checked.failed(objection.get());
    }
    Checked<Candidate> candidate = Json.standard().read(row.bytes(), Candidate.class, document);
    if (!candidate.isOk()) {
      return Checked.failed(onLine(row, candidate.problems()));
    }
    List<Problem> wrong = new ArrayList<>(ofTwo(candidate.orThrow()));
    wrong.addAll(unresolved(candidate.orThrow().levels()));
    wrong.addAll(StatedResults.unresolved(candidate.orThrow(), catalog, Location.of(document, "")));
    return wrong.isEmpty() ? candidate : Checked.failed(onLine(row, wrong));
  }

  private List<Problem> ofTwo(Candidate candidate) {
    return candidate.hasOneHolder()
        ? List.of()
        : List.of(
            Problem.error(
                "row.other-holder",
                Location.of(document, "/assessment/holder"),
                "holder must be that of the row, %s, was %s"
                    .formatted(candidate.holder(), candidate.assessment().getHolder())));
  }

  private List<Problem> unresolved(Map<FactName, Standing> levels) {
    return levels.entrySet().stream()
        .flatMap(
            level ->
                StatedLevels.unresolved(
                    level.getValue(),
                    catalog,
                    member ->
                        Location.of(document, "/levels/" + level.getKey().value() + "/" + member))
                    .stream())
        .toList();
  }

  private static List<Problem> onLine(Row row, List<Problem> problems) {
    return problems.stream().map(problem -> Problems.onLine(problem, row.line())).toList();
  }
}
