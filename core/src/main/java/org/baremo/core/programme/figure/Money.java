package org.baremo.core.programme.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Rational;

/**
 * An amount of one currency, down to its smallest coin and no further. Written {@code 200000.00
 * EUR}. Two currencies are never added, and rounding is said by the caller.
 *
 * @param amount with as many decimals as the currency has; given with fewer, it is filled up
 * @param currency of ISO 4217
 */
public record Money(@NotNull BigDecimal amount, @NotNull Currency currency)
    implements Comparable<Money> {
  private static final int MAX_DIGITS = 30;
  private static final Pattern FORM = Pattern.compile("(-?\\d{1,30}(?:\\.\\d{1,30})?) (\\S{1,60})");

  public Money {
    int decimals = decimals(currency);
    new Laws()
        .that(
            Math.abs((long) amount.scale()) + amount.precision() <= MAX_DIGITS,
            "amount",
            "amount must have at most 30 digits, was %s",
            amount)
        .orThrow();
    BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    new Laws()
        .that(
            plain.scale() <= decimals,
            "amount",
            "amount must have at most %s decimals in %s, was %s",
            decimals,
            currency,
            amount.toPlainString())
        .orThrow();
    amount = plain.setScale(decimals, RoundingMode.UNNECESSARY);
  }

  /**
   * Returns whole units of a currency.
   *
   * @param amount euros, pounds…
   * @param currency of ISO 4217
   * @return the money
   */
  public static Money of(long amount, Currency currency) {
    return new Money(BigDecimal.valueOf(amount), currency);
  }

  /**
   * Returns an exact number rounded to the smallest coin.
   *
   * @param amount exact
   * @param currency of ISO 4217
   * @param mode how to round
   * @return the money
   * @throws ArithmeticException when the mode is {@link RoundingMode#UNNECESSARY} and it is not
   */
  public static Money rounded(Rational amount, Currency currency, RoundingMode mode) {
    return new Money(amount.toDecimal(decimals(currency), mode), currency);
  }

  /**
   * Reads the written form.
   *
   * @param text {@code 200000.00 EUR}: a decimal, a space, an ISO 4217 code
   * @return the money
   * @throws IllegalArgumentException when the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Money parse(String text) {
    Matcher matcher = FORM.matcher(text);
    Require.that(matcher.matches(), "money must be written as 200000.00 EUR, was '%s'", text);
    return new Money(new BigDecimal(matcher.group(1)), currency(matcher.group(2)));
  }

  /**
   * Finds a currency.
   *
   * @param code of ISO 4217: {@code EUR}
   * @return the currency
   * @throws IllegalArgumentException when there is none of that code
   */
  public static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      Require.that(false, "currency must be a code of ISO 4217, was '%s'", code);
      throw e;
    }
  }

  /**
   * Adds.
   *
   * @param other of the same currency
   * @return the sum
   * @throws IllegalArgumentException when the currencies differ, naming both
   */
  public Money plus(Money other) {
    return new Money(amount.add(same(other).amount), currency);
  }

  /**
   * Subtracts.
   *
   * @param other of the same currency
   * @return the difference, negative when the other is more
   * @throws IllegalArgumentException when the currencies differ, naming both
   */
  public Money minus(Money other) {
    return new Money(amount.subtract(same(other).amount), currency);
  }

  /**
   * Multiplies by a whole number.
   *
   * @param factor any
   * @return the product
   */
  public Money times(long factor) {
    return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
  }

  /**
   * Multiplies by an exact number and rounds.
   *
   * @param factor any
   * @param mode how to round to the smallest coin
   * @return the product
   */
  public Money times(Rational factor, RoundingMode mode) {
    return rounded(exact().times(factor), currency, mode);
  }

  /**
   * Says how much of another amount this is.
   *
   * @param other of the same currency, not zero
   * @return the exact quotient, without a unit
   * @throws IllegalArgumentException when the currencies differ, or the other is zero
   */
  public Rational dividedBy(Money other) {
    return exact().dividedBy(same(other).exact());
  }

  /**
   * Returns the amount as an exact number.
   *
   * @return in units of the currency
   */
  public Rational exact() {
    return Rational.of(amount);
  }

  /**
   * Adds all of them.
   *
   * @param amounts of one currency
   * @param currency the one that they are in; what nothing adds up to is zero of it
   * @return the sum
   * @throws IllegalArgumentException when the currencies differ
   */
  public static Money sum(List<Money> amounts, Currency currency) {
    return amounts.stream().reduce(of(0, currency), Money::plus);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the currencies differ, naming both
   */
  @Override
  public int compareTo(Money other) {
    return amount.compareTo(same(other).amount);
  }

  private Money same(Money other) {
    Require.that(
        currency.equals(other.currency),
        "currencies must be the same, were %s and %s",
        this,
        other);
    return other;
  }

  private static int decimals(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }

  @Override
  @JsonValue
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }
}
