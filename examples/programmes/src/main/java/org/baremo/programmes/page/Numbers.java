package org.baremo.programmes.page;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.value.Rational;

/** Numbers as pages show them: English signs, rounded half up, only for reading. */
final class Numbers {
  private static final int DECIMALS = 2;

  private Numbers() {}

  /** {@code 18,000} or {@code 8,606.25}. */
  static String of(Rational number) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    int decimals = number.isWhole() ? 0 : DECIMALS;
    format.setMinimumFractionDigits(decimals);
    return format.format(number.toDecimal(decimals, RoundingMode.HALF_UP)).replace('-', '−');
  }

  static String of(Quantity quantity) {
    return of(quantity.value());
  }

  /** A share in per cent with one or more decimals. */
  static String percent(Rational share, int decimals) {
    return share.times(Rational.HUNDRED).toDecimal(decimals, RoundingMode.HALF_UP).toPlainString()
        + " %";
  }

  /** For coordinates only. */
  static double rough(Rational number) {
    return number.toDecimal(12, RoundingMode.HALF_EVEN).doubleValue();
  }
}
