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
 * Answers that count: {@code IBUY} is 1 or 2. A missing answer never does.
 *
 * @param variable the variable's name
 * @param codes the answers that fulfil the condition, each once
 */
public record Condition(
    @Pattern(regexp = Forms.CODE) String variable,
    @NotEmpty List<@NotNull @PositiveOrZero @Max(99) Integer> codes) {
  public Condition {
    codes = List.copyOf(codes);
    Laws laws = new Laws();
    laws.that(
        Forms.isCode(variable),
        "variable",
        "variable must be 1 to 200 characters without white space, was '%s'",
        variable);
    Codes.check(laws, codes).orThrow();
  }

  /**
   * Returns the condition that a variable has one answer.
   *
   * @param variable the variable's name
   * @param code the answer
   * @return the condition
   */
  public static Condition is(String variable, int code) {
    return new Condition(variable, List.of(code));
  }
}
