package org.baremo.certification.decision.rule.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Demand.Quantifier;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.Unassessed;
import org.baremo.certification.decision.rule.award.AwardRule;
import org.baremo.certification.decision.rule.award.UnitRules;
import org.baremo.certification.decision.rule.combination.CountRule;
import org.baremo.certification.decision.rule.combination.DefinedRule;
import org.baremo.certification.decision.rule.combination.GroupRule;
import org.baremo.certification.decision.rule.combination.OverriddenRule;
import org.baremo.certification.decision.rule.combination.RoutesRule;
import org.baremo.certification.decision.rule.combination.ShareRule;
import org.baremo.certification.decision.rule.combination.WhenRule;
import org.baremo.certification.decision.rule.day.AgeRule;
import org.baremo.certification.decision.rule.node.LevelRule;
import org.baremo.certification.decision.rule.node.MarkRule;
import org.baremo.certification.decision.rule.number.CompareRule;
import org.baremo.certification.decision.rule.number.Numbers;
import org.baremo.certification.decision.rule.number.WithinRule;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.decision.rule.statement.FactRule;
import org.baremo.certification.decision.rule.statement.SittingsRule;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/** Makes rules of requirements. Not thread-safe; the rules are. */
public final class RuleCompiler {
  private final ResolvedScheme scheme;
  private final CaseRules caseRules;

  /** The rules of the awards made so far: awards may require each other, in no cycle. */
  private final @Nullable AwardRule[] awards;

  /** The rules of the units of awards made so far. */
  private final @Nullable UnitRules[] units;

  /** The rules of the definitions used so far: they may use each other, in no cycle. */
  private final @Nullable Rule[] definitions;

  private final Numbers numbers;

  /**
   * Returns a compiler for the requirements of one scheme.
   *
   * @param scheme with every reference found
   */
  public RuleCompiler(ResolvedScheme scheme) {
    this.scheme = scheme;
    this.caseRules = new CaseRules(scheme, this);
    this.awards = new AwardRule[scheme.scheme().getAwards().size()];
    this.units = new UnitRules[awards.length];
    this.definitions = new Rule[scheme.scheme().getDefinitions().size()];
    this.numbers = new Numbers(scheme, new Days(scheme.scheme().getWorkingCalendar()));
  }

  /**
   * Makes a rule of a requirement and of all that it combines.
   *
   * @param requirement of the scheme
   * @param at where it stands in the scheme's document
   * @return the rule
   */
  public Rule compile(Requirement requirement, String at) {
    return OverriddenRule.of(requirement.getId(), made(requirement, at), scheme.scheme());
  }

  /**
   * Makes a rule of an award, once.
   *
   * @param place of the award in the scheme, from 0
   * @return the rule
   */
  public AwardRule award(int place) {
    AwardRule known = awards[place];
    if (known == null) {
      Award award = scheme.scheme().getAwards().get(place);
      String at = Places.award(place);
      Rule rule = compile(award.getRequires(), Places.requires(place));
      UnitRules listed = units(place);
      known = awards[place]; // made meanwhile where a unit asks for the award
      if (known == null) {
        known = new AwardRule(scheme.scheme().getId(), award, at, rule, listed, caseRules.days());
        awards[place] = known;
      }
    }
    return known;
  }

  /** Makes rules of the units of an award, once. */
  UnitRules units(int place) {
    UnitRules known = units[place];
    if (known == null) {
      List<AwardUnit> listed = scheme.scheme().getAwards().get(place).getUnits();
      known = new UnitRules(listed);
      units[place] = known;
      for (int i = 0; i < listed.size(); i++) {
        known.add(compile(listed.get(i).getRequires(), Places.unit(place, i)));
      }
    }
    return known;
  }

  /**
   * Makes a rule of a definition, once.
   *
   * @param place of the definition in the scheme, from 0
   * @return the rule
   */
  public Rule definition(int place) {
    Rule known = definitions[place];
    if (known == null) {
      Requirement definition = scheme.scheme().getDefinitions().get(place);
      known = compile(definition, Places.definition(place));
      definitions[place] = known;
    }
    return known;
  }

  private Rule made(Requirement requirement, String at) {
    if (requirement instanceof AllOf all) {
      return group(all, at, Quantifier.ALL, all.parts().size(), all.getWhenEmpty());
    }
    if (requirement instanceof AnyOf any) {
      return group(any, at, Quantifier.ANY, any.parts().size(), any.getWhenEmpty());
    }
    if (requirement instanceof NoneOf none) {
      return group(none, at, Quantifier.NONE, none.parts().size(), none.getWhenEmpty());
    }
    if (requirement instanceof AtLeastOf least) {
      return group(least, at, Quantifier.AT_LEAST, least.getCount(), least.getWhenEmpty());
    }
    return combination(requirement, at);
  }

