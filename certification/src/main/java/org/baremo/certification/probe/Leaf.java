package org.baremo.certification.probe;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.compiler.RuleCompiler;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.core.value.Ref;

/**
 * A requirement that combines no others, or asks one of stretches of time, judged on its own. One
 * that asks the same of many nodes is as many of these, one for each node. What is asked of
 * stretches of time stands in it written out, without names of definitions.
 *
 * @param requirement what is required
 * @param reads what it looks at
 * @param rule judges it
 */
public record Leaf(Requirement requirement, Set<Aspect> reads, Rule rule) {
  /**
   * Returns the leaves of a tree of requirements.
   *
   * @param root the tree
   * @param scheme the scheme that it is of
   * @return in the order of the document, those of definitions where they are first named; without
   *     references to awards and their units
   */
  public static List<Leaf> of(Requirement root, ResolvedScheme scheme) {
    Map<String, Requirement> combined = new LinkedHashMap<>();
    collect(root, scheme.scheme(), combined);
    RuleCompiler compiler = new RuleCompiler(scheme);
    List<Leaf> leaves = new ArrayList<>();
    for (Requirement requirement : combined.values()) {
      boolean isWhole =
          requirement.asksOfStretches() || scheme.scheme().parts(requirement).isEmpty();
      if (isWhole
          && !(requirement instanceof AwardRequirement)
          && !(requirement instanceof UnitsRequirement)) {
        List<Requirement> single = single(requirement);
        (single.isEmpty() ? List.of(scheme.scheme().writtenOut(requirement)) : single)
            .forEach(
                one ->
                    leaves.add(
                        new Leaf(one, Aspects.of(one), compiler.compile(one, "/" + one.getId()))));
      }
    }
    return leaves;
  }

  /** What stands in a tree, and in the definitions that it names, each once. */
  private static void collect(
      Requirement requirement, CertificationScheme scheme, Map<String, Requirement> all) {
    if (all.putIfAbsent(requirement.getId(), requirement) == null
        && !requirement.asksOfStretches()) {
      scheme.parts(requirement).forEach(part -> collect(part, scheme, all));
    }
  }

  /**
   * Returns what a requirement asks of each of many nodes, where it asks marks or levels of them.
   *
   * @param requirement any requirement
   * @return a requirement for each node; empty for one that does not ask the same of many
   */
  public static List<Requirement> single(Requirement requirement) {
    if (requirement instanceof EachNode each) {
      return each.getNodes().stream().map(node -> (Requirement) mark(each, node)).toList();
    }
    if (requirement instanceof NodesRequirement nodes
        && (nodes.getTest() instanceof NodeTest.MakesCut
            || nodes.getTest() instanceof NodeTest.AttainsLevel)) {
      return nodes.getNodes().stream().map(node -> one(nodes, node)).toList();
    }
    return List.of();
  }

  private static MarkRequirement mark(EachNode each, Ref node) {
    return MarkRequirement.builder()
        .id(each.getId())
        .node(node)
        .cut(each.getCut())
        .whenExempt(each.getWhenExempt())
        .whenNotAssessed(each.getWhenNotAssessed())
        .build();
  }

  private static Requirement one(NodesRequirement nodes, Ref node) {
    if (nodes.getTest() instanceof NodeTest.MakesCut cut) {
      return MarkRequirement.builder()
          .id(nodes.getId())
          .node(node)
          .cut(cut.cut())
          .whenExempt(nodes.getWhenExempt())
          .whenNotAssessed(nodes.getWhenNotAssessed())
          .build();
    }
    return LevelRequirement.builder()
        .id(nodes.getId())
        .node(Optional.of(node))
        .atLeast(((NodeTest.AttainsLevel) nodes.getTest()).atLeast())
        .whenExempt(nodes.getWhenExempt())
        .whenNotAssessed(nodes.getWhenNotAssessed())
        .build();
  }

  /**
   * Returns the requirements that are told apart by their words, and what they look at.
   *
   * @return that of this leaf; where it asks something of stretches of time, that too, with all
   *     that it combines
   */
  public List<Requirement> words() {
    List<Requirement> words = new ArrayList<>();
    words(requirement, words);
    return words;
  }

  /**
   * Returns the requirements of several leaves that are told apart by their words.
   *
   * @param leaves any
   * @return those of each, one leaf after the other
   */
  public static List<Requirement> words(Collection<Leaf> leaves) {
    return leaves.stream().flatMap(leaf -> leaf.words().stream()).toList();
  }

  private static void words(Requirement requirement, List<Requirement> words) {
    words.add(requirement);
    requirement.parts().forEach(part -> words(part, words));
  }

  /**
   * Returns what comes of it.
   *
   * @param dossier the case
   * @param asOf when it is decided
   * @return any verdict
   */
  public Verdict verdict(Dossier dossier, OffsetDateTime asOf) {
    return verdict(new Case(dossier, asOf));
  }

  /**
   * Returns what comes of it.
   *
   * @param facts a case that other leaves are asked about, too
   * @return any verdict
   */
  public Verdict verdict(Case facts) {
    return rule.judge(facts).getVerdict();
  }
}
