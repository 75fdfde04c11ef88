package org.baremo.digcomp.selfassessment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/** A band of percentages as it is printed: two whole numbers, both included. */
@Value.Immutable
@JsonSerialize(as = ImmutablePublishedBand.class)
@JsonDeserialize(builder = PublishedBand.Builder.class)
public abstract class PublishedBand {
  private static final int WHOLE = 100;

  PublishedBand() {}

  /**
   * Returns the code of the level.
   *
   * @return unique within the instrument: {@code foundation}
   */
  @Pattern(regexp = Forms.CODE)
  public abstract String getCode();

  /**
   * Returns the name of the level.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getName();

  /**
   * Returns the lowest percentage.
   *
   * @return from 0 to 100, included
   */
  @PositiveOrZero
  @Max(WHOLE)
  public abstract int getLowest();

  /**
   * Returns the highest percentage.
   *
   * @return from 0 to 100, included, and not below the lowest
   */
  @PositiveOrZero
  @Max(WHOLE)
  public abstract int getHighest();

  /**
   * Starts a band.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this band's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .that(
            Forms.isCode(getCode()),
            "code",
            "code must be 1 to 200 characters without white space, was '%s'",
            getCode())
        .between(0, WHOLE, getLowest(), "lowest")
        .between(0, WHOLE, getHighest(), "highest")
        .that(
            getHighest() >= getLowest(),
            "highest",
            "highest must be lowest or more, %s, was %s",
            getLowest(),
            getHighest())
        .orThrow();
  }

  /**
   * Returns the band as it is printed.
   *
   * @return {@code foundation 30-47}
   */
  @Override
  public String toString() {
    return getCode() + " " + getLowest() + "-" + getHighest();
  }

  /** Builds bands. Not thread-safe. */
  public static final class Builder extends ImmutablePublishedBand.Builder {
    Builder() {}
  }
}
