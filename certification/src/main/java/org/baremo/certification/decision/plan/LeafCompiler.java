package org.baremo.certification.decision.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.encoding.Fractions;
import org.baremo.certification.decision.encoding.LayoutBuilder;
import org.baremo.certification.decision.encoding.LevelSet;
import org.baremo.certification.decision.plan.moment.CutOff;
import org.baremo.certification.decision.plan.moment.DayAt;
import org.baremo.certification.decision.plan.moment.DayTerm;
import org.baremo.certification.decision.plan.op.AgeOp;
import org.baremo.certification.decision.plan.op.CodeOp;
import org.baremo.certification.decision.plan.op.DayOp;
import org.baremo.certification.decision.plan.op.ExplainedOp;
import org.baremo.certification.decision.plan.op.FactOp;
import org.baremo.certification.decision.plan.op.LevelOp;
import org.baremo.certification.decision.plan.op.LevelsOp;
import org.baremo.certification.decision.plan.op.NumberOp;
import org.baremo.certification.decision.plan.op.NumbersOp;
import org.baremo.certification.decision.plan.op.Op;
import org.baremo.certification.decision.plan.op.RangeOp;
import org.baremo.certification.decision.plan.verdict.Combination;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Makes operations of requirements that combine no others. Not thread-safe. */
final class LeafCompiler {
  private final ResolvedScheme scheme;
  private final LayoutBuilder layout;
  private final List<CutOff> cutOffs = new ArrayList<>();

  LeafCompiler(ResolvedScheme scheme, LayoutBuilder layout) {
    this.scheme = scheme;
    this.layout = layout;
  }

  List<CutOff> cutOffs() {
    return cutOffs;
  }

  DayAt date(DateName name) {
    return name.equals(DateName.DECISION) ? DayAt.DECISION : new DayAt(layout.date(name));
  }

  /**
   * Makes an operation.
   *
   * @param rule what tells the verdict where the plain path cannot
   */
  Op compile(Requirement requirement, ExplainedOp rule) {
    if (requirement instanceof MarkRequirement mark) {
      int lacks = lacks(mark.getWhenExempt(), mark.getWhenNotAssessed());
      return cut(mark.getNode(), mark.getCut(), lacks, rule);
    }
    if (requirement instanceof EachNode each) {
      int lacks = lacks(each.getWhenExempt(), each.getWhenNotAssessed());
      Combination all = Combination.of(Combination.ALL, 0, Verdicts.of(each.getWhenEmpty()));
      return cuts(each.getNodes(), each.getCut(), all, lacks, rule);
    }
    if (requirement instanceof NodesRequirement nodes) {
      return nodes(nodes, rule);
    }
    if (requirement instanceof LevelRequirement level) {
      return level(level, rule);
    }
    if (requirement instanceof SittingsRequirement sittings) {
      int lacks = Verdicts.lacks(Verdicts.INDETERMINATE, Verdicts.INDETERMINATE);
      Rational count = Rational.of(sittings.getCount());
      return number(layout.sittings(), sittings.getComparison(), count, lacks, rule);
    }
    if (requirement instanceof CompareRequirement compare) {
      return compare(compare, rule);
    }
    if (requirement instanceof WithinRequirement within) {
      return within(within, rule);
    }
    return stated(requirement, rule);
  }

  /** What asks for something that the dossier states. */
  private Op stated(Requirement requirement, ExplainedOp rule) {
    if (requirement instanceof AgeRequirement age) {
      return new AgeOp(layout.birth(), date(age.getOn()), age.getMinimumYears(), age.getLeapDay());
    }
    if (requirement instanceof FactRequirement fact) {
      return new FactOp(layout.fact(fact.getFact()), Verdicts.of(fact.getWhenNotStated()));
    }
    if (requirement instanceof CodeRequirement code
        && code.getOneOf().size() <= LayoutBuilder.MOST_CODES) {
      return new CodeOp(
          layout.codes(code.getFact(), code.getOneOf()), Verdicts.of(code.getWhenNotStated()));
    }
    if (requirement instanceof SeparationRequirement apart && apart.getWithin().isEmpty()) {
      return new FactOp(
          layout.apart(apart.getRole(), apart.getApartFrom()), Verdicts.INDETERMINATE);
    }
    return requirement instanceof DayRequirement day ? day(day, rule) : rule;
  }

  private static int lacks(WhenExempt whenExempt, WhenNotAssessed whenNotAssessed) {
    return lacks(whenExempt, whenNotAssessed, Optional.empty());
  }

  private static int lacks(
      WhenExempt whenExempt,
      WhenNotAssessed whenNotAssessed,
      Optional<WhenNotAssessed> whenNotStated) {
    return Verdicts.lacks(
        Verdicts.of(whenExempt),
        Verdicts.of(whenNotAssessed),
        whenNotStated.map(Verdicts::of).orElse(Verdicts.INDETERMINATE));
  }

