package org.baremo.certification.decision.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.scheme.quantity.Aggregate.Function;
import org.baremo.certification.testing.Asked;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Numbers that are taken together in slots are exact; where they may not be, the rule is asked. */
class AggregatedTest {
  private static final long LIMIT = 1L << 31;

  private static final Arbitrary<Function> FUNCTIONS =
      Arbitraries.of(Function.SUM, Function.MEAN, Function.MINIMUM, Function.MAXIMUM);

  /** What several fractions come to, each of two numbers beside each other. */
  private static String told(Function function, long... fractions) {
    int[] members = new int[fractions.length / 2];
    for (int i = 0; i < members.length; i++) {
      members[i] = 2 * i;
    }
    long[] values = new long[fractions.length + 2];
    System.arraycopy(fractions, 0, values, 0, fractions.length);
    new Aggregated(function, members, fractions.length).read(Asked.empty(), values);
    return Told.number(values, fractions.length);
  }

  private static Rational expected(Function function, List<Rational> numbers) {
    Rational sum = numbers.stream().reduce(Rational.ZERO, Rational::plus);
    return switch (function) {
      case SUM -> sum;
      case MEAN -> sum.dividedBy(Rational.of(numbers.size()));
      case MINIMUM -> numbers.stream().min(Comparator.naturalOrder()).orElseThrow();
      case MAXIMUM -> numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
      case MEDIAN -> throw new AssertionError("the rule tells the median");
    };
  }

  @Test
  void fourFunctionsAreTakenOfNumbersWithTheSameDenominatorAndWithOthers() {
    long[] thirds = {5, 3, -2, 3, 4, 3};
    assertThat(told(Function.SUM, thirds)).isEqualTo("7/3");
    assertThat(told(Function.MEAN, thirds)).isEqualTo("7/9");
    assertThat(told(Function.MINIMUM, thirds)).isEqualTo("-2/3");
    assertThat(told(Function.MAXIMUM, thirds)).isEqualTo("5/3");
    long[] mixed = {1, 2, 3, 4, -7, 10};
    assertThat(told(Function.SUM, mixed)).isEqualTo("0.55");
    assertThat(told(Function.MEAN, mixed)).isEqualTo("11/60");
    assertThat(told(Function.MINIMUM, mixed)).isEqualTo("-0.7");
    assertThat(told(Function.MAXIMUM, mixed)).isEqualTo("0.75");
  }

  @Test
  void oneNumberIsItself() {
    for (Function function :
        List.of(Function.SUM, Function.MEAN, Function.MINIMUM, Function.MAXIMUM)) {
      assertThat(told(function, -6, 4)).as("%s", function).isEqualTo("-1.5");
    }
  }

  @Test
  void whereAnyNumberIsLackingTheRuleIsAsked() {
    for (Function function :
        List.of(Function.SUM, Function.MEAN, Function.MINIMUM, Function.MAXIMUM)) {
      for (long lack = Lacks.NOT_ASSESSED; lack <= Lacks.ASK; lack++) {
        assertThat(told(function, lack, 0)).isEqualTo("ask");
        assertThat(told(function, lack, 0, 1, 2)).isEqualTo("ask");
        assertThat(told(function, 1, 2, lack, 0)).isEqualTo("ask");
        assertThat(told(function, 1, 2, lack, 0, 1, 2)).isEqualTo("ask");
        assertThat(told(function, lack, 0, lack, 0)).isEqualTo("ask");
      }
    }
  }

  @Test
  void whatGrowsTooLargeOnTheWayIsAskedAndWhatStaysBelowIsTold() {
    long most = LIMIT - 1;
    assertThat(told(Function.SUM, most, 1, most, 1, 2 - 2 * most, 1)).isEqualTo("2");
    assertThat(told(Function.SUM, most, 1, 1, 1)).isEqualTo("ask");
    assertThat(told(Function.SUM, most, 1, 0, 2)).isEqualTo("2147483647");
    assertThat(told(Function.SUM, most, 1, 1, 1, -2, 2)).isEqualTo("ask");
    assertThat(told(Function.SUM, -most, 1, -1, 1, 2, 2)).isEqualTo("ask");
    assertThat(told(Function.SUM, 1, most, 0, 1)).isEqualTo("1/2147483647");
    assertThat(told(Function.SUM, 0, 1 << 16, 0, 1 << 15)).isEqualTo("0");
    assertThat(told(Function.SUM, 0, 1 << 16, 0, 1 << 15, 0, 3)).isEqualTo("ask");
    assertThat(told(Function.SUM, 0, 1 << 16, 0, (1 << 15) - 1, 0, 3)).isEqualTo("0");
  }

  @Test
  void theMeanOfWhatGrewTooLargeIsAsked() {
    assertThat(told(Function.MEAN, 0, 1 << 16, 0, 1 << 15)).isEqualTo("ask");
    assertThat(told(Function.MEAN, 0, 1 << 16, 0, (1 << 15) - 1)).isEqualTo("0");
    assertThat(told(Function.MEAN, LIMIT - 1, 1, LIMIT - 1, 1)).isEqualTo("2147483647");
  }

  @Test
  void theLeastAndTheGreatestOfTheLargestNumbersAreTold() {
    long most = LIMIT - 1;
    long[] close = {most - 1, most, most, most - 1, 1, 1};
    assertThat(told(Function.MINIMUM, close)).isEqualTo("2147483646/2147483647");
    assertThat(told(Function.MAXIMUM, close)).isEqualTo("2147483647/2147483646");
  }

  @Provide
  Arbitrary<List<long[]>> fractions() {
    return Combinators.combine(
            Arbitraries.longs().between(-10_000, 10_000), Arbitraries.longs().between(1, 100))
        .as((above, below) -> new long[] {above, below})
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<Function> functions() {
    return FUNCTIONS;
  }

  @Property(tries = 500)
  void smallNumbersAreAlwaysToldAndExactly(
      @ForAll("functions") Function function, @ForAll("fractions") List<long[]> fractions) {
    long[] flat = fractions.stream().flatMapToLong(Arrays::stream).toArray();
    List<Rational> numbers = fractions.stream().map(f -> Rational.of(f[0], f[1])).toList();
    assertThat(told(function, flat)).isEqualTo(expected(function, numbers).toString());
  }

  @Provide
  Arbitrary<List<long[]>> largeFractions() {
    return Combinators.combine(
            Arbitraries.longs().between(1 - LIMIT, LIMIT - 1),
            Arbitraries.longs().between(1, LIMIT - 1))
        .as((above, below) -> new long[] {above, below})
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 500)
  void largeNumbersAreToldExactlyOrAsked(
      @ForAll("functions") Function function, @ForAll("largeFractions") List<long[]> fractions) {
    long[] flat = fractions.stream().flatMapToLong(Arrays::stream).toArray();
    List<Rational> numbers = fractions.stream().map(f -> Rational.of(f[0], f[1])).toList();
    assertThat(told(function, flat)).isIn("ask", expected(function, numbers).toString());
  }
}
