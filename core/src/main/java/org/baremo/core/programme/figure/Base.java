package org.baremo.core.programme.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * What a share is a share of. Two bases are the same only when population and unit are.
 *
 * @param population who or what makes up the whole, a slug: {@code somos-digital-centres}
 * @param unit what is counted of it
 */
public record Base(@Pattern(regexp = Forms.SLUG) String population, @NotNull @Valid Unit unit) {
  public Base {
    new Laws().slug(population, "population").orThrow();
    Objects.requireNonNull(unit);
  }

  @Override
  public String toString() {
    return population + " (" + unit + ")";
  }
}
