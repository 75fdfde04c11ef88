package org.baremo.certification.decision.rule.held;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.time.AttemptResult;

/**
 * What is found of a case on a day that hangs on attempts that are not marked yet, in each way in
 * which those may turn out. Not thread-safe, meant for one case.
 */
final class Markings {
  /** More ways than this are not looked at: no case of a person has as many. */
  private static final int MOST = 64;

  private final Function<Case, DayRead> day;
  private final Function<Case, Finding> found;
  private final List<Finding> ways = new ArrayList<>();

  private Markings(Function<Case, DayRead> day, Function<Case, Finding> found) {
    this.day = day;
    this.found = found;
  }

  /**
   * Looks at every way.
   *
   * @param day that hangs on the attempts
   * @param found what is found once it is known
   * @return in no order of importance; empty where there are too many ways
   */
  static List<Finding> ways(
      Case facts, Function<Case, DayRead> day, Function<Case, Finding> found) {
    Markings markings = new Markings(day, found);
    markings.look(facts);
    return markings.ways.size() > MOST ? List.of() : markings.ways;
  }

  private void look(Case facts) {
    if (ways.size() > MOST) {
      return;
    }
    Optional<Observation.Nothing> lack = day.apply(facts).lack().filter(Lacks::isPending);
    if (lack.isEmpty()) {
      ways.add(found.apply(facts));
    } else {
      String id = lack.get().detail().orElseThrow();
      look(facts.with(attempt -> marked(attempt, id, AttemptResult.PASSED)));
      look(facts.with(attempt -> marked(attempt, id, AttemptResult.FAILED)));
    }
  }

  private static Attempt marked(Attempt attempt, String id, AttemptResult result) {
    return attempt.getId().equals(id) && attempt.getResult() == AttemptResult.PENDING
        ? attempt.toBuilder().result(result).build()
        : attempt;
  }
}
