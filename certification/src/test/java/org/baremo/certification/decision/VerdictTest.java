package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_APPLICABLE;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** The truth tables, exhaustively for up to four members. */
class VerdictTest {
  private static final List<Verdict> DECLARED = List.of(MET, NOT_MET, NOT_APPLICABLE);
  private static final Map<String, IntFunction<Rational>> SHARES = shares();
  private static final Map<String, BiFunction<List<Verdict>, Verdict, Verdict>> COMBINATIONS =
      combinations();

  private static Map<String, BiFunction<List<Verdict>, Verdict, Verdict>> combinations() {
    Map<String, BiFunction<List<Verdict>, Verdict, Verdict>> all = new LinkedHashMap<>();
    all.put("all", Verdict::all);
    all.put("any", Verdict::any);
    all.put("none", Verdict::none);
    for (int k = 1; k <= 4; k++) {
      int count = k;
      all.put("at least " + k, (members, empty) -> Verdict.atLeast(count, members, empty));
    }
    for (Comparison comparison : Comparison.values()) {
      for (int k = 0; k <= 5; k++) {
        int count = k;
        all.put(
            "count " + comparison + " " + k,
            (members, empty) -> Verdict.count(comparison, count, members, empty));
      }
    }
    SHARES.forEach(
        (name, needed) -> all.put(name, (members, empty) -> Verdict.share(needed, members, empty)));
    return all;
  }

  /** Exact, made whole both ways, with and without a least number; and more than there can be. */
  private static Map<String, IntFunction<Rational>> shares() {
    Map<String, IntFunction<Rational>> shares = new LinkedHashMap<>();
    shares.put("share exact", n -> Rational.of(3L * n, 4));
    shares.put("share floor", n -> Rational.of(3L * n / 4));
    shares.put("share floor at least 1", n -> Rational.of(Math.max(1, 3L * n / 4)));
    shares.put("share ceiling", n -> Rational.of((3L * n + 3) / 4));
    shares.put("share nothing", n -> Rational.ZERO);
    shares.put("share at least 3", n -> Rational.of(Math.max(3L, n)));
    return shares;
  }

  private static List<List<Verdict>> lists(int size, List<Verdict> values) {
    if (size == 0) {
      return List.of(List.of());
    }
    List<List<Verdict>> all = new ArrayList<>();
    for (List<Verdict> shorter : lists(size - 1, values)) {
      for (Verdict value : values) {
        List<Verdict> longer = new ArrayList<>(shorter);
        longer.add(value);
        all.add(longer);
      }
    }
    return all;
  }

  private static List<List<Verdict>> upToFour() {
    List<List<Verdict>> all = new ArrayList<>();
    for (int size = 0; size <= 4; size++) {
      all.addAll(lists(size, List.of(Verdict.values())));
    }
    return all;
  }

  /** Every way in which the unknown members can still turn out. */
  private static List<List<Verdict>> completions(List<Verdict> members) {
    List<List<Verdict>> all = List.of(List.of());
    for (Verdict member : members) {
      List<List<Verdict>> next = new ArrayList<>();
      for (List<Verdict> shorter : all) {
        for (Verdict value : member.isOpen() ? DECLARED : List.of(member)) {
          List<Verdict> longer = new ArrayList<>(shorter);
          longer.add(value);
          next.add(longer);
        }
      }
      all = next;
    }
    return all;
  }

  private static Verdict known(String name, List<Verdict> members, Verdict empty) {
    long met = members.stream().filter(m -> m == MET).count();
    long applicable = members.stream().filter(m -> m != NOT_APPLICABLE).count();
    if (applicable == 0) {
      return empty;
    }
    boolean holds =
        switch (name) {
          case "all" -> met == applicable;
          case "any" -> met > 0;
          case "none" -> met == 0;
          default -> known(name, met, applicable);
        };
    return holds ? MET : NOT_MET;
  }

  private static boolean known(String name, long met, long applicable) {
    if (SHARES.containsKey(name)) {
      return Rational.of(met).compareTo(SHARES.get(name).apply((int) applicable)) >= 0;
    }
    int last = name.lastIndexOf(' ');
    long count = Long.parseLong(name.substring(last + 1));
    return name.startsWith("count ")
        ? Comparison.valueOf(name.substring("count ".length(), last)).holds(met, count)
        : met >= count;
  }

  @Test
  void aConditionalIsKnownExactlyWhenEveryCompletionAgrees() {
    for (List<Verdict> three : lists(3, List.of(Verdict.values()))) {
      Verdict condition = three.get(0);
      Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
      Set<Verdict> reached = EnumSet.of(condition);
      for (List<Verdict> way : completions(three)) {
        possible.add(way.get(0) == MET ? way.get(1) : way.get(2));
      }
      if (condition == MET || condition.isOpen()) {
        reached.add(three.get(1));
      }
      if (condition != MET) {
        reached.add(three.get(2));
      }
      Verdict unknown = reached.contains(INDETERMINATE) ? INDETERMINATE : PENDING;
      assertThat(Verdict.when(condition, three.get(1), three.get(2)))
          .as("%s", three)
          .isEqualTo(possible.size() == 1 ? possible.iterator().next() : unknown);
    }
  }

