package org.baremo.certification.decision.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.baremo.certification.decision.encoding.LayoutBuilder;
import org.baremo.certification.decision.encoding.LevelSet;
import org.baremo.certification.decision.plan.op.ExplainedOp;
import org.baremo.certification.decision.plan.op.Op;
import org.baremo.certification.decision.rule.compiler.RuleCompiler;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/**
 * What is decided fast stays fast: which operation a requirement becomes, and what is left to the
 * rule that explains. Both come to the same verdict, so that nothing else would tell.
 */
class LeafCompilerTest {
  private static final ResolvedScheme SCHEME = ComDix.resolved();
  private static final Cut SIXTY = Cut.percentage(Comparison.AT_LEAST, Rational.of(60));
  private static final Cut ROUNDED =
      SIXTY.toBuilder()
          .rounding(new Rounding(Rounding.Stage.PERCENTAGE, Rounding.Mode.FLOOR, 0))
          .build();
  private static final Cut LONG =
      Cut.percentage(Comparison.AT_LEAST, Rational.of(1).dividedBy(Rational.parse("9".repeat(40))));
  private static final Quantity SCORE = Asked.stated("score");
  private static final Quantity ONE = Quantity.constant(1);
  private static final LevelRef ADVANCED = ComDix.EDITION.level("four", "advanced");
  private static final Day REGISTERED = Day.of(DateName.REGISTRATION);
  private static final Day NEW_YEAR = new Day.Fixed(LocalDate.of(2026, 1, 1));

  /** The operation's name, or {@code rule}. */
  private static String made(Requirement requirement) {
    ExplainedOp rule = new ExplainedOp(new RuleCompiler(SCHEME).compile(requirement, "/x"));
    Op op = new LeafCompiler(SCHEME, new LayoutBuilder(SCHEME)).compile(requirement, rule);
    return op == rule ? "rule" : op.getClass().getSimpleName();
  }

  private static Requirement mark(Cut cut) {
    return MarkRequirement.builder().id("x").cut(cut).build();
  }

  @Test
  void aMarkAgainstAShortNumberIsFast() {
    assertThat(made(mark(SIXTY))).isEqualTo("NumberOp");
    assertThat(made(mark(SIXTY.toBuilder().measure(Cut.Measure.POINTS).build())))
        .isEqualTo("NumberOp");
    assertThat(made(mark(ROUNDED))).isEqualTo("rule");
    assertThat(made(mark(LONG))).isEqualTo("rule");
  }

  @Test
  void theSameCutOfEveryNodeIsFast() {
    EachNode each =
        EachNode.builder().id("x").addNodes(ComDix.area(1), ComDix.area(2)).cut(SIXTY).build();
    assertThat(made(each)).isEqualTo("NumbersOp");
    assertThat(made(each.toBuilder().cut(ROUNDED).build())).isEqualTo("rule");
    assertThat(made(each.toBuilder().cut(LONG).build())).isEqualTo("rule");
  }

  private static NodesRequirement nodes(NodeTest test) {
    return NodesRequirement.builder()
        .id("x")
        .addNodes(ComDix.area(1), ComDix.area(2))
        .test(test)
        .build();
  }

  @Test
  void nodesThatMakeACutOrAttainALevelAreCountedFast() {
    assertThat(made(nodes(new NodeTest.MakesCut(SIXTY)))).isEqualTo("NumbersOp");
    assertThat(made(nodes(new NodeTest.MakesCut(ROUNDED)))).isEqualTo("rule");
    assertThat(made(nodes(new NodeTest.AttainsLevel(ADVANCED)))).isEqualTo("LevelsOp");
    assertThat(made(nodes(new NodeTest.IsAttempted()))).isEqualTo("rule");
    assertThat(made(nodes(new NodeTest.IsExempt()))).isEqualTo("rule");
  }

  @Test
  void levelsOfAsManyNodesAsALongHasBitsAreASet() {
    assertThat(new LayoutBuilder(SCHEME).levels(refs(LevelSet.MOST_NODES), ADVANCED)).isPresent();
    assertThat(new LayoutBuilder(SCHEME).levels(refs(LevelSet.MOST_NODES + 1), ADVANCED)).isEmpty();
  }

  private static List<Ref> refs(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(ComDix::area).toList();
  }

  @Test
  void aLevelOfTheResultsIsFastAndAStatedOneIsNot() {
    LevelRequirement level = LevelRequirement.builder().id("x").atLeast(ADVANCED).build();
    assertThat(made(level)).isEqualTo("LevelOp");
    assertThat(made(level.toBuilder().stated(FactName.of("jury")).build())).isEqualTo("rule");
  }

  @Test
  void whatTheDossierStatesIsFast() {
    assertThat(made(Asked.fact("paid"))).isEqualTo("FactOp");
    assertThat(
            made(
                SittingsRequirement.builder()
                    .id("x")
                    .comparison(Comparison.AT_MOST)
                    .count(2)
                    .build()))
        .isEqualTo("NumberOp");
    assertThat(
            made(
                AgeRequirement.builder()
                    .id("x")
                    .minimumYears(16)
                    .on(DateName.REGISTRATION)
                    .build()))
        .isEqualTo("AgeOp");
    assertThat(made(codes(LayoutBuilder.MOST_CODES))).isEqualTo("CodeOp");
    assertThat(made(codes(LayoutBuilder.MOST_CODES + 1))).isEqualTo("rule");
  }

