package org.baremo.certification.scheme.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Circumstances.eachStretch;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Circumstances.separate;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.absence.Unfinished;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.internal.LawViolation;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

/** What stretches of time refuse, what they are unless stated, and what they look at. */
class StretchLimitsTest {
  private static final Period YEAR = Period.ofYears(1);
  private static final Requirement HOURS = number("hours", TrainingHours.builder().build());

  private static Requirement number(String id, Quantity quantity) {
    return Rules.number(id, quantity, Bound.atLeast(1));
  }

  private static Quantity attempts(AttemptResult... results) {
    return new Quantity.Attempts(AttemptFilter.builder().addResults(results).build());
  }

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void theyLastSomeTimeWithoutWorkingDays() {
    refused("lasts must be more than no time", () -> someStretch("x", Period.ofDays(0), HOURS));
    Period working = Period.builder().days(1).workingDays(1).build();
    refused("lasts must not count working days", () -> someStretch("x", working, HOURS));
    refused(
        "lasts must not count working days",
        () -> eachStretch("x", Day.decision(), working, HOURS));
    refused(
        "lasts must not count working days",
        () -> someStretch("x", Period.builder().workingDays(1).build(), HOURS));
  }

  @Test
  void whatHasNoDayCannotBeAsked() {
    List<Requirement> results =
        List.of(
            Rules.mark("no", Bound.atLeast(1)),
            Rules.each("no", List.of(ComDix.area(1)), Bound.atLeast(1)),
            EachNode.builder()
                .id("no")
                .addNodes(ComDix.area(1))
                .cut(Rules.mark("x", Bound.atLeast(1)).getCut())
                .build(),
            Rules.level("no", ComDix.EDITION.level("four", "foundation")));
    for (Requirement one : results) {
      refused(
          "requires must not ask a stretch of time for results, which do not say on which day they"
              + " were assessed, was no: the marks of attempts do (attempt-mark)",
          () -> someStretch("x", YEAR, Rules.all("all", HOURS, Rules.none("none", one))));
    }
    List<Requirement> refused =
        List.of(
            Rules.sittings("no", Comparison.EQUAL, 1),
            separate("no", "examiner", "trainer"),
            Rules.award("no", "lower"),
            Rules.units(1, "no", "lower"),
            someStretch("no", YEAR, HOURS),
            eachStretch("no", Day.decision(), YEAR, HOURS));
    for (Requirement one : refused) {
      refused(
          "requires must not ask a stretch of time for what has no day, or for another stretch or"
              + " award, was no",
          () -> someStretch("x", YEAR, Rules.all("all", HOURS, Rules.none("none", one))));
    }
    List<Quantity> numbers =
        List.of(
            Quantity.percentage(),
            new Quantity.LevelOrdinal(
                Optional.empty(), Optional.empty(), ScaleRef.parse("digcomp@2.2/scale/four")),
            new Quantity.Items(ItemCount.CORRECT, Optional.empty()),
            ItemScore.builder().build());
    for (Quantity one : numbers) {
      refused(
          "requires must not ask a stretch of time for results or items, which do not say on which"
              + " day they were assessed, was in no: the marks of attempts do (attempt-mark)",
          () ->
              eachStretch(
                  "x",
                  Day.decision(),
                  YEAR,
                  Rules.all(
                      "all", HOURS, number("no", new Quantity.Product(List.of(one, attempts()))))));
    }
  }

  @Test
  void whatCannotBeAskedIsToldOnceWhereItStands() {
    String message =
        "requires must not ask a stretch of time for results, which do not say on which day they"
            + " were assessed, was no: the marks of attempts do (attempt-mark)";
    Requirement mark = Rules.mark("no", Bound.atLeast(1));
    for (Requirement asked : List.of(mark, Rules.all("all", fact("paid"), mark))) {
      assertThatThrownBy(() -> someStretch("x", YEAR, asked))
          .isInstanceOfSatisfying(
              LawViolation.class,
              broken ->
                  assertThat(broken.breaches())
                      .containsExactly(
                          new LawViolation.Breach(
                              asked == mark ? "/requires" : "/requires/requirements/1", message)));
    }
    refused(
        "requires must not ask a stretch of time for results or items, which do not say on which"
            + " day they were assessed, was in no: the marks of attempts do (attempt-mark)",
        () -> eachStretch("x", Day.decision(), YEAR, number("no", Quantity.percentage())));
    refused(
        "requires must not ask a stretch of time for what has no day, or for another stretch or"
            + " award, was no",
        () -> someStretch("x", YEAR, Rules.award("no", "lower")));
  }

