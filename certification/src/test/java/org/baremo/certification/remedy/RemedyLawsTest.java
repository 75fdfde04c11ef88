package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Defining;
import org.baremo.certification.testing.Renamed;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/**
 * Every way to change three small marks and two facts is tried, and the smallest that give the
 * award are compared with the remedies found.
 */
class RemedyLawsTest {
  private static final int AREAS = 3;
  private static final int MOST = 3;
  private static final int EXEMPT = 9;
  private static final List<FactName> FACTS = List.of(FactName.of("paid"), FactName.of("barred"));
  private static final RemedyLimits LIMITS = new RemedyLimits(5_000, 100_000, 1);

  /**
   * A case: marks of three areas of at most 3 items, and what is stated of two facts (1 true, 0
   * false, -1 nothing). Where {@code summed}, the mark overall is their sum, otherwise a mark of
   * its own.
   */
  record Small(List<Integer> marks, List<Integer> facts, boolean summed, int overall) {
    /** The changes tried: items more of each area or EXEMPT; overall; facts told (2 for none). */
    Optional<Dossier> changed(int... change) {
      CompetenceProfile.Builder profile =
          CompetenceProfile.builder().holder(HolderKey.of("h-1")).edition(ComDix.EDITION);
      long value = 0;
      long maximum = 0;
      for (int i = 0; i < AREAS; i++) {
        if (change[i] == EXEMPT) {
          profile.putOutcome(ComDix.area(i + 1), new Outcome.Exempt("degree"));
        } else {
          profile.putOutcome(
              ComDix.area(i + 1), ComDix.mark((long) marks.get(i) + change[i], MOST));
          value += (long) marks.get(i) + change[i];
          maximum += MOST;
        }
      }
      if (!summed) {
        value = (long) overall + change[AREAS];
        maximum = 7;
      }
      profile.overall(maximum == 0 ? new Outcome.Exempt("degree") : ComDix.mark(value, maximum));
      Dossier.Builder dossier = Dossier.builder().profile(profile.build());
      dossier.putDate(DateName.REGISTRATION, ComDix.REGISTERED);
      for (int i = 0; i < FACTS.size(); i++) {
        int told = change[AREAS + 1 + i] == 2 ? facts.get(i) : change[AREAS + 1 + i];
        if (told >= 0) {
          dossier.putFact(FACTS.get(i), told == 1);
        }
      }
      return Optional.of(dossier.build());
    }

    Dossier now() {
      return changed(0, 0, 0, 0, 2, 2).orElseThrow();
    }

    /** Everything that may be changed, one list for each place. */
    List<List<Integer>> choices() {
      List<List<Integer>> choices = new ArrayList<>();
      for (int mark : marks) {
        List<Integer> more = new ArrayList<>();
        for (int i = 0; i <= MOST - mark; i++) {
          more.add(i);
        }
        more.add(EXEMPT);
        choices.add(more);
      }
      List<Integer> more = new ArrayList<>(List.of(0));
      for (int i = 1; !summed && i <= 7 - overall; i++) {
        more.add(i);
      }
      choices.add(more);
      for (int fact : facts) {
        List<Integer> told = new ArrayList<>(List.of(2, 1, 0));
        told.remove(Integer.valueOf(fact));
        choices.add(told);
      }
      return choices;
    }
  }

  @Property(tries = 250)
  void remediesAreTheSmallestChangesThatGiveTheAward(
      @ForAll("anyRequirement") Requirement requires, @ForAll("unsummed") Small small) {
    compare(requires, small);
  }

  @Property(tries = 250)
  void pointsWonAnywhereStandForEveryWayToWinThem(
      @ForAll("growing") Requirement requires, @ForAll("summed") Small small) {
    compare(requires, small);
  }

  /** Of two areas of which one is good enough, both may be left out: then one is exempt from it. */
  @Test
  void whatIsMetMayHaveToGoAsWell() {
    Bound enough = Bound.atLeast(20);
    Requirement areas =
        AtLeastOf.builder()
            .id("areas")
            .count(2)
            .addRequirements(
                Rules.mark("first", ComDix.area(1), enough),
                Rules.mark("second", ComDix.area(2), enough))
            .build();
    compare(
        Rules.all("all", Rules.mark("overall", enough), areas),
        new Small(List.of(0, 1, 0), List.of(0, 0), true, 0));
  }

  @Property(tries = 60)
  void everyRemedyGivesTheAwardAndNoneOfItsChangesCanBeLeftOut(
      @ForAll("anyRequirement") Requirement requires, @ForAll("summed") Small small) {
    CompiledScheme scheme = compiled(requires);
    RemedyFinder finder = RemedyFinder.of(scheme).within(LIMITS);
    for (Remedy remedy : finder.find(small.now(), ComDix.NOW, "award").remedies()) {
      assertThat(isGiven(scheme, remedy.appliedTo(small.now(), ComDix.NOW))).isTrue();
      for (int i = 0; i < remedy.changes().size() && remedy.changes().size() > 1; i++) {
        List<Change> fewer = new ArrayList<>(remedy.changes());
        fewer.remove(i);
        boolean anywhere =
            fewer.stream().anyMatch(c -> c instanceof Change.MorePoints && c.node().isEmpty());
        if (!anywhere) {
          assertThat(isGiven(scheme, new Remedy(fewer).appliedTo(small.now(), ComDix.NOW)))
              .isFalse();
        }
      }
    }
  }

