package org.baremo.programmes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.baremo.core.programme.figure.CountBounds;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.value.Rational;

/** Numbers as the reports show them: English signs, rounded half up, only for reading. */
final class Shown {
  private static final int CENTS = 2;

  private Shown() {}

  /** {@code 18,000}. */
  static String whole(long number) {
    return decimal(Rational.of(number), 0);
  }

  /** {@code 18,000}, or with two decimals where it is not whole. */
  static String number(Rational number) {
    return decimal(number, number.isWhole() ? 0 : CENTS);
  }

  /** With so many decimals: {@code 1,142.86}. */
  static String decimal(Rational number, int decimals) {
    return format(number.toDecimal(decimals, RoundingMode.HALF_UP), decimals);
  }

  /** A share in per cent: {@code 27.27 %}. */
  static String percent(Rational share, int decimals) {
    return decimal(share.times(Rational.HUNDRED), decimals) + " %";
  }

  /** {@code 18,000} where the count is known, {@code [18,000, 40,000]} where it is not. */
  static String bounds(CountBounds count) {
    return count.isExact()
        ? whole(count.lower())
        : "[%s, %s]".formatted(whole(count.lower()), whole(count.upper()));
  }

  /** {@code €4,580,000}, with cents only where there are some. */
  static String money(Money money) {
    boolean round = money.exact().isWhole();
    String sign = money.currency().getCurrencyCode().equals("EUR") ? "€" : money.currency() + " ";
    return sign + format(money.amount(), round ? 0 : CENTS);
  }

  private static String format(BigDecimal number, int decimals) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }
}
