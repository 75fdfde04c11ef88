package org.baremo.core.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/**
 * How many of how many met a cut, and who those are. A rate is never without its base.
 *
 * @param met how many met the cut
 * @param of how many there are in the base, 0 or more
 * @param base who is in it
 */
public record PassRate(@PositiveOrZero long met, @PositiveOrZero long of, @NotNull Base base) {

  /** Who is in the denominator of a rate. */
  public enum Base {
    /** Those who have a mark. */
    @JsonProperty("with-mark")
    WITH_MARK("with a mark"),
    /** All but those who are exempt; those without a mark count as not having met it. */
    @JsonProperty("not-exempt")
    NOT_EXEMPT("not exempt"),
    /** All; those without a mark, exempt ones too, count as not having met it. */
    @JsonProperty("everybody")
    EVERYBODY("in all");

    private final String words;

    Base(String words) {
      this.words = words;
    }
  }

  public PassRate {
    Objects.requireNonNull(base);
    new Laws()
        .notNegative(met, "met")
        .notNegative(of, "of")
        .that(
            met <= of || met < 0 || of < 0,
            "met",
            "met must be at most of %s, was %s".formatted(of, met))
        .orThrow();
  }

  /**
   * Returns the rate.
   *
   * @return exact percentage; empty when the base is nobody
   */
  public Optional<Rational> percentage() {
    return of == 0 ? Optional.empty() : Optional.of(Rational.of(met, of).times(Rational.HUNDRED));
  }

  /**
   * Returns the rate with its base.
   *
   * @return {@code 412 of 600 with a mark (68.7 %)}, rounded half up for reading
   */
  @Override
  public String toString() {
    String text = met + " of " + of + " " + base.words;
    return percentage()
        .map(exact -> text + " (" + exact.toDecimal(1, RoundingMode.HALF_UP) + " %)")
        .orElse(text);
  }
}
