package org.baremo.certification.decision.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baremo.certification.decision.encoding.LayoutBuilder;
import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.op.AwardOp;
import org.baremo.certification.decision.plan.op.DayOp;
import org.baremo.certification.decision.plan.op.ExplainedOp;
import org.baremo.certification.decision.plan.op.FactOp;
import org.baremo.certification.decision.plan.op.GroupOp;
import org.baremo.certification.decision.plan.op.Op;
import org.baremo.certification.decision.plan.op.Ops;
import org.baremo.certification.decision.plan.op.OverridableOp;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.decision.rule.compiler.RuleCompiler;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/** Which operation every combination becomes, so that what is decided fast stays fast. */
class PlanCompilerTest {
  private static final Requirement PAID = Asked.fact("paid");
  private static final Requirement KNOWN = Asked.fact("known");
  private static final Cut SIXTY = Cut.percentage(Comparison.AT_LEAST, Rational.of(60));

  private static Op compiled(Requirement requirement) {
    ResolvedScheme scheme = ComDix.resolved();
    return new PlanCompiler(scheme, new LayoutBuilder(scheme)).compile(requirement, "/x");
  }

  private static String made(Requirement requirement) {
    return compiled(requirement).getClass().getSimpleName();
  }

  private static Requirement score(String id, Comparison comparison, String number) {
    return Asked.compare(Asked.stated(id), comparison, number).toBuilder().id(id).build();
  }

  @Test
  void everyCombinationOfFastMembersIsFast() {
    assertThat(made(AllOf.of("x", PAID, KNOWN))).isEqualTo("GroupOp");
    assertThat(made(AnyOf.builder().id("x").addRequirements(PAID, KNOWN).build()))
        .isEqualTo("GroupOp");
    assertThat(made(NoneOf.builder().id("x").addRequirements(PAID, KNOWN).build()))
        .isEqualTo("GroupOp");
    assertThat(made(AtLeastOf.builder().id("x").count(1).addRequirements(PAID, KNOWN).build()))
        .isEqualTo("GroupOp");
    assertThat(
            made(
                CountOf.builder()
                    .id("x")
                    .comparison(Comparison.EQUAL)
                    .count(1)
                    .addRequirements(PAID, KNOWN)
                    .build()))
        .isEqualTo("GroupOp");
    assertThat(
            made(
                ShareOf.builder()
                    .id("x")
                    .percentage(Rational.of(50))
                    .addRequirements(PAID, KNOWN)
                    .build()))
        .isEqualTo("GroupOp");
    assertThat(
            made(RoutesRequirement.builder().id("x").addRoutes(route(PAID), route(KNOWN)).build()))
        .isEqualTo("GroupOp");
    assertThat(made(WhenRequirement.builder().id("x").condition(PAID).then(KNOWN).build()))
        .isEqualTo("WhenOp");
  }

  private static Route route(Requirement requirement) {
    return Route.builder()
        .code(requirement.getId())
        .title(LocalizedText.of("en", requirement.getId()))
        .requires(requirement)
        .build();
  }

  @Test
  void aConditionalWithoutAnotherBranchDoesNotApply() {
    ResolvedScheme scheme = ComDix.resolved();
    LayoutBuilder layout = new LayoutBuilder(scheme);
    Op op =
        new PlanCompiler(scheme, layout)
            .compile(WhenRequirement.builder().id("x").condition(PAID).then(KNOWN).build(), "/x");
    int paid = layout.fact(FactName.of("paid"));
    long[] values = {1, 1};
    assertThat(Ops.verdict(op, values)).isEqualTo(Verdicts.MET);
    values[paid] = 0;
    assertThat(Ops.verdict(op, values)).isEqualTo(Verdicts.NOT_APPLICABLE);
  }

  @Test
  void numbersThatAreTestedAlikeAreTestedInOneLoop() {
    Requirement one = score("one", Comparison.AT_LEAST, "5");
    Requirement two = score("two", Comparison.AT_LEAST, "5");
    assertThat(made(AllOf.of("x", one, two))).isEqualTo("NumbersOp");
    assertThat(made(AllOf.of("x", one))).isEqualTo("GroupOp");
    assertThat(made(AllOf.of("x", one, two, PAID))).isEqualTo("GroupOp");
    assertThat(made(AllOf.of("x", PAID, one, two))).isEqualTo("GroupOp");
    assertThat(made(AllOf.of("x", one, score("two", Comparison.AT_LEAST, "6"))))
        .isEqualTo("GroupOp");
    assertThat(made(AllOf.of("x", one, score("two", Comparison.ABOVE, "5")))).isEqualTo("GroupOp");
  }

