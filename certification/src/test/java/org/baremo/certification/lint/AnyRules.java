package org.baremo.certification.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/** Small schemes about two areas, a fact and a number, and every case that they tell apart. */
final class AnyRules {
  static final FactName PAID = FactName.of("paid");
  static final FactName FAULTS = FactName.of("faults");
  private static final long[] CUTS = {0, 50, 60, 100};
  private static final long[] MARKS = {0, 25, 50, 55, 60, 80, 100};
  private static final long[] NUMBERS = {2, 3, 4, 5, 6};

  private final Random random;
  private final Optional<AnyQuantities> quantities;
  private int ids;

  private AnyRules(long seed, boolean aboutNumbers) {
    this.random = new Random(seed);
    this.quantities = aboutNumbers ? Optional.of(new AnyQuantities(random)) : Optional.empty();
  }

  /** Any scheme of one or two awards, with or without a veto. */
  static CertificationScheme scheme(long seed) {
    return new AnyRules(seed, false).scheme();
  }

  /** Such a scheme, most requirements of which are about numbers made of others. */
  static CertificationScheme aboutNumbers(long seed) {
    return new AnyRules(seed, true).scheme();
  }

  private CertificationScheme scheme() {
    Requirement[] awards = new Requirement[1 + random.nextInt(2)];
    for (int i = 0; i < awards.length; i++) {
      awards[i] = requirement(quantities.isPresent() ? random.nextInt(2) : 2);
    }
    CertificationScheme scheme = Rules.scheme(awards);
    return random.nextInt(3) > 0
        ? scheme
        : scheme.toBuilder()
            .addVetoes(Veto.builder().when(requirement(1)).outcome(Veto.Outcome.REFUSED).build())
            .build();
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private String id() {
    return "r-" + ++ids;
  }

  private Requirement requirement(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return leaf();
    }
    List<Requirement> parts = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      parts.add(requirement(depth - 1));
    }
    WhenEmpty empty = one(WhenEmpty.values());
    int count = 1 + random.nextInt(parts.size());
    return switch (random.nextInt(7)) {
      case 0 -> AllOf.builder().id(id()).whenEmpty(empty).requirements(parts).build();
      case 1 -> AnyOf.builder().id(id()).whenEmpty(empty).requirements(parts).build();
      case 2 -> NoneOf.builder().id(id()).whenEmpty(empty).requirements(parts).build();
      case 3 ->
          AtLeastOf.builder().id(id()).count(count).whenEmpty(empty).requirements(parts).build();
      case 4 ->
          CountOf.builder()
              .id(id())
              .comparison(one(Comparison.values()))
              .count(random.nextInt(parts.size() + 2))
              .whenEmpty(empty)
              .requirements(parts)
              .build();
      case 5 ->
          ShareOf.builder()
              .id(id())
              .percentage(Rational.of(CUTS[random.nextInt(CUTS.length)]))
              .rounding(one(Rounding.Mode.values()))
              .leastCount(random.nextInt(2))
              .whenEmpty(empty)
              .requirements(parts)
              .build();
      default -> {
        WhenRequirement.Builder when =
            WhenRequirement.builder().id(id()).condition(leaf()).then(parts.get(0));
        yield parts.size() > 1 ? when.otherwise(parts.get(1)).build() : when.build();
      }
    };
  }

  private Cut cut() {
    Cut cut =
        Cut.percentage(one(Comparison.values()), Rational.of(CUTS[random.nextInt(CUTS.length)]));
    return random.nextInt(4) > 0
        ? cut
        : cut.toBuilder()
            .rounding(new Rounding(Rounding.Stage.PERCENTAGE, Rounding.Mode.HALF_UP, 0))
            .build();
  }

  private Requirement leaf() {
    if (quantities.isPresent() && random.nextInt(4) > 0) {
      return quantities.get().requirement(id());
    }
    WhenNotAssessed notAssessed = one(WhenNotAssessed.values());
    return switch (random.nextInt(6)) {
      case 0 -> FactRequirement.builder().id(id()).fact(PAID).whenNotStated(notAssessed).build();
      case 1 ->
          Rules.compare(
              id(),
              Quantity.stated(FAULTS),
              one(Comparison.values()),
              random.nextBoolean() ? 3 : 5);
      case 2 ->
          EachNode.builder()
              .id(id())
              .addNodes(ComDix.area(1), ComDix.area(2))
              .cut(cut())
              .whenExempt(one(WhenExempt.values()))
              .whenNotAssessed(notAssessed)
              .whenEmpty(one(WhenEmpty.values()))
              .build();
      default ->
          MarkRequirement.builder()
              .id(id())
              .node(ComDix.area(1 + random.nextInt(2)))
              .cut(cut())
              .whenExempt(one(WhenExempt.values()))
              .whenNotAssessed(notAssessed)
              .build();
    };
  }

  /** The outcomes of an area that such schemes tell apart. */
  static List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (long mark : MARKS) {
      outcomes.add(ComDix.mark(mark, 100));
    }
    // what is rounded to a cut, and what just is not
    for (String mark : new String[] {"0.4", "49.5", "50.4", "59.5", "60.4", "99.5"}) {
      outcomes.add(Outcome.Assessed.of(Mark.of(Rational.parse(mark), Rational.HUNDRED)));
    }
    outcomes.add(new Outcome.Exempt("other reasons"));
    outcomes.add(new Outcome.NotAssessed());
    return outcomes;
  }

  static Dossier dossier(Outcome first, Outcome second, int paid, int faults) {
    CompetenceProfile profile =
        CompetenceProfile.builder()
            .holder(HolderKey.of("h-1"))
            .edition(ComDix.EDITION)
            .putOutcome(ComDix.area(1), first)
            .putOutcome(ComDix.area(2), second)
            .build();
    Dossier.Builder dossier = Dossier.builder().profile(profile);
    if (paid < 2) {
      dossier.putFact(PAID, paid == 0);
    }
    if (faults < NUMBERS.length) {
      dossier.putNumber(FAULTS, Rational.of(NUMBERS[faults]));
    }
    return dossier.build();
  }

  /** The decisions of every case on a grid that has one of each kind that is told apart. */
  static List<Decision> decisions(CertificationScheme scheme) {
    CompiledScheme compiled = CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
    List<Decision> decisions = new ArrayList<>();
    for (Outcome first : outcomes()) {
      for (Outcome second : outcomes()) {
        for (int paid = 0; paid <= 2; paid++) {
          for (int faults = 0; faults <= NUMBERS.length; faults++) {
            decisions.add(compiled.decide(dossier(first, second, paid, faults), ComDix.NOW));
          }
        }
      }
    }
    return decisions;
  }

  /** The awards that some case loses by a higher mark in one area, by their places. */
  static Set<String> losing(CertificationScheme scheme) {
    CompiledScheme compiled = CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
    Set<String> losing = new TreeSet<>();
    for (Outcome other : outcomes()) {
      for (int paid = 0; paid <= 2; paid++) {
        for (int faults = 0; faults <= NUMBERS.length; faults++) {
          List<Decision> first = new ArrayList<>();
          List<Decision> second = new ArrayList<>();
          for (Outcome rising : rising()) {
            first.add(compiled.decide(dossier(rising, other, paid, faults), ComDix.NOW));
            second.add(compiled.decide(dossier(other, rising, paid, faults), ComDix.NOW));
          }
          losing(scheme, first, losing);
          losing(scheme, second, losing);
        }
      }
    }
    return losing;
  }

  private static List<Outcome> rising() {
    return outcomes().stream()
        .filter(outcome -> outcome.markGiven().isPresent())
        .sorted(Comparator.comparing(outcome -> outcome.markGiven().orElseThrow().getValue()))
        .toList();
  }

  private static void losing(
      CertificationScheme scheme, List<Decision> rising, Set<String> losing) {
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      boolean given = false;
      for (Decision decision : rising) {
        if (given && isLost(decision, i)) {
          losing.add(Places.requires(i));
        }
        given |= isFree(decision) && isGiven(decision, i);
      }
    }
  }

  private static boolean isGiven(Decision decision, int place) {
    boolean known = true;
    for (int i = 0; i < place; i++) {
      known &= !verdict(decision, i).isOpen();
    }
    return known && verdict(decision, place) == Verdict.MET;
  }

  private static boolean isFree(Decision decision) {
    return decision.getVetoes().stream().allMatch(veto -> isClosed(veto.verdict()));
  }

  private static boolean isLost(Decision decision, int place) {
    boolean unmet = true;
    for (int i = 0; i <= place; i++) {
      unmet &= isClosed(verdict(decision, i));
    }
    return unmet || decision.getVetoes().stream().anyMatch(veto -> veto.verdict() == Verdict.MET);
  }

  private static boolean isClosed(Verdict verdict) {
    return verdict == Verdict.NOT_MET || verdict == Verdict.NOT_APPLICABLE;
  }

  private static Verdict verdict(Decision decision, int place) {
    return decision.getAwards().get(place).verdict();
  }
}
