package org.baremo.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.B1;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.assessment.Toy.MIDDLE;
import static org.baremo.core.assessment.Toy.X1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.evaluation.ScoringRule.IncompleteParts;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Statement;
import org.baremo.core.profile.ProfileComparison.Change;
import org.baremo.core.profile.ProfileComparison.NodeChange;
import org.baremo.core.profile.ProfileUnion.Precedence;
import org.baremo.core.profile.gap.Gap;
import org.baremo.core.profile.gap.GapCell;
import org.baremo.core.profile.gap.GapFinding;
import org.baremo.core.profile.gap.Ladders;
import org.baremo.core.profile.gap.OutcomeCoverage;
import org.baremo.core.profile.gap.OutcomeCoverage.Share;
import org.baremo.core.profile.gap.Target;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/** The laws of what is done with profiles, over profiles drawn at random. */
class ProfilePropertiesTest {
  private static final Framework FRAMEWORK = Ladders.FRAMEWORK;
  private static final List<Ref> LEAVES = List.of(A1, A2, B1, X1);
  private static final List<LevelRef> LEVELS = List.of(LOW, MIDDLE, HIGH);

  /** So many levels attained, with so many of four items right. */
  private static Outcome result(int levels, int right) {
    Standing standing =
        levels == 0
            ? new Standing.BelowFirstLevel(EDITION, "three")
            : new Standing.Attained(LEVELS.get(levels - 1));
    Mark mark =
        Mark.builder().value(Rational.of(right)).maximum(Rational.of(4)).unit("items").build();
    return new Outcome.Assessed(Optional.of(mark), Optional.of(standing));
  }

