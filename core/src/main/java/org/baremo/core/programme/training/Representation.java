package org.baremo.core.programme.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.programme.figure.Proportion;
import org.baremo.core.value.Rational;

/**
 * How a group's share of one population compares with its share of another: 70 % of the users of a
 * platform and 23 % of a sector. Both bases stay beside the numbers; what differs between the
 * populations is said, not corrected for.
 *
 * @param observed the share that is looked at
 * @param reference the share that it is compared with
 */
public record Representation(
    @NotNull @Valid Proportion observed, @NotNull @Valid Proportion reference) {
  public Representation {
    Objects.requireNonNull(observed);
    Objects.requireNonNull(reference);
  }

  /**
   * Returns how many times the reference the observed share is.
   *
   * @return exact; empty when the reference is 0
   */
  public Optional<Rational> ratio() {
    return reference.getShare().signum() == 0
        ? Optional.empty()
        : Optional.of(observed.getShare().dividedBy(reference.getShare()));
  }

  /**
   * Returns the difference in percentage points.
   *
   * @return exact; negative where the group is less represented than in the reference
   */
  public Rational gap() {
    return observed.percentage().minus(reference.percentage());
  }

  /**
   * Says what a reader must know before taking the ratio for an effect.
   *
   * @return one sentence for each difference between the two bases and days; empty when none is
   *     known
   */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (!observed.getBase().equals(reference.getBase())) {
      warnings.add(
          "the populations differ: %s and %s".formatted(observed.getBase(), reference.getBase()));
    }
    if (!observed.getAsOf().equals(reference.getAsOf())) {
      warnings.add(
          "the shares are of different or unknown dates: %s and %s"
              .formatted(date(observed), date(reference)));
    }
    return warnings;
  }

  private static String date(Proportion share) {
    return share.getAsOf().map(Object::toString).orElse("unknown");
  }
}
