package org.baremo.certification.scheme.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Require;

/**
 * Names a yes-or-no fact of a case that a rule asks about ({@code cemit-user}, {@code
 * fee-settled}). The dossier states it; nothing is concluded from its silence.
 *
 * @param value a slug
 */
public record FactName(@JsonValue @Pattern(regexp = Slugs.SLUG) String value)
    implements Comparable<FactName> {

  public FactName {
    Require.matches(Slugs.FORM, value, "fact", Slugs.LAW);
  }

  /**
   * Returns the name written as {@code value}.
   *
   * @param value a slug
   * @return the name
   * @throws IllegalArgumentException when it is not a slug
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FactName of(String value) {
    return new FactName(value);
  }

  @Override
  public int compareTo(FactName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
