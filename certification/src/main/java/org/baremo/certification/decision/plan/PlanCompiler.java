package org.baremo.certification.decision.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.decision.encoding.Fractions;
import org.baremo.certification.decision.encoding.LayoutBuilder;
import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.rule.RuleCompiler;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Validity;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.requirement.WhenEmpty;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Makes operations of requirements. Not thread-safe. */
final class PlanCompiler {
  private final ResolvedScheme scheme;
  private final LayoutBuilder layout;
  private final RuleCompiler rules;
  private final IdentityHashMap<Requirement, Op> compiled = new IdentityHashMap<>();

  PlanCompiler(ResolvedScheme scheme, LayoutBuilder layout) {
    this.scheme = scheme;
    this.layout = layout;
    this.rules = new RuleCompiler(scheme);
  }

  Op award(Award award, String at) {
    Op required = compile(award.getRequires(), at + "/requires");
    Optional<DateName> start = award.getValidity().map(Validity::getStart);
    return start.isPresent() ? new AwardOp(required, day(start.get())) : required;
  }

  /** The day that picks the version of a scheme, within the days that it is in force. */
  Op inForce(DateName anchor, DateRange days) {
    long last =
        days.getLastDay().isPresent() ? PackedDay.of(days.getLastDay().get()) : Long.MAX_VALUE;
    return new DateGivenOp(day(anchor), PackedDay.of(days.getFirstDay()), last);
  }

  DayAt day(DateName name) {
    return name.equals(DateName.DECISION) ? DayAt.DECISION : new DayAt(layout.date(name));
  }

  Op compile(Requirement requirement, String at) {
    Op made = made(requirement, at);
    compiled.put(requirement, made);
    return made;
  }

  /** The operation of a requirement that was compiled as a part of an award. */
  Op compiled(Requirement requirement) {
    return Objects.requireNonNull(compiled.get(requirement));
  }

  private Op made(Requirement requirement, String at) {
    if (isOverridable(requirement)) {
      return explained(requirement, at);
    }
    if (requirement instanceof AllOf all) {
      return group(all, at, Combination.ALL, 0, all.getWhenEmpty());
    }
    if (requirement instanceof AnyOf any) {
      return group(any, at, Combination.ANY, 0, any.getWhenEmpty());
    }
    if (requirement instanceof NoneOf none) {
      return group(none, at, Combination.NONE, 0, none.getWhenEmpty());
    }
    if (requirement instanceof AtLeastOf least) {
      return group(least, at, Combination.AT_LEAST, least.getCount(), least.getWhenEmpty());
    }
    return leaf(requirement, explained(requirement, at));
  }

  /** Whether people may rule in the place of a requirement, which only its rule knows of. */
  boolean isOverridable(Requirement requirement) {
    for (OverridePolicy policy : scheme.scheme().getOverridable()) {
      if (policy.getRequirement().equals(requirement.getId())) {
        return true;
      }
    }
    return false;
  }

  private ExplainedOp explained(Requirement requirement, String at) {
    return new ExplainedOp(rules.compile(requirement, at));
  }

  private Op group(Requirement group, String at, int quantifier, int count, WhenEmpty whenEmpty) {
    List<Requirement> parts = group.parts();
    if (parts.size() > Verdicts.MOST) {
      return explained(group, at);
    }
    List<Op> members = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      members.add(compile(parts.get(i), at + "/requirements/" + i));
    }
    return group(new Combination(quantifier, count, Verdicts.of(whenEmpty)), members);
  }

  /** Numbers that are tested alike are tested in one loop. */
  private static Op group(Combination combination, List<Op> members) {
    List<NumberOp> numbers = new ArrayList<>();
    for (Op member : members) {
      if (member instanceof NumberOp number
          && (numbers.isEmpty() || numbers.get(0).test().equals(number.test()))) {
        numbers.add(number);
      }
    }
    return numbers.size() == members.size() && numbers.size() > 1
        ? new NumbersOp(combination, numbers)
        : new GroupOp(combination, members);
  }

  private Op leaf(Requirement requirement, ExplainedOp rule) {
    if (requirement instanceof MarkRequirement mark) {
      int lacks =
          Verdicts.lacks(Verdicts.of(mark.getWhenExempt()), Verdicts.of(mark.getWhenNotAssessed()));
      return cut(mark.getNode(), mark.getCut(), lacks, rule);
    }
    if (requirement instanceof EachNode each) {
      return each(each, rule);
    }
    if (requirement instanceof LevelRequirement level) {
      return level(level);
    }
    if (requirement instanceof AgeRequirement age) {
      return new AgeOp(layout.birth(), day(age.getOn()), age.getMinimumYears(), age.getLeapDay());
    }
    if (requirement instanceof SittingsRequirement sittings) {
      Rational count = Rational.of(sittings.getCount());
      int lacks = Verdicts.lacks(Verdicts.INDETERMINATE, Verdicts.INDETERMINATE);
      return number(layout.sittings(), sittings.getComparison(), count, lacks, rule);
    }
    if (requirement instanceof FactRequirement fact) {
      return new FactOp(layout.fact(fact.getFact()));
    }
    return rule;
  }

  private Op each(EachNode each, ExplainedOp rule) {
    if (each.getNodes().size() > Verdicts.MOST) {
      return rule;
    }
    int lacks =
        Verdicts.lacks(Verdicts.of(each.getWhenExempt()), Verdicts.of(each.getWhenNotAssessed()));
    List<Op> members = new ArrayList<>();
    for (Ref node : each.getNodes()) {
      Op member = cut(Optional.of(node), each.getCut(), lacks, rule);
      if (member == rule) { // it tells the whole, not the member
        return rule;
      }
      members.add(member);
    }
    return group(new Combination(Combination.ALL, 0, Verdicts.of(each.getWhenEmpty())), members);
  }

  private Op cut(Optional<Ref> node, Cut cut, int lacks, ExplainedOp rule) {
    if (cut.getRounding().isPresent()) {
      return rule;
    }
    int at =
        cut.getMeasure() == Cut.Measure.PERCENTAGE ? layout.percentage(node) : layout.points(node);
    return number(at, cut.getComparison(), cut.getRequired(), lacks, rule);
  }

  private static Op number(
      int at, Comparison comparison, Rational required, int lacks, ExplainedOp rule) {
    if (!Fractions.isSmall(required)) {
      return rule;
    }
    return new NumberOp(
        at,
        new NumberOp.Test(
            Verdicts.accepted(comparison),
            required.longNumerator(),
            required.longDenominator(),
            lacks),
        rule);
  }

  private Op level(LevelRequirement level) {
    int lacks =
        Verdicts.lacks(Verdicts.of(level.getWhenExempt()), Verdicts.of(level.getWhenNotAssessed()));
    return new LevelOp(
        layout.level(level.getNode(), level.getAtLeast()),
        scheme.ordinal(level.getAtLeast()).orElseThrow(),
        lacks);
  }
}
