package org.baremo.certification.decision.reckoning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Observation;
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
    List<Amount.Lack> lacks =
        amounts.stream()
            .filter(Amount.Lack.class::isInstance)
            .map(Amount.Lack.class::cast)
            .toList();
    return lacks.stream()
        .min(Comparator.comparing(Amount.Lack::cause))
        .map(lack -> lack.within(Range.ANY))
        .map(lack -> lack.cause() == Amount.Cause.EXEMPT ? lack : lack.settling(atLast(lacks)))
        .map(lack -> lack.unstated(isUnstated(lacks)));
  }

  /** Whether nothing is open but what the dossier does not state. */
  private static boolean isUnstated(List<Amount.Lack> lacks) {
    return lacks.stream().anyMatch(Amount.Lack::unstated)
        && lacks.stream()
            .allMatch(lack -> lack.unstated() || lack.cause() == Amount.Cause.NOT_ASSESSED);
  }

  /** One that was not assessed is enough, whatever the others come to; told of attempts first. */
  private static Optional<Amount.Lack> atLast(List<Amount.Lack> lacks) {
    return lacks.stream()
        .flatMap(lack -> lack.atLast().stream())
        .min(Comparator.comparing(Amount.Lack::cause).thenComparing(lack -> !lack.isOfAttempts()));
  }

  /**
   * Tells whether waiting is enough to learn what lacks.
   *
   * @param why what lacks
   * @return whether the marking is not finished, or a training not over, and nothing else is
   *     wanting
   */
  public static boolean isPending(Observation.Nothing why) {
    return why.reason() == Observation.Reason.NOT_YET_MARKED
        || why.reason() == Observation.Reason.NOT_YET_COME
        || why.reason() == Observation.Reason.NOT_YET_OVER;
  }

  /**
   * Returns which of two things that lack is told: waiting is not enough where it is not for one of
   * them.
   *
   * @param one what lacks, told where both are alike
   * @param other what lacks besides
   * @return empty where nothing lacks
   */
  public static Optional<Observation.Nothing> first(
      Optional<Observation.Nothing> one, Optional<Observation.Nothing> other) {
    if (one.isEmpty()) {
      return other;
    }
    boolean isMore = isPending(one.get()) && !other.map(Lacks::isPending).orElse(true);
    return isMore ? other : one;
  }

  /** The numbers, where none lacks. */
  static List<Rational> numbers(List<Amount> amounts) {
    return amounts.stream().map(amount -> ((Amount.Known) amount).value()).toList();
  }
}