  private Rule combination(Requirement requirement, String at) {
    if (requirement instanceof CountOf count) {
      Demand demand = new Demand.CountMembers(count.getComparison(), count.getCount());
      return new CountRule(
          head(count, at, Optional.empty(), demand),
          count.getComparison(),
          count.getCount(),
          Verdict.of(count.getWhenEmpty()),
          members(count, at));
    }
    if (requirement instanceof ShareOf share) {
      Demand demand =
          new Demand.MeetShare(share.getPercentage(), share.getRounding(), share.getLeastCount());
      return new ShareRule(
          head(share, at, Optional.empty(), demand),
          share::needed,
          Verdict.of(share.getWhenEmpty()),
          members(share, at));
    }
    if (requirement instanceof WhenRequirement when) {
      List<Rule> parts = members(when, at);
      Demand demand = new Demand.FollowCondition(when.getOtherwise().isPresent());
      return new WhenRule(
          head(when, at, Optional.empty(), demand),
          parts.get(0),
          parts.get(1),
          parts.stream().skip(2).findFirst());
    }
    if (requirement instanceof RoutesRequirement routes) {
      List<String> codes = routes.getRoutes().stream().map(Route::getCode).toList();
      return new RoutesRule(
          head(routes, at, Optional.empty(), new Demand.TakeRoute(codes)),
          codes,
          Verdict.of(routes.getWhenEmpty()),
          members(routes, at));
    }
    if (requirement instanceof DefinedRequirement defined) {
      return new DefinedRule(
          head(defined, at, Optional.empty(), new Demand.AsStated(defined)),
          definition(scheme.scheme().definitionPlace(defined.getDefinition())));
    }
    if (requirement instanceof EachNode each) {
      return NodeRules.each(each, at);
    }
    return leaf(requirement, at);
  }

  private Rule leaf(Requirement requirement, String at) {
    if (requirement instanceof MarkRequirement mark) {
      return new MarkRule(
          head(mark, at, mark.getNode(), new Demand.MakeCut(mark.getCut())),
          mark.getCut(),
          new Unassessed(mark.getWhenExempt(), mark.getWhenNotAssessed()));
    }
    if (requirement instanceof LevelRequirement level) {
      return new LevelRule(
          head(
              level,
              at,
              level.getNode(),
              new Demand.AttainLevel(level.getAtLeast(), level.getStated())),
          level.getStated(),
          level.getAtLeast(),
          new Unassessed(level.getWhenExempt(), level.getWhenNotAssessed()),
          scheme);
    }
    if (requirement instanceof AgeRequirement age) {
      Demand demand = new Demand.ReachAge(age.getMinimumYears(), age.getOn());
      return new AgeRule(head(age, at, Optional.empty(), demand), age);
    }
    if (requirement instanceof SittingsRequirement sittings) {
      Demand demand = new Demand.HaveSittings(sittings.getComparison(), sittings.getCount());
      return new SittingsRule(head(sittings, at, Optional.empty(), demand), sittings);
    }
    if (requirement instanceof FactRequirement stated) {
      FactName fact = stated.getFact();
      return new FactRule(
          head(stated, at, Optional.empty(), new Demand.HoldFact(fact)),
          fact,
          new Unassessed(WhenExempt.NOT_APPLICABLE, stated.getWhenNotStated()));
    }
    return number(requirement, at);
  }

  private Rule number(Requirement requirement, String at) {
    Rule.Head head = head(requirement, at, Optional.empty(), new Demand.AsStated(requirement));
    if (requirement instanceof CompareRequirement compare) {
      return new CompareRule(
          head,
          compare,
          new Unassessed(
              compare.getWhenExempt(),
              compare.getWhenNotAssessed(),
              compare.getWhenNotStated().orElse(WhenNotAssessed.INDETERMINATE)),
          numbers);
    }
    if (requirement instanceof WithinRequirement within) {
      return new WithinRule(
          head,
          within,
          new Unassessed(
              within.getWhenExempt(),
              within.getWhenNotAssessed(),
              within.getWhenNotStated().orElse(WhenNotAssessed.INDETERMINATE)),
          numbers);
    }
    if (requirement instanceof NodesRequirement nodes) {
      return new NodeRules(scheme).rule(nodes, at);
    }
    return caseRules.rule(requirement, at);
  }

  private Rule group(
      Requirement group, String at, Quantifier quantifier, int count, WhenEmpty whenEmpty) {
    Demand.Combine demand = new Demand.Combine(quantifier, count);
    Rule.Head head = head(group, at, Optional.empty(), demand);
    return new GroupRule(head, demand, Verdict.of(whenEmpty), members(group, at));
  }

  private List<Rule> members(Requirement group, String at) {
    List<Requirement> parts = group.parts();
    List<Rule> members = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      members.add(compile(parts.get(i), at + group.pointer(i)));
    }
    return List.copyOf(members);
  }

  static Rule.Head head(Requirement requirement, String at, Optional<Ref> node, Demand demand) {
    return new Rule.Head(requirement.getId(), at, requirement.getLegalReference(), node, demand);
  }
}
