package org.baremo.core.programme.index;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/** How a figure becomes a number from 0 to 1, so that figures of different units can be weighed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Normaliser.Unit.class, name = "unit"),
  @JsonSubTypes.Type(value = Normaliser.MinMax.class, name = "min-max")
})
public sealed interface Normaliser {
  /**
   * Normalises a figure.
   *
   * @param figure as measured
   * @return from 0 to 1
   * @throws IllegalArgumentException when the figure is out of range
   */
  Rational normalised(Rational figure);

  /** The figure is from 0 to 1 already. */
  record Unit() implements Normaliser {
    @Override
    public Rational normalised(Rational figure) {
      return within(figure, Rational.ZERO, Rational.ONE);
    }
  }

  /**
   * Fixed bounds, so that one year's scores can be compared with another's: {@code (figure − worst)
   * / (best − worst)}.
   *
   * @param worst becomes 0
   * @param best becomes 1; less than the worst where less is better
   */
  record MinMax(@NotNull Rational worst, @NotNull Rational best) implements Normaliser {
    public MinMax {
      Objects.requireNonNull(worst);
      new Laws()
          .that(!best.equals(worst), "best", "best must be different from worst, was %s", best)
          .orThrow();
    }

    @Override
    public Rational normalised(Rational figure) {
      boolean rising = worst.compareTo(best) < 0;
      within(figure, rising ? worst : best, rising ? best : worst);
      return figure.minus(worst).dividedBy(best.minus(worst));
    }
  }

  private static Rational within(Rational figure, Rational lowest, Rational highest) {
    new Laws()
        .that(
            figure.compareTo(lowest) >= 0 && figure.compareTo(highest) <= 0,
            "figure",
            "figure must be from %s to %s, was %s",
            lowest,
            highest,
            figure)
        .orThrow();
    return figure;
  }
}
