package org.baremo.core.programme.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Rational;

/**
 * An exact number of something. Adding people to certificates is refused: the sum would count
 * nothing.
 *
 * @param value exact; negative only where it is a difference
 * @param unit what is counted
 */
public record Quantity(@NotNull Rational value, @NotNull @Valid Unit unit) {
  public Quantity {
    Objects.requireNonNull(value);
    Objects.requireNonNull(unit);
  }

  /**
   * Returns a whole number of something.
   *
   * @param value the number
   * @param unit what is counted
   * @return the quantity
   */
  public static Quantity of(long value, Unit unit) {
    return new Quantity(Rational.of(value), unit);
  }

  /**
   * Adds.
   *
   * @param other of the same unit
   * @return the exact sum
   * @throws IllegalArgumentException when the units differ, naming both
   */
  public Quantity plus(Quantity other) {
    return new Quantity(value.plus(same(other, "add").value), unit);
  }

  /**
   * Subtracts.
   *
   * @param other of the same unit
   * @return the exact difference, negative when the other is more
   * @throws IllegalArgumentException when the units differ, naming both
   */
  public Quantity minus(Quantity other) {
    return new Quantity(value.minus(same(other, "subtract").value), unit);
  }

  /**
   * Multiplies.
   *
   * @param factor a number without a unit
   * @return the exact product, in the same unit
   */
  public Quantity times(Rational factor) {
    return new Quantity(value.times(factor), unit);
  }

  /**
   * Compares sizes.
   *
   * @param other of the same unit
   * @return less than, equal to or more than 0, as of {@link Comparable}
   * @throws IllegalArgumentException when the units differ, naming both
   */
  public int compareWith(Quantity other) {
    return value.compareTo(same(other, "compare").value);
  }

  /**
   * Adds all of them.
   *
   * @param quantities at least one, of the same unit
   * @return the exact sum
   * @throws IllegalArgumentException when there is none, or the units differ
   */
  public static Quantity sum(List<Quantity> quantities) {
    Require.that(!quantities.isEmpty(), "quantities must not be empty: a sum needs a unit");
    return quantities.stream().reduce(Quantity::plus).orElseThrow();
  }

  private Quantity same(Quantity other, String verb) {
    Require.that(
        unit.equals(other.unit),
        "units must be the same to " + verb + ", were %s (%s) and %s (%s)",
        unit,
        value,
        other.unit,
        other.value);
    return other;
  }

  @Override
  public String toString() {
    return value + " " + unit;
  }
}
