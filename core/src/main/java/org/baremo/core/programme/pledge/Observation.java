package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.person.CellTable;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * What an indicator stood at on a day, or came to in a period, and what shows it. What nobody
 * reported has no observation; that is not an observation of zero.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableObservation.class)
@JsonDeserialize(builder = Observation.Builder.class)
public abstract class Observation {
  Observation() {}

  /** How far a value was looked into. */
  public enum Verification {
    /** Somebody says so. */
    @JsonProperty("claimed")
    CLAIMED,
    /** There is evidence that others can look at. */
    @JsonProperty("evidenced")
    EVIDENCED,
    /** Somebody else looked at the evidence and agrees. */
    @JsonProperty("verified")
    VERIFIED
  }

  /**
   * Returns which indicator it is of.
   *
   * @return its identifier, a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getIndicator();

  /**
   * Returns the value.
   *
   * @return exact
   */
  @NotNull
  public abstract Rational getValue();

  /**
   * Returns what the value counts.
   *
   * @return the indicator's unit
   */
  @NotNull
  @Valid
  public abstract Unit getUnit();

  /**
   * Returns the day that the value is true of.
   *
   * @return the civil day at whose end it stood there
   */
  @NotNull
  public abstract LocalDate getAsOf();

  /**
   * Returns the time that the value is of, where it is only of a part.
   *
   * @return ends on the day that the value is true of; empty when the value is everything so far
   */
  public abstract Optional<@Valid Period> getPeriod();

  /**
   * Returns the value broken down.
   *
   * @return each dimension once; empty when it is not broken down
   */
  public abstract List<@Valid Disaggregation> getDisaggregations();

  /**
   * Returns how far the value was looked into.
   *
   * @return claimed, evidenced or verified
   */
  @NotNull
  public abstract Verification getVerification();

  /**
   * Returns what shows it.
   *
   * @return each supports this indicator; at least one unless the value is only claimed or was
   *     counted
   */
  public abstract List<@Valid Evidence> getEvidence();

  /**
   * Returns the count that the value is.
   *
   * @return empty when the value was not counted from records
   */
  public abstract Optional<@Valid Measurement> getMeasurement();

  /**
   * Returns the observation that a count is.
   *
   * @param measurement the count, with the records behind it, which are its evidence
   * @return an evidenced observation of everything so far
   */
  public static Observation of(Measurement measurement) {
    return builder()
        .indicator(measurement.getIndicator())
        .value(Rational.of(measurement.getCount()))
        .unit(measurement.getUnit())
        .asOf(measurement.getAsOf())
        .verification(Verification.EVIDENCED)
        .measurement(measurement)
        .build();
  }

  /**
   * Returns the value with its unit.
   *
   * @return how much of what
   */
  public Quantity quantity() {
    return new Quantity(getValue(), getUnit());
  }

  /**
   * Returns the break-downs of a count of people as tables, so that {@link
   * org.baremo.core.programme.person.Disclosure} can say what of them may leave: small counts do
   * not, and sensitive dimensions only where they are asked for.
   *
   * @return one for each dimension, all of one total; empty when the value is not broken down
   * @throws IllegalArgumentException when the value is no whole number
   */
  public List<CellTable> tables() {
    Require.that(
        getDisaggregations().isEmpty() || getValue().isWhole(),
        "value must be whole to be shown by cells, was %s",
        getValue());
    return getDisaggregations().stream()
        .map(cells -> cells.table(getIndicator(), getValue().numerator().longValueExact()))
        .toList();
  }

  /**
   * Tells whether something shows the value by a day. Evidence from before the day that the value
   * is true of, which is the last one of its period, cannot show it.
   *
   * @param day the last day that evidence may be of
   * @return whether records are behind it, or a piece of evidence is of {@link #getAsOf()} or later
   *     and of that day or earlier
   */
  public boolean isShownBy(LocalDate day) {
    return getMeasurement().isPresent()
        || getEvidence().stream()
            .map(Evidence::getDate)
            .anyMatch(date -> !date.isBefore(getAsOf()) && !date.isAfter(day));
  }

  /**
   * Starts an observation.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this observation's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().slug(getIndicator(), "indicator");
    laws.that(
        getVerification() == Verification.CLAIMED
            || !getEvidence().isEmpty()
            || getMeasurement().isPresent(),
        "verification",
        "verification must be CLAIMED without evidence, was %s",
        getVerification());
    getPeriod()
        .ifPresent(
            period ->
                laws.that(
                    period.lastDay().equals(getAsOf()),
                    "period",
                    "period must end on asOf %s, was %s",
                    getAsOf(),
                    period));
    for (int i = 0; i < getEvidence().size(); i++) {
      laws.that(
          getEvidence().get(i).getSupports().contains(getIndicator()),
          "evidence/" + i + "/supports",
          "supports must name %s, was %s",
          getIndicator(),
          getEvidence().get(i).getSupports());
    }
    checkCells(laws);
    getMeasurement().ifPresent(measurement -> checkCount(measurement, laws));
    laws.orThrow();
  }

  private void checkCells(Laws laws) {
    Set<String> dimensions = new HashSet<>();
    for (int i = 0; i < getDisaggregations().size(); i++) {
      Disaggregation cells = getDisaggregations().get(i);
      String path = "disaggregations/" + i;
      laws.that(
          dimensions.add(cells.getDimension()),
          path + "/dimension",
          "dimension must be different for each, was %s again",
          cells.getDimension());
      cells.against(getValue(), path, laws);
    }
  }

  private void checkCount(Measurement count, Laws laws) {
    laws.that(
        count.getIndicator().equals(getIndicator())
            && count.quantity().equals(quantity())
            && count.getAsOf().equals(getAsOf()),
        "measurement",
        "measurement must be of %s as of %s, %s, was of %s as of %s, %s",
        getIndicator(),
        getAsOf(),
        quantity(),
        count.getIndicator(),
        count.getAsOf(),
        count.quantity());
  }

  /** Builds observations. Not thread-safe. */
  public static final class Builder extends ImmutableObservation.Builder {
    Builder() {}
  }
}
