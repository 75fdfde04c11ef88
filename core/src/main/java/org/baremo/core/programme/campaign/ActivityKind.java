package org.baremo.core.programme.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Require;

/**
 * What kind of activity it is. An open vocabulary, because campaigns name what they do themselves.
 *
 * @param value a slug: {@code workshop}, {@code webinar}
 */
public record ActivityKind(@JsonValue @Pattern(regexp = Forms.SLUG) String value) {
  public ActivityKind {
    Require.that(
        Forms.isSlug(value),
        "kind must be lower-case letters and digits joined by - or ., was '%s'",
        value);
  }

  /**
   * Returns the kind written as {@code value}.
   *
   * @param value a slug
   * @return the kind
   * @throws IllegalArgumentException when it is not a slug
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ActivityKind of(String value) {
    return new ActivityKind(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