  @Property(tries = 100)
  void whatIsDefinedIsMissingAsIfItWereWrittenOut(
      @ForAll("anyRequirement") Requirement requires,
      @ForAll("unsummed") Small small,
      @ForAll int seed) {
    Defining defining = Defining.of(compiled(requires).scheme().scheme(), seed);
    CompiledScheme defined = CompiledScheme.of(defining.defined(), ComDix.catalog()).orThrow();
    CompiledScheme writtenOut =
        CompiledScheme.of(defining.writtenOut(), ComDix.catalog()).orThrow();
    assertThat(missing(defined, small)).isEqualTo(missing(writtenOut, small));
  }

  private static Set<Remedy> missing(CompiledScheme scheme, Small small) {
    return Set.copyOf(
        RemedyFinder.of(scheme).within(LIMITS).find(small.now(), ComDix.NOW, "award").remedies());
  }

  @Property(tries = 150)
  void whatStandsAgainstEveryAwardMustGoToo(
      @ForAll("anyRequirement") Requirement requires,
      @ForAll("anyRequirement") Requirement against,
      @ForAll("unsummed") Small small) {
    Veto veto =
        Veto.builder()
            .outcome(Veto.Outcome.REFUSED)
            .when(Renamed.numbered(against, new AtomicInteger(100)))
            .build();
    compare(compiled(requires, List.of(veto)), requires, small);
  }

  private static void compare(Requirement requires, Small small) {
    compare(compiled(requires), requires, small);
  }

  private static void compare(CompiledScheme scheme, Requirement requires, Small small) {
    Remedies remedies =
        RemedyFinder.of(scheme).within(LIMITS).find(small.now(), ComDix.NOW, "award");
    assertThat(remedies.complete()).isTrue();
    List<int[]> told = new ArrayList<>();
    remedies.remedies().forEach(remedy -> told.addAll(ways(remedy, small)));
    if (isGiven(scheme, small.now())) {
      assertThat(remedies.remedies()).isEmpty();
    } else {
      assertThat(shown(smallest(told)))
          .as("%s%n%s%n%s", requires, small, remedies)
          .isEqualTo(shown(smallest(giving(scheme, small))));
    }
  }

  private static CompiledScheme compiled(Requirement requires) {
    return compiled(requires, List.of());
  }

  private static CompiledScheme compiled(Requirement requires, List<Veto> vetoes) {
    CertificationScheme scheme =
        Schemes.comdixIntermediate().toBuilder()
            .vetoes(vetoes)
            .awards(
                List.of(
                    Award.builder()
                        .code("award")
                        .title(LocalizedText.of("en", "Award"))
                        .requires(requires)
                        .build()))
            .build();
    return CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
  }

  private static boolean isGiven(CompiledScheme scheme, Dossier dossier) {
    return scheme.decide(dossier, ComDix.NOW).getGrant().isPresent();
  }

  private static List<int[]> giving(CompiledScheme scheme, Small small) {
    List<int[]> giving = new ArrayList<>();
    int[] start = {0, 0, 0, 0, 2, 2};
    each(
        small.choices(),
        0,
        start,
        change -> {
          if (isGiven(scheme, small.changed(change).orElseThrow())) {
            giving.add(change.clone());
          }
        });
    return giving;
  }

  private static void each(
      List<List<Integer>> choices,
      int place,
      int[] change,
      java.util.function.Consumer<int[]> visit) {
    if (place == choices.size()) {
      visit.accept(change);
      return;
    }
    int before = change[place];
    for (int choice : choices.get(place)) {
      change[place] = choice;
      each(choices, place + 1, change, visit);
    }
    change[place] = before;
  }

  private static List<int[]> smallest(List<int[]> changes) {
    return changes.stream()
        .filter(
            one ->
                changes.stream()
                    .noneMatch(other -> !Arrays.equals(one, other) && isWithin(other, one)))
        .toList();
  }

