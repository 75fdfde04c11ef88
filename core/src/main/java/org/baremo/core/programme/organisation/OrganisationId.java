package org.baremo.core.programme.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Require;

/**
 * Names an organisation, whatever it is called at the time.
 *
 * @param value a slug: {@code somos-digital}
 */
public record OrganisationId(@JsonValue @Pattern(regexp = Forms.SLUG) String value) {
  public OrganisationId {
    Require.that(
        Forms.isSlug(value),
        "organisation must be lower-case letters and digits joined by - or ., was '%s'",
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
  public static OrganisationId of(String value) {
    return new OrganisationId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
