package org.baremo.core.programme.territory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Require;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/**
 * Territories and which contains which. Two territories overlap exactly when one contains the
 * other: then the same people may be counted in both. Immutable, thread-safe.
 */
public final class Territories {
  private final Map<TerritoryId, Territory> byId;

  private Territories(Map<TerritoryId, Territory> byId) {
    this.byId = byId;
  }

  /**
   * Brings territories together.
   *
   * @param territories in any order
   * @param location where the list stands; problems point at its elements
   * @return the territories; a problem for each identifier given twice, each container that is not
   *     there, and each territory that contains itself
   */
  public static Checked<Territories> of(List<Territory> territories, Location location) {
    Map<TerritoryId, Territory> byId = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < territories.size(); i++) {
      Territory territory = territories.get(i);
      if (byId.putIfAbsent(territory.id(), territory) != null) {
        problems.add(
            Problem.error(
                "territory.duplicate",
                location.below("/" + i + "/id"),
                "id must be different from other territories', was " + territory.id()));
      }
    }
    Territories all = new Territories(byId);
    for (int i = 0; i < territories.size(); i++) {
      all.check(territories.get(i), location.below("/" + i + "/within")).ifPresent(problems::add);
    }
    return problems.isEmpty() ? Checked.of(all) : Checked.failed(problems);
  }

  private Optional<Problem> check(Territory territory, Location location) {
    Optional<TerritoryId> within = territory.within();
    if (within.isPresent() && !byId.containsKey(within.get())) {
      return Optional.of(
          Problem.error(
              "territory.unresolved",
              location,
              "within must be a territory of the list, was " + within.get()));
    }
    Set<TerritoryId> passed = new LinkedHashSet<>();
    Optional<TerritoryId> at = Optional.of(territory.id());
    while (at.isPresent()) {
      if (!passed.add(at.get())) {
        return at.get().equals(territory.id())
            ? Optional.of(
                Problem.error(
                    "territory.cycle",
                    location,
                    "within must not lead back to %s, led through %s"
                        .formatted(territory.id(), passed)))
            : Optional.empty();
      }
      at = find(at.get()).flatMap(Territory::within);
    }
    return Optional.empty();
  }

  /**
   * Finds a territory.
   *
   * @param id its identifier
   * @return the territory; empty when there is none
   */
  public Optional<Territory> find(TerritoryId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Tells whether one territory contains another.
   *
   * @param outer the larger
   * @param inner the smaller
   * @return whether it does, or both are the same
   * @throws IllegalArgumentException when one of them is unknown
   */
  public boolean contains(TerritoryId outer, TerritoryId inner) {
    requireKnown(outer);
    requireKnown(inner);
    Optional<TerritoryId> at = Optional.of(inner);
    while (at.isPresent()) {
      if (at.get().equals(outer)) {
        return true;
      }
      at = find(at.get()).flatMap(Territory::within);
    }
    return false;
  }

  /**
   * Tells whether the same person can live in both.
   *
   * @param one a territory
   * @param other another
   * @return whether one contains the other
   * @throws IllegalArgumentException when one of them is unknown
   */
  public boolean overlap(TerritoryId one, TerritoryId other) {
    return contains(one, other) || contains(other, one);
  }

  private void requireKnown(TerritoryId id) {
    Require.that(byId.containsKey(id), "territory must be known, was %s", id);
  }

  @Override
  public String toString() {
    return "Territories" + byId.keySet();
  }
}
