package org.baremo.core.programme.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/**
 * Organisations by identifier and by the names that sources assert. A name is found letter by
 * letter or not at all. Immutable, thread-safe.
 */
public final class Directory {
  private final Map<OrganisationId, Organisation> byId;
  private final Map<String, List<Organisation>> byName;

  private Directory(
      Map<OrganisationId, Organisation> byId, Map<String, List<Organisation>> byName) {
    this.byId = byId;
    this.byName = byName;
  }

  /**
   * Brings organisations together.
   *
   * @param organisations in any order
   * @param location where the list stands; problems point at its elements
   * @return the directory; an error for each identifier given twice, and a warning for each name
   *     asserted of several organisations, which finds them all
   */
  public static Checked<Directory> of(List<Organisation> organisations, Location location) {
    Map<OrganisationId, Organisation> byId = new LinkedHashMap<>();
    Map<String, List<Organisation>> byName = new LinkedHashMap<>();
    List<Problem> errors = new ArrayList<>();
    List<Problem> all = new ArrayList<>();
    for (int i = 0; i < organisations.size(); i++) {
      Organisation organisation = organisations.get(i);
      if (byId.putIfAbsent(organisation.getId(), organisation) != null) {
        errors.add(
            Problem.error(
                "organisation.duplicate",
                location.below("/" + i + "/id"),
                "id must be different from other organisations', was " + organisation.getId()));
      }
      for (OrganisationName name : organisation.getNames()) {
        List<Organisation> named = byName.computeIfAbsent(name.getName(), key -> new ArrayList<>());
        if (named.stream().anyMatch(other -> !other.getId().equals(organisation.getId()))) {
          all.add(
              Problem.warning(
                  "organisation.shared-name",
                  location.below("/" + i + "/names"),
                  "name should mean one organisation, '%s' means %s and %s"
                      .formatted(name.getName(), named.get(0).getId(), organisation.getId())));
        }
        if (!named.contains(organisation)) {
          named.add(organisation);
        }
      }
    }
    all.addAll(errors);
    Directory directory = new Directory(byId, byName);
    return errors.isEmpty() ? Checked.of(directory, all) : Checked.failed(all);
  }

  /**
   * Finds an organisation.
   *
   * @param id its identifier
   * @return the organisation; empty when there is none
   */
  public Optional<Organisation> find(OrganisationId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Finds the organisations that a source asserts a name of.
   *
   * @param name letter by letter
   * @return one where the name is known; several where sources share it; empty where nobody asserts
   *     it, however similar others are
   */
  public List<Organisation> named(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  /**
   * Returns all organisations.
   *
   * @return in the order given
   */
  public List<Organisation> all() {
    return List.copyOf(byId.values());
  }

  @Override
  public String toString() {
    return "Directory" + byId.keySet();
  }
}
