package org.baremo.digcomp.selfassessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.Evaluator;
import org.baremo.core.evaluation.ScoringRule;
import org.baremo.core.framework.Framework;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * A self-assessment with all choices made. A competence is the mean of its items, an area the mean
 * of <em>all its items</em>, which is not the mean of its competences; the core's evaluator reckons
 * both. Immutable, thread-safe.
 */
public final class SelfAssessmentScorer {
  private final SelfAssessment test;
  private final ScoringChoices choices;
  private final FrameworkCatalog catalog;
  private final InstrumentLibrary library;
  private final Evaluator evaluator;

  private SelfAssessmentScorer(
      SelfAssessment test,
      ScoringChoices choices,
      FrameworkCatalog catalog,
      InstrumentLibrary library,
      Evaluator evaluator) {
    this.test = test;
    this.choices = choices;
    this.catalog = catalog;
    this.library = library;
    this.evaluator = evaluator;
  }

  static Checked<SelfAssessmentScorer> of(
      SelfAssessment test, FrameworkCatalog frameworks, ScoringChoices choices) {
    Location at = Location.of(test.getId().toString(), "/edition");
    Framework measured = frameworks.framework(test.getEdition()).orElse(null);
    if (measured == null) {
      return Checked.failed(frameworks.unresolved(test.getEdition(), at).orElseThrow());
    }
    FrameworkCatalog catalog = FrameworkCatalog.of(measured, test.scale());
    return InstrumentLibrary.resolve(catalog, List.of(test.instrument(choices.coding())))
        .flatMap(
            library ->
                Evaluator.of(Instruments.rule(test, choices), catalog, library)
                    .map(
                        evaluator ->
                            new SelfAssessmentScorer(test, choices, catalog, library, evaluator)));
  }

  /**
   * Returns the instrument whose sittings are scored.
   *
   * @return items with the worth of each answer; sittings name its identifier, and the form {@code
   *     all}
   */
  public Instrument instrument() {
    return library.instruments().get(0).instrument();
  }

  /**
   * Returns the rule that sittings are scored by.
   *
   * @return means of items, and bands as half-open intervals; profiles name its digest. That a
   *     percentage between two bands is refused no rule can say: {@link #evaluate} does it
   */
  public ScoringRule rule() {
    return evaluator.rule();
  }

  /**
   * Returns where the levels of profiles are found.
   *
   * @return the framework edition and the {@linkplain SelfAssessment#scale() scale of the bands}
   */
  public FrameworkCatalog catalog() {
    return catalog;
  }

  /**
   * Scores what a person said.
   *
   * @param assessment with a sitting of the {@linkplain #instrument() instrument}
   * @return the profile: a mark for each competence and area, a level for each area with a mark, no
   *     overall level; or everything wrong with the assessment, among it, where gaps are refused,
   *     each percentage between two bands
   */
  public Checked<CompetenceProfile> evaluate(Assessment assessment) {
    return assessment
        .resolve(catalog, library)
        .flatMap(evaluator::evaluate)
        .flatMap(
            profile -> choices.gap() == BandGap.REFUSE ? defined(profile) : Checked.of(profile));
  }

  private Checked<CompetenceProfile> defined(CompetenceProfile profile) {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<Ref, Outcome> entry : profile.getOutcomes().entrySet()) {
      if (entry.getKey().kind().equals(test.getBandsOf())) {
        entry
            .getValue()
            .markGiven()
            .map(Mark::percentage)
            .ifPresent(percent -> check(entry.getKey(), percent, profile, problems));
      }
    }
    return problems.isEmpty() ? Checked.of(profile) : Checked.failed(problems);
  }

  private void check(
      Ref node, Rational percent, CompetenceProfile profile, List<Problem> problems) {
    List<PublishedBand> bands = test.getBands();
    for (int i = 1; i < bands.size(); i++) {
      PublishedBand lower = bands.get(i - 1);
      PublishedBand upper = bands.get(i);
      if (percent.compareTo(Rational.of(lower.getHighest())) > 0
          && percent.compareTo(Rational.of(upper.getLowest())) < 0) {
        problems.add(
            Problem.error(
                "self-assessment.between-bands",
                Location.of("profile of " + profile.getHolder(), "/outcomes/" + Laws.step(node)),
                "percentage must be in a band of %s, was %s, between %s and %s"
                    .formatted(test.getId(), percent, lower, upper)));
      }
    }
  }
}
