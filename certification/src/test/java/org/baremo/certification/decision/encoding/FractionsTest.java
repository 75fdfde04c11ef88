package org.baremo.certification.decision.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Numbers in slots are exact, or the rule is asked. */
class FractionsTest {
  private static final long LIMIT = 1L << 31;
  private static final long FACTOR_LIMIT = 1L << 27;

  private static String put(long above, long below) {
    long[] values = {7, 7};
    Fractions.put(above, below, values, 0);
    return Told.parts(values, 0);
  }

  private static String put(Rational number) {
    long[] values = {7, 7};
    Fractions.put(number, values, 0);
    return Told.parts(values, 0);
  }

  private static String percentage(Rational of, Rational to) {
    long[] values = {7, 7};
    Fractions.percentage(of, to, values, 0);
    return Told.number(values, 0);
  }

  @Test
  void aNumberIsSmallWhenBothOfItsPartsAreBelowTheLimit() {
    assertThat(Fractions.LIMIT).isEqualTo(LIMIT);
    assertThat(Fractions.isSmall(Rational.ZERO)).isTrue();
    assertThat(Fractions.isSmall(Rational.of(LIMIT - 1))).isTrue();
    assertThat(Fractions.isSmall(Rational.of(LIMIT))).isFalse();
    assertThat(Fractions.isSmall(Rational.of(1 - LIMIT))).isTrue();
    assertThat(Fractions.isSmall(Rational.of(-LIMIT))).isFalse();
    assertThat(Fractions.isSmall(Rational.of(1, LIMIT - 1))).isTrue();
    assertThat(Fractions.isSmall(Rational.of(1, LIMIT))).isFalse();
    assertThat(Fractions.isSmall(Rational.parse("9".repeat(30)))).isFalse();
    assertThat(Fractions.isSmall(Rational.parse("1/" + "9".repeat(30)))).isFalse();
  }

  @Test
  void partsThatAreSmallArePutAsTheyAreForReducingThemCosts() {
    assertThat(put(4, 6)).isEqualTo("4/6");
    assertThat(put(-4, 6)).isEqualTo("-4/6");
    assertThat(put(LIMIT - 1, LIMIT - 1)).isEqualTo("2147483647/2147483647");
    assertThat(put(1 - LIMIT, LIMIT - 1)).isEqualTo("-2147483647/2147483647");
  }

  @Test
  void partsThatAreTooLargeAreReducedAndAskedOnlyWhereThatIsNotEnough() {
    assertThat(put(LIMIT, 2)).isEqualTo("1073741824/1");
    assertThat(put(2, LIMIT)).isEqualTo("1/1073741824");
    assertThat(put(-LIMIT, LIMIT)).isEqualTo("-1/1");
    assertThat(put(2 * LIMIT - 2, 2)).isEqualTo("2147483647/1");
    assertThat(put(2, 2 * LIMIT - 2)).isEqualTo("1/2147483647");
    assertThat(put(LIMIT, 1)).isEqualTo("ask");
    assertThat(put(-LIMIT, 1)).isEqualTo("ask");
    assertThat(put(1, LIMIT)).isEqualTo("ask");
    assertThat(put(2 * LIMIT, 2)).isEqualTo("ask");
    assertThat(put(2, 2 * LIMIT)).isEqualTo("ask");
  }

  @Test
  void aNumberOfTheDossierIsPutOrAsked() {
    assertThat(put(Rational.parse("-2.5"))).isEqualTo("-5/2");
    assertThat(put(Rational.of(LIMIT))).isEqualTo("ask");
    assertThat(put(Rational.parse("9".repeat(30)))).isEqualTo("ask");
  }

  @Test
  void aPercentageIsExact() {
    assertThat(percentage(Rational.of(43), Rational.of(60))).isEqualTo("215/3");
    assertThat(percentage(Rational.parse("7.25"), Rational.parse("14.5"))).isEqualTo("50");
    assertThat(percentage(Rational.ZERO, Rational.of(3))).isEqualTo("0");
    assertThat(percentage(Rational.of(-1), Rational.of(4))).isEqualTo("-25");
  }

  @Test
  void aPercentageOfPartsThatMayOverflowIsAsked() {
    Rational most = Rational.of(FACTOR_LIMIT - 1);
    Rational more = Rational.of(FACTOR_LIMIT);
    Rational least = Rational.of(1, FACTOR_LIMIT - 1);
    Rational less = Rational.of(1, FACTOR_LIMIT);
    assertThat(percentage(most, most)).isEqualTo("100");
    assertThat(percentage(most.negated(), most)).isEqualTo("-100");
    assertThat(percentage(least, least)).isEqualTo("100");
    for (Rational large : new Rational[] {more, less, more.negated()}) {
      assertThat(percentage(large, Rational.ONE)).as("%s of 1", large).isEqualTo("ask");
      assertThat(percentage(Rational.ONE, large)).as("1 of %s", large).isEqualTo("ask");
    }
    assertThat(percentage(Rational.parse("9".repeat(30)), Rational.ONE)).isEqualTo("ask");
    assertThat(percentage(most, Rational.of(1, FACTOR_LIMIT - 1))).isEqualTo("ask");
  }

  @Property(tries = 500)
  void whatIsPutIsTheNumberAndAskedIsOnlyOneOfLargeParts(
      @ForAll @LongRange(min = -(1L << 40), max = 1L << 40) long above,
      @ForAll @LongRange(min = 1, max = 1L << 40) long below) {
    Rational number = Rational.of(above, below);
    String expected = Fractions.isSmall(number) ? number.toString() : "ask";
    long[] values = {7, 7};
    Fractions.put(above, below, values, 0);
    assertThat(Told.number(values, 0)).isEqualTo(expected);
    assertThat(Math.abs(values[0])).isLessThan(LIMIT);
    assertThat(values[1]).isBetween(0L, LIMIT - 1);
  }

  @Property(tries = 500)
  void aPercentageOfMarksIsHundredTimesTheirRatio(
      @ForAll @LongRange(min = -20_000, max = 20_000) long of,
      @ForAll @LongRange(min = 1, max = 20_000) long to,
      @ForAll @LongRange(min = 1, max = 1_000) long scale) {
    Rational points = Rational.of(of, scale);
    Rational maximum = Rational.of(to, scale);
    assertThat(percentage(points, maximum))
        .isEqualTo(points.times(Rational.HUNDRED).dividedBy(maximum).toString());
  }
}
