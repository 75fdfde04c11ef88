package org.baremo.certification.decision.rule.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Demand.Quantifier;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.Unassessed;
import org.baremo.certification.decision.rule.combination.CountRule;
import org.baremo.certification.decision.rule.combination.GroupRule;
import org.baremo.certification.decision.rule.combination.ShareRule;
import org.baremo.certification.decision.rule.node.LevelRule;
import org.baremo.certification.decision.rule.node.MarkRule;
import org.baremo.certification.decision.rule.node.NodeRule;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** Makes rules of requirements on several nodes, with a finding for each. */
final class NodeRules {
  private final ResolvedScheme scheme;

  NodeRules(ResolvedScheme scheme) {
    this.scheme = scheme;
  }

  /** The marks of several nodes, each of which must make a cut. */
  static Rule each(EachNode each, String at) {
    Unassessed unassessed = new Unassessed(each.getWhenExempt(), each.getWhenNotAssessed());
    List<Rule> members = new ArrayList<>();
    for (int i = 0; i < each.getNodes().size(); i++) {
      members.add(
          mark(each, at + "/nodes/" + i, each.getNodes().get(i), each.getCut(), unassessed));
    }
    Demand.Combine demand = new Demand.Combine(Quantifier.ALL, members.size());
    Rule.Head head = RuleCompiler.head(each, at, Optional.empty(), demand);
    return new GroupRule(head, demand, Verdict.of(each.getWhenEmpty()), members);
  }

  /** So many of several nodes. */
  Rule rule(NodesRequirement nodes, String at) {
    List<Rule> members = new ArrayList<>();
    for (int i = 0; i < nodes.getNodes().size(); i++) {
      members.add(member(nodes, at + "/nodes/" + i, nodes.getNodes().get(i)));
    }
    Rule.Head head = RuleCompiler.head(nodes, at, Optional.empty(), new Demand.AsStated(nodes));
    Verdict whenEmpty = Verdict.of(nodes.getWhenEmpty());
    return switch (nodes.getQuantifier()) {
      case ALL -> group(head, Quantifier.ALL, whenEmpty, members);
      case ANY -> group(head, Quantifier.ANY, whenEmpty, members);
      case NONE -> group(head, Quantifier.NONE, whenEmpty, members);
      case EXACTLY -> count(head, Comparison.EQUAL, nodes, members);
      case AT_LEAST -> count(head, Comparison.AT_LEAST, nodes, members);
      case AT_MOST -> count(head, Comparison.AT_MOST, nodes, members);
      case AT_LEAST_SHARE ->
          new ShareRule(head, many -> nodes.needed(many).orElseThrow(), whenEmpty, members);
    };
  }

  private static Rule group(
      Rule.Head head, Quantifier quantifier, Verdict whenEmpty, List<Rule> members) {
    return new GroupRule(head, new Demand.Combine(quantifier, members.size()), whenEmpty, members);
  }

  private static Rule count(
      Rule.Head head, Comparison comparison, NodesRequirement nodes, List<Rule> members) {
    return new CountRule(
        head,
        comparison,
        nodes.getCount().orElseThrow(),
        Verdict.of(nodes.getWhenEmpty()),
        members);
  }

  private Rule member(NodesRequirement nodes, String at, Ref node) {
    Unassessed unassessed = new Unassessed(nodes.getWhenExempt(), nodes.getWhenNotAssessed());
    NodeTest test = nodes.getTest();
    if (test instanceof NodeTest.MakesCut cut) {
      return mark(nodes, at, node, cut.cut(), unassessed);
    }
    if (test instanceof NodeTest.AttainsLevel level) {
      LevelRef atLeast = level.atLeast();
      return new LevelRule(
          RuleCompiler.head(nodes, at, Optional.of(node), Demand.AttainLevel.ofResults(atLeast)),
          Optional.empty(),
          atLeast,
          unassessed,
          scheme);
    }
    Demand demand =
        new Demand.AsStated(
            NodesRequirement.builder().id(nodes.getId()).addNodes(node).test(test).build());
    return new NodeRule(
        RuleCompiler.head(nodes, at, Optional.of(node), demand), node, test, unassessed);
  }

  private static Rule mark(
      Requirement requirement, String at, Ref node, Cut cut, Unassessed unassessed) {
    return new MarkRule(
        RuleCompiler.head(requirement, at, Optional.of(node), new Demand.MakeCut(cut)),
        cut,
        unassessed);
  }
}
