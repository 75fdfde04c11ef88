package org.baremo.certification.lint.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.compiler.RuleCompiler;
import org.baremo.certification.probe.Aspects;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.Comparison;

/** The requirements of one scheme as formulas over common leaves. */
final class Formulas {
  private final CertificationScheme scheme;
  private final RuleCompiler compiler;
  private final List<Leaf> leaves = new ArrayList<>();
  private final Map<String, Formula> places = new LinkedHashMap<>();
  private final Map<String, Formula> awards = new HashMap<>();

  /** What units come to, by their codes in the order of the scheme, by those of their awards. */
  private final Map<String, Map<String, Formula>> units = new HashMap<>();

  private Formulas(ResolvedScheme scheme) {
    this.scheme = scheme.scheme();
    this.compiler = new RuleCompiler(scheme);
  }

  static Formulas of(ResolvedScheme scheme) {
    Formulas formulas = new Formulas(scheme);
    List<Veto> vetoes = scheme.scheme().getVetoes();
    for (int i = 0; i < vetoes.size(); i++) {
      formulas.made(vetoes.get(i).getWhen(), Places.veto(i));
    }
    for (Award award : scheme.scheme().getAwards()) {
      formulas.award(award.getCode());
      formulas.units(award.getCode());
    }
    return formulas;
  }

  /** The leaves, by number. */
  List<Leaf> leaves() {
    return leaves;
  }

  /** What the requirement at a place comes to. */
  Formula at(String pointer) {
    Formula found = places.get(pointer);
    if (found == null) {
      throw new IllegalArgumentException("pointer must be of a requirement, was " + pointer);
    }
    return found;
  }

  /** What an award comes to; awards that require each other were refused when read. */
  Formula award(String code) {
    Formula known = awards.get(code);
    if (known == null) {
      for (int i = 0; i < scheme.getAwards().size(); i++) {
        if (scheme.getAwards().get(i).getCode().equals(code)) {
          known = award(scheme.getAwards().get(i), Places.requires(i)).shared();
          awards.put(code, known);
        }
      }
    }
    if (known == null) {
      throw new IllegalArgumentException("code must be of an award, was " + code);
    }
    return known;
  }

  /** What the units of an award come to; units that ask for each other were refused when read. */
  private Map<String, Formula> units(String code) {
    Map<String, Formula> known = units.get(code);
    if (known == null) {
      known = new LinkedHashMap<>();
      for (int i = 0; i < scheme.getAwards().size(); i++) {
        Award award = scheme.getAwards().get(i);
        List<AwardUnit> listed = award.getCode().equals(code) ? award.getUnits() : List.of();
        for (int j = 0; j < listed.size(); j++) {
          Formula unit = shared(listed.get(j).getRequires(), Places.unit(i, j));
          known.put(listed.get(j).getCode(), unit);
        }
      }
      units.put(code, known);
    }
    return known;
  }

  private Formula counted(UnitsRequirement asked) {
    return Formula.of(
        units(asked.getAward()).entrySet().stream()
            .filter(unit -> asked.counts(unit.getKey()))
            .map(Map.Entry::getValue)
            .toList(),
        part -> Signs.of(asked.getComparison()),
        counted(asked.getComparison(), asked.getCount(), asked.getWhenEmpty()));
  }

  private Formula award(Award award, String at) {
    List<Formula> parts = new ArrayList<>(List.of(made(award.getRequires(), at)));
    award.getValidity().map(Validity::getStart).ifPresent(day -> parts.add(known(day)));
    award.getIssue().ifPresent(day -> parts.add(known(day)));
    return Formula.of(
        parts,
        part -> Slope.UP,
        verdicts ->
            verdicts.get(0) == Verdict.NOT_APPLICABLE
                ? Verdict.NOT_APPLICABLE
                : Verdict.all(verdicts, Verdict.NOT_APPLICABLE));
  }

  /** A day that is the same as itself is one that is known. */
  private Formula known(Day day) {
    return leaf(
        DayRequirement.builder()
            .id("known-day")
            .day(day)
            .comparison(Comparison.EQUAL)
            .other(day)
            .build());
  }

  /** Of a definition, which others may have named before; of one that nothing uses none is made. */
  private Formula once(Requirement definition, String at) {
    Formula known = places.get(at);
    return known == null ? shared(definition, at) : known;
  }

  private Formula shared(Requirement requirement, String at) {
    Formula shared = made(requirement, at).shared();
    places.put(at, shared);
    return shared;
  }

  private Formula made(Requirement requirement, String at) {
    Formula made = formula(requirement, at);
    places.put(at, made);
    return made;
  }

