package org.baremo.core.programme.person;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.core.programme.figure.CountBounds;

/** How many different people there are behind keys and headcounts. */
public final class DistinctPeople {
  private DistinctPeople() {}

  /**
   * Counts the different people behind keys. Keys of one scope are counted exactly; keys of
   * different scopes may or may not be the same people.
   *
   * @param keys any, repeated ones too
   * @return exact when all are of one scope; otherwise from the largest scope alone to all together
   */
  public static CountBounds count(Collection<PersonKey> keys) {
    Map<String, Set<PersonKey>> byScope = new LinkedHashMap<>();
    for (PersonKey key : keys) {
      byScope.computeIfAbsent(key.scope(), scope -> new LinkedHashSet<>()).add(key);
    }
    List<CountBounds> counts =
        byScope.values().stream().map(people -> CountBounds.exactly(people.size())).toList();
    return CountBounds.unionOf(counts);
  }

  /**
   * Counts the different people behind keys and headcounts that cannot be linked with them.
   *
   * @param keys any, repeated ones too
   * @param headcounts how many people each other source counts, each person once within it
   * @return from the largest alone to all together
   */
  public static CountBounds count(Collection<PersonKey> keys, Collection<CountBounds> headcounts) {
    return CountBounds.unionOf(List.copyOf(headcounts)).union(count(keys));
  }
}
