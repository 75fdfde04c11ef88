package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.comparison.DecisionChange;
import org.baremo.certification.comparison.SchemeComparison;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.issuance.Issuer;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.remedy.Change;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardGroups;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/**
 * A language examination as it is usual: four skills with three levels each, of which the highest
 * of each skill is certified, and a diploma for whoever has the middle level in all four.
 */
class SkillLevelsTest {
  private static final List<String> SKILLS = List.of("listening", "reading", "speaking", "writing");
  private static final Map<String, Long> CUTS = Map.of("c1", 80L, "b2", 60L, "b1", 40L);

  private static final CertificationScheme SCHEME = scheme();

  private static CertificationScheme scheme() {
    List<Award> awards = new ArrayList<>();
    Requirement[] middle = new Requirement[SKILLS.size()];
    for (int i = 0; i < SKILLS.size(); i++) {
      middle[i] = cut("diploma-" + SKILLS.get(i), i, 60);
    }
    awards.add(award("diploma", all("diploma-all", middle)));
    for (String level : List.of("c1", "b2", "b1")) { // across the groups, as a table has it
      for (int i = 0; i < SKILLS.size(); i++) {
        String code = SKILLS.get(i) + "-" + level;
        awards.add(
            award(code, cut("enough-" + code, i, CUTS.get(level))).toBuilder()
                .group(SKILLS.get(i))
                .build());
      }
    }
    return Schemes.comdixIntermediate().toBuilder()
        .awarding(Awarding.HIGHEST_OF_EACH_GROUP)
        .awards(awards)
        .build();
  }

  private static MarkRequirement cut(String id, int skill, long percent) {
    return mark(id, ComDix.area(skill + 1), atLeast(percent)).toBuilder()
        .whenNotAssessed(WhenNotAssessed.NOT_MET)
        .build();
  }

