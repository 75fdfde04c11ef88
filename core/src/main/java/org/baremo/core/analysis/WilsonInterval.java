package org.baremo.core.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/**
 * The 95 % score interval of a share, as E. B. Wilson gave it (Journal of the American Statistical
 * Association 22, 1927, pp. 209–212), without a continuity correction. It says how far chance alone
 * could have moved the share of a random sample; of a whole population it says nothing about error,
 * and {@link #warning()} tells so.
 *
 * @param part how many make up the share, 0 or more, at most the base
 * @param base how many there are, 1 or more
 * @param basis what the counts are of
 */
public record WilsonInterval(@PositiveOrZero long part, @Positive long base, @NotNull Basis basis) {
  private static final MathContext PRECISE = MathContext.DECIMAL128;
  private static final int DECIMALS = 12;

  /** The 97.5 % point of the standard normal distribution, to 15 decimals. */
  private static final BigDecimal Z = new BigDecimal("1.959963984540054");

  private static final BigDecimal Z_SQUARED = Z.multiply(Z, PRECISE);

  /** What the counts of a share are of. */
  public enum Basis {
    /** Everybody: a complete cohort, with no sampling error at all. */
    @JsonProperty("whole-population")
    WHOLE_POPULATION,
    /** A random sample of independent cases. */
    @JsonProperty("random-sample")
    RANDOM_SAMPLE,
    /** Cases that hang together, such as several enrolments of one person. */
    @JsonProperty("clustered")
    CLUSTERED
  }

  public WilsonInterval {
    Objects.requireNonNull(basis);
    new Laws()
        .notNegative(part, "part")
        .positive(base, "base")
        .that(
            part <= base || base < 1 || part < 0,
            "part",
            "part must be at most the base %s, was %s",
            base,
            part)
        .orThrow();
  }

  /**
   * Returns the share itself.
   *
   * @return exact, from 0 to 1
   */
  public Rational share() {
    return Rational.of(part, base);
  }

  /**
   * Returns the lower end.
   *
   * @return from 0 to the share, to 12 decimals; exactly 0 when the part is none
   */
  public Rational lower() {
    return part == 0 ? Rational.ZERO : bound(half().negate());
  }

  /**
   * Returns the upper end.
   *
   * @return from the share to 1, to 12 decimals; exactly 1 when the part is all
   */
  public Rational upper() {
    return part == base ? Rational.ONE : bound(half());
  }

  /**
   * Says what a reader must know before taking the interval for an error.
   *
   * @return one sentence; empty for a random sample
   */
  public Optional<String> warning() {
    return switch (basis) {
      case WHOLE_POPULATION ->
          Optional.of(
              "descriptive only: the counts are of everybody, so there is no sampling error");
      case CLUSTERED ->
          Optional.of(
              "too narrow: the cases hang together, and the formula takes them for independent");
      case RANDOM_SAMPLE -> Optional.empty();
    };
  }

  private Rational bound(BigDecimal away) {
    BigDecimal n = BigDecimal.valueOf(base);
    BigDecimal middle =
        BigDecimal.valueOf(part).add(Z_SQUARED.divide(BigDecimal.valueOf(2), PRECISE));
    BigDecimal bound = middle.add(away).divide(n.add(Z_SQUARED), PRECISE);
    return Rational.of(bound.setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }

  /** Half the width, times n + z². */
  private BigDecimal half() {
    BigDecimal variance =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(base - part))
            .divide(BigDecimal.valueOf(base), PRECISE);
    BigDecimal root = variance.add(Z_SQUARED.divide(BigDecimal.valueOf(4), PRECISE)).sqrt(PRECISE);
    return Z.multiply(root, PRECISE);
  }
}
