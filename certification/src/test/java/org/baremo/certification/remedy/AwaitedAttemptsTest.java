package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Quantities;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.json.Json;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Attempts that were made, and of which the result or the mark has not come yet. */
class AwaitedAttemptsTest {
  private static final LocalDate HELD = LocalDate.of(2026, 11, 2);
  private static final RemedyText ENGLISH = RemedyText.of(ComDix.resolved(), Locale.ENGLISH);
  private static final RemedyText SPANISH =
      RemedyText.of(ComDix.resolved(), Locale.forLanguageTag("es"));

  private static Attempt.Builder attempt(String exam, AttemptResult result) {
    return Attempt.builder().id("a-" + exam).exam(exam).heldOn(HELD).result(result);
  }

  private static Dossier with(Attempt.Builder... attempts) {
    Dossier.Builder dossier = ComDix.dossier(43).toBuilder();
    for (Attempt.Builder one : attempts) {
      dossier.addAttempts(one.build());
    }
    return dossier.build();
  }

  private static Requirement passed(String exam) {
    AttemptFilter filter =
        AttemptFilter.builder().addExams(exam).addResults(AttemptResult.PASSED).build();
    return Rules.number("passed-" + exam, new Quantity.Attempts(filter), Bound.atLeast(1));
  }

  private static Quantity best(String exam) {
    return AttemptMark.builder()
        .pick(Pick.BEST)
        .of(AttemptFilter.builder().addExams(exam).build())
        .part(MarkPart.PERCENTAGE)
        .build();
  }

  @Test
  void whoAwaitsAResultIsToldThatItIsToBePassed() {
    Remedies remedies = Sought.found(passed("m-1"), with(attempt("m-1", AttemptResult.PENDING)));
    assertThat(ENGLISH.lines(remedies))
        .contains(
            "- the attempt at m-1 of 2 November 2026, of which the result is awaited, passed",
            "- an attempt at m-1, passed on 21 November 2026 or later");
    assertThat(SPANISH.lines(remedies))
        .contains(
            "- el intento de m-1 del 2 de noviembre de 2026, pendiente de resultado, superado");
    assertThat(new String(Json.standard().write(remedies), StandardCharsets.UTF_8))
        .contains("\"type\":\"settle-attempt\"");
  }

  @Test
  void theMarkIsToldThatAnAwaitedAttemptMustComeTo() {
    Requirement sixty = Rules.number("sixty", best("m-1"), Bound.atLeast(60));
    assertThat(ENGLISH.lines(Sought.found(sixty, with(attempt("m-1", AttemptResult.PENDING)))))
        .contains(
            "- the attempt at m-1 of 2 November 2026, of which the result is awaited, passed, with"
                + " at least 60 %");
    Remedies unmarked = Sought.found(sixty, with(attempt("m-1", AttemptResult.FAILED)));
    assertThat(ENGLISH.lines(unmarked))
        .contains(
            "- the attempt at m-1 of 2 November 2026, of which the mark is not known yet, with at"
                + " least 60 %");
    assertThat(SPANISH.lines(unmarked))
        .contains(
            "- el intento de m-1 del 2 de noviembre de 2026, cuya puntuación aún no consta, con al"
                + " menos un 60 %");
  }

