package org.baremo.core.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Ref;

/**
 * A node, and everything below it, that a person need not be assessed on.
 *
 * @param node which one
 * @param reason why, for people: the title or the decision that it rests on
 */
public record Exemption(@NotNull Ref node, @NotBlank String reason) {

  public Exemption {
    Objects.requireNonNull(node);
    Require.notBlank(reason, "reason");
  }
}
