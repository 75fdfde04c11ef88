package org.baremo.core.programme.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.PartialDate;

class NetworkPropertiesTest {
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

  @Provide
  Arbitrary<List<Membership>> memberships() {
    Arbitrary<String> date =
        Arbitraries.of("2010", "2011-06", "2011-06-15", "2012", "2013-01-01", "2014-12");
    Arbitrary<Optional<Tenure>> tenure =
        Combinators.combine(date, date.optional())
            .as(
                (from, until) ->
                    new Tenure(
                        PartialDate.of(from),
                        until
                            .map(PartialDate::of)
                            .filter(d -> !d.lastDay().isBefore(PartialDate.of(from).firstDay()))))
            .optional();
    return Combinators.combine(Arbitraries.of(IDS), Arbitraries.of(IDS), tenure)
        .as(
            (member, group, dates) ->
                member.equals(group)
                    ? Optional.<Membership>empty()
                    : Optional.of(
                        Networks.undated(member, group).toBuilder().tenure(dates).build()))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow)
        .list()
        .ofMaxSize(7);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 2200).map(n -> LocalDate.of(2009, 12, 1).plusDays(n));
  }

  /** Reachability by brute force, on the memberships that surely hold. */
  private static boolean leadsBack(List<Membership> all, OrganisationId start, LocalDate day) {
    List<OrganisationId> open = new ArrayList<>(List.of(start));
    Set<OrganisationId> seen = new java.util.HashSet<>();
    while (!open.isEmpty()) {
      OrganisationId at = open.remove(0);
      for (Membership m : all) {
        if (m.getMember().equals(at) && m.on(day) == Presence.PRESENT) {
          if (m.getGroup().equals(start)) {
            return true;
          } else if (seen.add(m.getGroup())) {
            open.add(m.getGroup());
          }
        }
      }
    }
    return false;
  }

  @Property(tries = 300)
  void aCycleOnAnyDayIsFoundAndNoOtherIs(
      @ForAll("memberships") List<Membership> memberships, @ForAll("days") LocalDate day) {
    Checked<NetworkGraph> checked =
        NetworkGraph.of(
            Networks.directory(IDS.toArray(String[]::new)), memberships, List.of(), Networks.HERE);
    boolean told =
        checked.problems().stream().map(Problem::getCode).anyMatch("membership.cycle"::equals);
    boolean onThatDay =
        IDS.stream().anyMatch(id -> leadsBack(memberships, OrganisationId.of(id), day));
    if (onThatDay) {
      assertThat(told).isTrue();
    }
    boolean ever =
        memberships.stream()
            .flatMap(m -> m.getTenure().stream())
            .map(Tenure::surelyFrom)
            .anyMatch(
                start ->
                    IDS.stream()
                        .anyMatch(id -> leadsBack(memberships, OrganisationId.of(id), start)));
    assertThat(told).isEqualTo(ever);
  }

  @Property(tries = 300)
  void whatIsCertainIsAlsoPossible(
      @ForAll("memberships") List<Membership> memberships, @ForAll("days") LocalDate day) {
    NetworkGraph.of(
            Networks.directory(IDS.toArray(String[]::new)), memberships, List.of(), Networks.HERE)
        .value()
        .map(graph -> graph.asOf(day))
        .ifPresent(
            view -> {
              for (String id : IDS) {
                OrganisationId group = OrganisationId.of(id);
                assertThat(view.within(group)).containsEntry(group, Presence.PRESENT);
                assertThat(view.within(group).keySet())
                    .containsAll(view.members(group, Presence.UNKNOWN))
                    .containsAll(view.members(group, Presence.PRESENT));
                assertThat(view.memberCount(group).upper()).isLessThanOrEqualTo(4);
              }
            });
  }
}
