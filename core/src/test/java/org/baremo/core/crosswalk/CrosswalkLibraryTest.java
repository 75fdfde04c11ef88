package org.baremo.core.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.crosswalk.Toys.NEW;
import static org.baremo.core.crosswalk.Toys.OLD;
import static org.baremo.core.crosswalk.Toys.fresh;
import static org.baremo.core.crosswalk.Toys.old;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class CrosswalkLibraryTest {
  private static final EditionRef OTHER = EditionRef.of("other", "1");
  private static final Ref THERE = OTHER.ref(Kind.COMPETENCE, "x");

  private final Crosswalk crosswalk = Toys.crosswalk();
  private final Crosswalk national =
      crosswalk.toBuilder()
          .id(VersionedId.parse("other@1"))
          .source(OTHER)
          .mappings(List.of(Mapping.of(THERE, fresh("2"), Relation.EXACT)))
          .levelMappings(List.of())
          .build();
  private final CrosswalkLibrary library = CrosswalkLibrary.of(List.of(crosswalk, national));

  @Test
  void crosswalksAreFoundByTheirIdentifiers() {
    assertThat(library.crosswalks()).containsExactly(crosswalk, national);
    assertThat(library.crosswalk(crosswalk.getId())).contains(crosswalk);
    assertThat(library.links(national.getId()).orElseThrow().links())
        .isEqualTo(Links.of(national).links());
    assertThat(library.links(VersionedId.parse("none@1"))).isEmpty();
    assertThat(library.editions()).containsExactly(OTHER, OLD, NEW);
  }

  @Test
  void twoOfOneIdentifierAreRefused() {
    List<Crosswalk> twice = List.of(crosswalk, crosswalk);
    assertThatThrownBy(() -> CrosswalkLibrary.of(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two crosswalks are called toy-1-2@2026");
  }

  @Test
  void allCrosswalksBetweenTwoEditionsAreMergedInEitherDirection() {
    Crosswalk back =
        crosswalk.toBuilder()
            .id(VersionedId.parse("back@1"))
            .source(NEW)
            .target(OLD)
            .mappings(List.of(Mapping.of(fresh("5"), old("4"), Relation.NARROW)))
            .levelMappings(List.of())
            .build();
    Links both = CrosswalkLibrary.of(List.of(crosswalk, back)).between(OLD, NEW).orElseThrow();
    assertThat(both.size()).isEqualTo(5);
    assertThat(both.from(old("4")))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.getRelation()).isEqualTo(Relation.BROAD);
              assertThat(link.getPath().get(0).direction()).isEqualTo(Step.Direction.REVERSED);
            });
    assertThat(library.between(OLD, OTHER)).isEmpty();
  }

  @Test
  void aRouteLeadsOverTheFewestEditions() {
    Links route = library.route(OLD, OTHER, CompositionPolicy.CAUTIOUS).orElseThrow();
    assertThat(Set.copyOf(route.links()))
        .isEqualTo(Set.copyOf(Links.of(crosswalk).then(Links.of(national).inverse()).links()));
    assertThat(route.from(old("2")))
        .singleElement()
        .satisfies(link -> assertThat(link.getRelation()).isEqualTo(Relation.CLOSE));
    assertThat(library.route(OLD, NEW, CompositionPolicy.CAUTIOUS).orElseThrow().size())
        .isEqualTo(4);
    assertThat(library.route(OLD, EditionRef.of("far", "1"), CompositionPolicy.CAUTIOUS)).isEmpty();
    assertThat(library.route(OLD, OLD, CompositionPolicy.CAUTIOUS)).isEmpty();
  }

  @Test
  void linksThatDoNotMeetAreNotComposed() {
    Links links = Links.of(crosswalk);
    Links other = Links.of(national);
    assertThatThrownBy(() -> links.then(links))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("links must meet at one edition, were toy@2, toy@1");
    assertThatThrownBy(() -> links.merge(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "merged links must be of the same editions, were toy@1 -> toy@2 and other@1 -> toy@2");
  }

  @Test
  void aLinkKeepsItsPathAndSaysNoMoreThanIt() {
    Link link = Links.of(crosswalk).links().get(1);
    Link.Builder other = link.toBuilder();
    assertThatThrownBy(() -> other.relation(Relation.EXACT).build())
        .hasMessage("relation must be no stronger than its steps', was EXACT over CLOSE");
    assertThatThrownBy(() -> link.toBuilder().source(old("1")).target(old("1")).build())
        .hasMessage(
            "path must go on from toy@1/competence/1, was from toy@1/competence/2; "
                + "target must be where the path ends, toy@2/competence/2, was "
                + "toy@1/competence/1");
    assertThatThrownBy(() -> link.toBuilder().strength(Optional.empty()).build())
        .hasMessage("strength must be the product of its steps', 0.9, was unknown");
    assertThat(link.toBuilder().relation(Relation.BROAD).build().getRelation())
        .isEqualTo(Relation.BROAD);
  }

  @Test
  void oneSaysMoreWhenItsRelationOrStrengthDoes() {
    Ref source = old("3");
    Ref target = fresh("2");
    Links weak =
        Links.of(
            crosswalk.toBuilder()
                .id(VersionedId.parse("weak@1"))
                .mappings(
                    List.of(
                        Mapping.of(source, target, Relation.BROAD).toBuilder()
                            .strength(Rational.of(1, 2))
                            .build()))
                .build());
    Links strong =
        Links.of(
            crosswalk.toBuilder()
                .id(VersionedId.parse("strong@1"))
                .mappings(
                    List.of(
                        Mapping.of(source, target, Relation.BROAD).toBuilder()
                            .strength(Rational.of(3, 4))
                            .build()))
                .build());
    Links all = Links.of(crosswalk).merge(weak).merge(strong);
    assertThat(all.between(source, target)).hasSize(3);
    assertThat(all.strongest(source, target))
        .extracting(link -> link.getPath().get(0).crosswalk().id())
        .containsExactly("toy-1-2", "strong");
    assertThat(all.strongest(old("4"), target)).isEmpty();
    assertThat(all.toString()).isEqualTo("toy@1 -> toy@2: 6 links");
  }

  @Test
  void identityIsToldFromLinksWithAPath() {
    assertThat(Links.identity(Toys.oldEdition()).isIdentity()).isTrue();
    assertThat(Links.of(crosswalk).isIdentity()).isFalse();
    assertThat(Links.of(crosswalk).then(Links.of(crosswalk).inverse()).isIdentity()).isFalse();
  }

  @Test
  void scalesAndBelowTheFirstLevelAreFound() {
    Links links = Links.of(crosswalk);
    assertThat(links.scales(Toys.SIX)).containsExactly(Toys.THREE);
    assertThat(links.scales(Toys.THREE)).isEmpty();
    assertThat(links.keepsBelowFirst(Toys.SIX, Toys.THREE)).isTrue();
    assertThat(links.keepsBelowFirst(Toys.THREE, Toys.SIX)).isFalse();
    assertThat(links.levelMappings()).containsExactly(Toys.levels());
    assertThat(links.inverse().levelMappings()).containsExactly(Toys.levels().inverse());
    LevelImage round = links.inverse().then(links).levels(NEW.level("three", "2"), Toys.THREE);
    assertThat(round).isEqualTo(new LevelImage(List.of(NEW.level("three", "2")), true));
  }
}
