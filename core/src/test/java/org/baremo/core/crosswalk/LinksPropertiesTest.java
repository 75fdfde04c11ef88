package org.baremo.core.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.ScaleMapping.Pair;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.baremo.core.value.VersionedId;

/** The laws of the algebra, over crosswalks of any shape between editions of any size. */
class LinksPropertiesTest {
  private static final int NODES = 5;
  private static final int LEVELS = 3;
  private static final List<String> SCALES = List.of("s", "t");

  /** Crosswalks in a row: between editions 0 and 1, 1 and 2, 2 and 3; two of each. */
  record Chain(List<Links> ones, List<Links> others) {
    Links first() {
      return ones.get(0);
    }

    Links second() {
      return ones.get(1);
    }

    Links third() {
      return ones.get(2);
    }
  }

  @Provide
  Arbitrary<Chain> chains() {
    return Arbitraries.randomValue(
        random -> {
          boolean shared = random.nextBoolean();
          List<Crosswalk> ones = new ArrayList<>();
          List<Crosswalk> others = new ArrayList<>();
          for (int i = 0; i < 3; i++) {
            ones.add(crosswalk(random, "one-" + i, edition(i), edition(i + 1)));
            others.add(crosswalk(random, "other-" + i, edition(i), edition(i + 1)));
          }
          return new Chain(links(ones, shared), links(others, shared));
        });
  }

  private static List<Links> links(List<Crosswalk> crosswalks, boolean shared) {
    CrosswalkLibrary library = CrosswalkLibrary.of(crosswalks);
    return crosswalks.stream()
        .map(c -> shared ? library.links(c.getId()).orElseThrow() : Links.of(c))
        .toList();
  }

  private static EditionRef edition(int number) {
    return EditionRef.of("generated", String.valueOf(number));
  }

  private static Crosswalk crosswalk(Random random, String id, EditionRef from, EditionRef to) {
    Crosswalk.Builder crosswalk =
        Crosswalk.builder()
            .id(new VersionedId(id, "1"))
            .title(LocalizedText.of("en", id))
            .source(from)
            .target(to)
            .provenance(Provenance.unverified("drawn"));
    for (int i = 0; i < NODES * NODES; i++) {
      if (random.nextInt(3) == 0) {
        Mapping.Builder mapping =
            Mapping.builder()
                .source(node(from, i / NODES))
                .target(node(to, i % NODES))
                .relation(Relation.of((byte) random.nextInt(5)));
        if (random.nextBoolean()) {
          mapping.strength(Rational.of(random.nextInt(11), 10));
        }
        crosswalk.addMapping(mapping.build());
      }
    }
    for (String scale : SCALES) {
      for (String target : SCALES) {
        levels(random, new ScaleRef(from, scale), new ScaleRef(to, target), crosswalk);
      }
    }
    return crosswalk.build();
  }

