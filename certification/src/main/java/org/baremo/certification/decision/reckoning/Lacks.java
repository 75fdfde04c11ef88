package org.baremo.certification.decision.reckoning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baremo.core.value.Rational;

/** What is lacking where several numbers are needed at once. */
public final class Lacks {
  private Lacks() {}

  /**
   * Returns the lack of a whole that needs all of several numbers.
   *
   * @param amounts what each came to
   * @return the first one of the kind that goes before the others, with nothing known of where the
   *     whole lies; empty when none lacks
   */
  public static Optional<Amount.Lack> of(List<Amount> amounts) {
    return amounts.stream()
        .filter(Amount.Lack.class::isInstance)
        .map(Amount.Lack.class::cast)
        .min(Comparator.comparing(Amount.Lack::cause))
        .map(lack -> lack.within(Range.ANY));
  }

  /** The numbers, where none lacks. */
  static List<Rational> numbers(List<Amount> amounts) {
    return amounts.stream().map(amount -> ((Amount.Known) amount).value()).toList();
  }
}
