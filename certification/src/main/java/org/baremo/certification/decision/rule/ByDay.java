package org.baremo.certification.decision.rule;

import java.time.LocalDate;
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
  private final List<T> all;
  private final Function<T, DateRange> days;

  /** From the first day on; made when first asked for. */
  private @Nullable List<Entry<T>> sorted;

  /** A thing with its place in the order. */
  private record Entry<T>(T thing, DateRange days, int place) {
    LocalDate firstDay() {
      return days.getFirstDay();
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
   * Those that took place in a stretch of time, in the same order; what goes on does not end in it.
   */
  ByDay<T> within(DateRange stretch) {
    List<Entry<T>> known = sorted();
    LocalDate last = stretch.getLastDay().orElseThrow();
    List<T> held =
        known
            .subList(before(known, stretch.getFirstDay()), before(known, last.plusDays(1)))
            .stream()
            .filter(one -> one.days().getLastDay().map(end -> !end.isAfter(last)).orElse(false))
            .sorted(Comparator.comparingInt(Entry::place))
            .map(Entry::thing)
            .toList();
    return new ByDay<>(held, days);
  }

  private List<Entry<T>> sorted() {
    List<Entry<T>> known = sorted;
    if (known == null) {
      known =
          IntStream.range(0, all.size())
              .mapToObj(i -> new Entry<>(all.get(i), days.apply(all.get(i)), i))
              .sorted(Comparator.comparing(Entry::firstDay))
              .toList();
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
