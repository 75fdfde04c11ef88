package org.baremo.certification.remedy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.Rehearsal;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardGroups;
import org.baremo.core.internal.Require;
import org.baremo.core.value.EditionRef;

/**
 * Finds what is missing for an award. It changes what a scheme looks at, step by step and in every
 * combination that can matter, decides every changed case, and tells the smallest changes that give
 * the award. Thread-safe.
 */
public final class RemedyFinder {
  private final CompiledScheme compiled;
  private final RemedyLimits limits;
  private final List<Leaf> leaves;

  private RemedyFinder(CompiledScheme compiled, RemedyLimits limits) {
    this.compiled = compiled;
    this.limits = limits;
    List<Leaf> found = new ArrayList<>();
    CertificationScheme scheme = compiled.scheme().scheme();
    scheme.getVetoes().forEach(veto -> found.addAll(Leaf.of(veto.getWhen(), compiled.scheme())));
    for (Award award : scheme.getAwards()) {
      found.addAll(Leaf.of(award.getRequires(), compiled.scheme()));
      award
          .getUnits()
          .forEach(unit -> found.addAll(Leaf.of(unit.getRequires(), compiled.scheme())));
    }
    this.leaves = List.copyOf(found);
  }

  /**
   * Makes ready to look under a scheme, within {@link RemedyLimits#STANDARD}.
   *
   * @param compiled the scheme
   * @return a finder
   */
  public static RemedyFinder of(CompiledScheme compiled) {
    return new RemedyFinder(compiled, RemedyLimits.STANDARD);
  }

  /**
   * Returns one that looks within other limits.
   *
   * @param other how far to look
   * @return a finder
   */
  public RemedyFinder within(RemedyLimits other) {
    return new RemedyFinder(compiled, other);
  }

  /**
   * Finds what is missing for every award that a case does not give, nor one above it.
   *
   * @param dossier the case
   * @param asOf when it is decided
   * @return in the order of the scheme, the highest award first; empty when the highest is given
   */
  public List<Remedies> find(Dossier dossier, OffsetDateTime asOf) {
    Decision decision = compiled.decide(dossier, asOf);
    List<String> missing =
        compiled.scheme().scheme().getAwards().stream()
            .map(Award::getCode)
            .filter(award -> !isGiven(decision, award))
            .toList();
    return missing.isEmpty() ? List.of() : find(dossier, asOf, missing, Optional.empty());
  }

  /**
   * Finds what is missing for an award. Where what gives it, or a part of that, gives one above it
   * in its place, that is told.
   *
   * @param dossier the case
   * @param asOf when it is decided
   * @param award its code
   * @return the ways to it; that it is given where the case gives it already; none when its results
   *     are about another edition than the scheme's
   * @throws IllegalArgumentException when the scheme has no such award
   */
  public Remedies find(Dossier dossier, OffsetDateTime asOf, String award) {
    Require.that(place(award) >= 0, "award must be one of the scheme, was '%s'", award);
    return isGiven(compiled.decide(dossier, asOf), award)
        ? Remedies.given(award)
        : find(dossier, asOf, List.of(award), Optional.empty()).get(0);
  }

  /**
   * Finds what is missing for a certificate of an award to list a unit: for the unit, and for the
   * award itself where it is not given.
   *
   * @param dossier the case
   * @param asOf when it is decided
   * @param award its code
   * @param unit the code of one of its units
   * @return the ways to it; that it is given where the case lists it already
   * @throws IllegalArgumentException when the scheme has no such award, or that no such unit
   */
  public Remedies find(Dossier dossier, OffsetDateTime asOf, String award, String unit) {
    Require.that(place(award) >= 0, "award must be one of the scheme, was '%s'", award);
    Require.that(
        compiled.scheme().scheme().getAwards().get(place(award)).getUnits().stream()
            .anyMatch(one -> one.getCode().equals(unit)),
        "unit must be one of the award %s, was '%s'",
        award,
        unit);
    Optional<String> listed = Optional.of(unit);
    return isReached(compiled.decide(dossier, asOf), award, listed)
        ? Remedies.given(award).of(listed)
        : find(dossier, asOf, List.of(award), listed).get(0).of(listed);
  }

  private List<Remedies> find(
      Dossier dossier, OffsetDateTime asOf, List<String> awards, Optional<String> unit) {
    EditionRef edition = compiled.scheme().scheme().getFramework();
    if (!dossier.getProfile().getEdition().equals(edition)) {
      // no change makes results those of another edition
      return awards.stream().map(award -> Remedies.of(award, List.of(), true)).toList();
    }
    List<Lever> levers = new Levers(compiled, leaves, dossier, asOf, limits).all();
    Trials trials = new Trials(compiled, levers, dossier, asOf);
    return awards.stream()
        .map(award -> new RemedySearch(this, levers, trials, dossier, asOf, award, unit).run())
        .toList();
  }

  CompiledScheme compiled() {
    return compiled;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  RemedyLimits limits() {
    return limits;
  }

  int place(String code) {
    List<Award> awards = compiled.scheme().scheme().getAwards();
    for (int i = 0; i < awards.size(); i++) {
      if (awards.get(i).getCode().equals(code)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a decision gives an award, or one above it; of a unit, whether it is listed. */
  boolean isReached(Decision decision, String award, Optional<String> unit) {
    return unit.isEmpty()
        ? isGiven(decision, award)
        : decision.grants().stream()
            .filter(grant -> grant.getAward().equals(award))
            .flatMap(grant -> grant.getUnits().stream())
            .anyMatch(listed -> listed.code().equals(unit.get()));
  }

  /**
   * Whether a form of the case gives an award, or one above it; of a unit, whether it is listed.
   */
  boolean isReached(Rehearsal.Result result, String award, Optional<String> unit) {
    Optional<String> given = result.given(place(award));
    return unit.isEmpty()
        ? given.isPresent()
        : given.filter(award::equals).isPresent()
            && result.awards().get(place(award)).units().stream()
                .filter(found -> found.verdict() == Verdict.MET)
                .anyMatch(found -> found.unit().equals(unit.get()));
  }

  /** Whether a decision gives an award, or one above it instead. */
  boolean isGiven(Decision decision, String award) {
    int place = place(award);
    AwardGroups groups = compiled.scheme().scheme().groups();
    return decision.getOutcome() == DecisionOutcome.GRANTED
        && decision.grants().stream()
            .map(Grant::getAward)
            .mapToInt(this::place)
            .anyMatch(given -> given == place || groups.isAbove(given, place));
  }

  /** Whether an award is given in place of another, below it. */
  boolean isInstead(String given, String award) {
    return compiled.scheme().scheme().groups().isAbove(place(given), place(award));
  }
}
