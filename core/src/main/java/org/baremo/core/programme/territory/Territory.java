package org.baremo.core.programme.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Require;

/**
 * A place with a border: a country, a region, a province, a municipality.
 *
 * @param id names it
 * @param name what it is called, in one language
 * @param within the next larger territory that contains it; empty for the largest
 */
public record Territory(
    @NotNull @Valid TerritoryId id, @NotBlank String name, Optional<@Valid TerritoryId> within) {
  public Territory {
    Objects.requireNonNull(id);
    Require.notBlank(name, "name");
  }
}
