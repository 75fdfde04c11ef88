package org.baremo.certification.decision.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.dossier.Attempt;

/**
 * In which order attempts were held, as far as it is known: by instant where both say when they
 * began, else by civil day.
 */
public final class AttemptOrder {
  private static final Comparator<Attempt> BY_INSTANT =
      Comparator.<Attempt, Instant>comparing(one -> instant(one).orElseThrow())
          .thenComparing(Attempt::getId);

  private static final Comparator<Attempt> BY_DAY =
      Comparator.comparing(Attempt::getHeldOn).thenComparing(Attempt::getId);

  private AttemptOrder() {}

  /**
   * Puts attempts in order; pure.
   *
   * @param attempts in any order
   * @return the first one first. Those without an instant stand before those of the same day that
   *     have one; of several whose order is not known, by identifier
   */
  public static List<Attempt> sorted(Collection<Attempt> attempts) {
    List<Attempt> timed =
        attempts.stream().filter(AttemptOrder::isTimed).sorted(BY_INSTANT).toList();
    List<Attempt> untimed = attempts.stream().filter(one -> !isTimed(one)).sorted(BY_DAY).toList();
    List<Attempt> all = new ArrayList<>(attempts.size());
    int next = 0;
    for (Attempt one : timed) {
      LocalDate day = one.getHeldOn();
      while (next < untimed.size() && !untimed.get(next).getHeldOn().isAfter(day)) {
        all.add(untimed.get(next++));
      }
      all.add(one);
    }
    all.addAll(untimed.subList(next, untimed.size()));
    return all;
  }

  /**
   * Tells whether it is known which of two attempts was first.
   *
   * @param one an attempt
   * @param other another one
   * @return whether their instants differ, or their days where one has no instant
   */
  public static boolean isKnown(Attempt one, Attempt other) {
    return (isTimed(one) && isTimed(other))
        ? !instant(one).equals(instant(other))
        : !one.getHeldOn().equals(other.getHeldOn());
  }

  private static boolean isTimed(Attempt attempt) {
    return attempt.getStartedAt().isPresent();
  }

  private static Optional<Instant> instant(Attempt attempt) {
    return attempt.getStartedAt().map(start -> start.toInstant());
  }
}
