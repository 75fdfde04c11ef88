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
   * @return the first one first, as far as it is known. Those without an instant stand before those
   *     of the same day that have one, unless one of an earlier day that was still going on
   *     elsewhere follows these; of several whose order is not known, by identifier
   */
  public static List<Attempt> sorted(Collection<Attempt> attempts) {
    List<Attempt> timed =
        attempts.stream().filter(AttemptOrder::isTimed).sorted(BY_INSTANT).toList();
    List<Attempt> untimed = attempts.stream().filter(one -> !isTimed(one)).sorted(BY_DAY).toList();
    List<Attempt> all = new ArrayList<>(attempts.size());
    LocalDate[] earliest = earliest(timed);
    int next = 0;
    for (int i = 0; i < earliest.length; i++) {
      while (next < untimed.size() && !untimed.get(next).getHeldOn().isAfter(earliest[i])) {
        all.add(untimed.get(next++));
      }
      all.add(timed.get(i));
    }
    all.addAll(untimed.subList(next, untimed.size()));
    return all;
  }

  /** The earliest day from each on: in another zone a later instant may be of an earlier day. */
  private static LocalDate[] earliest(List<Attempt> timed) {
    LocalDate[] earliest = new LocalDate[timed.size()];
    LocalDate day = LocalDate.MAX;
    for (int i = earliest.length - 1; i >= 0; i--) {
      LocalDate own = timed.get(i).getHeldOn();
      day = own.isBefore(day) ? own : day;
      earliest[i] = day;
    }
    return earliest;
  }

  /**
   * Tells whether an attempt surely was before another.
   *
   * @param first an attempt
   * @param then another one
   * @return whether its instant is earlier, or its day where one has no instant
   */
  public static boolean isBefore(Attempt first, Attempt then) {
    return (isTimed(first) && isTimed(then))
        ? instant(first).orElseThrow().isBefore(instant(then).orElseThrow())
        : first.getHeldOn().isBefore(then.getHeldOn());
  }

  /**
   * Tells whether it is known which of two attempts was first.
   *
   * @param one an attempt
   * @param other another one
   * @return whether their instants differ, or their days where one has no instant
   */
  public static boolean isKnown(Attempt one, Attempt other) {
    return isBefore(one, other) || isBefore(other, one);
  }

  private static boolean isTimed(Attempt attempt) {
    return attempt.getStartedAt().isPresent();
  }

  private static Optional<Instant> instant(Attempt attempt) {
    return attempt.getStartedAt().map(start -> start.toInstant());
  }
}
