package org.baremo.core.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.migration.Editions.NEW;
import static org.baremo.core.migration.Editions.OLD;
import static org.baremo.core.migration.Editions.at;
import static org.baremo.core.migration.Editions.eight;
import static org.baremo.core.migration.Editions.four;
import static org.baremo.core.migration.Editions.fresh;
import static org.baremo.core.migration.Editions.marked;
import static org.baremo.core.migration.Editions.old;
import static org.baremo.core.migration.Editions.pair;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.LevelMapping;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.LevelDefinition;
import org.baremo.core.framework.ScaleMapping.Pair;
import org.baremo.core.json.Json;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

class MigrationTest {
  private final CompetenceProfile profile = Editions.profile();
  private final MigratedProfile migrated = Editions.forwards().migrate(profile);

  private static byte[] golden() throws IOException {
    try (InputStream bytes = MigrationTest.class.getResourceAsStream("migrated.golden.json")) {
      return bytes.readAllBytes();
    }
  }

  private static JsonNode tree(byte[] bytes) {
    return Json.standard().read(bytes, JsonNode.class, "tree").orThrow();
  }

  private static MigratedOutcome carried(Crosswalk crosswalk, Outcome outcome) {
    return Migration.of(Links.of(crosswalk), Editions.newEdition(), MigrationPolicy.standard())
        .migrate(Editions.profile(old("1"), outcome))
        .getOutcomes()
        .get(fresh("1"));
  }

  private static Reason reason(MigratedOutcome outcome) {
    return ((MigratedOutcome.Undecided) outcome).reason();
  }

  @Test
  void aMigratedProfileIsWrittenAsInTheGoldenFile() throws IOException {
    assertThat(tree(Json.standard().write(migrated))).isEqualTo(tree(golden()));
  }

  @Test
  void theGoldenFileIsReadAsTheMigratedProfile() throws IOException {
    assertThat(Json.standard().read(golden(), MigratedProfile.class, "golden").orThrow())
        .isEqualTo(migrated);
  }

  @Test
  void aLevelWithOneImageIsCertain() {
    assertThat(migrated.getOutcomes().get(fresh("1")))
        .isInstanceOfSatisfying(
            MigratedOutcome.Carried.class,
            carried -> {
              assertThat(carried.standing()).isEqualTo(new Standing.Attained(four(3)));
              assertThat(carried.basis()).hasSize(1);
              assertThat(carried.basis().get(0).node()).isEqualTo(old("1"));
              assertThat(carried.basis().get(0).outcome()).isEqualTo(at(6));
              assertThat(carried.basis().get(0).link().getPath()).hasSize(1);
            });
  }

  @Test
  void aLevelWithSeveralImagesIsARange() {
    CompetenceProfile advanced =
        Editions.profile(
            fresh("1"),
            new Outcome.Assessed(Optional.empty(), Optional.of(new Standing.Attained(four(3)))));
    assertThat(Editions.backwards().migrate(advanced).getOutcomes().get(old("1")))
        .isInstanceOfSatisfying(
            MigratedOutcome.Range.class,
            range -> {
              assertThat(range.lowest()).isEqualTo(eight(5));
              assertThat(range.highest()).isEqualTo(eight(6));
              assertThat(range.atLeast()).contains(at(5));
            });
  }

  @Test
  void ofSeveralSourcesTheLowestCounts() {
    assertThat(migrated.getOutcomes().get(fresh("3")))
        .isInstanceOfSatisfying(
            MigratedOutcome.Carried.class,
            carried -> {
              assertThat(carried.standing()).isEqualTo(new Standing.Attained(four(2)));
              assertThat(carried.basis()).hasSize(2);
            });
    MigrationPolicy none =
        MigrationPolicy.standard().toBuilder()
            .severalSources(MigrationPolicy.SeveralSources.UNDECIDED)
            .build();
    MigratedOutcome outcome =
        Migration.of(Links.of(Editions.crosswalk()), Editions.newEdition(), none)
            .migrate(profile)
            .getOutcomes()
            .get(fresh("3"));
    assertThat(reason(outcome))
        .isEqualTo(Reason.of(Reason.Code.SEVERAL_SOURCES, old("3"), old("4")));
  }

  @Test
  void whatNothingCorrespondsToIsUndecided() {
    assertThat(reason(migrated.getOutcomes().get(fresh("9"))))
        .isEqualTo(Reason.of(Reason.Code.NO_LINK));
  }

