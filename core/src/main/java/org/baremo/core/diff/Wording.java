package org.baremo.core.diff;

import jakarta.validation.constraints.NotBlank;
import org.baremo.core.internal.Laws;

/**
 * What something was called in one language, and what it is called.
 *
 * @param before in the first edition
 * @param after in the second edition
 */
public record Wording(@NotBlank String before, @NotBlank String after) {

  public Wording {
    new Laws().notBlank(before, "before").notBlank(after, "after").orThrow();
  }
}
