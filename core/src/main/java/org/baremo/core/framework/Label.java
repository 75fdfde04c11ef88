package org.baremo.core.framework;

import jakarta.validation.constraints.NotBlank;
import org.baremo.core.internal.Laws;

/**
 * A label of a statement from a named scheme: {@code ai: explicit}. A scheme says what its labels
 * mean and whether a statement can carry several.
 *
 * @param scheme which scheme of labels
 * @param value which label of it
 */
public record Label(@NotBlank String scheme, @NotBlank String value) {

  public Label {
    new Laws().notBlank(scheme, "scheme").notBlank(value, "value").orThrow();
  }
}
