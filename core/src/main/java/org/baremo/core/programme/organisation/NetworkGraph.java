package org.baremo.core.programme.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;

/**
 * Who belongs to whom, over time: networks of networks of centres. An organisation may belong to
 * several groups, so the same centre can be reached on several ways; on no day does it belong to
 * itself. Immutable, thread-safe.
 */
public final class NetworkGraph {
  private final Directory directory;
  private final List<Membership> memberships;
  private final List<Centre> centres;

  private NetworkGraph(Directory directory, List<Membership> memberships, List<Centre> centres) {
    this.directory = directory;
    this.memberships = memberships;
    this.centres = centres;
  }

  /**
   * Brings memberships and centres together.
   *
   * @param directory the organisations
   * @param memberships who belongs to whom
   * @param centres the centres and who runs them
   * @param location the document that holds them, its lists below {@code /memberships} and {@code
   *     /centres}
   * @return the graph; an error for each organisation that the directory does not have, each centre
   *     given twice, each membership that overlaps another of the same member, group and role, and
   *     for cycles, told once for the same organisations, so that every cycle of any day goes over
   *     a membership of one that is told; a warning for each overlap, and in the same way for
   *     cycles, that only missing dates make possible
   */
  public static Checked<NetworkGraph> of(
      Directory directory, List<Membership> memberships, List<Centre> centres, Location location) {
    NetworkGraph graph =
        new NetworkGraph(directory, List.copyOf(memberships), List.copyOf(centres));
    List<Problem> problems = new ArrayList<>();
    NetworkLaws laws = new NetworkLaws(location, problems);
    laws.checkReferences(directory, memberships, centres);
    laws.checkOverlaps(memberships);
    laws.checkCycles(memberships);
    boolean wrong = problems.stream().anyMatch(p -> p.getSeverity() == Severity.ERROR);
    return wrong ? Checked.failed(problems) : Checked.of(graph, problems);
  }

  /**
   * Looks at the graph as it stands on a day.
   *
   * @param day any day
   * @return what is there, what is not, and what no source dates
   */
  public NetworkView asOf(LocalDate day) {
    return new NetworkView(day, memberships, centres);
  }

  /**
   * Returns the organisations.
   *
   * @return the directory
   */
  public Directory directory() {
    return directory;
  }

  /**
   * Returns the memberships that any source names, whenever they held.
   *
   * @param group the group
   * @return in the order given; a list of names, not a count on any day
   */
  public List<Membership> named(OrganisationId group) {
    return memberships.stream().filter(m -> m.getGroup().equals(group)).toList();
  }

  @Override
  public String toString() {
    return "NetworkGraph of %s memberships and %s centres"
        .formatted(memberships.size(), centres.size());
  }
}
