package org.baremo.certification.decision.rule.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.AttemptOrder;
import org.baremo.certification.decision.reckoning.AttemptTally;
import org.baremo.certification.dossier.Attempt;

/**
 * Attempts that may make a person wait, and how many of them each may have had before it, which
 * tells the wait that follows it. Not thread-safe, meant for one case.
 */
final class Line {
  /** Civil days so far apart follow each other in whatever zones. */
  private static final int APART = 2;

  private final Waits waits;
  private final List<Place> places;
  private final AttemptTally possible;
  private final AttemptTally sure;
  private final Set<String> members = new HashSet<>();

  /** Whether all say when they began, so that they stand by instant. */
  private final boolean isTimed;

  /** By which day all waits after those up to each are over for sure. */
  private final long[] over;

  /** By which day all waits after those up to each that surely count are over. */
  private final long[] overSure;

  /** How many ranks those up to each may have. */
  private final int[] ranks;

  /** The earliest day from each on. */
  private final long[] earliest;

  /**
   * Puts attempts in line.
   *
   * @param attempts those that may make the person wait, in order
   * @param isSure whether one does
   */
  Line(Waits waits, List<Attempt> attempts, Predicate<Attempt> isSure) {
    this.waits = waits;
    this.possible = AttemptTally.of(attempts);
    this.sure = AttemptTally.of(attempts.stream().filter(isSure).toList());
    this.places = attempts.stream().map(one -> place(one, isSure.test(one))).toList();
    attempts.forEach(one -> members.add(one.getId()));
    this.isTimed = attempts.stream().allMatch(one -> one.getStartedAt().isPresent());
    int size = places.size();
    this.over = new long[size];
    this.overSure = new long[size];
    this.ranks = new int[size];
    this.earliest = new long[size];
    for (int i = 0; i < size; i++) {
      Place place = places.get(i);
      long own = over(place);
      over[i] = Math.max(own, i == 0 ? Long.MIN_VALUE : over[i - 1]);
      overSure[i] =
          Math.max(
              place.isSure() ? own : Long.MIN_VALUE, i == 0 ? Long.MIN_VALUE : overSure[i - 1]);
      ranks[i] = Math.max(place.isSure() ? place.lastRank() + 1 : 0, i == 0 ? 0 : ranks[i - 1]);
    }
    for (int i = size - 1; i >= 0; i--) {
      long own = places.get(i).attempt().getHeldOn().toEpochDay();
      earliest[i] = i == size - 1 ? own : Math.min(own, earliest[i + 1]);
    }
  }

  /**
   * Where an attempt stands in the line.
   *
   * @param isSure whether it surely makes the person wait
   * @param fewest how many surely do, and surely were before it
   * @param most how many may, and may have been before it
   * @param lastRank how many surely do, and may have been before it
   */
  private record Place(Attempt attempt, boolean isSure, int fewest, int most, int lastRank) {
    boolean isTied() {
      return isSure && fewest < lastRank;
    }
  }

  private Place place(Attempt attempt, boolean isSure) {
    return new Place(
        attempt,
        isSure,
        sure.before(attempt),
        possible.size() - possible.after(attempt) - 1,
        sure.size() - sure.after(attempt) - (isSure ? 1 : 0));
  }

  private long over(Place place) {
    return IntStream.rangeClosed(place.fewest(), Math.min(place.most(), last(place)))
        .mapToObj(wait -> waits.surelyFree(place.attempt(), wait).orElse(LocalDate.MAX))
        .mapToLong(LocalDate::toEpochDay)
        .max()
        .orElse(Long.MAX_VALUE);
  }

  /** The last place that differs from those after it. */
  private int last(Place place) {
    return Math.max(place.fewest(), waits.last());
  }

  /**
   * What an attempt comes to behind this line.
   *
   * @param verdict whether it waited long enough; indeterminate where nobody can tell yet
   * @param early the one after which it came too early: of several, the last
   * @param open those after which it may have come too early, in order, where nobody can tell
   */
  record Held(Verdict verdict, Optional<Attempt> early, List<Open> open) {}

  /** One after which another may have come too early, and why that cannot be told. */
  record Open(Attempt attempt, Waits.Test test) {}

  /**
   * Holds an attempt against those that may have been before it: too early is what is too early
   * whatever their order turns out to be and whichever count, and long enough likewise.
   *
   * @param isWhole whether all after which it may have come too early are told, and not only one
   */
  Held held(Attempt attempt, boolean isWhole) {
    Window window = new Window(attempt);
    List<Open> open = new ArrayList<>();
    int end = end(attempt);
    int first = end;
    long day = attempt.getHeldOn().toEpochDay();
    while (first > 0 && day < (isWhole || open.isEmpty() ? over : overSure)[first - 1]) {
      Place place = places.get(--first);
      if (window.isBefore(place)) {
        Waits.Test test = waits.test(place.attempt(), attempt, place.fewest(), window.most(place));
        if (test.verdict() == Verdict.NOT_MET && window.counts(place)) {
          return new Held(Verdict.NOT_MET, Optional.of(place.attempt()), List.of());
        }
        if (test.verdict() != Verdict.MET) {
          open.add(new Open(place.attempt(), test));
        }
      }
    }
    if (open.isEmpty()) {
      return new Held(Verdict.MET, Optional.empty(), List.of());
    }
    Optional<Attempt> early =
        someone(
            window,
            first,
            end,
            (place, fewest, most) ->
                waits.test(place.attempt(), attempt, fewest, most).verdict() == Verdict.NOT_MET);
    return early.isPresent()
        ? new Held(Verdict.NOT_MET, early, List.of())
        : new Held(Verdict.INDETERMINATE, Optional.empty(), reversed(open));
  }

