package org.baremo.core.crosswalk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/**
 * The crosswalks that an application knows, prepared once: the nodes of an edition bear the same
 * numbers in all of them, so that composing them looks nothing up. Immutable, thread-safe.
 */
public final class CrosswalkLibrary {
  private final Map<VersionedId, Crosswalk> crosswalks;
  private final Map<VersionedId, Links> links;

  private CrosswalkLibrary(Map<VersionedId, Crosswalk> crosswalks, Map<VersionedId, Links> links) {
    this.crosswalks = crosswalks;
    this.links = links;
  }

  /**
   * Returns the library of some crosswalks.
   *
   * @param crosswalks with different identifiers
   * @return the library
   * @throws IllegalArgumentException when two have the same identifier and version
   */
  public static CrosswalkLibrary of(Collection<Crosswalk> crosswalks) {
    Map<VersionedId, Crosswalk> byId = new LinkedHashMap<>();
    Map<EditionRef, Set<Ref>> refs = new HashMap<>();
    for (Crosswalk crosswalk : crosswalks) {
      if (byId.put(crosswalk.getId(), crosswalk) != null) {
        throw new IllegalArgumentException("two crosswalks are called " + crosswalk.getId());
      }
      Set<Ref> sources = refs.computeIfAbsent(crosswalk.getSource(), key -> new LinkedHashSet<>());
      Set<Ref> targets = refs.computeIfAbsent(crosswalk.getTarget(), key -> new LinkedHashSet<>());
      for (Mapping mapping : crosswalk.getMappings()) {
        sources.add(mapping.getSource());
        targets.add(mapping.getTarget());
      }
    }
    Map<EditionRef, Nodes> nodes = new HashMap<>();
    refs.forEach((edition, all) -> nodes.put(edition, Nodes.of(all)));
    Map<VersionedId, Links> links = new LinkedHashMap<>();
    byId.forEach(
        (id, crosswalk) ->
            links.put(
                id,
                Links.of(
                    crosswalk,
                    nodes.getOrDefault(crosswalk.getSource(), Nodes.of(List.of())),
                    nodes.getOrDefault(crosswalk.getTarget(), Nodes.of(List.of())))));
    return new CrosswalkLibrary(byId, links);
  }

  /**
   * Returns all crosswalks.
   *
   * @return in the order in which they were given
   */
  public List<Crosswalk> crosswalks() {
    return List.copyOf(crosswalks.values());
  }

  /**
   * Finds a crosswalk.
   *
   * @param id identifier and version
   * @return the crosswalk, or empty when this library has none such
   */
  public Optional<Crosswalk> crosswalk(VersionedId id) {
    return Optional.ofNullable(crosswalks.get(id));
  }

  /**
   * Returns the links of a crosswalk, ready to calculate with.
   *
   * @param id identifier and version
   * @return its links, or empty when this library has none such
   */
  public Optional<Links> links(VersionedId id) {
    return Optional.ofNullable(links.get(id));
  }

  /**
   * Returns the editions that crosswalks lead from or to.
   *
   * @return by name
   */
  public List<EditionRef> editions() {
    Set<EditionRef> all = new TreeSet<>(Comparator.comparing(EditionRef::toString));
    for (Links each : links.values()) {
      all.add(each.source());
      all.add(each.target());
    }
    return List.copyOf(all);
  }

  /**
   * Returns what all crosswalks between two editions say, in either direction, merged.
   *
   * @param from the edition of the sources
   * @param to the edition of the targets
   * @return the links, or empty when no crosswalk is between the two
   */
  public Optional<Links> between(EditionRef from, EditionRef to) {
    Links merged = null;
    for (Links each : links.values()) {
      Links way = null;
      if (each.source().equals(from) && each.target().equals(to)) {
        way = each;
      } else if (each.source().equals(to) && each.target().equals(from)) {
        way = each.inverse();
      }
      if (way != null) {
        merged = merged == null ? way : merged.merge(way);
      }
    }
    return Optional.ofNullable(merged);
  }

  /**
   * Returns the links from one edition to another over the fewest editions in between; of several
   * ways as short, the one by the editions first by name.
   *
   * @param from the edition of the sources
   * @param to another edition, of the targets
   * @param policy what two relations in a row come to
   * @return the links, composed step by step, or empty when no way leads there
   */
  public Optional<Links> route(EditionRef from, EditionRef to, CompositionPolicy policy) {
    Links chain = null;
    List<EditionRef> way = way(from, to);
    for (int i = 1; i < way.size(); i++) {
      Links step = between(way.get(i - 1), way.get(i)).orElseThrow();
      chain = chain == null ? step : chain.then(step, policy);
    }
    return Optional.ofNullable(chain);
  }

  /**
   * Returns the editions that {@link #route} goes over.
   *
   * @param from the edition of the sources
   * @param to another edition, of the targets
   * @return both ends and the fewest editions in between; empty when no way leads there
   */
  public List<EditionRef> way(EditionRef from, EditionRef to) {
    Map<EditionRef, EditionRef> before = new HashMap<>();
    Deque<EditionRef> frontier = new ArrayDeque<>(List.of(from));
    while (!frontier.isEmpty() && !before.containsKey(to)) {
      EditionRef here = frontier.remove();
      for (EditionRef next : neighbours(here)) {
        if (!next.equals(from) && before.putIfAbsent(next, here) == null) {
          frontier.add(next);
        }
      }
    }
    List<EditionRef> way = new ArrayList<>();
    for (EditionRef at = before.containsKey(to) ? to : null; at != null; at = before.get(at)) {
      way.add(at);
    }
    Collections.reverse(way);
    return way;
  }

  private List<EditionRef> neighbours(EditionRef edition) {
    return editions().stream().filter(other -> isLinked(edition, other)).toList();
  }

  private boolean isLinked(EditionRef one, EditionRef other) {
    return links.values().stream()
        .anyMatch(
            each ->
                (each.source().equals(one) && each.target().equals(other))
                    || (each.source().equals(other) && each.target().equals(one)));
  }
}