  @Test
  void asManyMembersAsCanBeCountedAreFast() {
    assertThat(made(all(4_095))).isEqualTo("GroupOp");
    assertThat(made(all(4_096))).isEqualTo("ExplainedOp");
  }

  private static Requirement all(int count) {
    return AllOf.builder()
        .id("x")
        .addAllRequirements(IntStream.range(0, count).mapToObj(i -> Asked.fact("f-" + i)).toList())
        .build();
  }

  @Test
  void asManyNodesAsCanBeCountedAreFast() {
    List<Ref> most = IntStream.rangeClosed(1, 4_095).mapToObj(ComDix::area).toList();
    List<Ref> more = IntStream.rangeClosed(1, 4_096).mapToObj(ComDix::area).toList();
    EachNode each = EachNode.builder().id("x").addAllNodes(most).cut(SIXTY).build();
    assertThat(made(each)).isEqualTo("NumbersOp");
    assertThat(made(each.toBuilder().nodes(more).build())).isEqualTo("ExplainedOp");
    NodesRequirement nodes =
        NodesRequirement.builder()
            .id("x")
            .addAllNodes(most)
            .test(new NodeTest.MakesCut(SIXTY))
            .build();
    assertThat(made(nodes)).isEqualTo("NumbersOp");
    assertThat(made(nodes.toBuilder().nodes(more).build())).isEqualTo("ExplainedOp");
  }

  private static ResolvedScheme overridable(Requirement requirement, String... ids) {
    CertificationScheme scheme = Asked.scheme(requirement);
    return scheme.toBuilder()
        .overridable(
            Arrays.stream(ids)
                .map(
                    id ->
                        OverridePolicy.builder()
                            .requirement(id)
                            .addRoles(RoleName.of("board"))
                            .build())
                .toList())
        .build()
        .resolve(ComDix.catalog())
        .orThrow();
  }

  @Test
  void onlyWhatPeopleMayRuleOnLooksForRulings() {
    Requirement all = AllOf.of("x", PAID, KNOWN);
    ResolvedScheme scheme = overridable(all, "paid");
    PlanCompiler compiler = new PlanCompiler(scheme, new LayoutBuilder(scheme));
    assertThat(compiler.compile(all, "/x")).isInstanceOf(GroupOp.class);
    assertThat(compiler.made(PAID)).isInstanceOf(OverridableOp.class);
    assertThat(compiler.made(KNOWN)).isInstanceOf(FactOp.class);
  }

  @Test
  void whatIsMadeOfARequirementIsKept() {
    Requirement all = AllOf.of("x", PAID, KNOWN);
    ResolvedScheme scheme = ComDix.resolved();
    PlanCompiler compiler = new PlanCompiler(scheme, new LayoutBuilder(scheme));
    Op made = compiler.compile(all, "/x");
    assertThat(compiler.made(all)).isSameAs(made);
    assertThat(compiler.made(PAID)).isInstanceOf(FactOp.class);
    assertThat(compiler.made(PAID)).isNotSameAs(compiler.made(KNOWN));
  }

  @Test
  void membersOfAGroupThatItsRuleDecidesAreMadeToo() {
    ResolvedScheme scheme = ComDix.resolved();
    PlanCompiler compiler = new PlanCompiler(scheme, new LayoutBuilder(scheme));
    List<Requirement> members = Collections.nCopies(Verdicts.MOST, KNOWN);
    AllOf all = AllOf.builder().id("x").addRequirements(PAID).addAllRequirements(members).build();
    assertThat(compiler.compile(all, "/x")).isInstanceOf(ExplainedOp.class);
    assertThat(compiler.made(PAID)).isInstanceOf(FactOp.class);
  }

  @Test
  void onlyADayThatIsMoreThanADateIsLeftToItsRule() {
    CertificationScheme scheme = Asked.scheme(PAID);
    Award award =
        scheme.getAwards().get(0).toBuilder()
            .issue(new Day.Latest(List.of(Day.decision(), Day.of(DateName.CLOSING))))
            .build();
    ResolvedScheme resolved =
        scheme.toBuilder().awards(List.of(award)).build().resolve(ComDix.catalog()).orThrow();
    PlanCompiler compiler = new PlanCompiler(resolved, new LayoutBuilder(resolved));
    assertThat(compiler.days(award, 0))
        .extracting(op -> op.getClass().getSimpleName())
        .containsExactly("KnownDayOp", "ExplainedOp");
    assertThat(compiler.award(award, 0)).isInstanceOf(AwardOp.class);
    Award plain = award.toBuilder().issue(Optional.empty()).validity(Optional.empty()).build();
    assertThat(compiler.days(plain, 0)).isEmpty();
    assertThat(compiler.award(plain, 0)).isInstanceOf(FactOp.class);
  }

