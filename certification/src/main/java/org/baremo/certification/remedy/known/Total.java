package org.baremo.certification.remedy.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * The parts that a mark overall is the sum of, so that a point more in one of them is a point more
 * overall. Nobody states it: it is so when the marks of all nodes of one kind add up to the mark
 * overall, values and maxima, in the same unit, and none of that kind is still being marked.
 *
 * @param parts at least one node, in the order of the profile
 */
public record Total(List<Ref> parts) {
  /** Holds the parts as they are now. */
  public Total {
    parts = List.copyOf(parts);
  }

  /**
   * Returns the parts of the mark overall.
   *
   * @param profile what was found
   * @return empty when it is no sum
   */
  public static Optional<Total> of(CompetenceProfile profile) {
    Optional<Mark> overall = profile.getOverall().markGiven();
    if (overall.isEmpty()) {
      return Optional.empty();
    }
    Map<Kind, List<Ref>> kinds = new LinkedHashMap<>();
    profile
        .getOutcomes()
        .forEach(
            (node, outcome) ->
                kinds.computeIfAbsent(node.kind(), k -> new ArrayList<>()).add(node));
    return kinds.values().stream()
        .filter(nodes -> isSum(nodes, profile, overall.get()))
        .map(nodes -> new Total(marked(nodes, profile)))
        .findFirst();
  }

  private static boolean isSum(List<Ref> nodes, CompetenceProfile profile, Mark overall) {
    Rational value = Rational.ZERO;
    Rational maximum = Rational.ZERO;
    for (Ref node : nodes) {
      Outcome outcome = profile.outcome(node);
      if (outcome instanceof Outcome.NotYetMarked) {
        return false;
      }
      if (outcome.markGiven().isPresent()) {
        Mark mark = outcome.markGiven().get();
        if (!mark.getUnit().equals(overall.getUnit())) {
          return false;
        }
        value = value.plus(mark.getValue());
        maximum = maximum.plus(mark.getMaximum());
      }
    }
    return value.equals(overall.getValue()) && maximum.equals(overall.getMaximum());
  }

  private static List<Ref> marked(List<Ref> nodes, CompetenceProfile profile) {
    return nodes.stream().filter(node -> profile.outcome(node).markGiven().isPresent()).toList();
  }
}
