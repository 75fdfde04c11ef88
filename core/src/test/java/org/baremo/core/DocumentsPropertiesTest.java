package org.baremo.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.core.analysis.CohortPlan;
import org.baremo.core.analysis.CohortStatistics;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.evaluation.ScoringRule;
import org.baremo.core.framework.Framework;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.json.Json;
import org.baremo.core.profile.RollUpPolicy;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/** Every document of this module, whatever it holds, is read as it was written, in every form. */
class DocumentsPropertiesTest {
  private static final Json JSON = Json.standard();

  private static <T> Arbitrary<T> drawn(Function<Drawn, T> draw) {
    return Arbitraries.randomValue((Random random) -> draw.apply(new Drawn(random)));
  }

  private static <T> void isReadAsItWasWritten(T document, Class<T> type) {
    byte[] canonical = JSON.canonical(document);
    for (byte[] form : List.of(JSON.write(document), JSON.pretty(document), canonical)) {
      T read = JSON.read(form, type, "drawn.json").orThrow();
      assertThat(read).isEqualTo(document).hasSameHashCodeAs(document);
      assertThat(JSON.canonical(read)).isEqualTo(canonical);
      assertThat(JSON.canonicalForm(form, "drawn.json").orThrow()).isEqualTo(canonical);
    }
    ValueContract.assertValid(document);
  }

  @Provide
  Arbitrary<Framework> frameworks() {
    return drawn(Drawn::framework);
  }

  @Provide
  Arbitrary<Crosswalk> crosswalks() {
    return drawn(Drawn::crosswalk);
  }

  @Provide
  Arbitrary<Instrument> instruments() {
    return drawn(Drawn::instrument);
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return drawn(Drawn::assessment);
  }

  @Provide
  Arbitrary<ScoringRule> rules() {
    return drawn(Drawn::rule);
  }

  @Provide
  Arbitrary<CompetenceProfile> profiles() {
    return drawn(Drawn::profile);
  }

  @Provide
  Arbitrary<List<CompetenceProfile>> cohorts() {
    return drawn(Drawn::profiles);
  }

  @Property(tries = 100)
  void frameworksAreReadAsTheyWereWritten(@ForAll("frameworks") Framework framework) {
    isReadAsItWasWritten(framework, Framework.class);
  }

  @Property(tries = 100)
  void crosswalksAndTheirLinksAreReadAsTheyWereWritten(@ForAll("crosswalks") Crosswalk crosswalk) {
    isReadAsItWasWritten(crosswalk, Crosswalk.class);
    for (Link link : Links.of(crosswalk).then(Links.of(crosswalk).inverse()).links()) {
      isReadAsItWasWritten(link, Link.class);
    }
  }

  @Property(tries = 100)
  void instrumentsAreReadAsTheyWereWritten(@ForAll("instruments") Instrument instrument) {
    isReadAsItWasWritten(instrument, Instrument.class);
  }

  @Property(tries = 100)
  void assessmentsAreReadAsTheyWereWritten(@ForAll("assessments") Assessment assessment) {
    isReadAsItWasWritten(assessment, Assessment.class);
  }

  @Property(tries = 100)
  void scoringRulesAreReadAsTheyWereWritten(@ForAll("rules") ScoringRule rule) {
    isReadAsItWasWritten(rule, ScoringRule.class);
  }

  @Property(tries = 100)
  void profilesAreReadAsTheyWereWritten(@ForAll("profiles") CompetenceProfile profile) {
    isReadAsItWasWritten(profile, CompetenceProfile.class);
  }

  @Provide
  Arbitrary<RollUpPolicy> rollUps() {
    return drawn(Drawn::rollUp);
  }

  @Provide
  Arbitrary<TargetProfile> targets() {
    return drawn(Drawn::target);
  }

  @Property(tries = 100)
  void rollUpPoliciesAreReadAsTheyWereWritten(@ForAll("rollUps") RollUpPolicy policy) {
    isReadAsItWasWritten(policy, RollUpPolicy.class);
  }

  @Property(tries = 100)
  void targetProfilesAreReadAsTheyWereWritten(@ForAll("targets") TargetProfile target) {
    isReadAsItWasWritten(target, TargetProfile.class);
  }

  @Property(tries = 100)
  void statisticsAndTheirPlansAreReadAsTheyWereWritten(
      @ForAll("cohorts") List<CompetenceProfile> cohort,
      @ForAll Comparison comparison,
      @ForAll Random random) {
    CutScore cut =
        CutScore.overall(
            comparison == Comparison.ABOVE ? comparison : Comparison.AT_LEAST, random.nextInt(101));
    CohortPlan plan =
        CohortPlan.builder()
            .addCut(cut)
            .within(random.nextBoolean() ? List.of() : List.of(Rational.of(1, 3), Rational.ONE))
            .binWidth(Rational.of(100, 1 + random.nextInt(40)))
            .build();
    isReadAsItWasWritten(plan, CohortPlan.class);
    isReadAsItWasWritten(
        cohort.stream().collect(CohortStatistics.collector(plan)), CohortStatistics.class);
  }
}