  private static int within(Interval interval, long above, long below) {
    ResolvedScheme scheme = ComDix.resolved();
    WithinRequirement within =
        WithinRequirement.builder().id("x").of(Asked.stated("score")).interval(interval).build();
    return Ops.verdict(
        new PlanCompiler(scheme, new LayoutBuilder(scheme)).compile(within, "/x"), above, below);
  }

  @Test
  void theEndsOfAnIntervalAreInItUnlessTheyAreOpen() {
    Interval closed = Interval.builder().lower(Rational.ONE).upper(Rational.of(2)).build();
    Interval lower = closed.toBuilder().lowerOpen(true).build();
    Interval upper = closed.toBuilder().upperOpen(true).build();
    assertThat(within(closed, 1, 1)).isEqualTo(Verdicts.MET);
    assertThat(within(closed, 2, 1)).isEqualTo(Verdicts.MET);
    assertThat(within(lower, 1, 1)).isEqualTo(Verdicts.NOT_MET);
    assertThat(within(lower, 2, 1)).isEqualTo(Verdicts.MET);
    assertThat(within(upper, 1, 1)).isEqualTo(Verdicts.MET);
    assertThat(within(upper, 2, 1)).isEqualTo(Verdicts.NOT_MET);
    for (Interval interval : List.of(closed, lower, upper)) {
      assertThat(within(interval, 99, 100)).isEqualTo(Verdicts.NOT_MET);
      assertThat(within(interval, 3, 2)).isEqualTo(Verdicts.MET);
      assertThat(within(interval, 201, 100)).isEqualTo(Verdicts.NOT_MET);
    }
  }

  @Test
  void aConstantOnTheLeftIsComparedTheOtherWayRound() {
    for (Comparison comparison : Comparison.values()) {
      Op op = compiled(Asked.compare(Asked.number("5"), comparison, Asked.stated("score")));
      for (long score = 4; score <= 6; score++) {
        assertThat(Ops.verdict(op, score, 1) == Verdicts.MET)
            .as("5 %s %s", comparison, score)
            .isEqualTo(comparison.holds(5L, score));
      }
    }
  }

  private static DayRequirement day(Day day, Comparison comparison, Day other) {
    return DayRequirement.builder().id("x").day(day).comparison(comparison).other(other).build();
  }

  /** The verdicts of two dates on one day, of one compiler. */
  @Test
  void everyDateIsComparedWithItsOwnDays() {
    Day spring = new Day.Fixed(LocalDate.of(2026, 3, 1));
    Day autumn = new Day.Fixed(LocalDate.of(2026, 9, 1));
    Day registered = Day.of(DateName.REGISTRATION);
    ResolvedScheme scheme = ComDix.resolved();
    LeafCompiler leaves = new LeafCompiler(scheme, new LayoutBuilder(scheme));
    List<Op> ops =
        List.of(
            day(leaves, day(registered, Comparison.AT_LEAST, spring)),
            day(leaves, day(registered, Comparison.AT_LEAST, autumn)),
            day(leaves, day(autumn, Comparison.BELOW, registered)));
    Moment moment = new Moment(ComDix.NOW, leaves.cutOffs());
    assertThat(leaves.cutOffs()).hasSize(3);
    assertThat(verdicts(ops, LocalDate.of(2026, 2, 28), moment))
        .containsExactly(Verdicts.NOT_MET, Verdicts.NOT_MET, Verdicts.NOT_MET);
    assertThat(verdicts(ops, LocalDate.of(2026, 5, 1), moment))
        .containsExactly(Verdicts.MET, Verdicts.NOT_MET, Verdicts.NOT_MET);
    assertThat(verdicts(ops, LocalDate.of(2026, 9, 1), moment))
        .containsExactly(Verdicts.MET, Verdicts.MET, Verdicts.NOT_MET);
    assertThat(verdicts(ops, LocalDate.of(2026, 9, 2), moment))
        .containsExactly(Verdicts.MET, Verdicts.MET, Verdicts.MET);
  }

  private static Op day(LeafCompiler leaves, Requirement requirement) {
    ExplainedOp rule =
        new ExplainedOp(new RuleCompiler(ComDix.resolved()).compile(requirement, "/x"));
    Op op = leaves.compile(requirement, rule);
    assertThat(op).isInstanceOf(DayOp.class);
    return op;
  }

  private static List<Integer> verdicts(List<Op> ops, LocalDate day, Moment moment) {
    long[] values = {PackedDay.of(day)};
    return ops.stream().map(op -> op.verdict(values, Ops.SLOTS, moment)).toList();
  }
}
