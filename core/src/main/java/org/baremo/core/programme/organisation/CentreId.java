package org.baremo.core.programme.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Require;

/**
 * Names a centre that is open to the public.
 *
 * @param value a slug: {@code cemit-lalin}
 */
public record CentreId(@JsonValue @Pattern(regexp = Forms.SLUG) String value) {
  public CentreId {
    Require.that(
        Forms.isSlug(value),
        "centre must be lower-case letters and digits joined by - or ., was '%s'",
        value);
  }

  /**
   * Returns the identifier written as {@code value}.
   *
   * @param value a slug
   * @return the identifier
   * @throws IllegalArgumentException when it is not a slug
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CentreId of(String value) {
    return new CentreId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
