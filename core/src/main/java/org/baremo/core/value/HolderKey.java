package org.baremo.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Forms;

/**
 * The pseudonymous key of the person an assessment or a certificate is about. It stays the same
 * when a name or an identity document changes; who it is, only the issuer's own records know.
 *
 * @param value 1 to 200 characters without white space; never a name
 */
public record HolderKey(@JsonValue @Pattern(regexp = Forms.CODE) String value) {

  public HolderKey {
    Slug.code(value, "holder");
  }

  /**
   * Returns the key written as {@code value}.
   *
   * @param value 1 to 200 characters without white space
   * @return the key
   * @throws IllegalArgumentException when it is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HolderKey of(String value) {
    return new HolderKey(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
