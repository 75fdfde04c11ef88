package org.baremo.certification.decision.plan.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.plan.op.Ops;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Combinations of counted verdicts come to what the truth table says of the verdicts. */
class CombinationTest {
  private static final int MOST_OF_EACH = 2;
  private static final List<Verdict> DECLARED =
      List.of(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_APPLICABLE);

  /** How a combination is made of the result that the empty set is declared to have. */
  private interface Made extends IntFunction<Combination> {}

  private interface Expected extends BiFunction<List<Verdict>, Verdict, Verdict> {}

  private record Both(Made made, Expected expected) {}

  private static final Map<String, Both> ALL = combinations();

  private static Map<String, Both> combinations() {
    Map<String, Both> all = new LinkedHashMap<>();
    all.put("all", new Both(e -> Combination.of(Combination.ALL, 0, e), Verdict::all));
    all.put("any", new Both(e -> Combination.of(Combination.ANY, 0, e), Verdict::any));
    all.put("none", new Both(e -> Combination.of(Combination.NONE, 0, e), Verdict::none));
    for (int k = 1; k <= 3; k++) {
      int count = k;
      all.put(
          "at least " + k,
          new Both(
              e -> Combination.of(Combination.AT_LEAST, count, e),
              (members, empty) -> Verdict.atLeast(count, members, empty)));
    }
    for (Comparison comparison : Comparison.values()) {
      for (int count : new int[] {0, 1, 2, 5, Integer.MAX_VALUE}) {
        all.put(
            "count " + comparison + " " + count,
            new Both(
                e -> Combination.counting(comparison, count, e),
                (members, empty) -> Verdict.count(comparison, count, members, empty)));
      }
    }
    shares()
        .forEach(
            (name, share) ->
                all.put(
                    name,
                    new Both(
                        e -> Combination.sharing(5 * MOST_OF_EACH, share, e),
                        (members, empty) -> Verdict.share(share, members, empty))));
    return all;
  }

  private static Map<String, IntFunction<Rational>> shares() {
    Map<String, IntFunction<Rational>> shares = new LinkedHashMap<>();
    shares.put("three quarters", n -> Rational.of(3L * n, 4));
    shares.put("three quarters, at least 2", n -> Rational.of(Math.max(2, 3L * n / 4)));
    shares.put("nothing", n -> Rational.ZERO);
    shares.put("more than there are", n -> Rational.parse("9".repeat(30)));
    shares.put("many more than there are", n -> Rational.of(1L << 40));
    return shares;
  }

  /** Up to two members of each verdict, in every number. */
  private static List<List<Verdict>> tallies() {
    List<List<Verdict>> all = new ArrayList<>(List.of(List.of()));
    for (Verdict verdict : Verdict.values()) {
      List<List<Verdict>> next = new ArrayList<>();
      for (List<Verdict> shorter : all) {
        for (int more = 0; more <= MOST_OF_EACH; more++) {
          List<Verdict> longer = new ArrayList<>(shorter);
          longer.addAll(Collections.nCopies(more, verdict));
          next.add(longer);
        }
      }
      all = next;
    }
    return all;
  }

  private static long counts(List<Verdict> members) {
    return members.stream().mapToLong(member -> Verdicts.one(Verdicts.of(member))).sum();
  }

  @Test
  void itIsWhatTheTruthTableSays() {
    for (List<Verdict> members : tallies()) {
      long counts = counts(members);
      for (Map.Entry<String, Both> entry : ALL.entrySet()) {
        for (Verdict empty : DECLARED) {
          Combination combination = entry.getValue().made().apply(Verdicts.of(empty));
          if (Verdicts.verdict(combination.of(counts))
              != entry.getValue().expected().apply(members, empty)) {
            assertThat(Verdicts.verdict(combination.of(counts)))
                .as("%s of %s, of none %s", entry.getKey(), members, empty)
                .isEqualTo(entry.getValue().expected().apply(members, empty));
          }
        }
      }
    }
  }

  @Test
  void theTablesOfCountsSayTheSameOfClosedMembersToo() {
    for (List<Verdict> members : tallies()) {
      long counts = counts(members);
      for (Verdict empty : DECLARED) {
        int code = Verdicts.of(empty);
        List<Integer> told =
            List.of(
                Verdicts.all(counts, code),
                Verdicts.any(counts, code),
                Verdicts.none(counts, code),
                Verdicts.atLeast(2, counts, code));
        List<Verdict> expected =
            List.of(
                Verdict.all(members, empty),
                Verdict.any(members, empty),
                Verdict.none(members, empty),
                Verdict.atLeast(2, members, empty));
        assertThat(told.stream().map(Verdicts::verdict).toList()).isEqualTo(expected);
      }
    }
  }

