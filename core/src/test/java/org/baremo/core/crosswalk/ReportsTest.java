package org.baremo.core.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.baremo.core.crosswalk.Toys.fresh;
import static org.baremo.core.crosswalk.Toys.old;

import java.util.List;
import org.baremo.core.framework.Framework;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private final Links links = Links.of(Toys.crosswalk());
  private final CrosswalkCoverage coverage =
      CrosswalkCoverage.of(links, Toys.oldEdition(), Toys.newEdition(), Kind.COMPETENCE);

  @Test
  void coverageTellsWhatIsReachedAndWhatIsLost() {
    assertThat(coverage.getSources().base()).isEqualTo(4);
    assertThat(coverage.getSources().linked()).isEqualTo(3);
    assertThat(coverage.getSources().unlinked()).containsExactly(old("4"));
    assertThat(coverage.getSources().exactShare()).contains(Rational.of(1, 4));
    assertThat(coverage.getTargets().unlinked()).containsExactly(fresh("5"));
    assertThat(coverage.getLinks())
        .containsExactly(
            entry(Relation.EXACT, 1),
            entry(Relation.CLOSE, 1),
            entry(Relation.BROAD, 1),
            entry(Relation.RELATED, 1));
  }

  @Test
  void whatIsLinkedToAnotherKindIsLinked() {
    Framework skills =
        Toys.newEdition().toBuilder()
            .nodes(
                Toys.newEdition().getNodes().stream()
                    .map(
                        node ->
                            node.toBuilder()
                                .ref(Toys.NEW.ref(Kind.of("skill"), node.getRef().code()))
                                .parents(List.of())
                                .build())
                    .toList())
            .build();
    Crosswalk toSkills =
        Toys.crosswalk().toBuilder()
            .mappings(
                List.of(
                    Mapping.of(old("1"), Toys.NEW.ref(Kind.of("skill"), "1"), Relation.CLOSE),
                    Mapping.of(old("2"), Toys.NEW.ref(Kind.of("skill"), "2"), Relation.EXACT)))
            .build();
    CrosswalkCoverage competences =
        CrosswalkCoverage.of(Links.of(toSkills), Toys.oldEdition(), skills, Kind.COMPETENCE);
    assertThat(competences.getSources().unlinked()).containsExactly(old("3"), old("4"));
    assertThat(competences.getSources().linkedShare()).contains(Rational.of(1, 2));
    assertThat(competences.getSources().exactShare()).contains(Rational.of(1, 4));
    assertThat(competences.getTargets().base()).isZero();
    assertThat(competences.getTargets().linkedShare()).isEmpty();
    assertThat(competences.getLinks())
        .containsExactly(entry(Relation.EXACT, 1), entry(Relation.CLOSE, 1));
  }

  @Test
  void coverageOfNothingHasNoShare() {
    CrosswalkCoverage areas =
        CrosswalkCoverage.of(links, Toys.oldEdition(), Toys.newEdition(), Kind.AREA);
    assertThat(areas.getSources().exactShare()).isEmpty();
    assertThat(areas.getLinks()).isEmpty();
  }

  @Test
  void linksToWhatIsNotLookedAtDoNotCount() {
    CrosswalkCoverage one =
        CrosswalkCoverage.of(links, List.of(old("3"), old("1")), List.of(fresh("3")));
    assertThat(one.getSources().unlinked()).containsExactly(old("1"));
    assertThat(one.getLinks()).containsExactly(entry(Relation.RELATED, 1));
  }

  @Test
  void coverageIsOfTheLinksOwnEditions() {
    assertThatThrownBy(() -> CrosswalkCoverage.of(links, List.of(fresh("1")), List.of(old("2"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "sources must be of edition toy@1, was toy@2/competence/1; "
                + "targets must be of edition toy@2, was toy@1/competence/2");
  }

  @Test
  void aSideCountsNoMoreThanItHas() {
    assertThatThrownBy(() -> new CrosswalkCoverage.Side(2, 2, List.of(old("1"))))
        .hasMessage("exact must be at most the 1 linked of 2, was 2");
    assertThatThrownBy(() -> new CrosswalkCoverage.Side(-1, -2, List.of()))
        .hasMessage("base must be 0 or more, was -1; exact must be 0 or more, was -2");
    assertThatThrownBy(() -> coverage.toBuilder().putLink(Relation.NARROW, -1).build())
        .hasMessage("links must be 0 or more, was -1");
  }

  @Test
  void lossTellsAtWhichNodeTheWayEnds() {
    Crosswalk onwards =
        Toys.crosswalk().toBuilder()
            .id(VersionedId.parse("back@1"))
            .source(Toys.NEW)
            .target(Toys.OLD)
            .mappings(List.of(Mapping.of(fresh("3"), old("3"), Relation.CLOSE)))
            .levelMappings(List.of())
            .build();
    CompositionLoss loss = CompositionLoss.of(links, Links.of(onwards));
    assertThat(loss.getBase()).isEqualTo(3);
    assertThat(loss.getLost())
        .containsExactly(
            new CompositionLoss.DeadEnd(old("1"), List.of(fresh("1"))),
            new CompositionLoss.DeadEnd(old("2"), List.of(fresh("2"))));
    assertThat(loss.getPartlyLost())
        .containsExactly(new CompositionLoss.DeadEnd(old("3"), List.of(fresh("2"))));
    Links composed = links.then(Links.of(onwards));
    assertThat(composed.sources()).containsExactly(old("3"));
  }

  @Test
  void lossIsOfTwoThatMeet() {
    assertThatThrownBy(() -> CompositionLoss.of(links, links))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("links must meet at one edition, were toy@2, toy@1");
    assertThatThrownBy(() -> new CompositionLoss.DeadEnd(old("1"), List.of()))
        .hasMessage("at must not be empty");
    CompositionLoss none = CompositionLoss.of(links, links.inverse());
    assertThat(none.getLost()).isEmpty();
    CompositionLoss.DeadEnd end = new CompositionLoss.DeadEnd(old("1"), List.of(fresh("1")));
    assertThatThrownBy(() -> none.toBuilder().base(0).addLost(end).build())
        .hasMessage("lost must be at most the 0 linked, were 1");
    assertThatThrownBy(() -> none.toBuilder().base(-1).build())
        .hasMessage("base must be 0 or more, was -1");
  }

  @Test
  void reportsKeepTheContract() {
    ValueContract.of(CrosswalkCoverage.Side.class, coverage.getSources(), coverage.getTargets())
        .lawsBeyondAnnotations("base", "no less than what it counts")
        .lawsBeyondAnnotations("exact", "no more than the linked")
        .lawsBeyondAnnotations("unlinked", "no more than the base")
        .verify();
    ValueContract.of(
            CrosswalkCoverage.class,
            coverage,
            CrosswalkCoverage.of(links, List.of(old("3")), List.of()))
        .lawsBeyondAnnotations("links", "counts of 0 or more")
        .verify();
    CompositionLoss.DeadEnd end = new CompositionLoss.DeadEnd(old("1"), List.of(fresh("1")));
    ValueContract.of(
            CompositionLoss.DeadEnd.class,
            end,
            new CompositionLoss.DeadEnd(old("2"), List.of(fresh("2"), fresh("1"))))
        .verify();
    CompositionLoss none = CompositionLoss.of(links, links.inverse());
    ValueContract.of(CompositionLoss.class, none, none.toBuilder().addLost(end).build())
        .lawsBeyondAnnotations("base", "no less than what is lost")
        .lawsBeyondAnnotations("lost", "no more than the base")
        .lawsBeyondAnnotations("partlyLost", "no more than the base")
        .verify();
  }
}