  @Test
  void aLinkTooWeakIsShownAndCarriesNothing() {
    MigratedOutcome outcome = migrated.getOutcomes().get(fresh("5"));
    assertThat(reason(outcome)).isEqualTo(Reason.of(Reason.Code.LINK_TOO_WEAK, "broad"));
    assertThat(outcome.basis()).hasSize(1);
    assertThat(outcome.atLeast()).isEmpty();
  }

  @Test
  void theProfileClaimsWhatIsCertainAndNoMore() {
    CompetenceProfile certain = migrated.asProfileAtLeast();
    assertThat(certain.getHolder()).isEqualTo(profile.getHolder());
    assertThat(certain.getEdition()).isEqualTo(NEW);
    assertThat(certain.getOverall()).isEqualTo(new Outcome.NotAssessed());
    assertThat(certain.getOutcomes().keySet()).containsExactly(fresh("1"), fresh("2"), fresh("3"));
    assertThat(certain.outcome(fresh("2")).markGiven()).isEmpty();
    assertThat(certain.getSittings()).isEqualTo(profile.getSittings());
    assertThat(certain.getEvidence()).isEqualTo(profile.getEvidence());
    assertThat(certain.getScoringRule()).isEmpty();
    assertThat(migrated.getScoringRule()).isEqualTo(profile.getScoringRule());
  }

  @Test
  void whatWentNowhereIsListed() {
    assertThat(migrated.getLost())
        .containsExactly(
            new Lost(Optional.empty(), at(5), Lost.Cause.OVERALL),
            new Lost(Optional.of(old("2")), marked(1), Lost.Cause.MARK),
            new Lost(Optional.of(old("5")), at(8), Lost.Cause.LINK_TOO_WEAK),
            new Lost(Optional.of(old("6")), new Outcome.Exempt("degree"), Lost.Cause.NO_LINK));
    assertThat(reason(migrated.getOverall())).isEqualTo(Reason.of(Reason.Code.OVERALL));
  }

  @Test
  void whatCannotBeDecidedForOneSourceStopsTheTarget() {
    CompetenceProfile half = Editions.profile(old("3"), at(7));
    MigratedProfile result = Editions.forwards().migrate(half);
    assertThat(reason(result.getOutcomes().get(fresh("3"))))
        .isEqualTo(Reason.of(Reason.Code.PARTLY_ASSESSED, old("4")));
    assertThat(result.getLost())
        .containsExactly(new Lost(Optional.of(old("3")), at(7), Lost.Cause.TARGET_UNDECIDED));
    CompetenceProfile exempt =
        half.toBuilder().putOutcome(old("4"), new Outcome.Exempt("degree")).build();
    assertThat(reason(Editions.forwards().migrate(exempt).getOutcomes().get(fresh("3"))))
        .isEqualTo(Reason.of(Reason.Code.PARTLY_EXEMPT, old("4")));
    CompetenceProfile unmarked =
        half.toBuilder().putOutcome(old("4"), new Outcome.NotYetMarked()).build();
    assertThat(reason(Editions.forwards().migrate(unmarked).getOutcomes().get(fresh("3"))))
        .isEqualTo(Reason.of(Reason.Code.NOT_YET_MARKED, old("4")));
  }

  @Test
  void notAssessedStaysNotAssessed() {
    assertThat(carried(Editions.crosswalk(), new Outcome.NotAssessed()))
        .isInstanceOf(MigratedOutcome.NotAssessed.class);
  }

  @Test
  void exemptStaysExemptWithItsReason() {
    assertThat(carried(Editions.crosswalk(), new Outcome.Exempt("degree")).atLeast())
        .contains(new Outcome.Exempt("degree"));
    CompetenceProfile both =
        Editions.profile(old("3"), new Outcome.Exempt("degree")).toBuilder()
            .putOutcome(old("4"), new Outcome.Exempt("age"))
            .build();
    assertThat(Editions.forwards().migrate(both).getOutcomes().get(fresh("3")).atLeast())
        .contains(new Outcome.Exempt("degree; age"));
  }

  @Test
  void belowTheFirstLevelStaysSoOnlyWhereTheMappingSaysSo() {
    Crosswalk crosswalk = Editions.crosswalk();
    assertThat(carried(crosswalk, Editions.belowFirst()).atLeast())
        .contains(
            new Outcome.Assessed(
                Optional.empty(), Optional.of(new Standing.BelowFirstLevel(NEW, "four"))));
    Crosswalk silent =
        crosswalk.toBuilder()
            .levelMappings(List.of(Editions.levels().toBuilder().belowFirstKept(false).build()))
            .build();
    assertThat(reason(carried(silent, Editions.belowFirst())))
        .isEqualTo(Reason.of(Reason.Code.BELOW_FIRST_NOT_MAPPED, Editions.EIGHT));
  }