  private Op nodes(NodesRequirement nodes, ExplainedOp rule) {
    if (nodes.getNodes().size() > Verdicts.MOST) {
      return rule;
    }
    Combination combination = Combination.of(nodes);
    int lacks = lacks(nodes.getWhenExempt(), nodes.getWhenNotAssessed());
    if (nodes.getTest() instanceof NodeTest.MakesCut test) {
      return cuts(nodes.getNodes(), test.cut(), combination, lacks, rule);
    }
    if (nodes.getTest() instanceof NodeTest.AttainsLevel test) {
      Optional<LevelSet> set = layout.levels(nodes.getNodes(), test.atLeast());
      int ordinal = scheme.ordinal(test.atLeast()).orElseThrow();
      return set.isPresent() ? new LevelsOp(combination, set.get(), ordinal, lacks) : rule;
    }
    return rule;
  }

  private Op cuts(List<Ref> nodes, Cut cut, Combination combination, int lacks, ExplainedOp rule) {
    if (nodes.size() > Verdicts.MOST) {
      return rule;
    }
    List<Op> members = new ArrayList<>();
    for (Ref node : nodes) {
      Op member = cut(Optional.of(node), cut, lacks, rule);
      if (member == rule) { // it tells the whole, not the member
        return rule;
      }
      members.add(member);
    }
    return new NumbersOp(combination, NumberOp.all(members), rule);
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
    return Fractions.isSmall(required)
        ? new NumberOp(at, NumberOp.Test.of(comparison, required, lacks), rule)
        : rule;
  }

  private Op level(LevelRequirement level, ExplainedOp rule) {
    if (level.getStated().isPresent()) {
      return rule;
    }
    return new LevelOp(
        layout.level(level.getNode(), level.getAtLeast()),
        scheme.ordinal(level.getAtLeast()).orElseThrow(),
        lacks(level.getWhenExempt(), level.getWhenNotAssessed()));
  }

  /** A number of the case against a constant, on whichever side that stands. */
  private Op compare(CompareRequirement compare, ExplainedOp rule) {
    Quantity left = DefinedQuantity.seenThrough(compare.getLeft());
    Quantity right = DefinedQuantity.seenThrough(compare.getRight());
    boolean isMirrored = left instanceof Quantity.Constant;
    Quantity of = isMirrored ? right : left;
    Quantity with = isMirrored ? left : right;
    if (!(with instanceof Quantity.Constant constant)) {
      return rule;
    }
    int at = layout.number(of);
    Comparison comparison =
        isMirrored ? mirrored(compare.getComparison()) : compare.getComparison();
    int lacks =
        lacks(compare.getWhenExempt(), compare.getWhenNotAssessed(), compare.getWhenNotStated());
    return at < 0 ? rule : number(at, comparison, constant.value(), lacks, rule);
  }

  private static Comparison mirrored(Comparison comparison) {
    return switch (comparison) {
      case ABOVE -> Comparison.BELOW;
      case AT_LEAST -> Comparison.AT_MOST;
      case EQUAL -> Comparison.EQUAL;
      case AT_MOST -> Comparison.AT_LEAST;
      case BELOW -> Comparison.ABOVE;
    };
  }

  private Op within(WithinRequirement within, ExplainedOp rule) {
    Interval interval = within.getInterval();
    int at = layout.number(within.getOf());
    if (at < 0
        || interval.getLower().isEmpty()
        || interval.getUpper().isEmpty()
        || !Fractions.isSmall(interval.getLower().get())
        || !Fractions.isSmall(interval.getUpper().get())) {
      return rule;
    }
    int lacks =
        lacks(within.getWhenExempt(), within.getWhenNotAssessed(), within.getWhenNotStated());
    Comparison lower = interval.isLowerOpen() ? Comparison.ABOVE : Comparison.AT_LEAST;
    Comparison upper = interval.isUpperOpen() ? Comparison.BELOW : Comparison.AT_MOST;
    return new RangeOp(
        at,
        NumberOp.Test.of(lower, interval.getLower().get(), lacks),
        NumberOp.Test.of(upper, interval.getUpper().get(), lacks),
        rule);
  }

  /** A date of the case against a day that it has no part in, on whichever side that stands. */
  private Op day(DayRequirement requirement, ExplainedOp rule) {
    Optional<DayTerm> left = DayTerm.of(requirement.getDay());
    Optional<DayTerm> right = DayTerm.of(requirement.getOther());
    if (left.isEmpty() || right.isEmpty()) {
      return rule;
    }
    if (right.get().isFixed()) {
      return day(left.get(), requirement.getComparison(), right.get(), rule);
    }
    return left.get().isFixed()
        ? day(right.get(), mirrored(requirement.getComparison()), left.get(), rule)
        : rule;
  }

  private Op day(DayTerm term, Comparison comparison, DayTerm fixed, ExplainedOp rule) {
    DayAt date;
    if (term.root() instanceof Day.Named named) {
      date = date(named.name());
    } else if (term.root() instanceof Day.Birth) {
      date = new DayAt(layout.birth());
    } else {
      return rule; // two days that no case has a part in
    }
    cutOffs.add(new CutOff(term, fixed));
    return new DayOp(date, (cutOffs.size() - 1) * CutOff.DAYS, Verdicts.accepted(comparison));
  }
}