  private static void levels(
      Random random, ScaleRef from, ScaleRef to, Crosswalk.Builder crosswalk) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < LEVELS * LEVELS; i++) {
      if (random.nextInt(3) == 0) {
        pairs.add(new Pair(level(from, i / LEVELS), level(to, i % LEVELS)));
      }
    }
    boolean kept = random.nextBoolean();
    if (kept || !pairs.isEmpty()) {
      crosswalk.addLevelMapping(
          LevelMapping.builder().source(from).target(to).pairs(pairs).belowFirstKept(kept).build());
    }
  }

  private static LevelRef level(ScaleRef scale, int code) {
    return scale.edition().level(scale.scale(), String.valueOf(code + 1));
  }

  private static Ref node(EditionRef edition, int code) {
    return edition.ref(code < 3 ? Kind.COMPETENCE : Kind.AREA, String.valueOf(code));
  }

  private static Framework framework(EditionRef edition) {
    Framework.Builder framework =
        Framework.builder().edition(edition).title(LocalizedText.of("en", "Drawn"));
    SCALES.forEach(scale -> framework.addScale(Toys.scale(edition, scale, LEVELS)));
    for (int i = 0; i < NODES; i++) {
      framework.addNode(
          Node.builder()
              .ref(node(edition, i))
              .position(i + 1)
              .title(LocalizedText.of("en", "Node"))
              .build());
    }
    return framework.build();
  }

  /** Everything that links say, as sets. */
  private static List<Object> said(Links links) {
    Map<Object, Object> levels = new LinkedHashMap<>();
    for (String from : SCALES) {
      for (String to : SCALES) {
        ScaleRef source = new ScaleRef(links.source(), from);
        ScaleRef target = new ScaleRef(links.target(), to);
        levels.put(from + to, links.keepsBelowFirst(source, target));
        for (int i = 0; i < LEVELS; i++) {
          LevelImage image = links.levels(level(source, i), target);
          levels.put(from + to + i, List.of(Set.copyOf(image.levels()), image.isComplete()));
        }
      }
    }
    return List.of(links.source(), links.target(), Set.copyOf(links.links()), levels);
  }

  private static void assertSame(Links one, Links other) {
    assertThat(said(one)).isEqualTo(said(other));
  }

  @Property(tries = 100)
  void invertingTwiceChangesNothing(@ForAll("chains") Chain chain) {
    assertSame(chain.first().inverse().inverse(), chain.first());
    Links composed = chain.first().then(chain.second());
    assertSame(composed.inverse().inverse(), composed);
  }

  @Property(tries = 100)
  void theIdentityChangesNothingOnEitherSide(
      @ForAll("chains") Chain chain, @ForAll CompositionPolicy policy) {
    Links links = chain.first();
    assertSame(Links.identity(framework(links.source())).then(links, policy), links);
    assertSame(links.then(Links.identity(framework(links.target())), policy), links);
  }

  @Property(tries = 100)
  void composingIsAssociativeInLinksRelationsStrengthsPathsAndOrder(
      @ForAll("chains") Chain chain, @ForAll CompositionPolicy policy) {
    Links left = chain.first().then(chain.second(), policy).then(chain.third(), policy);
    Links right = chain.first().then(chain.second().then(chain.third(), policy), policy);
    assertSame(left, right);
    assertThat(left.links()).isEqualTo(right.links());
  }

  @Property(tries = 100)
  void theInverseOfACompositionIsTheCompositionOfTheInversesReversed(
      @ForAll("chains") Chain chain, @ForAll CompositionPolicy policy) {
    assertSame(
        chain.first().then(chain.second(), policy).inverse(),
        chain.second().inverse().then(chain.first().inverse(), policy));
  }

  @Property(tries = 100)
  void aCompositionHasALinkForEachTwoLinksThatMeetAndNoneIsStrongerThanItsParts(
      @ForAll("chains") Chain chain, @ForAll CompositionPolicy policy) {
    Set<List<Object>> expected = new HashSet<>();
    for (Link first : chain.first().links()) {
      for (Link second : chain.second().links()) {
        if (first.getTarget().equals(second.getSource())) {
          Relation product = policy.product(first.getRelation(), second.getRelation());
          assertThat(first.getRelation().isAtLeast(product)).isTrue();
          assertThat(second.getRelation().isAtLeast(product)).isTrue();
          expected.add(
              List.of(
                  first.getSource(),
                  second.getTarget(),
                  product,
                  first
                      .getStrength()
                      .flatMap(one -> second.getStrength().map(one::times))
                      .map(Object.class::cast)
                      .orElse("unknown"),
                  List.of(first.getPath().get(0), second.getPath().get(0))));
        }
      }
    }
    Links composed = chain.first().then(chain.second(), policy);
    assertThat(composed.links())
        .hasSize(expected.size())
        .map(
            l ->
                List.of(
                    l.getSource(),
                    l.getTarget(),
                    l.getRelation(),
                    l.getStrength().map(Object.class::cast).orElse("unknown"),
                    l.getPath()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 100)
  void lossIsMonotone(@ForAll("chains") Chain chain) {
    Links two = chain.first().then(chain.second());
    assertThat(chain.first().sources()).containsAll(two.sources());
    assertThat(two.sources()).containsAll(two.then(chain.third()).sources());
    assertThat(chain.second().targets()).containsAll(two.targets());
    Links fewer = chain.second().whereKind(Kind.AREA);
    assertThat(two.sources()).containsAll(chain.first().then(fewer).sources());
  }

  @Property(tries = 100)
  void mergingIsIdempotentCommutativeAndAssociative(@ForAll("chains") Chain chain) {
    Links one = chain.ones().get(0);
    Links other = chain.others().get(0);
    Links round = chain.first().then(chain.second()).then(chain.second().inverse());
    assertSame(one.merge(one), one);
    assertSame(one.merge(other), other.merge(one));
    assertSame(one.merge(other).merge(round), one.merge(other.merge(round)));
    assertThat(one.merge(other).size()).isEqualTo(one.size() + other.size());
  }

  @Property(tries = 100)
  void composingDistributesOverMerging(@ForAll("chains") Chain chain) {
    Links one = chain.ones().get(0);
    Links other = chain.others().get(0);
    assertThat(Set.copyOf(one.merge(other).then(chain.second()).links()))
        .isEqualTo(Set.copyOf(one.then(chain.second()).merge(other.then(chain.second())).links()));
  }

  @Property(tries = 100)
  void restrictingDistributesOverMerging(@ForAll("chains") Chain chain) {
    Links one = chain.ones().get(0);
    Links other = chain.others().get(0);
    Links both = one.merge(other);
    Set<Ref> some = Set.of(node(one.source(), 1), node(one.source(), 4));
    Set<Ref> ends = Set.of(node(one.target(), 0), node(one.target(), 2));
    Set<Relation> relations = Set.of(Relation.EXACT, Relation.BROAD);
    assertSame(both.whereSource(some), one.whereSource(some).merge(other.whereSource(some)));
    assertSame(both.whereTarget(ends), one.whereTarget(ends).merge(other.whereTarget(ends)));
    assertSame(
        both.whereRelation(relations),
        one.whereRelation(relations).merge(other.whereRelation(relations)));
    assertSame(
        both.whereKind(Kind.COMPETENCE),
        one.whereKind(Kind.COMPETENCE).merge(other.whereKind(Kind.COMPETENCE)));
    assertSame(
        both.where(l -> l.getStrength().isPresent()),
        one.where(l -> l.getStrength().isPresent())
            .merge(other.where(l -> l.getStrength().isPresent())));
  }

  @Property(tries = 100)
  void restrictingKeepsWhatSatisfiesTheConditionAndNothingElse(@ForAll("chains") Chain chain) {
    Links links = chain.first().then(chain.second()).inverse();
    Set<Ref> some = Set.of(node(links.source(), 1), node(links.source(), 4));
    assertThat(links.whereSource(some).links())
        .isEqualTo(links.links().stream().filter(l -> some.contains(l.getSource())).toList());
    assertThat(links.whereRelation(Set.of(Relation.RELATED)).links())
        .isEqualTo(
            links.links().stream().filter(l -> l.getRelation() == Relation.RELATED).toList());
    assertThat(links.where(l -> l.getPath().size() == 2).links()).isEqualTo(links.links());
  }

  @Property(tries = 100)
  void linksAreFoundFromTheirSourcesAndToTheirTargets(@ForAll("chains") Chain chain) {
    Links links = chain.first().then(chain.second());
    Set<Link> from = new HashSet<>();
    Set<Link> to = new HashSet<>();
    for (int i = 0; i < NODES; i++) {
      Ref source = node(links.source(), i);
      from.addAll(links.from(source));
      assertThat(links.from(source)).allMatch(l -> l.getSource().equals(source));
      assertThat(links.sources().contains(source)).isEqualTo(!links.from(source).isEmpty());
      Ref target = node(links.target(), i);
      to.addAll(links.to(target));
      assertThat(links.to(target)).allMatch(l -> l.getTarget().equals(target));
      assertThat(links.targets().contains(target)).isEqualTo(!links.to(target).isEmpty());
    }
    assertThat(from).isEqualTo(to).isEqualTo(Set.copyOf(links.links())).hasSize(links.size());
  }

  @Property(tries = 100)
  void noLinkOutdoesTheStrongest(@ForAll("chains") Chain chain) {
    Links links = chain.first().then(chain.second(), CompositionPolicy.WEAKEST);
    for (Link link : links.links()) {
      List<Link> strongest = links.strongest(link.getSource(), link.getTarget());
      assertThat(strongest).isNotEmpty();
      assertThat(strongest)
          .noneMatch(
              s ->
                  s.getRelation() != link.getRelation()
                      && link.getRelation().isAtLeast(s.getRelation()));
    }
  }
}
