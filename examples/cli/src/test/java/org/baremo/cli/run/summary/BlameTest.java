package org.baremo.cli.run.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlameTest {
  private static final Finding FIRST = part("first", Verdict.MET);
  private static final Finding SECOND = part("second", Verdict.NOT_MET);
  private static final Finding THIRD = part("third", Verdict.NOT_MET);
  private static final List<Finding> ALL = List.of(FIRST, SECOND, THIRD);

  private static Finding part(String id, Verdict verdict) {
    return finding(verdict, new Demand.FollowCondition(false), new Observation.Counted(0, 1))
        .requirement(id)
        .pointer("/" + id)
        .build();
  }

  private static Finding.Builder finding(Verdict verdict, Demand demand, Observation observed) {
    Finding.Builder finding = Finding.builder();
    finding
        .requirement("whole")
        .pointer("/whole")
        .verdict(verdict)
        .required(demand)
        .observed(observed);
    return finding;
  }

  private static List<Finding> told(Verdict verdict, Demand demand) {
    return Blame.of(finding(verdict, demand, new Observation.Counted(1, 3)).parts(ALL).build());
  }

  private static Demand nodes(NodeQuantifier quantifier) {
    NodesRequirement.Builder nodes = NodesRequirement.builder();
    nodes.id("n").addNodes(Ref.parse("x@1/area/1"));
    nodes.test(new NodeTest.IsAttempted()).quantifier(quantifier);
    switch (quantifier) {
      case AT_LEAST, AT_MOST, EXACTLY -> nodes.count(1);
      case AT_LEAST_SHARE -> nodes.percentage(Rational.of(50));
      case ALL, ANY, NONE -> nodes.quantifier(quantifier);
    }
    return new Demand.AsStated(nodes.build());
  }

  @ParameterizedTest
  @EnumSource
  void noNodeIsBlamedWhereTooManyMayBeMet(NodeQuantifier quantifier) {
    boolean isOfAtMost =
        List.of(NodeQuantifier.NONE, NodeQuantifier.AT_MOST, NodeQuantifier.EXACTLY)
            .contains(quantifier);
    assertThat(told(Verdict.NOT_MET, nodes(quantifier))).isEqualTo(isOfAtMost ? List.of() : ALL);
    assertThat(told(Verdict.INDETERMINATE, nodes(quantifier))).isEqualTo(ALL);
  }

  @Test
  void noMemberIsBlamedWhereNoneOrOnlySoManyMayBeMet() {
    Demand none = new Demand.Combine(Demand.Quantifier.NONE, 3);
    assertThat(told(Verdict.NOT_MET, none)).isEmpty();
    Demand all = new Demand.Combine(Demand.Quantifier.ALL, 3);
    assertThat(told(Verdict.NOT_MET, all)).isEqualTo(ALL);
    for (Comparison comparison : Comparison.values()) {
      boolean isAsked = comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
      assertThat(told(Verdict.NOT_MET, new Demand.CountMembers(comparison, 1)))
          .as(comparison.name())
          .isEqualTo(isAsked ? ALL : List.of());
    }
  }

  private static List<Finding> branch(Verdict condition) {
    Demand demand = new Demand.FollowCondition(true);
    Observation observed = new Observation.Conditioned(condition);
    return Blame.of(finding(Verdict.NOT_MET, demand, observed).parts(ALL).build());
  }

  @Test
  void onlyTheBranchThatIsAskedIsBlamed() {
    assertThat(branch(Verdict.MET)).containsExactly(SECOND);
    assertThat(branch(Verdict.NOT_MET)).containsExactly(THIRD);
    assertThat(branch(Verdict.PENDING)).containsExactly(SECOND, THIRD);
  }
}
