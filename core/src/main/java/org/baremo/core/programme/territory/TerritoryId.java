package org.baremo.core.programme.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Require;

/**
 * Names a territory. A code of others, such as NUTS, is lower-cased.
 *
 * @param value a slug: {@code es-cl}
 */
public record TerritoryId(@JsonValue @Pattern(regexp = Forms.SLUG) String value) {
  public TerritoryId {
    Require.that(
        Forms.isSlug(value),
        "territory must be lower-case letters and digits joined by - or ., was '%s'",
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
  public static TerritoryId of(String value) {
    return new TerritoryId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
