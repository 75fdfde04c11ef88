package org.baremo.core.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.core.migration.Editions.NEW;
import static org.baremo.core.migration.Editions.OLD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.LevelMapping;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.crosswalk.Provenance;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.ScaleMapping.Pair;
import org.baremo.core.json.Json;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.baremo.core.value.VersionedId;

/** No migration claims more than it started with, whatever editions, scales and crosswalks. */
class MigrationPropertiesTest {
  private static final EditionRef FAR = EditionRef.of("frame", "4");
  private static final String[] CODES = {"1", "2", "3", "4"};

  /** A drawn world: a profile, crosswalks from its edition to another and on to a third. */
  record World(
      CompetenceProfile profile,
      Framework source,
      Framework target,
      Framework last,
      Links links,
      Links onwards,
      MigrationPolicy policy) {
    MigratedProfile there() {
      return Migration.of(links, target, policy).migrate(profile);
    }

    MigratedProfile back(CompetenceProfile from) {
      return Migration.of(links.inverse(), source, policy).migrate(from);
    }
  }

  @Provide
  Arbitrary<World> worlds() {
    return Arbitraries.randomValue(MigrationPropertiesTest::world);
  }

  private static World world(Random random) {
    ScaleRef first = new ScaleRef(OLD, "a");
    ScaleRef second = new ScaleRef(NEW, "b");
    ScaleRef third = new ScaleRef(FAR, "c");
    int[] sizes = {1 + random.nextInt(8), 1 + random.nextInt(8), 1 + random.nextInt(8)};
    MigrationPolicy.Builder policy = MigrationPolicy.standard().toBuilder();
    if (random.nextBoolean()) {
      policy.addRelations(Relation.BROAD, Relation.NARROW);
    }
    if (random.nextInt(4) == 0) {
      policy.minimumStrength(Rational.of(1, 2));
    }
    return new World(
        profile(random, first, sizes[0]),
        Editions.framework(first, sizes[0], CODES),
        Editions.framework(second, sizes[1], CODES),
        Editions.framework(third, sizes[2], CODES),
        Links.of(crosswalk(random, "one", first, sizes[0], second, sizes[1])),
        Links.of(crosswalk(random, "two", second, sizes[1], third, sizes[2])),
        policy.build());
  }

  private static Crosswalk crosswalk(
      Random random, String id, ScaleRef from, int fromSize, ScaleRef to, int toSize) {
    Crosswalk.Builder crosswalk =
        Crosswalk.builder()
            .id(new VersionedId(id, "1"))
            .title(Editions.text("Drawn", "Sacado"))
            .source(from.edition())
            .target(to.edition())
            .provenance(Provenance.unverified("drawn"));
    int density = 1 + random.nextInt(4);
    for (String source : CODES) {
      for (String target : CODES) {
        boolean likely = source.equals(target) || random.nextInt(density) == 0;
        if (likely && random.nextInt(5) > 0) {
          Mapping.Builder mapping =
              Mapping.of(
                  from.edition().ref(Kind.COMPETENCE, source),
                  to.edition().ref(Kind.COMPETENCE, target),
                  relation(random))
                  .toBuilder();
          if (random.nextBoolean()) {
            mapping.strength(Rational.of(random.nextInt(5), 4));
          }
          crosswalk.addMapping(mapping.build());
        }
      }
    }
    List<Pair> pairs = staircase(random, from, fromSize, to, toSize);
    boolean kept = random.nextBoolean() || pairs.isEmpty();
    return crosswalk
        .addLevelMapping(
            LevelMapping.builder()
                .source(from)
                .target(to)
                .pairs(pairs)
                .belowFirstKept(kept)
                .build())
        .build();
  }

  private static Relation relation(Random random) {
    List<Relation> likely =
        List.of(
            Relation.EXACT,
            Relation.CLOSE,
            Relation.CLOSE,
            Relation.BROAD,
            Relation.NARROW,
            Relation.RELATED);
    return likely.get(random.nextInt(likely.size()));
  }

  /** Pairs along a path that goes up on either scale, some left out: the order is kept. */
  private static List<Pair> staircase(
      Random random, ScaleRef from, int fromSize, ScaleRef to, int toSize) {
    List<Pair> pairs = new ArrayList<>();
    int source = 1;
    int target = 1;
    while (source <= fromSize && target <= toSize) {
      if (random.nextInt(6) > 0) {
        pairs.add(new Pair(level(from, source), level(to, target)));
      }
      int step = random.nextInt(3);
      source += step == 1 ? 0 : 1;
      target += step == 0 ? 0 : 1;
    }
    return pairs;
  }

  private static LevelRef level(ScaleRef scale, int ordinal) {
    return scale.edition().level(scale.scale(), String.valueOf(ordinal));
  }

  private static CompetenceProfile profile(Random random, ScaleRef scale, int size) {
    CompetenceProfile.Builder profile =
        CompetenceProfile.builder()
            .holder(HolderKey.of("ana"))
            .edition(scale.edition())
            .overall(outcome(random, scale, size));
    for (String code : CODES) {
      if (random.nextInt(8) > 0) {
        profile.putOutcome(
            scale.edition().ref(Kind.COMPETENCE, code), outcome(random, scale, size));
      }
    }
    return profile.build();
  }

