package org.baremo.certification.scheme.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Require;

/**
 * Names a role that somebody had in a case ({@code trainer}, {@code examiner}, {@code decider}).
 * The dossier states who had it.
 *
 * @param value a slug
 */
public record RoleName(@JsonValue @Pattern(regexp = Slugs.SLUG) String value)
    implements Comparable<RoleName> {

  public RoleName {
    Require.matches(Slugs.FORM, value, "role", Slugs.LAW);
  }

  /**
   * Returns the name written as {@code value}.
   *
   * @param value a slug
   * @return the name
   * @throws IllegalArgumentException when it is not a slug
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RoleName of(String value) {
    return new RoleName(value);
  }

  @Override
  public int compareTo(RoleName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
