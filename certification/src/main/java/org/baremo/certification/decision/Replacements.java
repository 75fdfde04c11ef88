package org.baremo.certification.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;

/**
 * Which of the awards that one decision gives take the place of others that it gives. One does
 * where it says so, directly or by way of others that are given too, and is issued on the same day
 * or before; of those that take each other's place, the one that stands first in the scheme.
 * Immutable, thread-safe.
 */
final class Replacements {
  private final Map<String, Set<String>> replaced;

  private Replacements(Map<String, Set<String>> replaced) {
    this.replaced = replaced;
  }

  static Replacements of(CertificationScheme scheme) {
    return new Replacements(
        scheme.getAwards().stream()
            .collect(Collectors.toMap(Award::getCode, award -> Set.copyOf(award.getReplaces()))));
  }

  /** Says of every grant which other one of them takes its place, if any. */
  List<Grant> among(List<Grant> grants) {
    if (grants.size() < 2) {
      return grants;
    }
    List<Set<Grant>> below = grants.stream().map(one -> below(one, grants)).toList();
    List<Integer> standing = new ArrayList<>();
    for (int i = 0; i < grants.size(); i++) {
      int place = i;
      if (IntStream.range(0, grants.size()).noneMatch(by -> isOver(by, place, grants, below))) {
        standing.add(i);
      }
    }
    List<Grant> told = new ArrayList<>();
    for (int i = 0; i < grants.size(); i++) {
      int place = i;
      Grant one = grants.get(i);
      told.add(
          standing.stream()
              .filter(by -> isOver(by, place, grants, below))
              .findFirst()
              .map(by -> replaced(one, grants.get(by)))
              .orElse(one));
    }
    return List.copyOf(told);
  }

  private static Grant replaced(Grant grant, Grant by) {
    return Grant.builder().from(grant).replacedBy(by.getAward()).build();
  }

  /** Whether one takes the place of another, and not the other one first its own. */
  private static boolean isOver(int by, int place, List<Grant> grants, List<Set<Grant>> below) {
    return by != place
        && below.get(by).contains(grants.get(place))
        && (by < place || !below.get(place).contains(grants.get(by)));
  }

  /** Those of which one takes the place, by way of others too. */
  private Set<Grant> below(Grant one, List<Grant> grants) {
    Set<Grant> below = new HashSet<>();
    Deque<Grant> next = new ArrayDeque<>(List.of(one));
    while (!next.isEmpty()) {
      Grant newer = next.pop();
      for (Grant older : grants) {
        boolean isReplaced =
            replaced.getOrDefault(newer.getAward(), Set.of()).contains(older.getAward())
                && !newer.getIssuedOn().isAfter(older.getIssuedOn());
        if (isReplaced && below.add(older)) {
          next.push(older);
        }
      }
    }
    return below;
  }
}
