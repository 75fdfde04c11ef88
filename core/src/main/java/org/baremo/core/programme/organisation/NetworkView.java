package org.baremo.core.programme.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.core.programme.figure.CountBounds;

/**
 * The network on one day. What no source dates is unknown: it is in no certain count and in every
 * upper bound. Centres are counted once, on however many ways they are reached. Immutable,
 * thread-safe.
 */
public final class NetworkView {
  private final LocalDate day;
  private final List<Membership> memberships;
  private final List<Centre> centres;

  NetworkView(LocalDate day, List<Membership> memberships, List<Centre> centres) {
    this.day = day;
    this.memberships = memberships;
    this.centres = centres;
  }

  /**
   * Returns the day.
   *
   * @return the one asked for
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns the direct members of a group, whatever their role.
   *
   * @param group the group
   * @param presence which ones: those that surely are, or those that may be
   * @return different organisations, in the order given
   */
  public Set<OrganisationId> members(OrganisationId group, Presence presence) {
    Map<OrganisationId, Presence> all = new LinkedHashMap<>();
    memberships.stream()
        .filter(m -> m.getGroup().equals(group))
        .forEach(m -> all.merge(m.getMember(), m.on(day), Presence::or));
    return keys(all, presence);
  }

  /**
   * Counts the direct members of a group.
   *
   * @param group the group
   * @return from those that surely are to those that may be
   */
  public CountBounds memberCount(OrganisationId group) {
    return bounds(members(group, Presence.PRESENT), members(group, Presence.UNKNOWN));
  }

  /**
   * Returns a group and all that belong to it, directly or through others.
   *
   * @param group the group
   * @return whether each surely belongs or may, the group itself first
   */
  public Map<OrganisationId, Presence> within(OrganisationId group) {
    Map<OrganisationId, Presence> reached = new LinkedHashMap<>();
    reached.put(group, Presence.PRESENT);
    List<OrganisationId> open = new ArrayList<>(List.of(group));
    while (!open.isEmpty()) {
      OrganisationId at = open.remove(0);
      Presence here = reached.getOrDefault(at, Presence.ABSENT);
      for (Membership membership : memberships) {
        Presence there = here.and(membership.on(day));
        if (membership.getGroup().equals(at) && there != Presence.ABSENT) {
          OrganisationId member = membership.getMember();
          Presence before = reached.getOrDefault(member, Presence.ABSENT);
          Presence now = before.or(there);
          if (now != before) {
            reached.put(member, now);
            open.add(member);
          }
        }
      }
    }
    return reached;
  }

  /**
   * Returns the centres that a group or any of its members runs, each once.
   *
   * @param group the group
   * @param presence which ones: those that surely are, or those that may be
   * @return different centres, in the order given
   */
  public Set<CentreId> centres(OrganisationId group, Presence presence) {
    Map<OrganisationId, Presence> operators = within(group);
    Map<CentreId, Presence> all = new LinkedHashMap<>();
    for (Centre centre : centres) {
      Presence run = Presence.ABSENT;
      for (Operation operation : centre.getOperations()) {
        Presence operator = operators.getOrDefault(operation.operator(), Presence.ABSENT);
        run = run.or(operator.and(operation.on(day)));
      }
      all.put(centre.getId(), run);
    }
    return keys(all, presence);
  }

  /**
   * Counts the centres of a group, each once.
   *
   * @param group the group
   * @return from those that surely are to those that may be
   */
  public CountBounds centreCount(OrganisationId group) {
    return bounds(centres(group, Presence.PRESENT), centres(group, Presence.UNKNOWN));
  }

  private static CountBounds bounds(Set<?> sure, Set<?> possible) {
    return new CountBounds(sure.size(), (long) sure.size() + possible.size());
  }

  private static <K> Set<K> keys(Map<K, Presence> all, Presence presence) {
    Set<K> keys = new LinkedHashSet<>();
    all.forEach(
        (key, value) -> {
          if (value == presence) {
            keys.add(key);
          }
        });
    return keys;
  }

  @Override
  public String toString() {
    return "NetworkView as of " + day;
  }
}
