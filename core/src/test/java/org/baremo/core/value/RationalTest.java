package org.baremo.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held to an oracle of big whole numbers, around the bounds of a long above all. */
class RationalTest {
  /** A fraction as the textbook has it. */
  private record Oracle(BigInteger above, BigInteger below) {
    Rational rational() {
      return below.signum() < 0
          ? Rational.parse(above.negate() + "/" + below.negate())
          : Rational.parse(above + "/" + below);
    }

    void agreesWith(Rational other) {
      BigInteger divisor = above.gcd(below).max(BigInteger.ONE);
      BigInteger sign = below.signum() < 0 ? divisor.negate() : divisor;
      assertThat(other.numerator()).isEqualTo(above.divide(sign));
      assertThat(other.denominator()).isEqualTo(below.divide(sign));
      assertThat(other).isEqualTo(rational()).hasSameHashCodeAs(rational());
      assertThat(other.compareTo(rational())).isZero();
    }
  }

  @Provide
  Arbitrary<Oracle> fractions() {
    Arbitrary<BigInteger> numbers =
        Arbitraries.oneOf(
            Arbitraries.longs().map(BigInteger::valueOf),
            Arbitraries.integers().between(-100, 100).map(BigInteger::valueOf),
            Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, 1L << 32, 1L << 31)
                .map(BigInteger::valueOf),
            Arbitraries.bigIntegers()
                .between(BigInteger.TWO.pow(80).negate(), BigInteger.TWO.pow(80)));
    return Combinators.combine(numbers, numbers.filter(n -> n.signum() > 0)).as(Oracle::new);
  }

  @Property(tries = 500)
  void arithmeticIsExact(@ForAll("fractions") Oracle left, @ForAll("fractions") Oracle right) {
    Rational a = left.rational();
    Rational b = right.rational();
    BigInteger crossLeft = left.above.multiply(right.below);
    BigInteger crossRight = right.above.multiply(left.below);
    BigInteger below = left.below.multiply(right.below);
    new Oracle(crossLeft.add(crossRight), below).agreesWith(a.plus(b));
    new Oracle(crossLeft.subtract(crossRight), below).agreesWith(a.minus(b));
    new Oracle(left.above.multiply(right.above), below).agreesWith(a.times(b));
    if (right.above.signum() != 0) {
      new Oracle(crossLeft, left.below.multiply(right.above)).agreesWith(a.dividedBy(b));
    }
    new Oracle(left.above.negate(), left.below).agreesWith(a.negated());
    assertThat(a.compareTo(b)).isEqualTo(crossLeft.compareTo(crossRight));
    assertThat(a.signum()).isEqualTo(left.above.signum());
    assertThat(a.isWhole()).isEqualTo(left.above.remainder(left.below).signum() == 0);
  }

  @Property(tries = 300)
  void textAndJsonReadBackAsTheSameNumber(@ForAll("fractions") Oracle fraction) {
    Rational number = fraction.rational();
    assertThat(Rational.parse(number.toString())).isEqualTo(number);
    byte[] canonical = Json.standard().canonical(number);
    assertThat(Json.standard().read(canonical, Rational.class, "n").orThrow()).isEqualTo(number);
  }

  @Property(tries = 300)
  void decimalsAreTheSameNumber(@ForAll BigDecimal decimal) {
    Rational number = Rational.of(decimal);
    assertThat(number).isEqualTo(Rational.parse(decimal.toPlainString()));
    assertThat(new BigDecimal(number.toString())).isEqualByComparingTo(decimal);
    for (RoundingMode mode : RoundingMode.values()) {
      if (mode != RoundingMode.UNNECESSARY) {
        assertThat(number.toDecimal(2, mode)).isEqualTo(decimal.setScale(2, mode));
      }
    }
  }

  @Property(tries = 300)
  void jsonNumbersAreReadAsTheyAreWritten(@ForAll BigDecimal decimal) {
    byte[] json = decimal.toString().getBytes(StandardCharsets.US_ASCII);
    assertThat(Json.standard().read(json, Rational.class, "n").orThrow())
        .isEqualTo(Rational.of(decimal));
  }

  @Test
  void fortyThreeOfSixtyIsAboveSeventyPercent() {
    assertThat(Mark.of(43, 60).percentage()).isEqualTo(Rational.parse("215/3"));
    assertThat(Mark.of(43, 60).percentage()).isGreaterThan(Rational.of(70));
    assertThat(Mark.of(42, 60).percentage()).isEqualTo(Rational.of(70));
  }

  @ParameterizedTest
  @CsvSource({
    "7.25, 7.25, 7.25",
    "1.50, 1.5, 1.5",
    "-3, -3, -3",
    "0.000, 0, 0",
    "-0, 0, 0",
    "10/4, 2.5, 2.5",
    "215/3, 215/3, '\"215/3\"'",
    "999999999999999, 999999999999999, 999999999999999",
    "1000000000000000, 1000000000000000, '\"1000000000000000\"'",
    "0.1234567890123456, 0.1234567890123456, '\"19290123283179/156250000000000\"'"
  })
  void textsAndJsonAreExact(String written, String text, String json) {
    Rational number = Rational.parse(written);
    assertThat(number).hasToString(text);
    assertThat(new String(Json.standard().write(number), StandardCharsets.UTF_8)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "x", "1.", ".5", "1..2", "1/2/3", "1/", "/2", "+1", "1e5", " 1", "1 ", "1,5", "٣",
        "1/-2", "--1", "NaN", "1_000", "0x1"
      })
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> Rational.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number must be a decimal or a fraction, was '" + text + "'");
  }

  @Test
  void zeroDividesNothing() {
    assertThatThrownBy(() -> Rational.of(1, 0)).hasMessage("denominator must not be 0");
    assertThatThrownBy(() -> Rational.parse("1/0")).hasMessage("denominator must not be 0");
    assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
        .hasMessage("denominator must not be 0");
  }

  @Test
  void numbersOfMoreThanFourHundredDigitsAreRefused() {
    assertThatThrownBy(() -> Rational.of(new BigDecimal("1E400")))
        .hasMessage("number must have at most 400 digits, was 1E+400");
    assertThat(Rational.of(new BigDecimal("1E399")).isWhole()).isTrue();
  }

  @Test
  void roundingIsStated() {
    assertThat(Rational.parse("215/3").rounded(1, RoundingMode.HALF_UP)).hasToString("71.7");
    assertThat(Rational.parse("215/3").rounded(0, RoundingMode.DOWN)).hasToString("71");
    assertThat(Rational.parse("-0.5").rounded(0, RoundingMode.HALF_EVEN)).hasToString("0");
  }

  @Test
  void theLongestNumbersAreReadBackAndNoLongerOnes() {
    String nines = "9".repeat(400);
    for (String longest :
        List.of(
            "-" + nines,
            "0." + "0".repeat(398) + "1",
            "-0." + "0".repeat(398) + "1",
            "-" + nines + "/" + "7".repeat(399) + "3")) {
      Rational number = Rational.parse(longest);
      assertThat(Rational.parse(number.toString())).isEqualTo(number);
      assertThat(
              Json.standard()
                  .read(Json.standard().write(number), Rational.class, "number")
                  .orThrow())
          .isEqualTo(number);
    }
    for (String longer :
        List.of(
            nines + "0", "0." + "0".repeat(400) + "1", "1/" + nines + "0", "1".repeat(1 << 20))) {
      assertThatThrownBy(() -> Rational.parse(longer))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("number must have at most 400 digits, was ");
    }
  }

  @Test
  void placesOutOfRangeAreRefusedAndLargeNumbersAreRounded() {
    assertThatThrownBy(() -> Rational.ONE.rounded(-1, RoundingMode.DOWN))
        .hasMessage("decimals must be from 0 to 400, was -1");
    assertThatThrownBy(() -> Rational.ONE.toDecimal(401, RoundingMode.DOWN))
        .hasMessage("decimals must be from 0 to 400, was 401");
    Rational large = Rational.parse("9".repeat(400)).plus(Rational.of(1, 3));
    assertThat(large.rounded(2, RoundingMode.DOWN).minus(large).plus(Rational.of(1, 300)))
        .isEqualTo(Rational.ZERO);
  }

  @Test
  void partsThatFitAreGivenAsPrimitives() {
    Rational half = Rational.of(-2, 4);
    assertThat(half.isLong()).isTrue();
    assertThat(half.longNumerator()).isEqualTo(-1);
    assertThat(half.longDenominator()).isEqualTo(2);
    Rational large = Rational.parse("1/99999999999999999999");
    assertThat(large.isLong()).isFalse();
    assertThat(large.longNumerator()).isEqualTo(1);
    assertThatThrownBy(large::longDenominator).isInstanceOf(ArithmeticException.class);
    Rational whole = Rational.parse("99999999999999999999");
    assertThatThrownBy(whole::longNumerator).isInstanceOf(ArithmeticException.class);
    assertThat(whole.longDenominator()).isEqualTo(1);
  }
}