  private static List<Open> reversed(List<Open> open) {
    Collections.reverse(open);
    return open;
  }

  /** Whether an attempt stands in this line. */
  boolean has(Attempt attempt) {
    return members.contains(attempt.getId());
  }

  /** From where on all surely were after an attempt. */
  private int end(Attempt attempt) {
    if (isTimed && attempt.getStartedAt().isPresent()) {
      return places.size() - possible.after(attempt);
    }
    long limit = attempt.getHeldOn().toEpochDay() + APART;
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (earliest[middle] > limit) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The line as it was when an attempt began; or as it is now, before another one. */
  private final class Window {
    private final Optional<Attempt> attempt;
    private final int count;
    private final int ties;
    private final int most;
    private final boolean isMember;

    Window(Attempt attempt) {
      this.attempt = Optional.of(attempt);
      this.isMember = has(attempt);
      this.count = sure.before(attempt);
      this.ties = sure.size() - sure.after(attempt) - count;
      this.most = possible.size() - possible.after(attempt) - (isMember ? 1 : 0);
    }

    Window() {
      this.attempt = Optional.empty();
      this.isMember = false;
      this.count = sure.size();
      this.ties = 0;
      this.most = possible.size();
    }

    /** Whether one may have been before. */
    boolean isBefore(Place place) {
      return attempt
          .map(to -> !place.attempt().equals(to) && AttemptOrder.mayBeBefore(place.attempt(), to))
          .orElse(true);
    }

    /** Whether one surely makes the person wait, and was before. */
    boolean counts(Place place) {
      return place.isSure()
          && attempt.map(to -> AttemptOrder.isBefore(place.attempt(), to)).orElse(true);
    }

    /** How many may have been before one that itself was before. */
    int most(Place place) {
      boolean isSelf =
          isMember && attempt.map(to -> !AttemptOrder.isKnown(place.attempt(), to)).orElse(false);
      return Math.max(place.fewest(), Math.min(place.most() - (isSelf ? 1 : 0), most - 1));
    }

    /** How many more than the sure ones may have been before it. */
    int doubtful(Place place) {
      int places = most(place) - place.fewest();
      return Math.max(0, Math.min(places, most(place) - place.lastRank() + ties));
    }
  }

  /** What may hold of an attempt, whichever of some waits follows it. */
  @FunctionalInterface
  private interface Holds {
    boolean test(Place place, int fewest, int most);
  }

  /**
   * Somebody was the first, the second… of those that surely count, though nobody knows who. Where
   * something holds of all who may have been it, it holds of somebody.
   *
   * @param first from where on it may hold at all
   * @return the last who may have been it; empty where nothing is sure
   */
  private Optional<Attempt> someone(Window window, int first, int end, Holds holds) {
    List<Place> sureOnes = places.subList(first, end).stream().filter(window::counts).toList();
    int from = first == 0 ? 0 : ranks[first - 1];
    if (from >= window.count || sureOnes.stream().noneMatch(Place::isTied)) {
      return Optional.empty();
    }
    int[] against = new int[window.count - from + 1];
    for (Place place : sureOnes) {
      int doubtful = window.doubtful(place);
      int last = Math.min(place.lastRank(), window.count - 1);
      for (int rank = Math.max(place.fewest(), from); rank <= last; rank++) {
        int until = rank >= waits.last() ? last : rank; // the last wait follows all further ones
        if (!holds.test(place, rank, rank + doubtful)) {
          against[rank - from]++;
          against[until + 1 - from]--;
        }
        rank = until;
      }
    }
    int sum = 0;
    int sureRank = -1;
    for (int rank = from; rank < window.count; rank++) {
      sum += against[rank - from];
      sureRank = sum == 0 ? rank : sureRank;
    }
    int taken = sureRank;
    return sureOnes.stream()
        .filter(one -> one.fewest() <= taken && taken <= one.lastRank())
        .reduce((one, other) -> other)
        .map(Place::attempt);
  }

  /**
   * When all waits are over, for whoever comes next.
   *
   * @return empty where it hangs on what is not known
   */
  Optional<Free> free() {
    List<Free> known = new ArrayList<>();
    Optional<LocalDate> latest = Optional.of(LocalDate.MIN);
    for (Place place : places) {
      for (int i = place.fewest(); i <= Math.min(place.most(), last(place)); i++) {
        Optional<Free> free = waits.free(place.attempt(), i);
        Optional<LocalDate> surely = waits.surelyFree(place.attempt(), i);
        free.ifPresent(known::add);
        if (free.isEmpty()) {
          latest = latest.flatMap(day -> surely.map(other -> other.isAfter(day) ? other : day));
        }
      }
    }
    Optional<LocalDate> untold = latest;
    return known.stream()
        .max(Free::compareTo)
        .filter(free -> untold.map(day -> !free.day().isBefore(day)).orElse(false))
        .filter(this::isSure);
  }

  /** Whether somebody surely makes whoever comes next wait until then. */
  private boolean isSure(Free free) {
    Holds holds =
        (place, fewest, most) ->
            IntStream.rangeClosed(Math.min(fewest, waits.last()), Math.min(most, waits.last()))
                .mapToObj(i -> waits.free(place.attempt(), i))
                .allMatch(one -> one.map(own -> own.compareTo(free) >= 0).orElse(false));
    boolean isOfOne =
        places.stream().anyMatch(one -> one.isSure() && holds.test(one, one.fewest(), one.most()));
    return isOfOne || someone(new Window(), 0, places.size(), holds).isPresent();
  }
}
