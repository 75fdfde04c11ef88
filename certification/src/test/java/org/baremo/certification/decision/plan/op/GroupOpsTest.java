package org.baremo.certification.decision.plan.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baremo.certification.decision.encoding.LayoutBuilder;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.plan.op.Ops.Known;
import org.baremo.certification.decision.plan.verdict.Combination;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.decision.rule.compiler.RuleCompiler;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What is made of several operations, and which of them are asked at all. */
class GroupOpsTest {
  private static List<Op> members(int... verdicts) {
    List<Op> members = new ArrayList<>();
    for (int verdict : verdicts) {
      members.add(new Known(verdict));
    }
    return members;
  }

  private static long counts(int... verdicts) {
    return Arrays.stream(verdicts).mapToLong(Verdicts::one).sum();
  }

  private static List<Combination> combinations() {
    return List.of(
        Combination.of(Combination.ALL, 0, Verdicts.NOT_APPLICABLE),
        Combination.of(Combination.ANY, 0, Verdicts.MET),
        Combination.of(Combination.NONE, 0, Verdicts.NOT_MET),
        Combination.of(Combination.AT_LEAST, 2, Verdicts.NOT_MET),
        Combination.counting(Comparison.EQUAL, 2, Verdicts.MET),
        Combination.counting(Comparison.AT_MOST, 1, Verdicts.MET),
        Combination.sharing(4, n -> Rational.of(2L * n, 3), Verdicts.NOT_MET));
  }

  @Test
  void aGroupComesToWhatItsMembersCombineTo() {
    for (Combination combination : combinations()) {
      for (int size = 1; size <= 4; size++) {
        for (int[] verdicts : Ops.lists(size)) {
          int told = Ops.verdict(new GroupOp(combination, members(verdicts)));
          if (told != combination.of(counts(verdicts))) {
            assertThat(told)
                .as("%s", Arrays.toString(verdicts))
                .isEqualTo(combination.of(counts(verdicts)));
          }
        }
      }
    }
  }

  /** A fact of which nothing is stated, as its rule tells it. */
  private static ExplainedOp indeterminate() {
    return new ExplainedOp(
        new RuleCompiler(ComDix.resolved()).compile(Asked.fact("paid"), "/awards/0/requires"));
  }

  @Test
  void whatCostsAnExplanationCountsLikeEveryOtherMember() {
    for (Combination combination : combinations()) {
      for (int size = 0; size <= 3; size++) {
        for (int[] verdicts : Ops.lists(size)) {
          List<Op> members = members(verdicts);
          members.add(0, indeterminate());
          long counts = counts(verdicts) + Verdicts.one(Verdicts.INDETERMINATE);
          int told = Ops.verdict(new GroupOp(combination, members));
          if (told != combination.of(counts)) {
            assertThat(told).as("%s", Arrays.toString(verdicts)).isEqualTo(combination.of(counts));
          }
        }
      }
    }
  }

  @Test
  void whatCostsAnExplanationIsNotAskedWhereTheOthersSettleIt() {
    // a case told in numbers has no dossier, so that no rule can be asked of it
    Slots told =
        new LayoutBuilder(ComDix.resolved()).build().flat(Asked.empty()).orElseThrow().done();
    Combination all = Combination.of(Combination.ALL, 0, Verdicts.MET);
    GroupOp settled =
        new GroupOp(all, List.of(indeterminate(), new Known(Verdicts.NOT_MET), indeterminate()));
    assertThat(settled.verdict(told.values(), told, Ops.NOW)).isEqualTo(Verdicts.NOT_MET);
    GroupOp open = new GroupOp(all, List.of(indeterminate(), new Known(Verdicts.MET)));
    assertThatThrownBy(() -> open.verdict(told.values(), told, Ops.NOW))
        .hasMessage("a case told in numbers has no dossier");
  }

  @Test
  void everyPlainMemberIsAskedOnce() {
    List<Op> members = members(Verdicts.NOT_MET, Verdicts.MET, Verdicts.PENDING);
    Ops.verdict(new GroupOp(Combination.of(Combination.ALL, 0, Verdicts.NOT_APPLICABLE), members));
    assertThat(members).allSatisfy(op -> assertThat(((Known) op).asked()).isEqualTo(1));
  }