  @Test
  void countingAtLeastIsAtLeast() {
    for (List<Verdict> members : upToFour()) {
      for (Verdict empty : DECLARED) {
        for (int k = 1; k <= 5; k++) {
          int count = k;
          assertThat(Verdict.count(Comparison.AT_LEAST, k, members, empty))
              .isEqualTo(Verdict.atLeast(k, members, empty))
              .isEqualTo(Verdict.share(n -> Rational.of(count), members, empty));
        }
        assertThat(Verdict.count(Comparison.EQUAL, 0, members, empty))
            .isEqualTo(Verdict.none(members, empty));
        assertThat(Verdict.share(Rational::of, members, empty))
            .isEqualTo(Verdict.all(members, empty));
      }
    }
  }

  @Test
  void threeQuartersOfOneRoundedDownPassWithNothingUnlessOneIsNeededAtTheLeast() {
    List<Verdict> one = List.of(NOT_MET);
    assertThat(Verdict.share(SHARES.get("share floor"), one, NOT_MET)).isEqualTo(MET);
    assertThat(Verdict.share(SHARES.get("share floor at least 1"), one, NOT_MET))
        .isEqualTo(NOT_MET);
  }

  @Test
  void aCombinationIsKnownExactlyWhenEveryCompletionAgrees() {
    COMBINATIONS.forEach(
        (name, combination) -> {
          for (List<Verdict> members : upToFour()) {
            for (Verdict empty : DECLARED) {
              Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
              completions(members).forEach(m -> possible.add(known(name, m, empty)));
              Verdict verdict = combination.apply(members, empty);
              if (possible.size() == 1) {
                assertThat(possible).as("%s %s %s", name, members, empty).contains(verdict);
              } else {
                Verdict unknown = members.contains(INDETERMINATE) ? INDETERMINATE : PENDING;
                assertThat(verdict).as("%s %s %s", name, members, empty).isEqualTo(unknown);
              }
            }
          }
        });
  }

  @Test
  void theOrderOfMembersDoesNotMatter() {
    COMBINATIONS.forEach(
        (name, combination) -> {
          for (List<Verdict> members : upToFour()) {
            List<Verdict> reversed = new ArrayList<>(members);
            Collections.reverse(reversed);
            List<Verdict> sorted = members.stream().sorted().toList();
            for (Verdict empty : DECLARED) {
              Verdict verdict = combination.apply(members, empty);
              assertThat(combination.apply(reversed, empty)).as(name).isEqualTo(verdict);
              assertThat(combination.apply(sorted, empty)).as(name).isEqualTo(verdict);
            }
          }
        });
  }

  @Test
  void allAndAnyAreAssociativeWithNotApplicableAsIdentity() {
    for (String name : List.of("all", "any")) {
      BiFunction<List<Verdict>, Verdict, Verdict> combination = COMBINATIONS.get(name);
      for (List<Verdict> three : lists(3, List.of(Verdict.values()))) {
        Verdict left = combination.apply(three.subList(0, 2), NOT_APPLICABLE);
        Verdict right = combination.apply(three.subList(1, 3), NOT_APPLICABLE);
        Verdict flat = combination.apply(three, NOT_APPLICABLE);
        assertThat(combination.apply(List.of(left, three.get(2)), NOT_APPLICABLE)).isEqualTo(flat);
        assertThat(combination.apply(List.of(three.get(0), right), NOT_APPLICABLE)).isEqualTo(flat);
      }
      for (Verdict one : Verdict.values()) {
        assertThat(combination.apply(List.of(one, NOT_APPLICABLE), NOT_APPLICABLE)).isEqualTo(one);
      }
    }
  }

  @Test
  void onlyPendingAndIndeterminateAreOpen() {
    assertThat(Verdict.values())
        .filteredOn(Verdict::isOpen)
        .containsExactly(PENDING, INDETERMINATE);
  }

  @Test
  void indeterminateGoesBeforePendingAndNeitherHidesWhatIsKnown() {
    assertThat(Verdict.all(List.of(PENDING, INDETERMINATE, MET), MET)).isEqualTo(INDETERMINATE);
    assertThat(Verdict.all(List.of(PENDING, MET), MET)).isEqualTo(PENDING);
    assertThat(Verdict.all(List.of(PENDING, INDETERMINATE, NOT_MET), MET)).isEqualTo(NOT_MET);
    assertThat(Verdict.any(List.of(PENDING, MET), MET)).isEqualTo(MET);
    assertThat(Verdict.none(List.of(PENDING, MET), MET)).isEqualTo(NOT_MET);
    assertThat(Verdict.atLeast(2, List.of(MET, MET, PENDING), NOT_MET)).isEqualTo(MET);
    assertThat(Verdict.atLeast(3, List.of(MET, PENDING, NOT_MET), MET)).isEqualTo(NOT_MET);
    assertThat(Verdict.atLeast(2, List.of(PENDING, NOT_APPLICABLE), MET)).isEqualTo(PENDING);
  }
}
