package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.none;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Quantities;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

/** What is missing depends on what else is asked: by awards above, and of the same results. */
class RemediesBesideTest {
  private static final Dossier DOSSIER = ComDix.dossier(30, 8);

  private static Requirement fact(String id, String name) {
    return FactRequirement.builder().id(id).fact(FactName.of(name)).build();
  }

  private static Requirement code(String id, String code) {
    return CodeRequirement.builder().id(id).fact(FactName.of("degree")).addOneOf(code).build();
  }

  /** Whoever has paid is given the upper one, and has no use for the form. */
  @Test
  void whatGivesAnAwardAboveIsToldWithNoMoreThanItTakes() {
    Award upper = Sought.award(fact("paid-above", "paid")).toBuilder().code("upper").build();
    Award lower = Sought.award(all("both", fact("form", "form"), fact("paid", "paid")));
    Dossier unpaid =
        DOSSIER.toBuilder()
            .putFact(FactName.of("paid"), false)
            .putFact(FactName.of("form"), false)
            .build();
    assertThat(
            RemedyFinder.of(Sought.compiled(upper, lower))
                .find(unpaid, ComDix.NOW, Sought.AWARD)
                .remedies())
        .containsExactly(
            new Remedy(
                List.of(new Change.StateFact(FactName.of("paid"), true)), Optional.of("upper")));
  }

  /** The form is asked for where the numbers are great; they are told as small as they may be. */
  @Test
  void whatIsNotNeededBesideTheNumbersThatAreToldIsNotTold() {
    Quantity courses = Quantity.stated(FactName.of("courses"));
    Quantity hours = Quantity.stated(FactName.of("hours"));
    Requirement requires =
        all(
            "both",
            Rules.number("courses", courses, Bound.atLeast(1)),
            Rules.when(
                "form-of-many",
                Rules.number("many", Quantities.sum(courses, hours), Bound.above(2)),
                fact("form", "form")));
    assertThat(Sought.found(requires, DOSSIER).remedies())
        .containsExactly(
            new Remedy(
                List.of(
                    new Change.StateNumber(FactName.of("courses"), Rational.ONE),
                    new Change.StateNumber(FactName.of("hours"), Rational.ONE))));
  }

  /** No code that is asked for helps, and no other can be named. */
  @Test
  void thatAnotherCodeThanThoseAskedForMayHelpIsSaid() {
    Requirement apart = none("apart", code("degree", "ma"));
    Remedies unknown = Sought.found(apart, DOSSIER);
    assertThat(unknown.remedies()).isEmpty();
    assertThat(RemedyText.of(ComDix.resolved(), Locale.ENGLISH).lines(unknown))
        .containsExactly(
            "No way to the award \"ComDix certificate, intermediate level\" was found as far as was"
                + " looked; there may be one.");
    Dossier master = DOSSIER.toBuilder().putCode(FactName.of("degree"), List.of("ma")).build();
    assertThat(Sought.found(apart, master).complete()).isTrue();
  }

  /** The higher award is open as long as nobody knows which degree somebody has. */
  @Test
  void whereACodeThatNobodyStatedIsOnlyAskedForOthersAreOfNoUse() {
    Remedies remedies = Sought.found(code("degree", "ma"), DOSSIER);
    assertThat(remedies.complete()).isTrue();
    assertThat(remedies.remedies())
        .containsExactly(new Remedy(List.of(new Change.StateCode(FactName.of("degree"), "ma"))));
    Award upper = Sought.award(code("degree-above", "ma")).toBuilder().code("upper").build();
    Remedies lower =
        RemedyFinder.of(Sought.compiled(upper, Sought.award(fact("paid", "paid"))))
            .find(DOSSIER, ComDix.NOW, Sought.AWARD);
    assertThat(lower.complete()).isFalse();
  }

  /** The lower of the two counts, so that neither does anything by itself. */
  @Test
  void aMarkAndALevelOfOneAreaAreMovedTogether() {
    Quantity points = new Quantity.MarkOf(Optional.of(ComDix.area(1)), MarkPart.POINTS);
    Quantity level =
        new Quantity.LevelOrdinal(
            Optional.of(ComDix.area(1)), Optional.empty(), new ScaleRef(ComDix.EDITION, "four"));
    Requirement both =
        Rules.number(
            "both",
            Quantities.lowest(new Quantity.Difference(points, Quantity.constant(7)), level),
            Bound.atLeast(2));
    assertThat(Sought.found(both, DOSSIER).remedies())
        .contains(
            new Remedy(
                List.of(
                    new Change.MorePoints(Optional.of(ComDix.area(1)), Rational.ONE, "points"),
                    new Change.Attain(
                        Optional.of(ComDix.area(1)),
                        Optional.empty(),
                        ComDix.EDITION.level("four", "intermediate")))));
  }

  /** The mark is asked for only of those who took the course, and is good enough. */
  @Test
  void whatDoesNotApplyYetMayBeAWay() {
    Requirement taken =
        Rules.when(
            "when",
            fact("course", "course"),
            Rules.mark("mark", ComDix.area(1), Bound.atLeast(50)));
    Dossier none =
        DOSSIER.toBuilder()
            .putFact(FactName.of("course"), false)
            .putFact(FactName.of("paid"), false)
            .build();
    for (Requirement either :
        List.of(
            Rules.any("any", taken, fact("paid", "paid")),
            Rules.routes(
                "routes",
                Rules.route("course", taken),
                Rules.route("paid", fact("paid", "paid"))))) {
      assertThat(Sought.found(either, none).remedies())
          .containsExactlyInAnyOrder(
              new Remedy(List.of(new Change.StateFact(FactName.of("course"), true))),
              new Remedy(List.of(new Change.StateFact(FactName.of("paid"), true))));
    }
  }

  /** At least 2 hours give the upper one; fewer, once they are known, leave it to the fee. */
  @Test
  void aNumberThatNobodyStatedMayBeGreaterByItselfOrSmallerWithSomethingElse() {
    FactName hours = FactName.of("hours");
    Quantity stated = new Quantity.Stated(hours);
    Award upper =
        Sought.award(Rules.number("hours", stated, Bound.atLeast(2))).toBuilder()
            .code("upper")
            .build();
    Award lower = Sought.award(fact("paid", "paid"));
    Dossier unpaid = DOSSIER.toBuilder().putFact(FactName.of("paid"), false).build();
    Remedies remedies =
        RemedyFinder.of(Sought.compiled(upper, lower)).find(unpaid, ComDix.NOW, Sought.AWARD);
    assertThat(remedies.remedies())
        .containsExactlyInAnyOrder(
            new Remedy(
                List.of(new Change.StateNumber(hours, Rational.of(2))), Optional.of("upper")),
            new Remedy(
                List.of(
                    new Change.StateNumber(hours, Rational.ONE),
                    new Change.StateFact(FactName.of("paid"), true))));
  }
}
