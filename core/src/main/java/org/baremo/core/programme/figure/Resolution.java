package org.baremo.core.programme.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A claim chosen from several, with the name of the policy that chose it.
 *
 * @param claim the one to go on with
 * @param policy how it was chosen
 */
public record Resolution(@NotNull @Valid Claim claim, @NotNull ResolutionPolicy policy) {
  public Resolution {
    Objects.requireNonNull(claim);
    Objects.requireNonNull(policy);
  }
}
