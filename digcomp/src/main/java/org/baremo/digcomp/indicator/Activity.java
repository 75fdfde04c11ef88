package org.baremo.digcomp.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * Something that people do, which counts once however many of its conditions are fulfilled.
 *
 * @param code its name within the indicator, most often that of its one variable
 * @param anyOf the conditions, of which one suffices
 */
public record Activity(
    @Pattern(regexp = Forms.CODE) String code, @NotEmpty List<@Valid Condition> anyOf) {
  public Activity {
    anyOf = List.copyOf(anyOf);
    new Laws()
        .that(
            Forms.isCode(code),
            "code",
            "code must be 1 to 200 characters without white space, was '%s'",
            code)
        .notEmpty(anyOf, "anyOf")
        .orThrow();
  }
}
