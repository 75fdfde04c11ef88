package org.baremo.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.baremo.core.analysis.WilsonInterval.Basis;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {
  private static WilsonInterval interval(long part, long base) {
    return new WilsonInterval(part, base, Basis.RANDOM_SAMPLE);
  }

  private static String percent(Rational share) {
    return share.times(Rational.HUNDRED).toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** The first rows are those of the Conecta Empleo funnel; 81 of 263 is Newcombe's (1998). */
  @ParameterizedTest
  @CsvSource({
    "540, 753, 71.71, 68.39, 74.81",
    "258, 540, 47.78, 43.60, 51.99",
    "258, 753, 34.26, 30.96, 37.72",
    "378, 540, 70.00, 66.00, 73.71",
    "81, 263, 30.80, 25.53, 36.62",
    "15, 148, 10.14, 6.24, 16.05",
    "0, 20, 0.00, 0.00, 16.11",
    "1, 29, 3.45, 0.61, 17.18",
    "29, 29, 100.00, 88.30, 100.00"
  })
  void theIntervalIsWilsons(long part, long base, String share, String lower, String upper) {
    WilsonInterval interval = interval(part, base);
    assertThat(percent(interval.share())).isEqualTo(share);
    assertThat(percent(interval.lower())).isEqualTo(lower);
    assertThat(percent(interval.upper())).isEqualTo(upper);
  }

  @Property(tries = 300)
  void theShareIsWithinItsIntervalAndBothWithinZeroAndOne(
      @ForAll @LongRange(min = 1, max = 1_000_000_000L) long base,
      @ForAll @LongRange(max = 1_000_000_000L) long of) {
    WilsonInterval interval = interval(of % (base + 1), base);
    assertThat(interval.lower()).isBetween(Rational.ZERO, interval.share());
    assertThat(interval.upper()).isBetween(interval.share(), Rational.ONE);
  }

  @Property(tries = 200)
  void theIntervalOfTheOthersIsItsMirror(
      @ForAll @LongRange(min = 1, max = 100_000) long base,
      @ForAll @LongRange(max = 100_000) long of) {
    long part = of % (base + 1);
    assertThat(interval(part, base).lower())
        .isEqualTo(Rational.ONE.minus(interval(base - part, base).upper()));
  }

  @Test
  void aWholePopulationHasNoSamplingErrorAndTheIntervalSaysSo() {
    assertThat(interval(1, 2).warning()).isEmpty();
    assertThat(new WilsonInterval(1, 2, Basis.WHOLE_POPULATION).warning())
        .contains("descriptive only: the counts are of everybody, so there is no sampling error");
    assertThat(new WilsonInterval(1, 2, Basis.CLUSTERED).warning())
        .contains(
            "too narrow: the cases hang together, and the formula takes them for independent");
  }

  @Test
  void thePartIsOfTheBase() {
    assertThatThrownBy(() -> interval(-1, 0))
        .hasMessage("part must be 0 or more, was -1; base must be 1 or more, was 0");
    assertThatThrownBy(() -> interval(3, 2)).hasMessage("part must be at most the base 2, was 3");
  }

  @Test
  void intervalsKeepTheContract() {
    ValueContract.of(
            WilsonInterval.class,
            interval(258, 540),
            new WilsonInterval(0, 1, Basis.WHOLE_POPULATION))
        .lawsBeyondAnnotations("part", "at most the base")
        .lawsBeyondAnnotations("base", "at least the part")
        .verify();
  }
}
