package org.baremo.core.programme.organisation;

import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * A number or code that a register gave an organisation.
 *
 * @param scheme the register, a slug: {@code nif}, {@code lei}
 * @param code 1 to 200 characters without white space
 */
public record Identifier(
    @Pattern(regexp = Forms.SLUG) String scheme, @Pattern(regexp = Forms.CODE) String code) {
  public Identifier {
    new Laws()
        .slug(scheme, "scheme")
        .that(
            Forms.isCode(code),
            "code",
            "code must be 1 to 200 characters without white space, was '%s'",
            code)
        .orThrow();
  }

  @Override
  public String toString() {
    return scheme + ":" + code;
  }
}