  @Test
  void theMarkOfANodeThatIsStillBeingMarkedIsToldToo() {
    Quantity area =
        AttemptMark.builder()
            .pick(Pick.BEST)
            .of(AttemptFilter.builder().addExams("m-1").build())
            .node(ComDix.area(2))
            .part(MarkPart.PERCENTAGE)
            .build();
    Attempt.Builder marked =
        attempt("m-1", AttemptResult.PENDING)
            .putOutcome(ComDix.area(1), ComDix.mark(5, 10))
            .putOutcome(ComDix.area(2), new Outcome.NotYetMarked());
    Dossier dossier = with(marked);
    Remedies remedies = Sought.found(Rules.number("half", area, Bound.atLeast(50)), dossier);
    Remedy first = remedies.remedies().get(0);
    assertThat(first.changes())
        .containsExactly(
            Change.SettleAttempt.passed(dossier.getAttempts().get(0))
                .marked(
                    Optional.of(ComDix.area(2)), Optional.of(Rational.of(50)), Optional.empty()));
    assertThat(first.appliedTo(dossier, ComDix.NOW).getAttempts())
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.getOutcomes())
                    .containsEntry(ComDix.area(1), ComDix.mark(5, 10))
                    .hasSize(2));
  }

  @Test
  void whatWasNeverAssessedAndWhatIsYetToBeHeldIsNotAwaited() {
    Requirement both =
        AllOf.of("both", passed("m-1"), Rules.number("sixty", best("m-1"), Bound.atLeast(60)));
    Attempt.Builder marked = attempt("m-1", AttemptResult.FAILED).overall(ComDix.mark(1, 10));
    Attempt.Builder announced =
        attempt("m-2", AttemptResult.PENDING).heldOn(ComDix.NOW.toLocalDate().plusDays(9));
    Attempt.Builder missed = attempt("m-3", AttemptResult.NO_SHOW);
    assertThat(Sought.found(both, with(marked, announced, missed)).remedies())
        .flatExtracting(Remedy::changes)
        .isNotEmpty()
        .noneMatch(Change.SettleAttempt.class::isInstance);
  }

  @Test
  void anAwaitedMarkAndANewOneThatReachAMeanTogetherAreFound() {
    Requirement mean =
        Rules.number("mean", Quantities.mean(best("m-1"), best("m-2")), Bound.atLeast(60));
    Dossier dossier = with(attempt("m-1", AttemptResult.PENDING));
    assertThat(ENGLISH.lines(Sought.found(mean, dossier)))
        .contains(
            "- the attempt at m-1 of 2 November 2026, of which the result is awaited, passed, with"
                + " at least 60 % and an attempt at m-2, passed on 21 November 2026 or later, with"
                + " at least 60 %");
  }

  /** What is told is enough, whatever is known of the attempts. */
  @Property(tries = 80)
  void whatIsToldOfAttemptsIsEnough(@ForAll("dossiers") Dossier dossier) {
    CompiledScheme scheme =
        Sought.compiled(
            AllOf.of(
                "all",
                passed("m-1"),
                Rules.number(
                    "mean", Quantities.mean(best("m-1"), best("m-2")), Bound.atLeast(55))));
    Remedies remedies = RemedyFinder.of(scheme).find(dossier, ComDix.NOW, Sought.AWARD);
    assertThat(remedies.given() || !remedies.remedies().isEmpty()).isTrue();
    for (Remedy remedy : remedies.remedies()) {
      assertThat(
              scheme
                  .decide(remedy.appliedTo(dossier, ComDix.NOW), remedy.decidedAt(ComDix.NOW))
                  .getOutcome())
          .as("%s", remedy)
          .isEqualTo(DecisionOutcome.GRANTED);
      remedy
          .changes()
          .forEach(
              change -> assertThat(ENGLISH.sentence(new Remedy(List.of(change)))).isNotBlank());
    }
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    Arbitrary<Optional<Outcome>> marks =
        Arbitraries.integers()
            .between(-1, 10)
            .map(mark -> mark < 0 ? new Outcome.NotYetMarked() : ComDix.mark(mark, 10))
            .optional(0.6);
    Arbitrary<Attempt> attempts =
        Combinators.combine(
                Arbitraries.of("m-1", "m-2"),
                Arbitraries.of(AttemptResult.values()),
                Arbitraries.integers().between(-3, 30),
                marks)
            .as(
                (exam, result, ago, mark) ->
                    attempt(exam, result)
                        .heldOn(ComDix.NOW.toLocalDate().minusDays(ago))
                        .overall(mark)
                        .build());
    return attempts
        .list()
        .ofMaxSize(4)
        .map(
            all -> {
              Dossier.Builder dossier = ComDix.dossier(43).toBuilder();
              for (int i = 0; i < all.size(); i++) {
                dossier.addAttempts(all.get(i).toBuilder().id("a-" + i).build());
              }
              return dossier.build();
            });
  }
}
