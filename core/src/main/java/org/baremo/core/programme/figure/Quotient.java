package org.baremo.core.programme.figure;

import jakarta.validation.constraints.NotBlank;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Rational;

/**
 * How much of one thing there is for each of another: cost per distinct certified person, hours per
 * learner. Exact; rounded only to be shown. Over nobody it is undefined, and where only bounds of
 * the divisor are known, so are only bounds of the quotient.
 *
 * @param lower the least that it can be; empty when it is undefined
 * @param upper the most that it can be; empty when it is undefined, or when there may be nobody to
 *     divide over, which leaves it without an upper end
 * @param unit both units: {@code EUR per person}
 */
public record Quotient(Optional<Rational> lower, Optional<Rational> upper, @NotBlank String unit) {
  public Quotient {
    Objects.requireNonNull(lower);
    Objects.requireNonNull(upper);
    Laws laws = new Laws().notBlank(unit, "unit");
    lower.ifPresent(
        least -> laws.that(least.signum() >= 0, "lower", "lower must be 0 or more, was %s", least));
    upper.ifPresent(
        most ->
            laws.that(
                lower.isPresent() && lower.get().compareTo(most) <= 0,
                "upper",
                "upper must be at least lower %s, was %s",
                lower.map(Rational::toString).orElse("undefined"),
                most));
    laws.orThrow();
  }

  /**
   * Divides money over a count.
   *
   * @param total 0 or more
   * @param over how many there are
   * @param each what is counted
   * @return in the currency per unit; undefined over exactly none
   * @throws IllegalArgumentException when the total is negative
   */
  public static Quotient of(Money total, CountBounds over, Unit each) {
    return of(
        total.exact(),
        Rational.of(over.lower()),
        Rational.of(over.upper()),
        total.currency().getCurrencyCode() + " per " + each);
  }

  /**
   * Divides money over a quantity.
   *
   * @param total 0 or more
   * @param over 0 or more
   * @return in the currency per unit; undefined over 0
   * @throws IllegalArgumentException when one of them is negative
   */
  public static Quotient of(Money total, Quantity over) {
    return of(
        total.exact(),
        over.value(),
        over.value(),
        total.currency().getCurrencyCode() + " per " + over.unit());
  }

  /**
   * Divides a quantity over a count.
   *
   * @param total 0 or more
   * @param over how many there are
   * @param each what is counted
   * @return in the unit of the total per unit; undefined over exactly none
   * @throws IllegalArgumentException when the total is negative
   */
  public static Quotient of(Quantity total, CountBounds over, Unit each) {
    return of(
        total.value(),
        Rational.of(over.lower()),
        Rational.of(over.upper()),
        total.unit() + " per " + each);
  }

  /**
   * Divides a quantity over a quantity.
   *
   * @param total 0 or more
   * @param over 0 or more
   * @return in the unit of the total per unit; undefined over 0
   * @throws IllegalArgumentException when one of them is negative
   */
  public static Quotient of(Quantity total, Quantity over) {
    return of(total.value(), over.value(), over.value(), total.unit() + " per " + over.unit());
  }

  private static Quotient of(Rational total, Rational fewest, Rational most, String unit) {
    new Laws()
        .that(total.signum() >= 0, "total", "total must be 0 or more, was %s", total)
        .that(fewest.signum() >= 0, "over", "over must be 0 or more, was %s", fewest)
        .orThrow();
    return new Quotient(divided(total, most), divided(total, fewest), unit);
  }

  private static Optional<Rational> divided(Rational total, Rational over) {
    return over.signum() == 0 ? Optional.empty() : Optional.of(total.dividedBy(over));
  }

  /**
   * Joins the quotient that is true instead when a total is only known to be from one amount to
   * another.
   *
   * @param other in the same unit
   * @return from the lower of both to the upper of both; undefined when one of them is
   * @throws IllegalArgumentException when the units differ, naming both
   */
  public Quotient or(Quotient other) {
    Require.that(
        unit.equals(other.unit), "units must be the same, were %s and %s", unit, other.unit);
    Optional<Rational> least = both(lower, other.lower, -1);
    return new Quotient(
        least, least.isEmpty() ? Optional.empty() : both(upper, other.upper, 1), unit);
  }

  private static Optional<Rational> both(
      Optional<Rational> one, Optional<Rational> other, int sign) {
    return one.flatMap(a -> other.map(b -> Integer.signum(a.compareTo(b)) == sign ? a : b));
  }

  /**
   * Tells whether there is a quotient at all.
   *
   * @return false over nobody
   */
  public boolean isDefined() {
    return lower.isPresent();
  }

  /**
   * Returns the quotient where one number is all that it can be.
   *
   * @return empty when it is undefined or an interval
   */
  public Optional<Rational> value() {
    return upper.isPresent() && upper.equals(lower) ? upper : Optional.empty();
  }

  /**
   * Writes it rounded, to be shown and not to be reckoned with.
   *
   * @param decimals 0 or more
   * @param mode how to round
   * @return {@code 25.00 EUR per person}, {@code [25.00, 33.33] EUR per person}, {@code [25.00,
   *     undefined] EUR per person} or {@code undefined EUR per person}
   */
  public String rounded(int decimals, RoundingMode mode) {
    return text(number -> number.toDecimal(decimals, mode).toPlainString());
  }

  private String text(Function<Rational, String> form) {
    String least = lower.map(form).orElse("undefined");
    String most = upper.map(form).orElse("undefined");
    return (lower.equals(upper) ? least : "[" + least + ", " + most + "]") + " " + unit;
  }

  /**
   * Returns the exact quotient and its unit.
   *
   * @return written as by {@link #rounded}, fractions as fractions
   */
  @Override
  public String toString() {
    return text(Rational::toString);
  }
}