  private static Award award(String code, Requirement requires) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requires)
        .build();
  }

  private static CompiledScheme compiled() {
    return compiled(SCHEME);
  }

  private static CompiledScheme compiled(CertificationScheme scheme) {
    return CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
  }

  /** Percentages of the four skills; -1 for one not taken, -2 for one not marked yet. */
  private static Dossier marks(int... percent) {
    CompetenceProfile.Builder profile =
        CompetenceProfile.builder().holder(HolderKey.of("h-1")).edition(ComDix.EDITION);
    for (int i = 0; i < percent.length; i++) {
      if (percent[i] >= 0) {
        profile.putOutcome(ComDix.area(i + 1), ComDix.mark(percent[i], 100));
      } else if (percent[i] == -2) {
        profile.putOutcome(ComDix.area(i + 1), new Outcome.NotYetMarked());
      }
    }
    return ComDix.dossier(profile.build());
  }

  private static Decision decide(int... percent) {
    return compiled().decide(marks(percent), ComDix.NOW);
  }

  private static List<String> given(Decision decision) {
    return decision.grants().stream().map(Grant::getAward).toList();
  }

  @Test
  void theHighestLevelOfEachSkillIsGiven() {
    record Row(Decision decision, DecisionOutcome outcome, List<String> given) {}
    List<Row> rows =
        List.of(
            new Row(
                decide(85, 60, 59, 40),
                DecisionOutcome.GRANTED,
                List.of("listening-c1", "reading-b2", "speaking-b1", "writing-b1")),
            new Row(
                decide(80, 80, 80, 80),
                DecisionOutcome.GRANTED,
                List.of("diploma", "listening-c1", "reading-c1", "speaking-c1", "writing-c1")),
            // a skill below every level, and one not taken, take nothing from the others
            new Row(decide(39, 61, -1, 10), DecisionOutcome.GRANTED, List.of("reading-b2")),
            // one that is not marked yet withholds the diploma and what is of its own group alone
            new Row(
                decide(85, 60, 60, -2),
                DecisionOutcome.GRANTED,
                List.of("listening-c1", "reading-b2", "speaking-b2")),
            new Row(decide(39, 39, 39, -2), DecisionOutcome.PENDING, List.of()),
            new Row(decide(39, 39, 39, -1), DecisionOutcome.REFUSED, List.of()));
    for (Row row : rows) {
      assertThat(row.decision().getOutcome()).isEqualTo(row.outcome());
      assertThat(given(row.decision())).containsExactlyElementsOf(row.given());
    }
  }

  @Test
  void inShortEachGroupIsToldByWhatStandsAboveWhatItGives() {
    Outline outline = compiled().at(ComDix.NOW).outline();
    outline.decide(marks(85, 60, 39, -2));
    List<String> told = new ArrayList<>();
    for (int i = 0; i < outline.given(); i++) {
      told.add("given " + SCHEME.getAwards().get(outline.given(i)).getCode());
    }
    for (int i = 0; i < outline.failed(); i++) {
      told.add("failed " + outline.requirement(outline.failed(i)));
    }
    for (int i = 0; i < outline.open(); i++) {
      told.add("open " + outline.requirement(outline.open(i)));
    }
    assertThat(told)
        .containsExactly(
            "given listening-c1",
            "given reading-b2",
            "failed diploma-speaking",
            "failed enough-reading-c1",
            "failed enough-speaking-c1",
            "failed enough-speaking-b2",
            "failed enough-speaking-b1",
            "open diploma-writing",
            "open enough-writing-c1",
            "open enough-writing-b2",
            "open enough-writing-b1");
  }

  @Test
  void anAwardWithheldInOneGroupIsExplainedBesideWhatOthersGive() {
    CertificationScheme jury =
        SCHEME.toBuilder()
            .awards(
                SCHEME.getAwards().stream()
                    .map(
                        award ->
                            award.getCode().equals("writing-c1")
                                ? award.toBuilder().requires(fact("excellent")).build()
                                : award)
                    .toList())
            .build();
    Decision decision = compiled(jury).decide(marks(85, 10, 10, 70), ComDix.NOW);
    assertThat(given(decision)).containsExactly("listening-c1");
    assertThat(Explainer.of(compiled(jury).scheme(), Locale.ENGLISH).text(decision))
        .contains(
            "The award \"writing-b2\" is met, and is not given while \"writing-c1\" is open.");
    assertThat(
            Explainer.of(compiled(jury).scheme(), Locale.forLanguageTag("es"))
                .explain(decision)
                .getNotes())
        .contains(
            "La certificación «writing-b2 [en]» se cumple y no se concede mientras no se resuelva"
                + " «writing-c1 [en]».");
  }

  @Test
  void theRulesSayWhichAwardsAreOfOneGroup() {
    String told = SchemeExplanation.of(compiled().scheme()).text(Messages.of(Locale.ENGLISH));
    assertThat(told)
        .contains("Of the awards of each group that are met the highest is given;")
        .contains("Of the group \"reading\".");
  }

  @Test
  void eachAwardGivenBecomesACertificateOfItsOwn() {
    assertThat(Issuer.of("Examiners", "EX").issueEach(decide(85, 60, 59, 10)))
        .extracting(Certificate::getAward)
        .containsExactly("listening-c1", "reading-b2", "speaking-b1");
  }

  @Test
  void whatIsMissingIsOfEachGroupByItself() {
    List<Remedies> missing = RemedyFinder.of(compiled()).find(marks(85, 60, 58, 39), ComDix.NOW);
    assertThat(missing)
        .extracting(Remedies::award)
        .as("nothing below what a group gives")
        .containsExactly(
            "diploma",
            "reading-c1",
            "speaking-c1",
            "writing-c1",
            "speaking-b2",
            "writing-b2",
            "writing-b1");
    assertThat(missing.get(4).remedies().get(0).changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Change.MorePoints.class, more -> assertThat(more.node()).contains(ComDix.area(3)));
  }

  @Test
  void lintingComparesAwardsOfOneGroupAlone() {
    List<LintFinding> found = new SchemeLinter().lint(SCHEME, ComDix.catalog()).getFindings();
    assertThat(found).as("who has a higher level has the lower ones of the same skill").isEmpty();
    List<Award> awards = new ArrayList<>(SCHEME.getAwards());
    awards.set(10, awards.get(10).toBuilder().requires(cut("other", 4, 40)).build());
    assertThat(
            new SchemeLinter()
                .lint(SCHEME.toBuilder().awards(awards).build(), ComDix.catalog())
                .getFindings())
        .filteredOn(one -> one.getKind() == LintKind.HIGHER_WITHOUT_LOWER)
        .extracting(one -> one.getDetails())
        .containsExactly(Map.of("award", "reading-b2", "lower", "reading-b1"));
  }

  @Test
  void anAwardOfAnotherGroupIsNeitherHigherNorLower() {
    List<Award> awards = new ArrayList<>(SCHEME.getAwards());
    awards.set(9, awards.get(9).toBuilder().requires(cut("more", 0, 50)).build());
    awards.set(10, awards.get(10).toBuilder().requires(cut("less", 1, 30)).build());
    SchemeComparison comparison =
        SchemeComparison.of(compiled(), compiled(SCHEME.toBuilder().awards(awards).build()));
    assertThat(comparison.compare(marks(45, 35, 10, 10), ComDix.NOW).getChange())
        .isEqualTo(DecisionChange.OTHER_AWARD);
  }

  @Test
  void aGroupIsStatedOnlyWhereGroupsAreAwarded() {
    for (Awarding awarding : List.of(Awarding.HIGHEST, Awarding.EVERY)) {
      List<Award> awards = List.of(SCHEME.getAwards().get(0), SCHEME.getAwards().get(1));
      assertThatThrownBy(() -> SCHEME.toBuilder().awards(awards).awarding(awarding).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "group must be left out unless awarding is highest-of-each-group, was listening");
    }
    Award.Builder award = SCHEME.getAwards().get(0).toBuilder().group("Reading");
    assertThatThrownBy(award::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("group must be lower-case letters and digits joined by - or ., was 'Reading'");
    Decision granted = decide(85, 60, 59, 40);
    assertThatThrownBy(() -> Decision.builder().from(granted).awarding(Optional.empty()).build())
        .hasMessageContaining("group must be left out unless awarding is highest-of-each-group");
  }

  @Test
  void groupsKnowWhichAwardStandsAboveWhich() {
    List<Optional<String>> stated =
        List.of(Optional.of("a"), Optional.of("b"), Optional.empty(), Optional.of("a"));
    AwardGroups groups = AwardGroups.of(Awarding.HIGHEST_OF_EACH_GROUP, stated);
    assertThat(groups.count()).isEqualTo(3);
    assertThat(groups.size(0)).isEqualTo(2);
    assertThat(groups.place(0, 1)).isEqualTo(3);
    assertThat(groups.group(2)).isEqualTo(2);
    assertThat(groups.isAbove(0, 3)).isTrue();
    assertThat(groups.isAbove(3, 0)).isFalse();
    assertThat(groups.isAbove(1, 3)).isFalse();
    assertThat(groups.below(0)).contains(3);
    assertThat(groups.below(3)).isEmpty();
    assertThat(AwardGroups.of(Awarding.HIGHEST, stated).count()).isEqualTo(1);
    assertThat(AwardGroups.of(Awarding.HIGHEST, stated).isAbove(1, 2)).isTrue();
    assertThat(AwardGroups.of(Awarding.EVERY, stated).count()).isEqualTo(4);
    assertThat(AwardGroups.of(Awarding.EVERY, stated).below(0)).isEmpty();
  }
}
