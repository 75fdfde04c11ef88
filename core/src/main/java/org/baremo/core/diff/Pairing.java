package org.baremo.core.diff;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.value.Ref;

/**
 * A node or statement and its only counterpart.
 *
 * @param before in the first edition
 * @param after in the second edition
 */
public record Pairing(@NotNull Ref before, @NotNull Ref after) {

  public Pairing {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }
}