  @Test
  void ofMembersThatAllApplyItHoldsFromTheLeastToTheMost() {
    for (Map.Entry<String, Both> entry : ALL.entrySet()) {
      Combination combination = entry.getValue().made().apply(Verdicts.NOT_APPLICABLE);
      for (int members = 1; members <= 7; members++) {
        int least = combination.least(members);
        int most = combination.most(members);
        for (int met = 0; met <= members; met++) {
          assertThat(least <= met && met <= most)
              .as("%s: %s of %s", entry.getKey(), met, members)
              .isEqualTo(combination.closed(met, members) == Verdicts.MET)
              .isEqualTo(Verdicts.within(least, most, met) == Verdicts.MET);
        }
        assertThat(most).as("%s of %s", entry.getKey(), members).isLessThanOrEqualTo(members);
      }
    }
  }

  @Test
  void whereNoNumberWillDoTheLeastIsMoreThanThereAreAndTheMostLessThanNone() {
    Combination five = Combination.counting(Comparison.EQUAL, 5, Verdicts.MET);
    assertThat(five.least(4)).isEqualTo(5);
    assertThat(five.most(4)).isEqualTo(-1);
    assertThat(five.least(5)).isEqualTo(5);
    assertThat(five.most(5)).isEqualTo(5);
    Combination belowNone = Combination.counting(Comparison.BELOW, 0, Verdicts.MET);
    assertThat(belowNone.least(4)).isEqualTo(5);
    assertThat(belowNone.most(4)).isEqualTo(-1);
  }

  @Test
  void whatIsSettledStaysAsItIsWhateverTheOtherMembersComeTo() {
    int settled = 0;
    for (List<Verdict> members : tallies()) {
      long counts = counts(members);
      for (Map.Entry<String, Both> entry : ALL.entrySet()) {
        Combination combination = entry.getValue().made().apply(Verdicts.NOT_APPLICABLE);
        if (combination.isSettledBy(counts)) {
          settled++;
          for (int more : Ops.VERDICTS) {
            if (combination.of(counts + Verdicts.one(more)) != combination.of(counts)) {
              assertThat(combination.of(counts + Verdicts.one(more)))
                  .as("%s of %s", entry.getKey(), members)
                  .isEqualTo(combination.of(counts));
            }
          }
        }
      }
    }
    assertThat(settled).isPositive();
  }

  @Test
  void aCombinationIsSettledAsSoonAsOneMemberDecidesIt() {
    Map<Verdict, List<String>> settled = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      settled.put(
          verdict,
          ALL.entrySet().stream()
              .filter(
                  entry ->
                      entry
                          .getValue()
                          .made()
                          .apply(Verdicts.MET)
                          .isSettledBy(counts(List.of(verdict))))
              .map(Map.Entry::getKey)
              .toList());
    }
    assertThat(settled)
        .containsEntry(Verdict.MET, List.of("any", "none", "at least 1"))
        .containsEntry(Verdict.NOT_MET, List.of("all"))
        .containsEntry(Verdict.PENDING, List.of())
        .containsEntry(Verdict.INDETERMINATE, List.of())
        .containsEntry(Verdict.NOT_APPLICABLE, List.of());
    Combination two = Combination.of(Combination.AT_LEAST, 2, Verdicts.MET);
    assertThat(two.isSettledBy(counts(List.of(Verdict.MET)))).isFalse();
    assertThat(two.isSettledBy(counts(List.of(Verdict.MET, Verdict.MET)))).isTrue();
  }

  private static NodesRequirement.Builder nodes(NodeQuantifier quantifier) {
    return NodesRequirement.builder()
        .id("x")
        .addNodes(ComDix.area(1), ComDix.area(2), ComDix.area(3))
        .test(new NodeTest.IsAttempted())
        .whenEmpty(WhenEmpty.NOT_MET)
        .quantifier(quantifier);
  }

  @Test
  void aQuantifierOverNodesHoldsOfTheseNumbersOfThree() {
    assertThat(holding(nodes(NodeQuantifier.ALL))).containsExactly(3);
    assertThat(holding(nodes(NodeQuantifier.ANY))).containsExactly(1, 2, 3);
    assertThat(holding(nodes(NodeQuantifier.NONE))).containsExactly(0);
    assertThat(holding(nodes(NodeQuantifier.EXACTLY).count(2))).containsExactly(2);
    assertThat(holding(nodes(NodeQuantifier.AT_LEAST).count(2))).containsExactly(2, 3);
    assertThat(holding(nodes(NodeQuantifier.AT_MOST).count(2))).containsExactly(0, 1, 2);
    assertThat(holding(nodes(NodeQuantifier.AT_LEAST_SHARE).percentage(Rational.of(50))))
        .containsExactly(2, 3);
  }

  private static List<Integer> holding(NodesRequirement.Builder nodes) {
    Combination combination = Combination.of(nodes.build());
    assertThat(combination.of(0)).isEqualTo(Verdicts.NOT_MET);
    List<Integer> holding = new ArrayList<>();
    for (int met = 0; met <= 3; met++) {
      long counts = met * Verdicts.one(Verdicts.MET) + (3 - met) * Verdicts.one(Verdicts.NOT_MET);
      if (combination.of(counts) == Verdicts.MET) {
        holding.add(met);
      }
    }
    return holding;
  }
}
