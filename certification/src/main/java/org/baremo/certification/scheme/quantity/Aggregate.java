package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * One number of several: their sum, mean, minimum, maximum or median. A mean is of what is left
 * when members leave; of nothing it is unknown, and so are minimum, maximum and median.
 *
 * <p>While a member is unknown or pending the number is so, too; but a maximum is no lower, and a
 * minimum no higher, than any member that is known, and a comparison that this decides is decided,
 * also where the number is rounded, limited or a member of another maximum or minimum. Where only
 * the best so many count, what comes of another can only raise these, and that is decided, too.
 * Sums, means and medians lie where the members that are known leave them, however far each of the
 * others may go: no percentage is above 100, no count below 0, no level beyond its scale, nothing
 * beyond what it is limited to, and who turns out to be exempt leaves. So what even full marks
 * would not reach is not met before they are there. Marks may be below 0, and points have no end
 * that holds for all: a comparison that hangs on these stays open, and so does whatever else is
 * made of a number that is not known.
 */
@Value.Immutable
@JsonTypeName(Aggregate.TYPE)
@JsonSerialize(as = ImmutableAggregate.class)
@JsonDeserialize(builder = Aggregate.Builder.class)
public abstract non-sealed class Aggregate implements Quantity {
  static final String TYPE = "aggregate";

  Aggregate() {}

  /**
   * Returns how the members are made one.
   *
   * @return sum, mean, minimum, maximum or median
   */
  @NotNull
  public abstract Function getFunction();

  /**
   * Returns the members.
   *
   * @return at least one
   */
  @NotEmpty
  public abstract List<@Valid Quantity> getOf();

  /**
   * Returns how many of the members count: those with the highest numbers.
   *
   * @return from 1 to the number of members, as in “the best five of six tasks”; beside weights,
   *     how much weight counts, as in “the best 100 of 120 credits”: of the last member that counts
   *     only what is left of that. Where fewer have a number because the others are left out, all
   *     of these. Empty when every member counts
   */
  public abstract Optional<@Positive Integer> getBest();

  /**
   * Returns the weights of the members.
   *
   * @return one for each member, 0 or more and not all 0; empty when all weigh the same; for sums
   *     and means
   */
  public abstract List<Rational> getWeights();

  /**
   * Returns what becomes of a member that the person is exempt from.
   *
   * @return it leaves unless stated
   */
  @NotNull
  @Value.Default
  public Missing getWhenExempt() {
    return Missing.LEAVE_OUT;
  }

  /**
   * Returns what becomes of a member that was not assessed.
   *
   * @return the whole is unknown unless stated
   */
  @NotNull
  @Value.Default
  public Missing getWhenNotAssessed() {
    return Missing.UNKNOWN;
  }

  @Override
  public Map<String, Quantity> parts() {
    return Quantity.numbered("/of/", getOf());
  }

  /** How members are made one. */
  public enum Function {
    /** All together. */
    @JsonProperty("sum")
    SUM,
    /** The sum divided by the number of members, or by their weights. */
    @JsonProperty("mean")
    MEAN,
    /** The lowest: the weakest link. */
    @JsonProperty("minimum")
    MINIMUM,
    /** The highest. */
    @JsonProperty("maximum")
    MAXIMUM,
    /** The one in the middle; of an even number, the mean of the two in the middle. */
    @JsonProperty("median")
    MEDIAN
  }

  /**
   * Starts an aggregate.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notEmpty(getOf(), "of");
    getBest().ifPresent(best -> best(best, laws));
    laws.that(
        getWeights().isEmpty() || getWeights().size() == getOf().size(),
        "weights",
        "weights must be one for each of the %s members, were %s",
        getOf().size(),
        getWeights().size());
    laws.that(
        getWeights().stream().allMatch(weight -> weight.signum() >= 0),
        "weights",
        "weights must be 0 or more");
    laws.that(
        getWeights().isEmpty() || getWeights().stream().anyMatch(weight -> weight.signum() > 0),
        "weights",
        "weights must not all be 0");
    laws.that(
        getWeights().isEmpty() || getFunction() == Function.SUM || getFunction() == Function.MEAN,
        "weights",
        "weights must be left out but for sums and means, was " + getFunction());
    laws.orThrow();
  }

  private void best(int best, Laws laws) {
    laws.positive(best, "best")
        .that(
            !getWeights().isEmpty() || best <= getOf().size(),
            "best",
            "best must be at most the %s members, was %s",
            getOf().size(),
            best)
        .that(
            getWeights().isEmpty() || Rational.of(best).compareTo(weight()) <= 0,
            "best",
            "best must be at most the weight of all members, %s, was %s",
            weight(),
            best);
  }

  private Rational weight() {
    return getWeights().stream().reduce(Rational.ZERO, Rational::plus);
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableAggregate.Builder {
    Builder() {}
  }
}
