package org.baremo.digcomp.indicator.published;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/** A share of a population as it was published. */
@Value.Immutable
@JsonSerialize(as = ImmutablePublishedValue.class)
@JsonDeserialize(builder = PublishedValue.Builder.class)
public abstract class PublishedValue {
  private static final String CODE = "I_DSK2?_[^\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]{1,190}";
  private static final java.util.regex.Pattern CODE_FORM = java.util.regex.Pattern.compile(CODE);

  PublishedValue() {}

  /**
   * Returns the year of the survey.
   *
   * @return 1 or more
   */
  @Positive
  public abstract int getYear();

  /**
   * Returns where.
   *
   * @return Eurostat's code: {@code ES}, {@code EU27_2020}
   */
  @Pattern(regexp = Forms.CODE)
  public abstract String getGeo();

  /**
   * Returns what is counted.
   *
   * @return {@code I_DSK2_BAB}; the code says which of the two indicators the value is of
   */
  @Pattern(regexp = CODE)
  public abstract String getCode();

  /**
   * Returns the share.
   *
   * @return per cent of the individuals of the population, as rounded by the publisher, from 0 to
   *     100
   */
  @NotNull
  public abstract Rational getPercent();

  /**
   * Returns which indicator the value is of.
   *
   * @return follows from the code
   */
  public PublishedDataset dataset() {
    return PublishedDataset.ofCode(getCode()).orElseThrow();
  }

  /** Whether two values are of the same year, place and code, and one of them at most is right. */
  boolean isSameCellAs(PublishedValue other) {
    return key().equals(other.key());
  }

  String key() {
    return getYear() + " " + getGeo() + " " + getCode();
  }

  /**
   * Starts a value.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this value's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .positive(getYear(), "year")
        .that(
            Forms.isCode(getGeo()),
            "geo",
            "geo must be 1 to 200 characters without white space, was '%s'",
            getGeo())
        .matches(CODE_FORM, getCode(), "code", "of the indicator, beginning with I_DSK2_ or I_DSK_")
        .that(
            getPercent().signum() >= 0 && getPercent().compareTo(Rational.HUNDRED) <= 0,
            "percent",
            "percent must be from 0 to 100, was %s",
            getPercent())
        .orThrow();
  }

  /**
   * Returns the value on one line.
   *
   * @return {@code 2023 ES I_DSK2_BAB 66.18}
   */
  @Override
  public String toString() {
    return key() + " " + getPercent();
  }

  /** Builds values. Not thread-safe. */
  public static final class Builder extends ImmutablePublishedValue.Builder {
    Builder() {}
  }
}
