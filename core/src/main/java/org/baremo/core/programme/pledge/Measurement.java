package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Unit;
import org.immutables.value.Value;

/**
 * A count taken from records, with the records behind it, so that anybody who may see them can
 * count again.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMeasurement.class)
@JsonDeserialize(builder = Measurement.Builder.class)
public abstract class Measurement {
  Measurement() {}

  /**
   * Returns which indicator was measured.
   *
   * @return its identifier, a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getIndicator();

  /**
   * Returns what was counted, in the words of the source.
   *
   * @return the name of the measure, a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getMeasure();

  /**
   * Returns how it was counted.
   *
   * @return one sentence for readers
   */
  @NotBlank
  public abstract String getMethod();

  /**
   * Returns the time that was looked at.
   *
   * @return the window that the caller gave
   */
  @NotNull
  @Valid
  public abstract Period getWindow();

  /**
   * Returns the last day that was looked at.
   *
   * @return nothing later was counted
   */
  @NotNull
  public abstract LocalDate getAsOf();

  /**
   * Returns which records were looked at.
   *
   * @return the scope that the caller gave
   */
  @NotNull
  @Valid
  public abstract MeasureScope getScope();

  /**
   * Returns how many there are.
   *
   * @return 0 or more, at most the records behind it; fewer where several records are of one
   */
  @PositiveOrZero
  public abstract long getCount();

  /**
   * Returns what was counted.
   *
   * @return the unit of the count
   */
  @NotNull
  @Valid
  public abstract Unit getUnit();

  /**
   * Returns the records behind the count.
   *
   * @return their identifiers, each once, in the order of the source; none exactly when the count
   *     is 0
   */
  public abstract List<@Pattern(regexp = Forms.CODE) String> getIds();

  /**
   * Returns the count with its unit.
   *
   * @return how many of what
   */
  public Quantity quantity() {
    return Quantity.of(getCount(), getUnit());
  }

  /**
   * Starts a measurement.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this measurement's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .slug(getIndicator(), "indicator")
            .slug(getMeasure(), "measure")
            .notBlank(getMethod(), "method")
            .notNegative(getCount(), "count");
    for (int i = 0; i < getIds().size(); i++) {
      String id = getIds().get(i);
      laws.that(
          Forms.isCode(id),
          "ids/" + i,
          "id must be 1 to 200 characters without white space, was '%s'",
          id);
    }
    int different = new HashSet<>(getIds()).size();
    laws.that(
        different == getIds().size(),
        "ids",
        "ids must be different, were %s of %s",
        different,
        getIds().size());
    laws.that(
        getCount() < 0
            || (getCount() <= getIds().size() && (getCount() == 0) == getIds().isEmpty()),
        "count",
        "count must be of the %s records behind it, was %s",
        getIds().size(),
        getCount());
    laws.orThrow();
  }

  /** Builds measurements. Not thread-safe. */
  public static final class Builder extends ImmutableMeasurement.Builder {
    Builder() {}
  }
}
