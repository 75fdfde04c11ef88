package org.baremo.digcomp.indicator.population;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/** The shares of one group of the population, or of all of it. */
@Value.Immutable
@JsonSerialize(as = ImmutablePopulationGroup.class)
@JsonDeserialize(builder = PopulationGroup.Builder.class)
public abstract class PopulationGroup {
  private static final String BASIC_OR_ABOVE = "BAB";

  PopulationGroup() {}

  /**
   * Returns the columns that the group is one of the combinations of.
   *
   * @return empty for the whole population
   */
  public abstract List<@NotBlank String> getBreakdown();

  /**
   * Returns the values that the persons of this group have.
   *
   * @return by column of the breakdown; a column that is missing here was not stated by them
   */
  public abstract Map<@NotBlank String, @NotBlank String> getValues();

  /**
   * Returns how many persons the group has, unweighted: the base of each of its shares.
   *
   * @return 0 or more, those who could not be assessed included
   */
  @PositiveOrZero
  public abstract long getBase();

  /**
   * Returns the sum of their weights: the denominator of each of its shares.
   *
   * @return 0 or more, those who could not be assessed included
   */
  @NotNull
  public abstract Rational getWeight();

  /**
   * Returns how many of those who could not be assessed could not because the survey does not say
   * whether they use the internet.
   *
   * @return unweighted, 0 or more
   */
  @PositiveOrZero
  public abstract long getUseNotStated();

  /**
   * Returns whether the base is below the minimum that the table was asked to have.
   *
   * @return true when its shares should not be relied on, or not be published
   */
  public abstract boolean isSmall();

  /**
   * Returns the shares.
   *
   * @return one for each code of the indicator, in its order; empty when the weights sum to 0,
   *     because there is nothing that they could be shares of
   */
  public abstract List<@Valid PopulationShare> getShares();

  /**
   * Finds a share.
   *
   * @param code {@code I_DSK2_BAB}
   * @return the share, or empty when this group has none of that code
   */
  public Optional<PopulationShare> share(String code) {
    return getShares().stream().filter(share -> share.code().equals(code)).findFirst();
  }

  /**
   * Starts a group.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this group's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .notNegative(getBase(), "base")
            .notNegative(getUseNotStated(), "useNotStated")
            .that(
                getUseNotStated() <= getBase(),
                "useNotStated",
                "useNotStated must be at most the base %s, was %s",
                getBase(),
                getUseNotStated())
            .that(
                getWeight().signum() >= 0,
                "weight",
                "weight must be 0 or more, was %s",
                getWeight());
    for (int i = 0; i < getBreakdown().size(); i++) {
      laws.notBlank(getBreakdown().get(i), "breakdown/" + i);
    }
    getValues()
        .forEach(
            (column, value) ->
                laws.notBlank(value, "values/" + Laws.step(column))
                    .that(
                        getBreakdown().contains(column),
                        "values/" + Laws.step(column),
                        "values must be of the columns %s, one was of %s",
                        getBreakdown(),
                        column));
    checkShares(laws);
    laws.orThrow();
  }

  private void checkShares(Laws laws) {
    for (int i = 0; i < getShares().size(); i++) {
      PopulationShare share = getShares().get(i);
      laws.that(
          share.respondents() <= getBase(),
          "shares/" + i + "/respondents",
          "respondents must be at most the base %s, were %s",
          getBase(),
          share.respondents());
      if (share.code().endsWith(BASIC_OR_ABOVE)) {
        checkSum(laws, i, share);
      }
    }
  }

  /** Basic or above basic is the sum of basic and of above basic, exactly. */
  private void checkSum(Laws laws, int i, PopulationShare both) {
    String stem = both.code().substring(0, both.code().length() - BASIC_OR_ABOVE.length());
    Optional<PopulationShare> basic = share(stem + "B");
    Optional<PopulationShare> above = share(stem + "AB");
    if (basic.isPresent() && above.isPresent()) {
      Rational sum = basic.get().percent().plus(above.get().percent());
      laws.that(
          sum.equals(both.percent()),
          "shares/" + i + "/percent",
          "%s must be the sum of %s and %s, %s, was %s",
          both.code(),
          basic.get().code(),
          above.get().code(),
          sum,
          both.percent());
    }
  }

  /** Builds groups. Not thread-safe. */
  public static final class Builder extends ImmutablePopulationGroup.Builder {
    Builder() {}
  }
}