  private static Outcome outcome(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> new Outcome.NotAssessed();
      case 1 -> new Outcome.Exempt("degree");
      case 2 -> new Outcome.NotYetMarked();
      default -> result(random.nextInt(4), random.nextInt(5));
    };
  }

  private static CompetenceProfile profile(Random random, List<Ref> refs) {
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    List<Ref> shuffled = new ArrayList<>(refs);
    Collections.shuffle(shuffled, random);
    for (Ref ref : shuffled) {
      if (random.nextInt(5) > 0) {
        outcomes.put(ref, outcome(random));
      }
    }
    return Results.ana().outcomes(outcomes).overall(outcome(random)).build();
  }

  private static List<Ref> everything() {
    List<Ref> all = new ArrayList<>(LEAVES);
    all.add(A);
    all.add(B);
    FRAMEWORK.getStatements().forEach(statement -> all.add(statement.getRef()));
    return all;
  }

  @Provide
  Arbitrary<CompetenceProfile> profiles() {
    return Arbitraries.randomValue(random -> profile(random, everything()));
  }

  @Provide
  Arbitrary<RollUpRule> rules() {
    return Arbitraries.of(
        new RollUpRule.All(),
        new RollUpRule.Any(),
        new RollUpRule.AtLeast(2),
        new RollUpRule.Minimum(),
        new RollUpRule.Mean(Aggregation.MEAN_OF_ITEMS),
        new RollUpRule.Mean(Aggregation.MEAN_OF_PARTS));
  }

  /** A place on a line: the level where there is one, else the percentage. */
  private static Optional<Rational> height(Outcome outcome) {
    if (!(outcome instanceof Outcome.Assessed assessed)) {
      return Optional.empty();
    }
    return assessed.mark().isPresent()
        ? assessed.mark().map(Mark::percentage)
        : assessed
            .standing()
            .map(
                standing ->
                    standing instanceof Standing.Attained attained
                        ? Rational.of(LEVELS.indexOf(attained.level()) + 1)
                        : Rational.ZERO);
  }

  @Property(tries = 300)
  void raisingAPartNeverLowersTheWhole(
      @ForAll("rules") RollUpRule rule, @ForAll IncompleteParts incomplete, @ForAll Random random) {
    RollUpPlan plan =
        RollUpTest.policy(rule)
            .incompleteParts(incomplete)
            .overallRule(rule)
            .putWeight(A1, Rational.of(random.nextInt(4), 3))
            .build()
            .resolve(FRAMEWORK)
            .orThrow();
    CompetenceProfile low = profile(random, LEAVES);
    Ref raised = LEAVES.get(random.nextInt(LEAVES.size()));
    int levels = random.nextInt(3);
    int right = random.nextInt(4);
    CompetenceProfile before = low.toBuilder().putOutcome(raised, result(levels, right)).build();
    CompetenceProfile after =
        low.toBuilder()
            .putOutcome(
                raised,
                result(
                    levels + 1 + random.nextInt(3 - levels), right + 1 + random.nextInt(4 - right)))
            .build();
    for (Ref whole : List.of(A, B)) {
      isNotLower(
          plan.apply(before).orThrow().outcome(whole), plan.apply(after).orThrow().outcome(whole));
    }
    isNotLower(plan.apply(before).orThrow().overall(), plan.apply(after).orThrow().overall());
  }

  private static void isNotLower(Outcome before, Outcome after) {
    assertThat(height(after).isPresent()).isEqualTo(height(before).isPresent());
    height(before)
        .ifPresent(was -> assertThat(height(after).orElseThrow()).isGreaterThanOrEqualTo(was));
  }

  @Property(tries = 200)
  void allIsNeverAboveAtLeastAndThatNeverAboveAny(@ForAll Random random) {
    CompetenceProfile profile = profile(random, LEAVES);
    List<Optional<Rational>> heights = new ArrayList<>();
    for (RollUpRule rule :
        List.of(new RollUpRule.All(), new RollUpRule.AtLeast(2), new RollUpRule.Any())) {
      heights.add(height(RollUpTest.rolled(RollUpTest.policy(rule), profile).outcome(A)));
    }
    for (int i = 1; i < heights.size(); i++) {
      assertThat(heights.get(i).isPresent()).isEqualTo(heights.get(0).isPresent());
      Optional<Rational> higher = heights.get(i);
      heights
          .get(i - 1)
          .ifPresent(lower -> assertThat(higher.orElseThrow()).isGreaterThanOrEqualTo(lower));
    }
  }

  @Property(tries = 200)
  void aGapIsEmptyExactlyWhenEveryTargetIsMetExemptOrUndefined(
      @ForAll("profiles") CompetenceProfile profile, @ForAll Random random) {
    TargetProfile.Builder target =
        TargetProfile.builder()
            .id(VersionedId.parse("drawn@1"))
            .title(LocalizedText.of("en", "Drawn"))
            .edition(EDITION)
            .achievedFrom(Rational.of(25L * random.nextInt(5)));
    for (Ref node : List.of(A, A1, A2, B1, X1)) {
      if (random.nextBoolean()) {
        target.addTarget(Target.of(node, LEVELS.get(random.nextInt(3))));
      }
      for (var ksa : org.baremo.core.framework.Ksa.values()) {
        target.addTarget(
            Target.of(node, LEVELS.get(random.nextInt(3))).toBuilder().ksa(ksa).build());
      }
    }
    Gap gap = target.build().resolve(FRAMEWORK).orThrow().apply(profile);
    long met = gap.getEntries().stream().filter(e -> e.finding() instanceof GapFinding.Met).count();
    assertThat(gap.missing().isEmpty()).isEqualTo(met == gap.summary().base());
    assertThat(gap.summary().getMet()).isEqualTo((int) met);
    assertThat(gap.summary().total()).isEqualTo(gap.getEntries().size());
    assertThat(gap.missing()).hasSize(gap.summary().base() - gap.summary().getMet());
    for (Gap.Entry entry : gap.getEntries()) {
      assertThat(entry.cells().stream().mapToInt(GapCell::total).sum())
          .isEqualTo(statements(entry.target()));
    }
  }

  /** How many statements stand behind a target, counted another way. */
  private static int statements(Target target) {
    int top = LEVELS.indexOf(target.getLevel());
    int count = 0;
    for (Statement statement : FRAMEWORK.getStatements()) {
      boolean isAbout =
          statement.getAbout().contains(target.getNode())
              || FRAMEWORK.descendants(target.getNode()).stream()
                  .anyMatch(node -> statement.getAbout().contains(node.getRef()));
      boolean isUpToTop =
          statement.getLevel().filter(level -> LEVELS.indexOf(level) <= top).isPresent();
      boolean isOfKind = target.getKsa().isEmpty() || target.getKsa().equals(statement.getKsa());
      count += isAbout && isUpToTop && isOfKind ? 1 : 0;
    }
    return count;
  }

  @Property(tries = 200)
  void countsOfACoverageAddUp(@ForAll("profiles") CompetenceProfile profile) {
    OutcomeCoverage coverage =
        OutcomeCoverage.of(FRAMEWORK, Kind.LEARNING_OUTCOME, profile, Rational.of(50)).orThrow();
    List<Share> levels = new ArrayList<>(coverage.getLevels().values());
    levels.add(coverage.getWithoutLevel());
    List<Share> ksas = new ArrayList<>(coverage.getKsas().values());
    ksas.add(coverage.getWithoutKsa());
    List<Share> competences =
        coverage.getNodes().entrySet().stream()
            .filter(entry -> entry.getKey().kind().equals(Kind.COMPETENCE))
            .map(Map.Entry::getValue)
            .toList();
    for (List<Share> shares : List.of(levels, ksas, competences)) {
      assertThat(shares.stream().mapToInt(Share::covered).sum())
          .isEqualTo(coverage.getAll().covered());
      assertThat(shares.stream().mapToInt(Share::of).sum()).isEqualTo(coverage.getAll().of());
    }
  }

  @Property(tries = 200)
  void unionIsIdempotent(
      @ForAll("profiles") CompetenceProfile profile, @ForAll Precedence precedence) {
    ProfileUnion union = Profiles.union(List.of(profile, profile), precedence, FRAMEWORK).orThrow();
    assertThat(union.profile()).isEqualTo(profile);
    assertThat(union.conflicts()).isEmpty();
  }

  @Property(tries = 200)
  void aUnionOfTheHighestLosesNothing(
      @ForAll("profiles") CompetenceProfile one, @ForAll("profiles") CompetenceProfile two) {
    CompetenceProfile union =
        Profiles.union(List.of(one, two), Precedence.HIGHEST, FRAMEWORK).orThrow().profile();
    for (CompetenceProfile side : List.of(one, two)) {
      ProfileComparison comparison = ProfileComparison.of(side, union, FRAMEWORK);
      assertThat(comparison.nodes(Change.LOST)).isEmpty();
      assertThat(comparison.nodes(Change.BECAME_UNKNOWN)).isEmpty();
    }
  }

  @Property(tries = 200)
  void comparisonIsAntisymmetric(
      @ForAll("profiles") CompetenceProfile one, @ForAll("profiles") CompetenceProfile two) {
    Map<Optional<Ref>, NodeChange> forth = byNode(ProfileComparison.of(one, two, FRAMEWORK));
    Map<Optional<Ref>, NodeChange> back = byNode(ProfileComparison.of(two, one, FRAMEWORK));
    assertThat(back).hasSameSizeAs(forth);
    forth.forEach(
        (node, change) -> {
          NodeChange mirrored = back.get(node);
          assertThat(mirrored.getChange()).isEqualTo(mirror(change.getChange()));
          assertThat(mirrored.getLevels()).isEqualTo(change.getLevels().map(levels -> -levels));
          assertThat(mirrored.getPoints()).isEqualTo(change.getPoints().map(Rational::negated));
        });
  }

  private static Map<Optional<Ref>, NodeChange> byNode(ProfileComparison comparison) {
    Map<Optional<Ref>, NodeChange> all = new LinkedHashMap<>();
    all.put(Optional.empty(), comparison.getOverall());
    comparison.getNodes().forEach(change -> all.put(change.getNode(), change));
    return all;
  }

  private static Change mirror(Change change) {
    return switch (change) {
      case GAINED -> Change.LOST;
      case LOST -> Change.GAINED;
      case BECAME_KNOWN -> Change.BECAME_UNKNOWN;
      case BECAME_UNKNOWN -> Change.BECAME_KNOWN;
      case SAME, OTHERWISE_UNKNOWN, INCOMPARABLE -> change;
    };
  }

  @Property(tries = 100)
  void aProfileComparedWithItselfIsTheSame(@ForAll("profiles") CompetenceProfile profile) {
    ProfileComparison comparison = ProfileComparison.of(profile, profile, FRAMEWORK);
    assertThat(comparison.nodes(Change.SAME)).hasSameSizeAs(comparison.getNodes());
  }

  @Property(tries = 200)
  void aDecayingAverageLiesBetweenTheLowestAndTheHighest(@ForAll Random random) {
    List<Profiles.Dated> all = new ArrayList<>();
    Rational lowest = Rational.HUNDRED;
    Rational highest = Rational.ZERO;
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      long right = random.nextInt(5);
      lowest = lowest.compareTo(Rational.of(25 * right)) > 0 ? Rational.of(25 * right) : lowest;
      highest = highest.compareTo(Rational.of(25 * right)) < 0 ? Rational.of(25 * right) : highest;
      all.add(
          new Profiles.Dated(
              LocalDate.of(2026, 1, 1 + random.nextInt(9)),
              Results.profile(Map.of(A1, Results.items(right, 4)))));
    }
    Rational average =
        Profiles.overTime(all, RepeatRule.Decaying.of(1 + random.nextInt(100)), FRAMEWORK)
            .orThrow()
            .outcome(A1)
            .markGiven()
            .orElseThrow()
            .percentage();
    assertThat(average).isBetween(lowest, highest);
  }
}
