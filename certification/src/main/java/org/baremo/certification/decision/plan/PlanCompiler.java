package org.baremo.certification.decision.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.encoding.LayoutBuilder;
import org.baremo.certification.decision.encoding.PackedDay;
import org.baremo.certification.decision.plan.moment.CutOff;
import org.baremo.certification.decision.plan.moment.DayAt;
import org.baremo.certification.decision.plan.op.AwardOp;
import org.baremo.certification.decision.plan.op.DateGivenOp;
import org.baremo.certification.decision.plan.op.ExplainedOp;
import org.baremo.certification.decision.plan.op.GroupOp;
import org.baremo.certification.decision.plan.op.KnownDayOp;
import org.baremo.certification.decision.plan.op.KnownOp;
import org.baremo.certification.decision.plan.op.NumberOp;
import org.baremo.certification.decision.plan.op.NumbersOp;
import org.baremo.certification.decision.plan.op.Op;
import org.baremo.certification.decision.plan.op.OverridableOp;
import org.baremo.certification.decision.plan.op.WhenOp;
import org.baremo.certification.decision.plan.verdict.Combination;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.decision.rule.compiler.RuleCompiler;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.DateRange;

/** Makes operations of requirements. Not thread-safe. */
final class PlanCompiler {
  private final LayoutBuilder layout;
  private final CertificationScheme scheme;
  private final RuleCompiler rules;
  private final LeafCompiler leaves;
  private final Set<String> overridable = new HashSet<>();
  private final IdentityHashMap<Requirement, Op> made = new IdentityHashMap<>();

  /** What asks for each of the units of awards, by the codes of those; made when first needed. */
  private final Map<String, Map<String, Op>> units = new HashMap<>();

  /** Whether some unit of an award counts units itself, by the codes of awards. */
  private final Map<String, Boolean> nests = new HashMap<>();

  PlanCompiler(ResolvedScheme scheme, LayoutBuilder layout) {
    this.layout = layout;
    this.scheme = scheme.scheme();
    this.rules = new RuleCompiler(scheme);
    this.leaves = new LeafCompiler(scheme, layout);
    for (OverridePolicy policy : scheme.scheme().getOverridable()) {
      overridable.add(policy.getRequirement());
    }
  }

  Op award(Award award, int place) {
    Op required = compile(award.getRequires(), Places.requires(place));
    List<Op> known = days(award, place);
    return known.isEmpty() ? required : new AwardOp(required, known);
  }

  /** The days that must be known for an award to be given, in the order of its findings. */
  List<Op> days(Award award, int place) {
    List<Op> known = new ArrayList<>();
    if (award.getValidity().isPresent()) {
      known.add(known(award.getValidity().get().getStart(), place, known.size()));
    }
    if (award.getIssue().isPresent()) {
      known.add(known(award.getIssue().get(), place, known.size()));
    }
    return known;
  }

  private Op known(Day day, int place, int rule) {
    return day instanceof Day.Named named
        ? new KnownDayOp(date(named.name()))
        : new ExplainedOp(rules.award(place).days().get(rule));
  }

  /** The day that picks the version of a scheme, within the days that it is in force. */
  Op inForce(DateName anchor, DateRange days) {
    long last =
        days.getLastDay().isPresent() ? PackedDay.of(days.getLastDay().get()) : Long.MAX_VALUE;
    return new DateGivenOp(leaves.date(anchor), PackedDay.of(days.getFirstDay()), last);
  }

  List<CutOff> cutOffs() {
    return leaves.cutOffs();
  }

  /** The operation of a requirement that was compiled as a part of an award. */
  Op made(Requirement requirement) {
    return Objects.requireNonNull(made.get(requirement));
  }

  private DayAt date(DateName name) {
    return leaves.date(name);
  }

  Op compile(Requirement requirement, String at) {
    Op op = plain(requirement, at);
    if (overridable.contains(requirement.getId())) {
      op = new OverridableOp(layout.overrides(), op, explained(requirement, at));
    }
    made.put(requirement, op);
    return op;
  }

  /** The one operation of a definition, wherever it is used. */
  private Op definition(int place) {
    Requirement definition = scheme.getDefinitions().get(place);
    Op known = made.get(definition);
    return known == null ? compile(definition, Places.definition(place)) : known;
  }

  /** What a requirement asks for side by side: that all of several are met, or a definition is. */
  List<Requirement> members(Requirement requirement) {
    return isOfAll(requirement) ? scheme.parts(requirement) : List.of();
  }

  /** Whether a requirement is told by its members: all of several, or what a definition says. */
  static boolean isOfAll(Requirement requirement) {
    return requirement instanceof AllOf || requirement instanceof DefinedRequirement;
  }