  private Formula formula(Requirement requirement, String at) {
    if (requirement instanceof EachNode each) {
      return singles(each, all(each.getWhenEmpty()));
    } else if (requirement instanceof NodesRequirement nodes) {
      return singles(nodes, nodes(nodes));
    } else if (requirement instanceof AwardRequirement other) {
      return Formula.of(
          List.of(award(other.getAward())),
          part -> Slope.UP,
          verdicts ->
              verdicts.get(0) == Verdict.NOT_APPLICABLE ? Verdict.NOT_MET : verdicts.get(0));
    } else if (requirement instanceof UnitsRequirement asked) {
      return counted(asked);
    } else if (requirement instanceof DefinedRequirement) {
      List<Formula> definition = new ArrayList<>();
      scheme.parts(requirement, at).forEach((pointer, one) -> definition.add(once(one, pointer)));
      return Formula.of(definition, part -> Slope.UP, verdicts -> verdicts.get(0));
    } else if (requirement.parts().isEmpty() || requirement.asksOfStretches()) {
      return leaf(requirement);
    }
    List<Formula> parts = new ArrayList<>();
    for (int i = 0; i < requirement.parts().size(); i++) {
      parts.add(made(requirement.parts().get(i), at + requirement.pointer(i)));
    }
    return Formula.of(parts, part -> Signs.of(requirement, part), combination(requirement));
  }

  private Formula leaf(Requirement asked) {
    Requirement requirement = scheme.writtenOut(asked);
    leaves.add(
        new Leaf(
            requirement,
            Aspects.of(requirement),
            compiler.compile(requirement, "/" + requirement.getId())));
    return Formula.leaf(leaves.size() - 1);
  }

  private Formula singles(Requirement requirement, Function<List<Verdict>, Verdict> combination) {
    return Formula.of(
        single(requirement).stream().map(this::leaf).toList(),
        part -> Signs.of(requirement, part),
        combination);
  }

  /** What is asked of each node. */
  private static List<Requirement> single(Requirement requirement) {
    List<Requirement> single = Leaf.single(requirement);
    if (!single.isEmpty() || !(requirement instanceof NodesRequirement nodes)) {
      return single;
    }
    return nodes.getNodes().stream()
        .map(
            node ->
                (Requirement)
                    NodesRequirement.builder()
                        .id(nodes.getId())
                        .addNodes(node)
                        .test(nodes.getTest())
                        .whenExempt(nodes.getWhenExempt())
                        .whenNotAssessed(nodes.getWhenNotAssessed())
                        .build())
        .toList();
  }

  private static Function<List<Verdict>, Verdict> all(WhenEmpty whenEmpty) {
    return verdicts -> Verdict.all(verdicts, Verdict.of(whenEmpty));
  }

  private static Function<List<Verdict>, Verdict> combination(Requirement requirement) {
    if (requirement instanceof AllOf all) {
      return all(all.getWhenEmpty());
    } else if (requirement instanceof AnyOf any) {
      return verdicts -> Verdict.any(verdicts, Verdict.of(any.getWhenEmpty()));
    } else if (requirement instanceof RoutesRequirement routes) {
      return verdicts -> Verdict.any(verdicts, Verdict.of(routes.getWhenEmpty()));
    } else if (requirement instanceof NoneOf none) {
      return verdicts -> Verdict.none(verdicts, Verdict.of(none.getWhenEmpty()));
    } else if (requirement instanceof AtLeastOf least) {
      return verdicts ->
          Verdict.atLeast(least.getCount(), verdicts, Verdict.of(least.getWhenEmpty()));
    } else if (requirement instanceof CountOf count) {
      return counted(count.getComparison(), count.getCount(), count.getWhenEmpty());
    } else if (requirement instanceof ShareOf share) {
      return verdicts -> Verdict.share(share::needed, verdicts, Verdict.of(share.getWhenEmpty()));
    } else if (requirement instanceof WhenRequirement) {
      return verdicts ->
          Verdict.when(
              verdicts.get(0),
              verdicts.get(1),
              verdicts.size() > 2 ? verdicts.get(2) : Verdict.NOT_APPLICABLE);
    }
    throw new IllegalArgumentException("requirement must combine others, was " + requirement);
  }

  private static Function<List<Verdict>, Verdict> nodes(NodesRequirement nodes) {
    WhenEmpty whenEmpty = nodes.getWhenEmpty();
    int count = nodes.getCount().orElse(0);
    return switch (nodes.getQuantifier()) {
      case ALL -> all(whenEmpty);
      case ANY -> verdicts -> Verdict.any(verdicts, Verdict.of(whenEmpty));
      case NONE -> verdicts -> Verdict.none(verdicts, Verdict.of(whenEmpty));
      case EXACTLY -> counted(Comparison.EQUAL, count, whenEmpty);
      case AT_LEAST -> counted(Comparison.AT_LEAST, count, whenEmpty);
      case AT_MOST -> counted(Comparison.AT_MOST, count, whenEmpty);
      case AT_LEAST_SHARE ->
          verdicts ->
              Verdict.share(n -> nodes.needed(n).orElseThrow(), verdicts, Verdict.of(whenEmpty));
    };
  }

  private static Function<List<Verdict>, Verdict> counted(
      Comparison comparison, int count, WhenEmpty whenEmpty) {
    return verdicts -> Verdict.count(comparison, count, verdicts, Verdict.of(whenEmpty));
  }
}
