package org.baremo.certification.remedy.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Aspects;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.core.value.Ref;

/**
 * Tells which levers must move: at least one of those that it names must be moved further by every
 * way to the award. It names as few as it can, so that the search does not branch in vain: of many
 * requirements that must all be met, those of one that is not.
 */
public final class Blame {
  private final CertificationScheme scheme;

  /** The levers that move an aspect, by their places. */
  private final Map<Aspect, BitSet> movers = new HashMap<>();

  /** What requirements look at, by their identifiers. */
  private final Map<String, Set<Aspect>> below = new HashMap<>();

  /**
   * Makes ready to tell.
   *
   * @param scheme the scheme
   * @param levers what requirements see of each lever
   */
  public Blame(CertificationScheme scheme, List<Set<Aspect>> levers) {
    this.scheme = scheme;
    for (int i = 0; i < levers.size(); i++) {
      for (Aspect aspect : levers.get(i)) {
        movers.computeIfAbsent(aspect, key -> new BitSet()).set(i);
      }
    }
  }

  /**
   * Returns the levers of which one must move for a requirement to be met, or not to apply.
   *
   * @param requirement what is required
   * @param finding what it came to
   * @return their places
   */
  public BitSet toMeet(Requirement requirement, Finding finding) {
    List<Requirement> parts = scheme.parts(requirement);
    List<Finding> found = finding.getParts();
    if (finding.hasRuling()) {
      return below(requirement);
    }
    if (requirement instanceof EachNode each) {
      return each(each, found);
    }
    if (parts.isEmpty() || parts.size() != found.size()) {
      return below(requirement);
    }
    List<BitSet> open = new ArrayList<>();
    List<BitSet> gone = new ArrayList<>(); // what does not apply yet may be met once it does
    for (int i = 0; i < parts.size(); i++) {
      if (requirement instanceof NoneOf) {
        if (!isSettled(found.get(i), Verdict.NOT_MET)) {
          open.add(below(parts.get(i)));
        }
      } else if (!isSettled(found.get(i), Verdict.MET)) {
        open.add(toMeet(parts.get(i), found.get(i)));
      } else if (found.get(i).getVerdict() == Verdict.NOT_APPLICABLE) {
        gone.add(below(parts.get(i)));
      }
    }
    if (open.isEmpty()) {
      return below(requirement);
    }
    if (requirement instanceof AllOf || requirement instanceof NoneOf) {
      return smallest(open);
    }
    open.addAll(gone);
    return isOfSome(requirement) ? union(open) : below(requirement);
  }

  private static boolean isOfSome(Requirement requirement) {
    return requirement instanceof AnyOf
        || requirement instanceof DefinedRequirement
        || requirement instanceof RoutesRequirement
        || requirement instanceof AtLeastOf;
  }

  /**
   * Returns the levers of which one must move for a veto to stand no longer.
   *
   * @param veto what it came to
   * @return their places
   */
  public BitSet standing(VetoFinding veto) {
    return scheme.getVetoes().stream()
        .map(Veto::getWhen)
        .filter(when -> when.getId().equals(veto.finding().getRequirement()))
        .map(this::below)
        .findFirst()
        .orElseGet(BitSet::new);
  }

  private BitSet each(EachNode each, List<Finding> found) {
    List<BitSet> open = new ArrayList<>();
    for (Finding part : found) {
      Optional<Ref> node = part.getNode();
      if (node.isPresent() && !isSettled(part, Verdict.MET)) {
        open.add(moving(Set.of(Aspect.result(node))));
      }
    }
    return open.isEmpty() ? below(each) : smallest(open);
  }

  private static boolean isSettled(Finding finding, Verdict verdict) {
    return finding.getVerdict() == verdict || finding.getVerdict() == Verdict.NOT_APPLICABLE;
  }

  /**
   * Returns the levers of everything that a requirement looks at, itself or by its parts.
   *
   * @param requirement what is required
   * @return their places
   */
  public BitSet below(Requirement requirement) {
    return moving(aspectsBelow(requirement));
  }

  /**
   * Returns everything that a requirement looks at, itself or by its parts.
   *
   * @param requirement what is required
   * @return not to be changed
   */
  public Set<Aspect> aspectsBelow(Requirement requirement) {
    return below.computeIfAbsent(
        requirement.getId(),
        id -> {
          Set<Aspect> all = new LinkedHashSet<>();
          collect(requirement, all, new HashSet<>());
          return all;
        });
  }

  /**
   * Each award and each requirement once: awards that ask for others twice would be looked at over
   * and over again, and so would definitions.
   */
  private void collect(Requirement requirement, Set<Aspect> all, Set<String> seen) {
    if (!seen.add(requirement.getId())) {
      return;
    }
    all.addAll(aspects(requirement));
    beside(requirement).forEach(part -> collect(part, all, seen));
  }

  /**
   * Returns what a requirement itself looks at, and the days of an award that it names.
   *
   * @param requirement what is required
   * @return in the order in which they are met
   */
  public Set<Aspect> aspects(Requirement requirement) {
    Set<Aspect> aspects = new LinkedHashSet<>(Aspects.of(requirement));
    if (requirement instanceof AwardRequirement one) {
      scheme.getAwards().stream()
          .filter(award -> award.getCode().equals(one.getAward()))
          .forEach(award -> aspects.addAll(Aspects.of(award)));
    }
    return aspects;
  }

  /**
   * Returns what a requirement combines, and what the awards and units ask that it names.
   *
   * @param requirement what is required
   * @return first what is named
   */
  public List<Requirement> beside(Requirement requirement) {
    List<Requirement> beside = new ArrayList<>();
    for (Aspect aspect : Aspects.of(requirement)) {
      boolean isAward = aspect.kind() == Aspect.Kind.AWARD;
      if (isAward || aspect.kind() == Aspect.Kind.UNITS) {
        scheme.getAwards().stream()
            .filter(award -> award.getCode().equals(aspect.name()))
            .flatMap(award -> isAward ? Stream.of(award.getRequires()) : units(award))
            .forEach(beside::add);
      }
    }
    beside.addAll(scheme.parts(requirement));
    return beside;
  }

  private static Stream<Requirement> units(Award award) {
    return award.getUnits().stream().map(AwardUnit::getRequires);
  }

  /**
   * Returns the levers that move any of these.
   *
   * @param aspects what requirements see
   * @return their places
   */
  public BitSet moving(Collection<Aspect> aspects) {
    BitSet moving = new BitSet();
    for (Aspect aspect : aspects) {
      BitSet known = movers.get(aspect);
      if (known != null) {
        moving.or(known);
      }
    }
    return moving;
  }

  /**
   * Returns the one of some sets that names the fewest levers.
   *
   * @param sets at least one
   * @return the first of those
   */
  public static BitSet smallest(List<BitSet> sets) {
    BitSet smallest = sets.get(0);
    for (BitSet set : sets) {
      smallest = set.cardinality() < smallest.cardinality() ? set : smallest;
    }
    return smallest;
  }

  private static BitSet union(List<BitSet> sets) {
    BitSet union = new BitSet();
    sets.forEach(union::or);
    return union;
  }
}
