package org.baremo.core.programme.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.baremo.core.value.Rational;

/** The laws of figures, against what the words say. */
class FigurePropertiesTest {
  private static final LocalDate EPOCH = LocalDate.of(2015, 1, 1);

  @Provide
  Arbitrary<PartialDate> dates() {
    return Combinators.combine(Arbitraries.integers().between(0, 4_000), Arbitraries.of(4, 7, 10))
        .as((day, length) -> PartialDate.of(EPOCH.plusDays(day).toString().substring(0, length)));
  }

  @Provide
  Arbitrary<Period> periods() {
    return Combinators.combine(dates(), dates())
        .as(
            (one, other) ->
                other.lastDay().isBefore(one.firstDay())
                    ? new Period(other, one)
                    : new Period(one, other));
  }

  @Property(tries = 300)
  void aPeriodHasAsManyDaysAsCanBeCounted(
      @ForAll("periods") Period period, @ForAll @IntRange(max = 4_500) int offset) {
    LocalDate day = EPOCH.plusDays(offset);
    long counted = 0;
    long elapsed = 0;
    Set<String> months = new HashSet<>();
    for (LocalDate d = period.firstDay(); !d.isAfter(period.lastDay()); d = d.plusDays(1)) {
      counted++;
      elapsed += d.isAfter(day) ? 0 : 1;
      months.add(d.toString().substring(0, 7));
    }
    assertThat(period.days()).isEqualTo(counted);
    assertThat(period.elapsedDays(day)).isEqualTo(elapsed);
    assertThat(period.calendarMonths()).isEqualTo(months.size());
    assertThat(period.monthsBetween()).isEqualTo(months.size() - 1L);
    assertThat(period.toDateRange().contains(day)).isEqualTo(period.contains(day));
    assertThat(Period.parse(period.toString())).isEqualTo(period);
  }

  @Property(tries = 300)
  void periodsOverlapWhenTheyHaveADayInCommon(
      @ForAll("periods") Period one, @ForAll("periods") Period other) {
    boolean common = false;
    for (LocalDate d = one.firstDay(); !d.isAfter(one.lastDay()) && !common; d = d.plusDays(1)) {
      common = other.contains(d);
    }
    assertThat(one.overlaps(other)).isEqualTo(common);
    assertThat(other.overlaps(one)).isEqualTo(common);
  }

  @Property(tries = 200)
  void theUnionOfSetsIsWithinTheBoundsOfTheirCounts(
      @ForAll @Size(max = 5) List<@Size(max = 8) Set<@IntRange(max = 12) Integer>> sets) {
    Set<Integer> union = new HashSet<>();
    List<CountBounds> counts = new ArrayList<>();
    for (Set<Integer> set : sets) {
      union.addAll(set);
      counts.add(CountBounds.exactly(set.size()));
    }
    assertThat(CountBounds.unionOf(counts).contains(union.size())).isTrue();
    CountBounds disjoint = counts.stream().reduce(CountBounds.exactly(0), CountBounds::plus);
    assertThat(disjoint).isEqualTo(CountBounds.exactly(sets.stream().mapToLong(Set::size).sum()));
    assertThat(CountBounds.unionOf(counts).upper()).isEqualTo(disjoint.upper());
  }

  @Property(tries = 200)
  void groupsShareAtLeastAsMuchAsTheBoundSays(
      @ForAll @Size(min = 1, max = 4)
          List<@Size(min = 1, max = 10) Set<@IntRange(max = 9) Integer>> groups) {
    Base base = new Base("ten", Unit.PERSON);
    Map<String, Proportion> shares = new LinkedHashMap<>();
    Set<Integer> common = new HashSet<>(IntStream.range(0, 10).boxed().toList());
    for (Set<Integer> group : groups) {
      shares.put("group-" + shares.size(), Proportion.of(group.size(), 10, base));
      common.retainAll(group);
    }
    ShareSet set = ShareSet.builder().form(ShareSet.Form.OVERLAPPING).shares(shares).build();
    assertThat(set.intersectionAtLeast()).isLessThanOrEqualTo(Rational.of(common.size(), 10));
    assertThat(set.intersectionAtLeast().signum()).isNotNegative();
  }

