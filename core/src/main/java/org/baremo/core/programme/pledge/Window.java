package org.baremo.core.programme.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.SourceRef;

/**
 * A time to reach targets in, by name. A pledge may state several that do not agree; all are kept,
 * and whoever reckons with one names it.
 *
 * @param name a slug, unique in the pledge
 * @param period from when to when
 * @param sources who says so; empty when the document itself is the source
 */
public record Window(
    @Pattern(regexp = Forms.SLUG) String name,
    @NotNull @Valid Period period,
    List<@Valid SourceRef> sources) {
  public Window {
    Objects.requireNonNull(period);
    sources = List.copyOf(sources);
    new Laws().slug(name, "name").orThrow();
  }

  @Override
  public String toString() {
    return name + " " + period;
  }
}