  private ExplainedOp explained(Requirement requirement, String at) {
    return new ExplainedOp(rules.compile(requirement, at));
  }

  /** What asks for each of the units of an award, by their codes in the order of the scheme. */
  Map<String, Op> units(String code) {
    Map<String, Op> known = units.get(code);
    if (known == null) {
      known = new LinkedHashMap<>();
      for (int i = 0; i < scheme.getAwards().size(); i++) {
        List<AwardUnit> listed =
            scheme.getAwards().get(i).getCode().equals(code)
                ? scheme.getAwards().get(i).getUnits()
                : List.of();
        for (int j = 0; j < listed.size(); j++) {
          String at = Places.unit(i, j);
          known.put(listed.get(j).getCode(), compile(listed.get(j).getRequires(), at));
        }
      }
      units.put(code, known);
    }
    return known;
  }

  /**
   * Whether some unit of an award counts units itself. Such ones are counted by the rule, which
   * judges each once for a case: here one that is named twice at each of many steps would be asked
   * twice as often at each.
   */
  private boolean nests(String code) {
    return nests.computeIfAbsent(
        code,
        award ->
            scheme.getAwards().stream()
                .filter(one -> one.getCode().equals(award))
                .flatMap(one -> one.getUnits().stream())
                .anyMatch(unit -> countsUnits(unit.getRequires())));
  }

  private boolean countsUnits(Requirement requirement) {
    return requirement instanceof UnitsRequirement
        || scheme.parts(requirement).stream().anyMatch(this::countsUnits);
  }

  private Op units(UnitsRequirement asked, String at) {
    List<Op> members = new ArrayList<>();
    units(asked.getAward())
        .forEach(
            (code, op) -> {
              if (asked.counts(code)) {
                members.add(op);
              }
            });
    Combination counting =
        Combination.counting(
            asked.getComparison(), asked.getCount(), Verdicts.of(asked.getWhenEmpty()));
    return members.size() > Verdicts.MOST || nests(asked.getAward())
        ? explained(asked, at)
        : group(counting, members);
  }

  private Op plain(Requirement requirement, String at) {
    if (requirement instanceof UnitsRequirement asked) {
      return units(asked, at);
    }
    Optional<Combination> combination = combination(requirement);
    if (combination.isPresent()) {
      List<Op> parts =
          parts(requirement, at); // also of a group that its rule decides: criteria ask
      return parts.size() > Verdicts.MOST
          ? explained(requirement, at)
          : group(combination.get(), parts);
    }
    if (requirement instanceof WhenRequirement when) {
      List<Op> parts = parts(when, at);
      Op otherwise = parts.size() > 2 ? parts.get(2) : KnownOp.NOT_APPLICABLE;
      return new WhenOp(parts.get(0), parts.get(1), otherwise);
    }
    if (requirement instanceof DefinedRequirement defined) {
      return definition(scheme.definitionPlace(defined.getDefinition()));
    }
    return leaves.compile(requirement, explained(requirement, at));
  }

  private static Optional<Combination> combination(Requirement requirement) {
    if (requirement instanceof AllOf all) {
      return some(Combination.ALL, 0, all.getWhenEmpty());
    }
    if (requirement instanceof AnyOf any) {
      return some(Combination.ANY, 0, any.getWhenEmpty());
    }
    if (requirement instanceof RoutesRequirement routes) {
      return some(Combination.ANY, 0, routes.getWhenEmpty());
    }
    if (requirement instanceof NoneOf none) {
      return some(Combination.NONE, 0, none.getWhenEmpty());
    }
    if (requirement instanceof AtLeastOf least) {
      return some(Combination.AT_LEAST, least.getCount(), least.getWhenEmpty());
    }
    if (requirement instanceof CountOf count) {
      return Optional.of(
          Combination.counting(
              count.getComparison(), count.getCount(), Verdicts.of(count.getWhenEmpty())));
    }
    if (requirement instanceof ShareOf share) {
      return Optional.of(
          Combination.sharing(
              share.parts().size(), share::needed, Verdicts.of(share.getWhenEmpty())));
    }
    return Optional.empty();
  }

  private static Optional<Combination> some(int quantifier, int count, WhenEmpty whenEmpty) {
    return Optional.of(Combination.of(quantifier, count, Verdicts.of(whenEmpty)));
  }

  private List<Op> parts(Requirement group, String at) {
    List<Requirement> parts = group.parts();
    List<Op> members = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      members.add(compile(parts.get(i), at + group.pointer(i)));
    }
    return members;
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
        ? new NumbersOp(combination, numbers, null)
        : new GroupOp(combination, members);
  }
}