  private static Requirement codes(int count) {
    return CodeRequirement.builder()
        .id("x")
        .fact(FactName.of("titles"))
        .oneOf(IntStream.range(0, count).mapToObj(i -> "t-" + i).toList())
        .build();
  }

  @Test
  void rolesApartForEverAreFastAndThoseApartForAWhileAreNot() {
    SeparationRequirement apart =
        SeparationRequirement.builder()
            .id("x")
            .role(RoleName.of("examiner"))
            .addApartFrom(RoleName.of("trainer"))
            .build();
    assertThat(made(apart)).isEqualTo("FactOp");
    assertThat(made(apart.toBuilder().within(Period.ofYears(2)).build())).isEqualTo("rule");
  }

  private static String compared(Quantity left, Quantity right) {
    return made(Asked.compare(left, Comparison.AT_LEAST, right));
  }

  @Test
  void aPlainNumberAgainstAConstantIsFastOnWhicheverSide() {
    assertThat(compared(SCORE, ONE)).isEqualTo("NumberOp");
    assertThat(compared(ONE, SCORE)).isEqualTo("NumberOp");
    assertThat(compared(Quantity.percentage(), ONE)).isEqualTo("NumberOp");
    assertThat(compared(SCORE, SCORE)).isEqualTo("rule");
    assertThat(compared(SCORE, Asked.number("9".repeat(40)))).isEqualTo("rule");
    assertThat(compared(SCORE.rounded(Rounding.Mode.FLOOR, 0), ONE)).isEqualTo("rule");
  }

  private static Aggregate aggregate(Aggregate.Function function, List<Quantity> of) {
    return Aggregate.builder().function(function).of(of).build();
  }

  @Test
  void plainNumbersAreTakenTogetherFast() {
    for (Aggregate.Function function : Aggregate.Function.values()) {
      String expected = function == Aggregate.Function.MEDIAN ? "rule" : "NumberOp";
      assertThat(compared(aggregate(function, List.of(SCORE, Quantity.percentage(), ONE)), ONE))
          .as("%s", function)
          .isEqualTo(expected);
    }
    Aggregate sum = aggregate(Aggregate.Function.SUM, List.of(SCORE, Quantity.percentage()));
    assertThat(compared(sum.toBuilder().addWeights(Rational.ONE, Rational.of(2)).build(), ONE))
        .isEqualTo("rule");
    assertThat(
            compared(
                aggregate(
                    Aggregate.Function.SUM, List.of(SCORE, SCORE.rounded(Rounding.Mode.FLOOR, 0))),
                ONE))
        .isEqualTo("rule");
  }

  @Test
  void asManyNumbersAreTakenTogetherAsCanBeCounted() {
    assertThat(compared(sumOf(4_095), ONE)).isEqualTo("NumberOp");
    assertThat(compared(sumOf(4_096), ONE)).isEqualTo("rule");
  }

  private static Aggregate sumOf(int count) {
    return aggregate(Aggregate.Function.SUM, Collections.nCopies(count, SCORE));
  }

  private static String within(Interval interval) {
    return made(WithinRequirement.builder().id("x").of(SCORE).interval(interval).build());
  }

  @Test
  void aNumberWithinTwoShortOnesIsFast() {
    Rational few = Rational.of(2);
    Rational longOne = Rational.parse("9".repeat(40));
    assertThat(within(Interval.builder().lower(Rational.ONE).upper(few).build()))
        .isEqualTo("RangeOp");
    assertThat(within(Interval.builder().lower(Rational.ONE).build())).isEqualTo("rule");
    assertThat(within(Interval.builder().upper(Rational.ONE).build())).isEqualTo("rule");
    assertThat(within(Interval.builder().lower(Rational.ONE).upper(longOne).build()))
        .isEqualTo("rule");
    assertThat(within(Interval.builder().lower(longOne.negated()).upper(few).build()))
        .isEqualTo("rule");
    assertThat(
            made(
                WithinRequirement.builder()
                    .id("x")
                    .of(SCORE.rounded(Rounding.Mode.FLOOR, 0))
                    .interval(Interval.builder().lower(Rational.ONE).upper(few).build())
                    .build()))
        .isEqualTo("rule");
  }

  private static String days(Day day, Day other) {
    return made(
        DayRequirement.builder()
            .id("x")
            .day(day)
            .comparison(Comparison.AT_MOST)
            .other(other)
            .build());
  }

  @Test
  void aDayOfTheCaseAgainstOneThatItHasNoPartInIsFast() {
    assertThat(days(REGISTERED, NEW_YEAR)).isEqualTo("DayOp");
    assertThat(days(NEW_YEAR, REGISTERED)).isEqualTo("DayOp");
    assertThat(days(new Day.Birth(), NEW_YEAR)).isEqualTo("DayOp");
    assertThat(days(REGISTERED.plus(Period.ofYears(1)), Day.decision())).isEqualTo("DayOp");
    assertThat(days(REGISTERED, Day.of(DateName.CLOSING))).isEqualTo("rule");
    assertThat(days(NEW_YEAR, NEW_YEAR)).isEqualTo("rule");
    assertThat(days(new Day.Latest(List.of(REGISTERED, new Day.Birth())), NEW_YEAR))
        .isEqualTo("rule");
  }
}
