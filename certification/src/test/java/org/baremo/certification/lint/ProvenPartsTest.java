package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.lint.Rules.compare;
import static org.baremo.certification.lint.Rules.fact;
import static org.baremo.certification.lint.Rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;

/** What follows from a part that is proven is proven, however large the whole. */
class ProvenPartsTest {
  private static final TrainingHours HOURS = TrainingHours.builder().build();
  private static final Requirement NEVER =
      compare("never", HOURS.toBuilder().addKinds("k").build(), Comparison.BELOW, 0);

  /** So many pairs of which one must hold: more cases than can be looked at. */
  private static List<Requirement> many(Requirement last) {
    List<Requirement> all = new ArrayList<>();
    IntStream.range(0, 20)
        .mapToObj(i -> AnyOf.of("any-" + i, fact("a-" + i), fact("b-" + i)))
        .forEach(all::add);
    all.add(last);
    return all;
  }

  private static void neverReached(Requirement requirement) {
    LintReport report = lint(requirement);
    assertThat(report.getUnanswered()).as(requirement.getId()).isEmpty();
    assertThat(report.getFindings())
        .as(requirement.getId())
        .extracting(LintFinding::getKind)
        .contains(LintKind.AWARD_NEVER_REACHED)
        .containsOnlyOnce(LintKind.NEVER_MET);
    assertThat(report.getFindings())
        .as(requirement.getId())
        .extracting(LintFinding::getCertainty)
        .containsOnly(Certainty.PROVEN);
  }

  @Test
  void whatAsksForAPartThatNobodyMeetsIsNeverMet() {
    Requirement some = compare("some", HOURS, Comparison.AT_LEAST, 3);
    neverReached(AllOf.of("all", some, NEVER));
    neverReached(AllOf.builder().id("all").requirements(many(NEVER)).build());
    neverReached(AtLeastOf.builder().id("least").count(21).requirements(many(NEVER)).build());
    Requirement contradiction =
        AllOf.of("never", fact("x"), NoneOf.of("no", fact("x").toBuilder().id("y").build()));
    neverReached(AllOf.builder().id("all").requirements(many(contradiction)).build());
  }

  @Test
  void ofThousandsOfFactsEveryQuestionIsAnswered() {
    LintReport report = lint(facts(3_000));
    assertThat(report.getFindings()).isEmpty();
    assertThat(report.getUnanswered()).isEmpty();
  }

  @Test
  void ofMoreThanCanBeLookedAtQuestionsAreGivenUpByName() {
    LintReport report = lint(facts(15_000));
    assertThat(report.getFindings()).isEmpty();
    assertThat(report.getUnanswered())
        .extracting(open -> open.kind())
        .contains(LintKind.NEVER_MET, LintKind.AWARD_NEVER_REACHED);
  }

  private static Requirement facts(int count) {
    return AllOf.builder()
        .id("all")
        .requirements(
            IntStream.range(0, count).mapToObj(i -> (Requirement) fact("f-" + i)).toList())
        .build();
  }
}