  private static Outcome outcome(Random random, ScaleRef scale, int size) {
    return switch (random.nextInt(12)) {
      case 0 -> new Outcome.NotAssessed();
      case 1 -> new Outcome.Exempt("degree");
      case 2 -> new Outcome.NotYetMarked();
      case 3 -> Outcome.Assessed.of(Mark.of(43, 60));
      case 4 ->
          new Outcome.Assessed(
              Optional.empty(),
              Optional.of(new Standing.BelowFirstLevel(scale.edition(), scale.scale())));
      default ->
          new Outcome.Assessed(
              random.nextBoolean() ? Optional.of(Mark.of(1, 2)) : Optional.empty(),
              Optional.of(new Standing.Attained(level(scale, 1 + random.nextInt(size)))));
    };
  }

  /** The level claimed at least, 0 below the first, -1 when no level is claimed. */
  private static int claimed(Outcome outcome) {
    if (outcome instanceof Outcome.Assessed assessed && assessed.standing().isPresent()) {
      return assessed.standing().get() instanceof Standing.Attained attained
          ? Integer.parseInt(attained.level().code())
          : 0;
    }
    return -1;
  }

  private static Map<Ref, Integer> claims(CompetenceProfile profile) {
    Map<Ref, Integer> claims = new LinkedHashMap<>();
    profile.getOutcomes().forEach((node, outcome) -> claims.put(node, claimed(outcome)));
    return claims;
  }

  @Property(tries = 300)
  void thereAndBackNothingIsClaimedThatWasNotThere(@ForAll("worlds") World world) {
    MigratedProfile back = world.back(world.there().asProfileAtLeast());
    Map<Ref, Integer> before = claims(world.profile());
    claims(back.asProfileAtLeast())
        .forEach((node, level) -> assertThat(level).isLessThanOrEqualTo(before.get(node)));
  }

  @Property(tries = 300)
  void aRangeOfOneSourceContainsWhatItStartedWith(@ForAll("worlds") World world) {
    CompetenceProfile middle = world.there().asProfileAtLeast();
    world
        .back(middle)
        .getOutcomes()
        .forEach(
            (node, outcome) -> {
              boolean isAlone =
                  outcome.basis().size() == 1
                      && world
                              .there()
                              .getOutcomes()
                              .get(outcome.basis().get(0).node())
                              .basis()
                              .size()
                          == 1;
              if (isAlone && outcome instanceof MigratedOutcome.Range range) {
                int level = claimed(world.profile().outcome(node));
                assertThat(level)
                    .isBetween(
                        Integer.valueOf(range.lowest().code()),
                        Integer.valueOf(range.highest().code()));
              }
            });
  }

  @Property(tries = 100)
  void throughTheIdentityNothingChanges(@ForAll("worlds") World world) {
    Migration identity =
        Migration.of(Links.identity(world.source()), world.source(), world.policy());
    MigratedProfile same = identity.migrate(world.profile());
    assertThat(same.asProfileAtLeast()).isEqualTo(world.profile());
    assertThat(same.getLost()).isEmpty();
  }

  /**
   * Holds where two links that carry also carry in a row. Where they do not (close and close,
   * composed cautiously, are related), the migration in one go leaves out sources that the one step
   * by step counts.
   */
  @Property(tries = 300)
  void inOneGoNoHigherLevelIsClaimedThanStepByStep(
      @ForAll("worlds") World world, @ForAll CompositionPolicy composition) {
    MigrationPolicy policy =
        composition == CompositionPolicy.WEAKEST ? MigrationPolicy.standard() : world.policy();
    Links good = world.links().where(policy::carries);
    Links goodOnwards = world.onwards().where(policy::carries);
    if (good.then(goodOnwards, composition).links().stream().allMatch(policy::carries)) {
      CompetenceProfile middle =
          Migration.of(world.links(), world.target(), policy)
              .migrate(world.profile())
              .asProfileAtLeast();
      Map<Ref, Integer> stepwise =
          claims(
              Migration.of(world.onwards(), world.last(), policy)
                  .migrate(middle)
                  .asProfileAtLeast());
      Links direct = world.links().then(world.onwards(), composition);
      claims(Migration.of(direct, world.last(), policy).migrate(world.profile()).asProfileAtLeast())
          .forEach(
              (node, level) -> {
                if (stepwise.getOrDefault(node, -1) >= 0) {
                  assertThat(level).isLessThanOrEqualTo(stepwise.get(node));
                }
              });
    } else {
      assertThat(composition).isEqualTo(CompositionPolicy.CAUTIOUS);
    }
  }

  @Property(tries = 200)
  void everythingThatWasKnownIsCarriedOrListedAsLost(@ForAll("worlds") World world) {
    MigratedProfile there = world.there();
    world
        .profile()
        .getOutcomes()
        .forEach(
            (node, outcome) -> {
              boolean isCarried =
                  there.getOutcomes().values().stream()
                      .filter(known -> known.atLeast().isPresent())
                      .flatMap(known -> known.basis().stream())
                      .anyMatch(basis -> basis.node().equals(node));
              boolean isListed =
                  there.getLost().stream()
                      .anyMatch(
                          lost ->
                              lost.node().equals(Optional.of(node))
                                  && lost.cause() != Lost.Cause.MARK);
              boolean isKnown = !(outcome instanceof Outcome.NotAssessed);
              assertThat(isListed).isEqualTo(isKnown && !isCarried);
            });
  }

  @Property(tries = 100)
  void migratedProfilesAreReadAsTheyWereWritten(@ForAll("worlds") World world) {
    MigratedProfile there = world.there();
    byte[] bytes = Json.standard().write(there);
    assertThat(Json.standard().read(bytes, MigratedProfile.class, "drawn").orThrow())
        .isEqualTo(there);
  }
}
