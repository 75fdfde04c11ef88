package org.baremo.digcomp.indicator.population;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/**
 * A share of a group of the population.
 *
 * @param code what is counted: {@code I_DSK2_BAB}
 * @param percent of the weights of the whole group, exact, from 0 to 100
 * @param respondents how many persons are behind it, unweighted, 0 or more
 */
public record PopulationShare(
    @Pattern(regexp = Forms.CODE) String code,
    @NotNull Rational percent,
    @PositiveOrZero long respondents) {
  private static final int DECIMALS = 2;

  public PopulationShare {
    Objects.requireNonNull(percent, "percent");
    new Laws()
        .that(
            Forms.isCode(code),
            "code",
            "code must be 1 to 200 characters without white space, was '%s'",
            code)
        .that(
            percent.signum() >= 0 && percent.compareTo(Rational.HUNDRED) <= 0,
            "percent",
            "percent must be from 0 to 100, was %s",
            percent)
        .notNegative(respondents, "respondents")
        .orThrow();
  }

  /**
   * Returns the percentage for readers: two decimals, as Eurostat publishes, halves rounded up.
   * Rounded shares need not add up; exact ones do.
   *
   * @return {@code 55.56}
   */
  public BigDecimal rounded() {
    return percent.toDecimal(DECIMALS, RoundingMode.HALF_UP);
  }
}
