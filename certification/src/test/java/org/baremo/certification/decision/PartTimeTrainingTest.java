package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/**
 * Training that counts in proportion, an illustration: an hour of practice counts whole, one of
 * part-time practice half, and of courses and congresses together no more than 100 hours do. The
 * words for sums with weights and for limits say it.
 */
class PartTimeTrainingTest {
  private static final CertificationScheme SCHEME =
      Schemes.comdixIntermediate().toBuilder()
          .illustrative(true)
          .awards(
              List.of(
                  Award.builder()
                      .code("specialist")
                      .title(LocalizedText.of("en", "Specialist"))
                      .requires(number("trained", weighed(), atLeast(600)))
                      .build()))
          .build();

  private static Quantity weighed() {
    return Aggregate.builder()
        .function(Aggregate.Function.SUM)
        .addOf(
            hours("practice"),
            hours("part-time"),
            new Limited(
                hours("course", "congress"), Optional.empty(), Optional.of(Rational.of(100))))
        .addWeights(Rational.ONE, Rational.of(1, 2), Rational.ONE)
        .build();
  }

  private static Quantity hours(String... kinds) {
    return TrainingHours.builder().addKinds(kinds).build();
  }

  /** Such as {@code practice 400}; one that goes on is marked so. */
  private static Verdict verdict(String... trainings) {
    var profile = ComDix.profile(43).toBuilder();
    for (String training : trainings) {
      String[] words = training.split(" ", -1);
      LocalDate first = LocalDate.of(2026, 1, 10);
      profile.addEvidence(
          Training.builder()
              .topic(training)
              .provider("School")
              .kind(words[0])
              .hours(Rational.parse(words[1]))
              .dates(words.length > 2 ? DateRange.from(first) : DateRange.of(first, first))
              .build());
    }
    Dossier dossier = ComDix.dossier(profile.build());
    return CompiledScheme.of(SCHEME, ComDix.catalog())
        .orThrow()
        .decide(dossier, ComDix.NOW)
        .getAwards()
        .get(0)
        .verdict();
  }

  @Test
  void halfTimeCountsHalfAndCoursesUpToTheirLimit() {
    assertThat(verdict("practice 400", "part-time 200", "course 80", "congress 60"))
        .as("400 + 100 + 100")
        .isEqualTo(Verdict.MET);
    assertThat(verdict("practice 400", "part-time 199", "course 80", "congress 60"))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict("practice 400", "course 300")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void whatGoesOnIsPendingWhereItMayBeEnough() {
    assertThat(verdict("practice 400", "course 100", "part-time 200 on"))
        .isEqualTo(Verdict.PENDING);
    assertThat(verdict("practice 400", "course 100", "part-time 199 on"))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void itIsToldInWordsAndLintFindsNothing() {
    assertThat(
            SchemeExplanation.of(SCHEME.resolve(ComDix.catalog()).orThrow())
                .text(Messages.of(Locale.ENGLISH)))
        .contains("the hours of training of the kind part-time (weight 0.5)")
        .contains("of the kind course or congress (counted as 100 where more)");
    assertThat(new SchemeLinter().lint(SCHEME, ComDix.catalog()).getFindings()).isEmpty();
  }
}
