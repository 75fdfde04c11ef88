package org.baremo.cli.rows;

import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.dossier.Attempt;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Ref;

/**
 * Looks up the nodes and levels of what is stated of attempts and items, beside what is assessed,
 * of whatever edition they are.
 */
final class StatedResults {
  private final FrameworkCatalog catalog;
  private final Location place;
  private final List<Problem> problems = new ArrayList<>();

  private StatedResults(FrameworkCatalog catalog, Location place) {
    this.catalog = catalog;
    this.place = place;
  }

  /**
   * Tells what is wrong with what attempts and items refer to.
   *
   * @param candidate of whom they are stated
   * @param catalog the editions at hand
   * @param place where the candidate stands
   * @return each node, level and scale that there is not, and which exist; empty when there are all
   */
  static List<Problem> unresolved(Candidate candidate, FrameworkCatalog catalog, Location place) {
    StatedResults results = new StatedResults(catalog, place);
    for (int i = 0; i < candidate.attempts().size(); i++) {
      results.attempt(candidate.attempts().get(i), "/attempts/" + i);
    }
    for (int i = 0; i < candidate.items().size(); i++) {
      List<Ref> measures = candidate.items().get(i).getMeasures();
      for (int j = 0; j < measures.size(); j++) {
        results.node(measures.get(j), "/items/" + i + "/measures/" + j);
      }
    }
    return results.problems;
  }

  private void attempt(Attempt attempt, String at) {
    attempt.getOverall().ifPresent(overall -> level(overall, at + "/overall"));
    attempt
        .getOutcomes()
        .forEach(
            (node, outcome) -> {
              String step = node.toString().replace("~", "~0").replace("/", "~1");
              node(node, at + "/outcomes/" + step);
              level(outcome, at + "/outcomes/" + step);
            });
  }

  private void node(Ref node, String at) {
    catalog.unresolved(node, place.below(at)).ifPresent(problems::add);
  }

  private void level(Outcome outcome, String at) {
    if (outcome instanceof Outcome.Assessed assessed) {
      assessed
          .standing()
          .flatMap(
              standing ->
                  StatedLevels.unresolved(
                      standing, catalog, member -> place.below(at + "/standing/" + member)))
          .ifPresent(problems::add);
    }
  }
}
