package org.baremo.certification.scheme.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The awards of a scheme by groups, of each of which one award is given at most: the highest that
 * is met. Where a scheme gives the highest award, all are one group; where it gives every award,
 * each is a group of its own. Awards go by their places in the scheme, from 0. Immutable,
 * thread-safe.
 */
public final class AwardGroups {
  /** The places of each group, from its highest award; groups by their highest awards. */
  private final int[][] places;

  /** The group of each award. */
  private final int[] groups;

  private AwardGroups(List<List<Integer>> groups, int awards) {
    this.places = new int[groups.size()][];
    this.groups = new int[awards];
    for (int i = 0; i < places.length; i++) {
      places[i] = groups.get(i).stream().mapToInt(Integer::intValue).toArray();
      for (int place : places[i]) {
        this.groups[place] = i;
      }
    }
  }

  /**
   * Groups awards.
   *
   * @param awarding which of them are given
   * @param stated the group that each award states, from the highest award to the lowest; empty for
   *     an award that states none. Looked at where the highest of each group is given alone
   * @return the groups
   */
  public static AwardGroups of(Awarding awarding, List<Optional<String>> stated) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < stated.size(); i++) {
      String own = " " + i; // no slug
      String name =
          switch (awarding) {
            case HIGHEST -> "";
            case EVERY -> own;
            case HIGHEST_OF_EACH_GROUP -> stated.get(i).orElse(own);
          };
      groups.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
    }
    return new AwardGroups(List.copyOf(groups.values()), stated.size());
  }

  /**
   * Returns how many groups there are.
   *
   * @return one or more where there are awards
   */
  public int count() {
    return places.length;
  }

  /**
   * Returns how many awards a group has.
   *
   * @param group its number, from 0, in the order of the highest awards of groups
   * @return one or more
   */
  public int size(int group) {
    return places[group].length;
  }

  /**
   * Returns an award of a group.
   *
   * @param group its number, from 0
   * @param index from 0, the highest award of the group
   * @return its place in the scheme
   */
  public int place(int group, int index) {
    return places[group][index];
  }

  /**
   * Returns the group of an award.
   *
   * @param award its place in the scheme
   * @return the number of its group, from 0
   */
  public int group(int award) {
    return groups[award];
  }

  /**
   * Tells whether an award stands above another one: it is given instead where both are met, and
   * the other one is withheld while it is open.
   *
   * @param higher a place in the scheme
   * @param lower another place in the scheme
   * @return whether both are of one group, and the first is the higher one
   */
  public boolean isAbove(int higher, int lower) {
    return higher < lower && groups[higher] == groups[lower];
  }

  /**
   * Returns the next lower award of the same group.
   *
   * @param award its place in the scheme
   * @return the place of the other one; empty for the lowest of its group
   */
  public Optional<Integer> below(int award) {
    for (int place : places[groups[award]]) {
      if (place > award) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
