package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Require;

/**
 * What an indicator is an indicator of. An open vocabulary: no closed one is published. People who
 * were trained and people who heard of a campaign are both people, and two types.
 *
 * @param value a slug: {@code trained}
 */
public record IndicatorType(@JsonValue @Pattern(regexp = Forms.SLUG) String value) {
  /** People who took part in training. */
  public static final IndicatorType TRAINED = new IndicatorType("trained");

  /** People whom awareness raising reached in person. */
  public static final IndicatorType AWARENESS = new IndicatorType("awareness");

  /** Certificates given. */
  public static final IndicatorType CERTIFIED = new IndicatorType("certified");

  /** Organisations that took part. */
  public static final IndicatorType INVOLVED = new IndicatorType("involved");

  public IndicatorType {
    Require.that(
        Forms.isSlug(value),
        "type must be lower-case letters and digits joined by - or ., was '%s'",
        value);
  }

  /**
   * Returns the type written as {@code value}.
   *
   * @param value a slug
   * @return the type
   * @throws IllegalArgumentException when it is not a slug
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IndicatorType of(String value) {
    return new IndicatorType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