  @Test
  void theyLookAtSomethingThatHasDays() {
    refused(
        "requires must look at attempts, training or portfolios, and paid looks at none",
        () -> someStretch("x", YEAR, fact("paid")));
    assertThat(DatedEvidence.of(fact("paid"))).isEmpty();
    assertThat(DatedEvidence.of(HOURS)).containsExactly(DatedEvidence.TRAINING);
    assertThat(DatedEvidence.of(number("x", attempts(AttemptResult.PASSED))))
        .containsExactly(DatedEvidence.ATTEMPT);
    Day first =
        new Day.OfAttempt(
            Pick.FIRST,
            AttemptFilter.builder()
                .addResults(AttemptResult.ANNULLED)
                .until(Day.decision())
                .build());
    Requirement limited = number("x", TrainingHours.builder().since(first.plus(YEAR)).build());
    assertThat(DatedEvidence.of(Rules.all("all", limited)))
        .containsExactly(
            DatedEvidence.ATTEMPT, DatedEvidence.ANNULLED_ATTEMPT, DatedEvidence.TRAINING);
    assertThat(DatedEvidence.of(covered(Optional.empty())))
        .containsExactly(DatedEvidence.TRAINING, DatedEvidence.PORTFOLIO);
    assertThat(DatedEvidence.of(covered(Optional.of(NodeTest.Coverage.PORTFOLIO))))
        .containsExactly(DatedEvidence.PORTFOLIO);
  }

  private static Requirement covered(Optional<NodeTest.Coverage> by) {
    return Rules.each("covered", List.of(ComDix.area(1)), new NodeTest.IsCovered(by));
  }

  @Test
  void theyAreWhatTheyAreUnlessStated() {
    SomeStretch some = someStretch("x", YEAR, HOURS);
    assertThat(some.getLastDay()).isEqualTo(LastDay.DAY_BEFORE);
    assertThat(some.getWhenEmpty()).isEqualTo(WhenEmpty.NOT_MET);
    assertThat(some.parts()).containsExactly(HOURS);
    assertThat(some.pointer(0)).isEqualTo("/requires");
    assertThat(some.asksOfStretches()).isTrue();
    assertThat(HOURS.asksOfStretches()).isFalse();
    EachStretch each = eachStretch("x", Day.decision(), YEAR, HOURS);
    assertThat(each.getWhenEmpty()).isEqualTo(WhenEmpty.NOT_APPLICABLE);
    assertThat(each.getUntil()).isEmpty();
    assertThat(each.getUnfinished()).isEqualTo(Unfinished.LEAVE_OUT);
    assertThat(each.getAllBut()).isEmpty();
    assertThat(each.allBut(2).getAllBut()).contains(2);
    refused("allBut must be 1 or more, was 0", () -> each.allBut(0));
    assertThat(each.days()).containsOnlyKeys("/since");
    assertThat(each.toBuilder().until(Day.decision()).build().days())
        .containsOnlyKeys("/since", "/until");
    assertThat(each.pointer(0)).isEqualTo("/requires");
    assertThat(each.asksOfStretches()).isTrue();
  }

  @Test
  void nobodyRulesOnWhatIsAskedOfStretches() {
    CertificationScheme scheme = Schemes.comdixIntermediate();
    Requirement some = someStretch("some", YEAR, Rules.all("all", HOURS));
    CertificationScheme.Builder asking =
        scheme.toBuilder()
            .awards(List.of(scheme.getAwards().get(0).toBuilder().requires(some).build()));
    assertThat(asking.overridable(List.of(policy("some"))).build().getOverridable()).hasSize(1);
    refused(
        "requirement must not be asked of stretches of time, which nobody can tell apart in a"
            + " ruling, was hours",
        () -> asking.overridable(List.of(policy("hours"))).build());
  }

  private static OverridePolicy policy(String requirement) {
    return OverridePolicy.builder().requirement(requirement).addRoles(RoleName.of("board")).build();
  }
}
