package org.baremo.core.programme.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Require;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.programme.figure.SourceRef;

/**
 * What a practice needs, or is paid from. Two resources are not added: a fund and the programme
 * through which it pays are one amount.
 *
 * @param name what it is: a fund, staff, a room
 * @param amount how much; empty when the source states none
 * @param source who says so
 */
public record Resource(
    @NotBlank String name, Optional<@Valid Money> amount, @NotNull @Valid SourceRef source) {
  public Resource {
    Require.notBlank(name, "name");
    Objects.requireNonNull(amount);
    Objects.requireNonNull(source);
  }
}
