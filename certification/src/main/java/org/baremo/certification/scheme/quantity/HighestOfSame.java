package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.core.internal.Laws;

/**
 * The highest number that a quantity comes to among attempts that have one thing in common: the
 * best single sitting where several exams of one day are taken together (and no “superscore” of the
 * best parts of different days), or how many attempts at most were made in one language.
 *
 * <p>The quantity is reckoned for each day, exam, form, language or channel, as if only the
 * attempts of that one had been made; everything else, the ends of windows of attempts among it, is
 * what it is for the case. What has no attempt that the quantity looks at is left out. So is what
 * comes to no number because an exam of it was not attempted there, unless the quantity says what
 * that counts as: an incomplete sitting has no total, and where there are only such, nothing was
 * assessed. Where no attempt is looked at, it is what the quantity comes to without any, and not
 * assessed where that is no number for want of an attempt.
 *
 * <p>An attempt that does not say what is asked may be one of those or another. While it is unknown
 * or pending what some come to, the highest is no lower than any that is known, and a comparison
 * that this decides is decided. Within one day, exam, form… all attempts are of the same: asked
 * again there, it is only the quantity.
 *
 * <p>Where several may be taken together, it is the highest number that the quantity comes to among
 * the attempts of any of them, no more than so many at once: five credits at not more than two
 * sittings. Where a number would take more than 2,000 ways to take some together, these are not
 * tried, and it is unknown, but no lower than what a single one comes to.
 *
 * @param same what the attempts have in common
 * @param of what is reckoned of them; it looks at attempts
 * @param together how many days, exams, forms… may be taken together at most, from 1 to 4; empty
 *     for each by itself, as 1 says
 */
@JsonTypeName(HighestOfSame.TYPE)
public record HighestOfSame(
    @NotNull AttemptAspect same,
    @NotNull @Valid Quantity of,
    Optional<@Min(1) @Max(HighestOfSame.MOST_TOGETHER) Integer> together)
    implements Quantity {
  /** How many may be taken together at most. */
  static final int MOST_TOGETHER = 4;

  static final String TYPE = "highest-of-same";

  public HighestOfSame {
    Objects.requireNonNull(same, "same");
    Objects.requireNonNull(of, "of");
    Laws laws =
        new Laws()
            .that(
                looksAtAttempts(of),
                "of",
                "of must look at attempts, or name a number of the scheme");
    together.ifPresent(most -> laws.between(1, MOST_TOGETHER, most, "together"));
    laws.orThrow();
  }

  /**
   * Takes the attempts of each day, exam, form… by themselves.
   *
   * @param same what the attempts have in common
   * @param of what is reckoned of them; it looks at attempts
   */
  public HighestOfSame(AttemptAspect same, Quantity of) {
    this(same, of, Optional.empty());
  }

  /**
   * Returns how many days, exams, forms… may be taken together at most.
   *
   * @return from 1, where each is taken by itself
   */
  public int most() {
    return together.orElse(1);
  }

  /** What a name stands for is not known everywhere. */
  private static boolean looksAtAttempts(Quantity quantity) {
    return quantity instanceof Attempts
        || quantity instanceof AttemptMark
        || quantity instanceof DefinedQuantity
        || quantity.parts().values().stream().anyMatch(HighestOfSame::looksAtAttempts);
  }

  @Override
  public Map<String, Quantity> parts() {
    return Map.of("/of", of);
  }
}
