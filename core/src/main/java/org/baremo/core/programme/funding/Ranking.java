package org.baremo.core.programme.funding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Rational;

/**
 * The order in which applications are chosen. The scores are the caller's: no source says how they
 * are come by. Equal scores are told apart by the applications' place in a list that the caller
 * gives, such as the order of receipt. Immutable, thread-safe.
 */
public final class Ranking {
  private final Map<String, Rational> scores;
  private final Map<String, Integer> places;

  private Ranking(Map<String, Rational> scores, Map<String, Integer> places) {
    this.scores = scores;
    this.places = places;
  }

  /**
   * Ranks by score, the highest first.
   *
   * @param scores by application
   * @param tieBreak the applications' identifiers, those to be preferred first
   * @return the ranking
   * @throws IllegalArgumentException when an identifier stands twice in the list
   */
  public static Ranking of(Map<String, Rational> scores, List<String> tieBreak) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String application : tieBreak) {
      Require.that(
          places.putIfAbsent(application, places.size()) == null,
          "tieBreak must name each application once, names %s twice",
          application);
    }
    return new Ranking(new LinkedHashMap<>(scores), places);
  }

  /** Puts applications in order; each must have a score and a place. */
  List<Application> inOrder(List<Application> applications) {
    for (Application application : applications) {
      String id = application.getId();
      Require.that(scores.containsKey(id), "scores must have one for %s", id);
      Require.that(places.containsKey(id), "tieBreak must name %s", id);
    }
    Comparator<Application> byScore =
        Comparator.comparing(a -> scores.getOrDefault(a.getId(), Rational.ZERO));
    Comparator<Application> byPlace = Comparator.comparing(a -> places.getOrDefault(a.getId(), 0));
    return applications.stream().sorted(byScore.reversed().thenComparing(byPlace)).toList();
  }
}