  @Test
  void aMarkAloneDoesNotCarry() {
    assertThat(reason(carried(Editions.crosswalk(), Outcome.Assessed.of(Mark.of(43, 60)))))
        .isEqualTo(Reason.of(Reason.Code.MARK_ONLY, old("1")));
  }

  @Test
  void scalesAndLevelsWithoutMappingCarryNothing() {
    Crosswalk none = Editions.crosswalk().toBuilder().levelMappings(List.of()).build();
    assertThat(reason(carried(none, at(6))))
        .isEqualTo(Reason.of(Reason.Code.SCALE_NOT_MAPPED, Editions.EIGHT));
    LevelMapping partial =
        Editions.levels().toBuilder().pairs(List.of(pair(1, 1), pair(2, 1))).build();
    Crosswalk half = none.toBuilder().addLevelMapping(partial).build();
    assertThat(reason(carried(half, at(6))))
        .isEqualTo(Reason.of(Reason.Code.LEVEL_NOT_MAPPED, eight(6)));
  }

  @Test
  void ofSeveralScalesThePolicyNamesOne() {
    ScaleRef other = new ScaleRef(NEW, "two");
    Crosswalk several =
        Editions.crosswalk().toBuilder()
            .addLevelMapping(
                LevelMapping.builder()
                    .source(Editions.EIGHT)
                    .target(other)
                    .belowFirstKept(true)
                    .build())
            .build();
    assertThat(reason(carried(several, at(6))))
        .isEqualTo(Reason.of(Reason.Code.SEVERAL_SCALES, Editions.FOUR, other));
    MigrationPolicy named = MigrationPolicy.standard().toBuilder().scale("four").build();
    assertThat(
            Migration.of(Links.of(several), Editions.newEdition(), named)
                .migrate(Editions.profile(old("1"), at(6)))
                .asProfileAtLeast()
                .outcome(fresh("1")))
        .isEqualTo(
            new Outcome.Assessed(Optional.empty(), Optional.of(new Standing.Attained(four(3)))));
  }

  @Test
  void aLevelThatIsNotDefinedForTheTargetIsNotClaimed() {
    Framework sparse =
        Editions.newEdition().toBuilder()
            .addLevelDefinition(LevelDefinition.builder().node(fresh("1")).level(four(1)).build())
            .build();
    MigratedOutcome outcome =
        Migration.of(Links.of(Editions.crosswalk()), sparse, MigrationPolicy.standard())
            .migrate(Editions.profile(old("1"), at(6)))
            .getOutcomes()
            .get(fresh("1"));
    assertThat(reason(outcome)).isEqualTo(Reason.of(Reason.Code.LEVEL_NOT_DEFINED, four(3)));
  }

  @Test
  void aLevelThatIsLostInBetweenIsNotClaimed() {
    LevelMapping there =
        Editions.levels().inverse().toBuilder().pairs(List.of(new Pair(four(3), eight(5)))).build();
    Crosswalk back =
        Crosswalk.builder()
            .from(Editions.crosswalk(List.of()))
            .source(NEW)
            .target(OLD)
            .levelMappings(List.of(there))
            .addMapping(Mapping.of(fresh("1"), old("1"), Relation.EXACT))
            .build();
    Links round = Links.of(back).then(Links.of(half())).inverse().inverse();
    CompetenceProfile advanced =
        Editions.profile(
            fresh("1"),
            new Outcome.Assessed(Optional.empty(), Optional.of(new Standing.Attained(four(3)))));
    assertThat(
            reason(
                Migration.of(round, Editions.newEdition(), MigrationPolicy.standard())
                    .migrate(advanced)
                    .getOutcomes()
                    .get(fresh("1"))))
        .isEqualTo(Reason.of(Reason.Code.LEVEL_NOT_MAPPED, four(3)));
    Links open = Links.of(Editions.crosswalk()).inverse().then(Links.of(half()));
    assertThat(
            reason(
                Migration.of(open, Editions.newEdition(), MigrationPolicy.standard())
                    .migrate(advanced)
                    .getOutcomes()
                    .get(fresh("1"))))
        .isEqualTo(Reason.of(Reason.Code.LEVEL_LOST_ON_THE_WAY, four(3)));
  }

  /** Of the levels of four, 3 comes from 5 and 6; only 6 goes on. */
  private static Crosswalk half() {
    return Editions.crosswalk().toBuilder()
        .levelMappings(List.of(Editions.levels().toBuilder().pairs(List.of(pair(6, 3))).build()))
        .build();
  }

