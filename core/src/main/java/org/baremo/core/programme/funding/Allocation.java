package org.baremo.core.programme.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.baremo.core.programme.figure.Money;

/**
 * How the money of a call was divided.
 *
 * @param awards those chosen, in the order of their rank
 * @param waitlist the other eligible ones, in the order of their rank, each with the cause
 * @param remaining what is left of the budget
 */
public record Allocation(
    List<@Valid Award> awards, List<@Valid Waitlisted> waitlist, @NotNull @Valid Money remaining) {
  public Allocation {
    awards = List.copyOf(awards);
    waitlist = List.copyOf(waitlist);
    Objects.requireNonNull(remaining);
  }

  /**
   * Returns what is given in all.
   *
   * @return the sum of the awards
   */
  public Money awarded() {
    return Money.sum(awards.stream().map(Award::aid).toList(), remaining.currency());
  }
}
