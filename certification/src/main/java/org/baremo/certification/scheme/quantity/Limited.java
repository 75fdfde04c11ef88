package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/**
 * A number held between limits: a cap, a floor, or both; or one that counts only from a limit on.
 *
 * @param of what is limited
 * @param least below which numbers become {@code below}, or this; empty when there is no floor
 * @param most what greater numbers become; empty when there is no cap
 * @param below what numbers below the floor become, such as 0 for a mark that counts only from 5
 *     on; never more than the floor, and empty where they become that
 */
@JsonTypeName(Limited.TYPE)
public record Limited(
    @NotNull @Valid Quantity of,
    Optional<Rational> least,
    Optional<Rational> most,
    Optional<Rational> below)
    implements Quantity {
  static final String TYPE = "limited";

  public Limited {
    Objects.requireNonNull(of, "of");
    new Laws()
        .that(
            least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) <= 0,
            "most",
            "most must not be below least %s, was %s",
            least.map(Rational::toString).orElse(""),
            most.map(Rational::toString).orElse(""))
        .that(
            below.isEmpty() || least.isPresent(),
            "below",
            "below must be left out without least, was %s",
            below.map(Rational::toString).orElse(""))
        .that(
            below.isEmpty() || least.isEmpty() || below.get().compareTo(least.get()) <= 0,
            "below",
            "below must not be above least %s, was %s",
            least.map(Rational::toString).orElse(""),
            below.map(Rational::toString).orElse(""))
        .orThrow();
  }

  /**
   * Holds a number between limits, where what lies beyond one becomes that.
   *
   * @param of what is limited
   * @param least what smaller numbers become; empty when there is no floor
   * @param most what greater numbers become; empty when there is no cap
   */
  public Limited(Quantity of, Optional<Rational> least, Optional<Rational> most) {
    this(of, least, most, Optional.empty());
  }

  /**
   * Limits a number as this rule says.
   *
   * @param number any number
   * @return the limited number, never less for a greater one
   */
  public Rational apply(Rational number) {
    if (least.isPresent() && number.compareTo(least.get()) < 0) {
      return below.orElse(least.get());
    }
    return most.filter(end -> end.compareTo(number) < 0).orElse(number);
  }

  /**
   * Returns the lowest number that this comes to.
   *
   * @return empty when there is no floor
   */
  public Optional<Rational> lowest() {
    return below.or(() -> least);
  }

  @Override
  public Map<String, Quantity> parts() {
    return Map.of("/of", of);
  }
}