  @Test
  void strengthCountsWhereThePolicyAsksForIt() {
    MigrationPolicy strong =
        MigrationPolicy.standard().toBuilder().minimumStrength(Rational.of(1, 2)).build();
    List<Mapping> mappings =
        List.of(
            Mapping.of(old("1"), fresh("1"), Relation.CLOSE),
            Mapping.of(old("2"), fresh("2"), Relation.CLOSE).toBuilder()
                .strength(Rational.of(1, 2))
                .build(),
            Mapping.of(old("3"), fresh("3"), Relation.CLOSE).toBuilder()
                .strength(Rational.of(2, 5))
                .build());
    CompetenceProfile certain =
        Migration.of(Links.of(Editions.crosswalk(mappings)), Editions.newEdition(), strong)
            .migrate(profile)
            .asProfileAtLeast();
    assertThat(certain.getOutcomes().keySet()).containsExactly(fresh("2"));
  }

  @Test
  void statementsAreCarriedWhereTheProfileSaysSomethingOfThem() {
    Ref before = OLD.ref(Kind.LEARNING_OUTCOME, "LO1");
    Ref after = NEW.ref(Kind.LEARNING_OUTCOME, "LO7");
    Migration migration =
        Migration.of(
            Links.of(Editions.crosswalk(List.of(Mapping.of(before, after, Relation.EXACT)))),
            Editions.newEdition(),
            MigrationPolicy.standard());
    assertThat(migration.migrate(profile).getOutcomes()).doesNotContainKey(after);
    assertThat(migration.migrate(Editions.profile(before, at(1))).getOutcomes().get(after))
        .isInstanceOf(MigratedOutcome.Carried.class);
  }

  @Test
  void throughTheIdentityAProfileIsWhatItWas() {
    Framework same = Editions.oldEdition();
    MigratedProfile unchanged =
        Migration.of(Links.identity(same), same, MigrationPolicy.standard()).migrate(profile);
    assertThat(unchanged.asProfileAtLeast()).isEqualTo(profile);
    assertThat(unchanged.getLost()).isEmpty();
  }

  @Test
  void profilesAndTargetsOfOtherEditionsAreRefused() {
    assertThatThrownBy(() -> Editions.backwards().migrate(profile))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profile must be of edition frame@3, was of frame@2");
    Links links = Links.of(Editions.crosswalk());
    Framework wrong = Editions.oldEdition();
    assertThatThrownBy(() -> Migration.of(links, wrong, MigrationPolicy.standard()))
        .hasMessage("target must be edition frame@3, was frame@2");
  }

  @Test
  void everyLawIsRefusedWithNameLawAndValue() {
    assertThatThrownBy(() -> MigrationPolicy.builder().build())
        .hasMessage("relations must not be empty");
    assertThatThrownBy(
            () ->
                MigrationPolicy.standard().toBuilder()
                    .addRelations(Relation.CLOSE)
                    .minimumStrength(Rational.of(-1))
                    .scale(" ")
                    .build())
        .hasMessage(
            "relations must be different, were [EXACT, CLOSE, CLOSE]; "
                + "minimumStrength must be from 0 to 1, was -1; scale must not be blank");
    List<Basis> basis = migrated.getOutcomes().get(fresh("3")).basis();
    assertThatThrownBy(() -> new MigratedOutcome.Range(four(1), four(1), basis))
        .hasMessage(
            "highest must be another level of the scale of frame@3/level/four/1, "
                + "was frame@3/level/four/1");
    assertThatThrownBy(() -> new MigratedOutcome.Range(four(1), eight(2), List.of()))
        .hasMessage(
            "highest must be another level of the scale of frame@3/level/four/1, "
                + "was frame@2/level/eight/2; basis must not be empty");
    assertThatThrownBy(() -> new MigratedOutcome.Carried(new Standing.Attained(four(1)), List.of()))
        .hasMessage("basis must not be empty");
    assertThatThrownBy(() -> new MigratedOutcome.NotAssessed(List.of()))
        .hasMessage("basis must not be empty");
    assertThatThrownBy(() -> new MigratedOutcome.Exempt(" ", List.of()))
        .hasMessage("reason must not be blank; basis must not be empty");
    assertThatThrownBy(() -> new Reason(Reason.Code.MARK_ONLY, List.of(" ")))
        .hasMessage("operands/0 must not be blank");
    assertThatThrownBy(
            () ->
                migrated.toBuilder()
                    .putOutcome(old("1"), migrated.getOverall())
                    .addLost(new Lost(Optional.of(fresh("1")), at(1), Lost.Cause.MARK))
                    .build())
        .hasMessage(
            "outcomes must be of edition frame@3, was of frame@2/competence/1; "
                + "lost must be of edition frame@2, was of frame@3/competence/1");
  }
}