  private static boolean isWithin(int[] smaller, int[] greater) {
    for (int i = 0; i < smaller.length; i++) {
      int none = i > AREAS ? 2 : 0;
      boolean chain = i <= AREAS && greater[i] != EXEMPT && smaller[i] != EXEMPT;
      if (smaller[i] != none && smaller[i] != greater[i] && !(chain && smaller[i] < greater[i])) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> shown(List<int[]> changes) {
    return new LinkedHashSet<>(changes.stream().map(Arrays::toString).sorted().toList());
  }

  /** The changes that a remedy stands for: as many as there are ways to win points anywhere. */
  private static List<int[]> ways(Remedy remedy, Small small) {
    int[] change = {0, 0, 0, 0, 2, 2};
    int anywhere = 0;
    for (Change one : remedy.changes()) {
      if (one instanceof Change.MorePoints more) {
        int points = more.points().numerator().intValue();
        if (more.node().isPresent()) {
          change[place(more.node().get())] = points;
        } else if (small.summed()) {
          anywhere = points;
        } else {
          change[AREAS] = points;
        }
      } else if (one instanceof Change.BeExempt exempt) {
        change[place(exempt.exempted())] = EXEMPT;
      } else if (one instanceof Change.StateFact fact) {
        change[AREAS + 1 + FACTS.indexOf(fact.fact())] = fact.holds() ? 1 : 0;
      }
    }
    List<int[]> ways = new ArrayList<>();
    spread(change, small, anywhere, 0, ways);
    return ways;
  }

  private static void spread(int[] change, Small small, int left, int place, List<int[]> ways) {
    if (place == AREAS) {
      if (left == 0) {
        ways.add(change.clone());
      }
      return;
    }
    int before = change[place];
    int room = before == EXEMPT ? 0 : MOST - small.marks().get(place) - before;
    for (int here = 0; here <= Math.min(left, room); here++) {
      change[place] = before + here;
      spread(change, small, left - here, place + 1, ways);
    }
    change[place] = before;
  }

  private static int place(Ref area) {
    return Integer.parseInt(area.code()) - 1;
  }

  @Provide
  Arbitrary<Small> summed() {
    return smalls(true);
  }

  @Provide
  Arbitrary<Small> unsummed() {
    return smalls(false)
        .filter(one -> one.marks().stream().mapToInt(mark -> mark).sum() != one.overall());
  }

  private static Arbitrary<Small> smalls(boolean summed) {
    return Combinators.combine(
            Arbitraries.integers().between(0, MOST).list().ofSize(AREAS),
            Arbitraries.integers().between(-1, 1).list().ofSize(FACTS.size()),
            Arbitraries.integers().between(0, 7))
        .as((marks, facts, overall) -> new Small(marks, facts, summed, overall));
  }

  @Provide
  Arbitrary<Requirement> anyRequirement() {
    return requirements(2, true).map(one -> Renamed.numbered(one, new AtomicInteger()));
  }

  /** Those that no better mark ever loses. */
  @Provide
  Arbitrary<Requirement> growing() {
    return requirements(2, false).map(one -> Renamed.numbered(one, new AtomicInteger()));
  }

  private static Arbitrary<Requirement> requirements(int depth, boolean any) {
    return depth == 0
        ? leaves(any)
        : Arbitraries.frequencyOf(
            Tuple.of(1, leaves(any)), Tuple.of(3, Arbitraries.lazy(() -> groups(depth - 1, any))));
  }

  private static Arbitrary<Requirement> groups(int depth, boolean any) {
    return Combinators.combine(
            requirements(depth, any).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.integers().between(0, any ? 5 : 4))
        .as(
            (parts, kind) ->
                switch (kind) {
                  case 0, 1 -> AllOf.builder().id("x").requirements(parts).build();
                  case 2, 3 -> AnyOf.builder().id("x").requirements(parts).build();
                  case 4 ->
                      AtLeastOf.builder()
                          .id("x")
                          .count(Math.min(2, parts.size()))
                          .requirements(parts)
                          .build();
                  default -> NoneOf.builder().id("x").requirements(parts).build();
                });
  }

  private static Arbitrary<Requirement> leaves(boolean any) {
    Arbitrary<Optional<Ref>> node =
        Arbitraries.integers().between(1, AREAS).map(ComDix::area).optional(0.6);
    Arbitrary<Cut> cut =
        Combinators.combine(
                any
                    ? Arbitraries.of(Comparison.values())
                    : Arbitraries.of(Comparison.AT_LEAST, Comparison.ABOVE),
                Arbitraries.of(20, 34, 50, 67, 70, 100))
            .as((comparison, percent) -> Cut.percentage(comparison, Rational.of(percent)));
    Arbitrary<WhenExempt> exempt = Arbitraries.of(WhenExempt.values());
    return Arbitraries.frequencyOf(
        Tuple.of(
            4,
            Combinators.combine(node, cut, exempt)
                .as(
                    (ref, limit, when) ->
                        MarkRequirement.builder()
                            .id("x")
                            .node(ref)
                            .cut(limit)
                            .whenExempt(when)
                            .build())),
        Tuple.of(
            1,
            Combinators.combine(cut, exempt)
                .as(
                    (limit, when) ->
                        EachNode.builder()
                            .id("x")
                            .addNodes(ComDix.area(1), ComDix.area(2), ComDix.area(3))
                            .cut(limit)
                            .whenExempt(when)
                            .build())),
        Tuple.of(
            1,
            Arbitraries.of(FACTS)
                .map(fact -> FactRequirement.builder().id("x").fact(fact).build())));
  }
}
