package org.baremo.cli.redecide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baremo.certification.redecision.Concern;
import org.baremo.certification.redecision.DecisionLog;
import org.baremo.certification.redecision.FactChange;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.HolderKey;

/**
 * The people whom a change of facts names, each with the place in its document.
 *
 * @param holders by JSON Pointer; empty where it names nobody
 */
record Concerned(Map<String, HolderKey> holders) {
  static Concerned of(FactChange change) {
    if (change instanceof FactChange.FactStated fact) {
      return named(fact.concern());
    } else if (change instanceof FactChange.ItemRuled item) {
      return named(item.concern());
    } else if (change instanceof FactChange.AttemptRuled attempt) {
      return named(attempt.concern());
    } else if (change instanceof FactChange.PeriodWithdrawn period) {
      return named(period.concern());
    } else if (change instanceof FactChange.OutcomeCorrected outcome) {
      return named(outcome.concern());
    } else if (change instanceof FactChange.NumberCorrected number) {
      return named(number.concern());
    } else if (change instanceof FactChange.OverrideAdded override) {
      return named(override.concern());
    } else if (change instanceof FactChange.HoldersMerged both) {
      Map<String, HolderKey> holders = new LinkedHashMap<>();
      holders.put("/kept", both.kept());
      holders.put("/merged", both.merged());
      return new Concerned(holders);
    }
    return new Concerned(Map.of()); // a certificate is of whoever holds it
  }

  private static Concerned named(Concern concern) {
    Map<String, HolderKey> holders = new LinkedHashMap<>();
    for (HolderKey holder : concern.getHolders()) {
      holders.put("/concern/holders/" + holders.size(), holder);
    }
    return new Concerned(holders);
  }

  /**
   * Looks everybody up who is named: a key that nothing was decided of is misspelt.
   *
   * @param log what was decided
   * @param document the name of the change
   * @param candidates the name of the file of candidates
   * @throws org.baremo.core.problem.ProblemsException with everybody who is not found
   */
  void lookUp(DecisionLog log, String document, String candidates) {
    Set<HolderKey> decided =
        log.entries().stream()
            .map(entry -> entry.getDossier().getProfile().getHolder())
            .collect(Collectors.toSet());
    List<Problem> unknown =
        holders.entrySet().stream()
            .filter(named -> !decided.contains(named.getValue()))
            .map(
                named ->
                    Problem.error(
                        "ref.unresolved",
                        Location.of(document, named.getKey()),
                        "holder must be somebody decided on in %s, was %s"
                            .formatted(candidates, named.getValue())))
            .toList();
    if (!unknown.isEmpty()) {
      Checked.failed(unknown).orThrow();
    }
  }
}
