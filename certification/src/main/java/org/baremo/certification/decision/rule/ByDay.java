package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.baremo.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Things that took place on days, in an order of their own, and found by their days without looking
 * at all of them. Not thread-safe.
 */
final class ByDay<T> {
  /** Where a stretch holds less than one in so many, these are put in order on their own. */
  private static final int FEW = 16;

  private final List<T> all;
  private final Function<T, DateRange> days;

  /** Made when first asked for. */
  private @Nullable Sorted<T> sorted;

  /** All, in their own order and from the first day on, and whether that is the same. */
  private record Sorted<T>(List<Entry<T>> entries, List<Entry<T>> byDay, boolean isInOrder) {}

  /** A thing with its place in the order. */
  private record Entry<T>(T thing, DateRange days, int place) {
    LocalDate firstDay() {
      return days.getFirstDay();
    }

    boolean beganFrom(LocalDate first, LocalDate last) {
      return !firstDay().isBefore(first) && !firstDay().isAfter(last);
    }

    boolean mayBeOverBy(LocalDate last, LocalDate today) {
      return days.getLastDay()
          .map(end -> !end.isAfter(last))
          .orElseGet(() -> !last.isBefore(today));
    }
  }

  ByDay(List<T> all, Function<T, DateRange> days) {
    this.all = List.copyOf(all);
    this.days = days;
  }

  /** In their own order. */
  List<T> all() {
    return all;
  }

  /**
   * Those that took place in a stretch of time, in the same order.
   *
   * @param today what has no last day goes on until then, and may end in a stretch that lasts as
   *     long
   */
  ByDay<T> within(DateRange stretch, LocalDate today) {
    List<T> held = new ArrayList<>();
    LocalDate last = stretch.getLastDay().orElseThrow();
    for (Entry<T> one : begun(stretch.getFirstDay(), last)) {
      if (one.mayBeOverBy(last, today)) {
        held.add(one.thing());
      }
    }
    return new ByDay<>(held, days);
  }

  /** Those that began from a day to another, in their own order: put in it only where few are. */
  private List<Entry<T>> begun(LocalDate first, LocalDate last) {
    Sorted<T> known = sorted();
    int from = before(known.byDay(), first);
    int to = before(known.byDay(), last.plusDays(1));
    List<Entry<T>> begun = known.byDay().subList(from, to);
    if (known.isInOrder()) {
      return begun;
    }
    return begun.size() * FEW < all.size()
        ? begun.stream().sorted(Comparator.comparingInt(Entry::place)).toList()
        : known.entries().stream().filter(one -> one.beganFrom(first, last)).toList();
  }

  private Sorted<T> sorted() {
    Sorted<T> known = sorted;
    if (known == null) {
      List<Entry<T>> entries =
          IntStream.range(0, all.size())
              .mapToObj(i -> new Entry<>(all.get(i), days.apply(all.get(i)), i))
              .toList();
      List<Entry<T>> byDay =
          entries.stream().sorted(Comparator.comparing(Entry::firstDay)).toList();
      boolean isInOrder = IntStream.range(0, byDay.size()).allMatch(i -> byDay.get(i).place() == i);
      known = new Sorted<>(entries, byDay, isInOrder);
      sorted = known;
    }
    return known;
  }

  /** How many began before a day. */
  private static <T> int before(List<Entry<T>> known, LocalDate day) {
    int from = 0;
    int to = known.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (known.get(middle).firstDay().isBefore(day)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