  @Provide
  Arbitrary<List<Claim>> claims() {
    Arbitrary<Exactness> exactness =
        Arbitraries.of(Exactness.EXACT, Exactness.AT_LEAST, Exactness.AT_MOST, Exactness.UNKNOWN);
    return Combinators.combine(Arbitraries.longs().between(1, 12), exactness)
        .as(
            (value, how) ->
                Claim.builder()
                    .about("thing")
                    .value(Rational.of(value))
                    .unit(Unit.CENTRE)
                    .exactness(how)
                    .source(SourceRef.of("toy", value + how.symbol()))
                    .build())
        .list()
        .ofMinSize(2)
        .ofMaxSize(5);
  }

  private static boolean isTrue(Claim claim, long truth) {
    int sign = Rational.of(truth).compareTo(claim.getValue().orElseThrow());
    return switch (claim.getExactness()) {
      case EXACT, APPROXIMATELY -> sign == 0;
      case AT_LEAST -> sign >= 0;
      case AT_MOST -> sign <= 0;
      case UNKNOWN -> true;
    };
  }

  /**
   * Claims conflict exactly when no number makes all of them true; their order is nothing to it.
   */
  @Property(tries = 400)
  void claimsConflictWhenNothingMakesAllOfThemTrue(
      @ForAll("claims") List<Claim> claims, @ForAll Random random) {
    boolean possible =
        IntStream.rangeClosed(1, 12).anyMatch(n -> claims.stream().allMatch(c -> isTrue(c, n)));
    Tolerance none = Tolerance.absolute(Rational.ZERO);
    Reconciliation.Verdict verdict = Reconciliation.of(claims, none, Rational.of(3)).getVerdict();
    assertThat(verdict == Reconciliation.Verdict.CONFLICT).isEqualTo(!possible);
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);
    Reconciliation again = Reconciliation.of(shuffled, none, Rational.of(3));
    assertThat(again.getVerdict()).isEqualTo(verdict);
    long largest = claims.stream().mapToLong(FigurePropertiesTest::whole).max().orElseThrow();
    long smallest = claims.stream().mapToLong(FigurePropertiesTest::whole).min().orElseThrow();
    assertThat(again.getSpread()).contains(Rational.of(largest, smallest));
    if (possible) {
      assertThat(verdict == Reconciliation.Verdict.COMPATIBLE_WIDE)
          .isEqualTo(largest > 3 * smallest);
    }
  }

  private static long whole(Claim claim) {
    return claim.getValue().orElseThrow().numerator().longValueExact();
  }

  @Property(tries = 200)
  void moneyAddsUpToTheCentInAnyOrder(
      @ForAll @Size(max = 8) List<@LongRange(min = -1_000_000, max = 1_000_000) Long> cents,
      @ForAll Random random) {
    List<Money> amounts = new ArrayList<>();
    for (long c : cents) {
      Rational euros = Rational.of(c, 100);
      amounts.add(Money.rounded(euros, Money.currency("EUR"), java.math.RoundingMode.UNNECESSARY));
    }
    Money sum = Money.sum(amounts, Money.currency("EUR"));
    assertThat(sum.exact())
        .isEqualTo(Rational.of(cents.stream().mapToLong(Long::longValue).sum(), 100));
    Collections.shuffle(amounts, random);
    assertThat(Money.sum(amounts, Money.currency("EUR"))).isEqualTo(sum);
    amounts.forEach(
        amount -> {
          assertThat(sum.plus(amount).minus(amount)).isEqualTo(sum);
          assertThat(Money.parse(amount.toString())).isEqualTo(amount);
        });
  }

  @Property(tries = 200)
  void aToleranceHoldsBothWays(
      @ForAll @LongRange(min = -50, max = 50) long one,
      @ForAll @LongRange(min = -50, max = 50) long other,
      @ForAll @LongRange(max = 20) long amount) {
    Tolerance tolerance = Tolerance.absolute(Rational.of(amount));
    assertThat(tolerance.holds(Rational.of(one), Rational.of(other)))
        .isEqualTo(Math.abs(one - other) <= amount)
        .isEqualTo(tolerance.holds(Rational.of(other), Rational.of(one)));
  }
}
