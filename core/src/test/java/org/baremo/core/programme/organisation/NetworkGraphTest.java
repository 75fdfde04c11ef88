package org.baremo.core.programme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.core.programme.organisation.Networks.HERE;
import static org.baremo.core.programme.organisation.Networks.centre;
import static org.baremo.core.programme.organisation.Networks.dated;
import static org.baremo.core.programme.organisation.Networks.directory;
import static org.baremo.core.programme.organisation.Networks.id;
import static org.baremo.core.programme.organisation.Networks.runBy;
import static org.baremo.core.programme.organisation.Networks.undated;

import java.time.LocalDate;
import java.util.List;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.CountBounds;
import org.junit.jupiter.api.Test;

class NetworkGraphTest {
  private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

  private static List<String> problems(Membership... memberships) {
    return NetworkGraph.of(directory("a", "b", "c"), List.of(memberships), List.of(), HERE)
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void aCentreReachedOnTwoWaysIsCountedOnce() {
    NetworkGraph graph =
        NetworkGraph.of(
                directory("europe", "spain", "network", "other"),
                List.of(
                    dated("spain", "europe", Tenure.since("2010")),
                    dated("network", "spain", Tenure.since("2008")),
                    dated("network", "europe", Tenure.since("2012")),
                    undated("other", "spain")),
                List.of(
                    centre("one", runBy("network", Tenure.since("2009"))),
                    centre("two", runBy("network", Tenure.between("2009", "2016-12-31"))),
                    centre("three", runBy("network")),
                    centre("four", runBy("other", Tenure.since("2009")))),
                HERE)
            .orThrow();
    NetworkView view = graph.asOf(DAY);
    assertThat(view.centres(id("europe"), Presence.PRESENT)).containsExactly(CentreId.of("one"));
    assertThat(view.centres(id("europe"), Presence.UNKNOWN))
        .containsExactly(CentreId.of("three"), CentreId.of("four"));
    assertThat(view.centreCount(id("europe"))).isEqualTo(new CountBounds(1, 3));
    assertThat(view.members(id("spain"), Presence.PRESENT)).containsExactly(id("network"));
    assertThat(view.members(id("spain"), Presence.UNKNOWN)).containsExactly(id("other"));
    assertThat(view.memberCount(id("spain"))).isEqualTo(new CountBounds(1, 2));
    assertThat(view.within(id("europe")))
        .containsEntry(id("network"), Presence.PRESENT)
        .containsEntry(id("other"), Presence.UNKNOWN);
    assertThat(graph.asOf(LocalDate.of(2009, 6, 1)).memberCount(id("europe")))
        .isEqualTo(CountBounds.exactly(0));
    assertThat(graph.named(id("spain"))).hasSize(2);
    assertThat(graph.directory().all()).hasSize(4);
    assertThat(view.day()).isEqualTo(DAY);
    assertThat(view).hasToString("NetworkView as of 2017-03-31");
    assertThat(graph).hasToString("NetworkGraph of 4 memberships and 4 centres");
  }

  @Test
  void withinTheYearThatItBeganAMembershipIsUnknown() {
    Membership membership = dated("a", "b", Tenure.between("2017", "2018-06"));
    assertThat(membership.on(LocalDate.of(2016, 12, 31))).isEqualTo(Presence.ABSENT);
    assertThat(membership.on(DAY)).isEqualTo(Presence.UNKNOWN);
    assertThat(membership.on(LocalDate.of(2018, 1, 1))).isEqualTo(Presence.PRESENT);
    assertThat(membership.on(LocalDate.of(2018, 6, 2))).isEqualTo(Presence.UNKNOWN);
    assertThat(membership.on(LocalDate.of(2018, 7, 1))).isEqualTo(Presence.ABSENT);
    assertThat(undated("a", "b").on(DAY)).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void noOrganisationBelongsToItselfOnAnyDay() {
    assertThat(
            problems(
                dated("a", "b", Tenure.between("2010-01-01", "2012-12-31")),
                dated("b", "c", Tenure.since("2012-06-01")),
                dated("c", "a", Tenure.between("2012-07-01", "2012-08-31"))))
        .containsExactly(
            "network.json#/memberships: memberships must not lead back to a, led through [a, b,"
                + " c] on 2012-07-01 [membership.cycle]");
    assertThat(
            problems(
                dated("a", "b", Tenure.between("2010-01-01", "2012-06-30")),
                dated("b", "c", Tenure.since("2012-06-01")),
                dated("c", "a", Tenure.since("2012-07-01"))))
        .isEmpty();
    assertThat(problems(undated("a", "b"), dated("b", "a", Tenure.since("2012-07"))))
        .containsExactly(
            "network.json#/memberships: memberships should be dated: they may lead back to a"
                + " through [a, b] from 2012-07-01 [membership.may-cycle]");
    assertThat(problems(undated("a", "b"), undated("b", "a")))
        .containsExactly(
            "network.json#/memberships: memberships should be dated: they may lead back to a"
                + " through [a, b] [membership.may-cycle]");
  }

  @Test
  void cyclesOfOneDayAreAllToldAndEachOnce() {
    Tenure tenure = Tenure.since("2012-06-01");
    assertThat(
            problems(
                dated("a", "b", tenure),
                dated("b", "a", tenure),
                dated("b", "c", tenure),
                dated("c", "b", tenure),
                // leads round over the membership of b in a, which is told already
                dated("a", "c", Tenure.since("2015-01-01"))))
        .containsExactly(
            "network.json#/memberships: memberships must not lead back to a, led through [a, b] on"
                + " 2012-06-01 [membership.cycle]",
            "network.json#/memberships: memberships must not lead back to b, led through [b, c] on"
                + " 2012-06-01 [membership.cycle]");
  }

  @Test
  void aGraphThatMayHaveACycleIsStillWalkedToItsEnd() {
    NetworkView view =
        NetworkGraph.of(
                directory("a", "b"), List.of(undated("a", "b"), undated("b", "a")), List.of(), HERE)
            .orThrow()
            .asOf(DAY);
    assertThat(view.within(id("a"))).containsKeys(id("a"), id("b"));
  }

  @Test
  void theSameMembershipIsNotHeldTwiceAtOnce() {
    Membership first = dated("a", "b", Tenure.between("2010-01-01", "2012-12-31"));
    assertThat(problems(first, dated("a", "b", Tenure.since("2012-12-31"))))
        .containsExactly(
            "network.json#/memberships/1: memberships of a of b as member must not overlap, were"
                + " 2010-01-01/2012-12-31 and 2012-12-31/… [membership.overlap]");
    assertThat(problems(first, dated("a", "b", Tenure.since("2013-01-01")))).isEmpty();
    Membership half = dated("a", "b", Tenure.between("2010-01-01", "2012-06-30"));
    assertThat(problems(half, dated("a", "b", Tenure.since("2012"))))
        .containsExactly(
            "network.json#/memberships/1: memberships of a of b as member may overlap, were"
                + " 2010-01-01/2012-06-30 and 2012/… [membership.may-overlap]");
    assertThat(problems(first, first.toBuilder().role("academy").build())).isEmpty();
    assertThat(problems(undated("a", "b"), undated("a", "b")))
        .containsExactly(
            "network.json#/memberships/1: memberships of a of b as member must not overlap, were"
                + " undated and undated [membership.overlap]");
  }

  @Test
  void unknownOrganisationsAndCentresGivenTwiceAreProblems() {
    Checked<NetworkGraph> checked =
        NetworkGraph.of(
            directory("a"),
            List.of(undated("x", "y")),
            List.of(centre("one", runBy("z")), centre("one")),
            HERE);
    assertThat(checked.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "network.json#/memberships/0/member: member must be an organisation of the list, was x"
                + " [organisation.unresolved]",
            "network.json#/memberships/0/group: group must be an organisation of the list, was y"
                + " [organisation.unresolved]",
            "network.json#/centres/0/operations/0/operator: operator must be an organisation of"
                + " the list, was z [organisation.unresolved]",
            "network.json#/centres/1/id: id must be different from other centres', was one"
                + " [centre.duplicate]");
  }
}
