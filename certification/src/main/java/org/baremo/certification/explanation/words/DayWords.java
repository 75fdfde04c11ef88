package org.baremo.certification.explanation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Roll;
import org.baremo.certification.scheme.time.ShortMonth;

/** The words for days, periods and attempts as a scheme states them. Immutable, thread-safe. */
final class DayWords {
  private static final Period ONE_DAY = Period.ofDays(1);

  private final Lexicon words;

  DayWords(Lexicon words) {
    this.words = words;
  }

  /** A noun phrase with its article, such as {@code the day 30 days after the closing date}. */
  String day(Day day) {
    if (day instanceof Day.Named named) {
      return words.date(named.name());
    }
    if (day instanceof Day.Fixed fixed) {
      return words.text("day.fixed", "day", words.day(fixed.day()));
    }
    if (day instanceof Day.Birth) {
      return words.text("day.birth");
    }
    if (day instanceof Day.After after) {
      return moved("day.after", after.from(), after.period(), after.roll());
    }
    if (day instanceof Day.Before before) {
      return moved("day.before", before.from(), before.period(), before.roll());
    }
    if (day instanceof Day.StartOf start) {
      return words.text("day.start." + start.unit(), "day", day(start.of()))
          + begins(start.firstMonth());
    }
    if (day instanceof Day.EndOf end) {
      return words.text("day.end." + end.unit(), "day", day(end.of())) + begins(end.firstMonth());
    }
    if (day instanceof Day.Earliest earliest) {
      return words.text("day.earliest", "days", days(earliest.of()));
    }
    if (day instanceof Day.Latest latest) {
      return words.text("day.latest", "days", days(latest.of()));
    }
    if (day instanceof Day.OfAttempt attempt) {
      return words.text("day.attempt." + attempt.pick(), "attempts", attempts(attempt.of()));
    }
    Day.OfCertificate certificate = (Day.OfCertificate) day;
    return words.text(
        "day.certificate." + certificate.edge(),
        "scheme",
        certificate
            .award()
            .map(award -> words.accepted(certificate.scheme(), award))
            .orElseGet(() -> words.scheme(certificate.scheme())));
  }

  /** In what month years begin where it is not January. */
  private String begins(Optional<Integer> firstMonth) {
    return firstMonth
        .filter(month -> month > 1)
        .map(month -> words.text("day.years", "month", words.text("month." + month)))
        .orElse("");
  }

  private String moved(String key, Day from, Period period, Optional<Roll> roll) {
    String moved =
        ONE_DAY.equals(period)
            ? words.text(key + ".next", "day", day(from))
            : words.text(key, "period", period(period), "day", day(from));
    return roll.map(one -> words.text("day.rolled." + one, "day", moved)).orElse(moved);
  }

  private String days(List<Day> days) {
    return words.and(days.stream().map(this::day).toList());
  }

  /** A length of time, such as {@code 1 year and 10 working days}. */
  String period(Period period) {
    List<String> parts = new ArrayList<>();
    add(parts, "years", period.getYears());
    add(parts, "months", period.getMonths());
    add(parts, "days", period.getDays());
    add(parts, "working-days", period.getWorkingDays());
    String length = parts.isEmpty() ? words.counted("length.days", 0) : words.and(parts);
    boolean mayEndShort = period.getYears() > 0 || period.getMonths() > 0;
    return mayEndShort && period.getShortMonth() == ShortMonth.NEXT_DAY
        ? words.text("length.next-day", "length", length)
        : length;
  }

  private void add(List<String> parts, String unit, int count) {
    if (count > 0) {
      parts.add(words.counted("length." + unit, count));
    }
  }

  /** Several attempts, without an article: {@code failed attempts at mf-0233}. */
  String attempts(AttemptFilter filter) {
    String attempts =
        filter.getResults().isEmpty()
            ? words.text("attempts")
            : words.text(
                "attempts.results",
                "results",
                words.or(
                    filter.getResults().stream()
                        .map(result -> words.text("result." + result))
                        .toList()));
    for (AttemptAspect aspect : AttemptAspect.values()) {
      List<String> asked = filter.asked(aspect);
      if (!asked.isEmpty()) {
        List<String> named = words.named(family(aspect), asked);
        attempts = words.text("attempts." + aspect, "attempts", attempts, "asked", words.or(named));
      }
    }
    String since = filter.isSinceOpen() ? "days.since.open" : "days.since";
    String until = until(filter.getSince()) + (filter.isUntilOpen() ? ".open" : "");
    return limited(until, limited(since, attempts, filter.getSince()), filter.getUntil());
  }

  /** The family of the names of what attempts have in common. */
  private static String family(AttemptAspect aspect) {
    return aspect.name().toLowerCase(Locale.ROOT);
  }

  /** Something from one day on, or until another. */
  String between(String something, Optional<Day> since, Optional<Day> until) {
    return limited(until(since), limited("days.since", something, since), until);
  }

  /** The end of something, after its beginning where that is told. */
  private static String until(Optional<Day> since) {
    return since.isPresent() ? "days.and.until" : "days.until";
  }

  private String limited(String key, String something, Optional<Day> end) {
    return end.map(day -> words.text(key, "of", something, "day", day(day))).orElse(something);
  }
}