  @Test
  void aConditionalIsWhatTheTruthTableSays() {
    for (int[] three : Ops.lists(3)) {
      Verdict expected =
          Verdict.when(
              Verdicts.verdict(three[0]), Verdicts.verdict(three[1]), Verdicts.verdict(three[2]));
      WhenOp op = new WhenOp(new Known(three[0]), new Known(three[1]), new Known(three[2]));
      assertThat(Verdicts.verdict(Ops.verdict(op)))
          .as("%s", Arrays.toString(three))
          .isEqualTo(expected);
    }
  }

  @Test
  void aBranchThatDoesNotFollowIsNotAsked() {
    Known then = new Known(Verdicts.MET);
    Known otherwise = new Known(Verdicts.MET);
    Ops.verdict(new WhenOp(new Known(Verdicts.MET), then, otherwise));
    assertThat(List.of(then.asked(), otherwise.asked())).containsExactly(1, 0);
    Ops.verdict(new WhenOp(new Known(Verdicts.NOT_MET), then, otherwise));
    assertThat(List.of(then.asked(), otherwise.asked())).containsExactly(1, 1);
    Ops.verdict(new WhenOp(new Known(Verdicts.PENDING), then, otherwise));
    assertThat(List.of(then.asked(), otherwise.asked())).containsExactly(2, 2);
  }

  @Test
  void anAwardThatMayBeGivenIsOpenUntilItsDaysAreKnown() {
    for (int required : Ops.VERDICTS) {
      boolean isOut = required == Verdicts.NOT_MET || required == Verdicts.NOT_APPLICABLE;
      for (int[] days : Ops.lists(2)) {
        boolean areKnown = days[0] == Verdicts.MET && days[1] == Verdicts.MET;
        boolean areComing = isComing(days[0]) && isComing(days[1]);
        int coming = required == Verdicts.MET ? Verdicts.PENDING : required;
        int open = areComing ? coming : Verdicts.INDETERMINATE;
        int expected = isOut || areKnown ? required : open;
        assertThat(Ops.verdict(new AwardOp(new Known(required), members(days))))
            .isEqualTo(expected);
      }
    }
  }

  /** Whether a day is known, or only waits for the mark of an attempt. */
  private static boolean isComing(int day) {
    return day == Verdicts.MET || day == Verdicts.PENDING;
  }

  @Test
  void aRulingIsAskedForOnlyWhereThereAreAny() {
    Known requirement = new Known(Verdicts.PENDING);
    OverridableOp op = new OverridableOp(1, requirement, indeterminate());
    assertThat(Ops.verdict(op, 9, 0)).isEqualTo(Verdicts.PENDING);
    assertThat(requirement.asked()).isEqualTo(1);
    assertThat(Ops.verdict(op, 9, 1)).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(requirement.asked()).isEqualTo(1);
  }

  @Test
  void aFactHoldsDoesNotHoldOrIsNotStated() {
    for (int whenNotStated : Ops.VERDICTS) {
      FactOp op = new FactOp(1, whenNotStated);
      assertThat(Ops.verdict(op, 9, 1)).isEqualTo(Verdicts.MET);
      assertThat(Ops.verdict(op, 9, 0)).isEqualTo(Verdicts.NOT_MET);
      assertThat(Ops.verdict(op, 9, -1)).isEqualTo(whenNotStated);
    }
  }

  @Test
  void anyOfTheCodesIsEnough() {
    for (int whenNotStated : Ops.VERDICTS) {
      CodeOp op = new CodeOp(1, whenNotStated);
      assertThat(Ops.verdict(op, 9, 0b1)).isEqualTo(Verdicts.MET);
      assertThat(Ops.verdict(op, 9, 1L << 61)).isEqualTo(Verdicts.MET);
      assertThat(Ops.verdict(op, 9, 0)).isEqualTo(Verdicts.NOT_MET);
      assertThat(Ops.verdict(op, 9, -1)).isEqualTo(whenNotStated);
    }
  }

  @Test
  void theRuleSaysWhyAndThePlanOnlyWhat() {
    Finding finding = indeterminate().finding(Ops.SLOTS, Ops.NOW);
    assertThat(finding.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(finding.getPointer()).isEqualTo("/awards/0/requires");
    assertThat(Ops.verdict(indeterminate())).isEqualTo(Verdicts.INDETERMINATE);
    assertThat(finding.getObserved()).isInstanceOf(Observation.Nothing.class);
  }
}
