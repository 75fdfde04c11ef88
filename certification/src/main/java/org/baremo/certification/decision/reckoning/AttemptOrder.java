package org.baremo.certification.decision.reckoning;

import java.time.Duration;
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
      Comparator.<Attempt, Instant>comparing(one -> start(one).orElseThrow())
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
        ? start(first).orElseThrow().isBefore(start(then).orElseThrow())
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

  /**
   * Tells whether an attempt may have been before another.
   *
   * @param attempt the one
   * @param than another one
   * @return whether the other one surely was not before it
   */
  public static boolean mayBeBefore(Attempt attempt, Attempt than) {
    return !isBefore(than, attempt);
  }

  /**
   * Returns those that may have been the first.
   *
   * @param attempts in any order
   * @param sure those of them that surely count; the others may turn out not to
   * @return those that none of the sure ones surely goes before, in the same order; all of them
   *     where days in zones far apart go round in a ring, so that none is left
   */
  public static List<Attempt> possiblyFirst(List<Attempt> attempts, List<Attempt> sure) {
    AttemptTally tally = AttemptTally.of(sure);
    return orAll(attempts.stream().filter(one -> tally.before(one) == 0).toList(), attempts);
  }

  /**
   * Returns those that may have been the last.
   *
   * @param attempts in any order
   * @param sure those of them that surely count; the others may turn out not to
   * @return those that none of the sure ones surely follows, in the same order; all of them where
   *     days in zones far apart go round in a ring, so that none is left
   */
  public static List<Attempt> possiblyLast(List<Attempt> attempts, List<Attempt> sure) {
    AttemptTally tally = AttemptTally.of(sure);
    return orAll(attempts.stream().filter(one -> tally.after(one) == 0).toList(), attempts);
  }

  private static List<Attempt> orAll(List<Attempt> some, List<Attempt> all) {
    return some.isEmpty() ? all : some;
  }

  /**
   * Returns the time from the start of one attempt to that of another.
   *
   * @param from an attempt
   * @param to another one
   * @return negative where the other one was before; empty where one does not say when it began
   */
  public static Optional<Duration> elapsed(Attempt from, Attempt to) {
    return start(from).flatMap(first -> start(to).map(then -> Duration.between(first, then)));
  }

  private static boolean isTimed(Attempt attempt) {
    return attempt.getStartedAt().isPresent();
  }

  /** When an attempt began; empty where it does not say. */
  static Optional<Instant> start(Attempt attempt) {
    return attempt.getStartedAt().map(start -> start.toInstant());
  }
}
