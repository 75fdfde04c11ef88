package org.baremo.core.programme.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** What must hold between the memberships and centres of one graph. */
final class NetworkLaws {
  private final Location location;
  private final List<Problem> problems;

  NetworkLaws(Location location, List<Problem> problems) {
    this.location = location;
    this.problems = problems;
  }

  void checkReferences(Directory directory, List<Membership> memberships, List<Centre> centres) {
    for (int i = 0; i < memberships.size(); i++) {
      String path = "/memberships/" + i;
      require(directory, memberships.get(i).getMember(), path + "/member", "member");
      require(directory, memberships.get(i).getGroup(), path + "/group", "group");
    }
    Set<CentreId> ids = new HashSet<>();
    for (int i = 0; i < centres.size(); i++) {
      String path = "/centres/" + i;
      Centre centre = centres.get(i);
      if (!ids.add(centre.getId())) {
        error(
            "centre.duplicate",
            path + "/id",
            "id must be different from other centres', was " + centre.getId());
      }
      for (int j = 0; j < centre.getOperations().size(); j++) {
        OrganisationId operator = centre.getOperations().get(j).operator();
        require(directory, operator, path + "/operations/" + j + "/operator", "operator");
      }
    }
  }

  private void require(Directory directory, OrganisationId id, String path, String name) {
    if (directory.find(id).isEmpty()) {
      error(
          "organisation.unresolved",
          path,
          name + " must be an organisation of the list, was " + id);
    }
  }

  void checkOverlaps(List<Membership> memberships) {
    for (int i = 1; i < memberships.size(); i++) {
      for (int j = 0; j < i; j++) {
        Membership one = memberships.get(j);
        Membership other = memberships.get(i);
        if (one.getMember().equals(other.getMember())
            && one.getGroup().equals(other.getGroup())
            && one.getRole().equals(other.getRole())) {
          checkOverlap(one, other, "/memberships/" + i);
        }
      }
    }
  }

  private void checkOverlap(Membership one, Membership other, String path) {
    String what = "%s of %s as %s".formatted(one.getMember(), one.getGroup(), one.getRole());
    String when = "%s and %s".formatted(dates(one), dates(other));
    boolean undated = one.getTenure().isEmpty() && other.getTenure().isEmpty();
    Presence overlap =
        undated
            ? Presence.PRESENT
            : one.getTenure()
                .flatMap(t -> other.getTenure().map(t::overlap))
                .orElse(Presence.UNKNOWN);
    if (overlap == Presence.PRESENT) {
      error(
          "membership.overlap",
          path,
          "memberships of %s must not overlap, were %s".formatted(what, when));
    } else if (overlap == Presence.UNKNOWN) {
      problems.add(
          Problem.warning(
              "membership.may-overlap",
              location.below(path),
              "memberships of %s may overlap, were %s".formatted(what, when)));
    }
  }

  private static String dates(Membership membership) {
    return membership.getTenure().map(Tenure::toString).orElse("undated");
  }

  /**
   * A set of intervals has a day in common exactly when it has one at the start of one of them, so
   * the starts are the only days to look at.
   */
  void checkCycles(List<Membership> memberships) {
    Set<LocalDate> sure = new TreeSet<>();
    Set<LocalDate> possible = new TreeSet<>(Set.of(LocalDate.MIN));
    for (Membership membership : memberships) {
      membership
          .getTenure()
          .ifPresent(
              tenure -> {
                sure.add(tenure.surelyFrom());
                possible.add(tenure.earliest());
              });
    }
    Set<Set<OrganisationId>> told = new HashSet<>();
    for (LocalDate day : sure) {
      cycles(memberships, day, (m, d) -> m.on(d) == Presence.PRESENT).stream()
          .filter(path -> told.add(new HashSet<>(path)))
          .forEach(
              path ->
                  error(
                      "membership.cycle",
                      "/memberships",
                      "memberships must not lead back to %s, led through %s on %s"
                          .formatted(path.get(0), path, day)));
    }
    for (LocalDate day : possible) {
      cycles(memberships, day, (m, d) -> m.on(d) != Presence.ABSENT).stream()
          .filter(path -> told.add(new HashSet<>(path)))
          .forEach(path -> warnOfCycle(path, day));
    }
  }

  private void warnOfCycle(List<OrganisationId> path, LocalDate day) {
    String when = day.equals(LocalDate.MIN) ? "" : " from " + day;
    problems.add(
        Problem.warning(
            "membership.may-cycle",
            location.below("/memberships"),
            "memberships should be dated: they may lead back to %s through %s%s"
                .formatted(path.get(0), path, when)));
  }

  /**
   * Cycles among the memberships that hold on a day, each from its first organisation on. The last
   * membership of each is left out before the next is looked for, until none is left: there can be
   * more cycles than anybody could read, but each goes over a membership that was left out.
   */
  private static List<List<OrganisationId>> cycles(
      List<Membership> memberships, LocalDate day, BiPredicate<Membership, LocalDate> holds) {
    Map<OrganisationId, List<OrganisationId>> groups = new LinkedHashMap<>();
    for (Membership membership : memberships) {
      if (holds.test(membership, day)) {
        groups
            .computeIfAbsent(membership.getMember(), key -> new ArrayList<>())
            .add(membership.getGroup());
      }
    }
    List<List<OrganisationId>> found = new ArrayList<>();
    while (leaveOnlyCycles(groups)) {
      List<OrganisationId> path = followed(groups);
      found.add(path);
      Objects.requireNonNull(groups.get(path.get(path.size() - 1))).removeIf(path.get(0)::equals);
    }
    return found;
  }

  /** Takes away who leads into no cycle, and tells whether anybody is left. */
  private static boolean leaveOnlyCycles(Map<OrganisationId, List<OrganisationId>> groups) {
    boolean shrunk = true;
    while (shrunk) { // who belongs to nobody that is left is on no cycle
      for (List<OrganisationId> left : groups.values()) {
        left.removeIf(group -> !groups.containsKey(group));
      }
      shrunk = groups.values().removeIf(List::isEmpty);
    }
    return !groups.isEmpty();
  }

  /** Each organisation left belongs to another that is left, so following them comes round. */
  private static List<OrganisationId> followed(Map<OrganisationId, List<OrganisationId>> groups) {
    List<OrganisationId> path = new ArrayList<>();
    OrganisationId at = groups.keySet().iterator().next();
    while (!path.contains(at)) {
      path.add(at);
      at = Objects.requireNonNull(groups.get(at)).get(0);
    }
    return List.copyOf(path.subList(path.indexOf(at), path.size()));
  }

  private void error(String code, String path, String message) {
    problems.add(Problem.error(code, location.below(path), message));
  }
}
