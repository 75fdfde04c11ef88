package org.baremo.core.programme.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Money;

/**
 * Aid given to an application.
 *
 * @param application its identifier
 * @param rank its place among the eligible ones, from 1
 * @param aid what it is given, which is what it asked for
 */
public record Award(
    @Pattern(regexp = Forms.SLUG) String application,
    @Positive int rank,
    @NotNull @Valid Money aid) {
  public Award {
    new Laws().slug(application, "application").positive(rank, "rank").orThrow();
    Objects.requireNonNull(aid);
  }
}
