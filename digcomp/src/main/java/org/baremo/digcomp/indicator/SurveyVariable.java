package org.baremo.digcomp.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * A question of the survey, and how its answers are coded.
 *
 * @param code the variable's name: {@code IUIF}
 * @param codes the answers there are, each once; an answer that is missing is none of them
 */
public record SurveyVariable(
    @Pattern(regexp = Forms.CODE) String code,
    @NotEmpty List<@NotNull @PositiveOrZero @Max(99) Integer> codes) {
  public SurveyVariable {
    codes = List.copyOf(codes);
    Laws laws = new Laws();
    laws.that(
        Forms.isCode(code),
        "code",
        "code must be 1 to 200 characters without white space, was '%s'",
        code);
    Codes.check(laws, codes).orThrow();
  }
}
