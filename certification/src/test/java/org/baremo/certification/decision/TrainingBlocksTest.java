package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.remedy.Change;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.Training;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/**
 * Recognition of 40 hours of training in courses of at least 10 hours each, an illustration after
 * rules for the continuing training of teachers.
 */
class TrainingBlocksTest {
  private static final TrainingHours BLOCKS =
      TrainingHours.builder().leastEach(Rational.of(10)).build();
  private static final CertificationScheme SCHEME =
      Schemes.comdixIntermediate().toBuilder()
          .illustrative(true)
          .awards(
              List.of(
                  Award.builder()
                      .code("recognised")
                      .title(LocalizedText.of("en", "Recognised"))
                      .requires(number("blocks", BLOCKS, atLeast(40)))
                      .build()))
          .build();

  /** A training of so many hours, over before the decision or not. */
  record Taught(int hours, boolean isOver) {}

  private static Dossier dossier(List<Taught> trainings) {
    List<Training> all = new ArrayList<>();
    for (int i = 0; i < trainings.size(); i++) {
      Training one = Asked.training("t-" + i, "course", "" + trainings.get(i).hours());
      LocalDate began = LocalDate.of(2025, 1, 1 + i);
      LocalDate ends = trainings.get(i).isOver() ? began.plusDays(20) : LocalDate.of(2030, 1, 1);
      all.add(one.toBuilder().dates(DateRange.of(began, ends)).build());
    }
    return Asked.evidence(all.toArray(new Training[0]));
  }

  private static Dossier over(int... hours) {
    List<Taught> all = new ArrayList<>();
    for (int one : hours) {
      all.add(new Taught(one, true));
    }
    return dossier(all);
  }

  @Provide
  Arbitrary<Taught> taught() {
    return Combinators.combine(Arbitraries.of(4, 9, 10, 11, 20), Arbitraries.of(true, true, false))
        .as(Taught::new);
  }

  /** Every training that is not over may still count or not. */
  @Property(tries = 300)
  void whatIsDecidedIsSoHoweverTrainingEnds(
      @ForAll @Size(max = 5) List<@From("taught") Taught> trainings,
      @ForAll @IntRange(max = 50) int limit) {
    int sure = 0;
    int open = 0;
    for (Taught one : trainings) {
      sure += one.isOver() && one.hours() >= 10 ? one.hours() : 0;
      open += !one.isOver() && one.hours() >= 10 ? one.hours() : 0;
    }
    for (Comparison comparison : List.of(Comparison.AT_LEAST, Comparison.BELOW)) {
      boolean now = comparison.holds(Integer.valueOf(sure), limit);
      boolean atLast = comparison.holds(Integer.valueOf(sure + open), limit);
      assertThat(Asked.verdict(Asked.compare(BLOCKS, comparison, "" + limit), dossier(trainings)))
          .isEqualTo(now != atLast ? Verdict.PENDING : now ? Verdict.MET : Verdict.NOT_MET);
    }
  }

  @Test
  void shorterTrainingsDoNotCountHoweverMany() {
    Finding finding =
        Asked.finding(Asked.compare(BLOCKS, Comparison.AT_LEAST, "40"), over(20, 9, 9, 9, 10, 10));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.ignored(finding))
        .containsExactly("t-1 TOO_SHORT 9", "t-2 TOO_SHORT 9", "t-3 TOO_SHORT 9");
    assertThat(
            Asked.verdict(Asked.compare(BLOCKS, Comparison.AT_LEAST, "40"), over(9, 9, 9, 9, 9, 9)))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void itIsToldInWordsAndReadBackAndLintFindsNothing() {
    var resolved = SCHEME.resolve(ComDix.catalog()).orThrow();
    Messages english = Messages.of(Locale.ENGLISH);
    assertThat(SchemeExplanation.of(resolved).text(english))
        .contains("the hours of training in trainings of at least 10 h each must be at least 40");
    assertThat(SchemeExplanation.of(resolved).text(Messages.of(Locale.forLanguageTag("es"))))
        .contains("las horas de formación en formaciones de al menos 10 h cada una");
    Decision refused = CompiledScheme.of(resolved).decide(over(20, 10, 9), ComDix.NOW);
    assertThat(Explainer.of(resolved, english).text(refused))
        .contains("t-2: shorter than those that count");
    assertThat(
            Json.standard()
                .read(Json.standard().write(SCHEME), CertificationScheme.class, "scheme.json")
                .orThrow())
        .isEqualTo(SCHEME);
    assertThat(new SchemeLinter().lint(SCHEME, ComDix.catalog()).getFindings()).isEmpty();
  }

  /** Five hours are missing, and no training of five counts. */
  @Test
  void remediesTellHowLongTrainingMustBe() {
    Remedies missing =
        RemedyFinder.of(CompiledScheme.of(SCHEME, ComDix.catalog()).orThrow())
            .find(over(20, 15, 5), ComDix.NOW, "recognised");
    assertThat(missing.remedies())
        .anyMatch(
            remedy ->
                remedy
                    .changes()
                    .equals(
                        List.of(
                            new Change.Train(
                                Rational.of(10),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Rational.of(10))))));
  }

  @Test
  void itIsMoreThanNone() {
    assertThatThrownBy(() -> BLOCKS.toBuilder().leastEach(Rational.ZERO).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("leastEach must be more than 0, was 0");
  }
}
