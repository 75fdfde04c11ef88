package org.baremo.core.programme.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.baremo.core.programme.figure.PartialDate;

/** What is present, absent or unknown, against every pair of days that a tenure can mean. */
class TenurePropertiesTest {
  private static final LocalDate EPOCH = LocalDate.of(2016, 1, 1);

  private record Days(LocalDate from, LocalDate until) {
    boolean contain(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlap(Days other) {
      return !from.isAfter(other.until) && !other.from.isAfter(until);
    }
  }

  @Provide
  Arbitrary<Tenure> tenures() {
    Arbitrary<PartialDate> date =
        Combinators.combine(Arbitraries.integers().between(0, 700), Arbitraries.of(4, 7, 10))
            .as((n, length) -> PartialDate.of(EPOCH.plusDays(n).toString().substring(0, length)));
    return Combinators.combine(date, date.optional())
        .as(
            (from, until) ->
                new Tenure(from, until.filter(end -> !end.lastDay().isBefore(from.firstDay()))));
  }

  /** The first and last days that each end can mean, in every combination that makes sense. */
  private static List<Days> meanings(Tenure tenure) {
    List<LocalDate> ends =
        tenure
            .until()
            .map(until -> List.of(until.firstDay(), until.lastDay()))
            .orElse(List.of(LocalDate.MAX));
    List<Days> all = new ArrayList<>();
    for (LocalDate from : List.of(tenure.from().firstDay(), tenure.from().lastDay())) {
      ends.stream()
          .filter(until -> !until.isBefore(from))
          .forEach(until -> all.add(new Days(from, until)));
    }
    return all;
  }

  private static Presence of(List<Boolean> answers) {
    return answers.stream().allMatch(yes -> yes)
        ? Presence.PRESENT
        : answers.stream().anyMatch(yes -> yes) ? Presence.UNKNOWN : Presence.ABSENT;
  }

  @Property(tries = 500)
  void presentInEveryMeaningAbsentInNone(
      @ForAll("tenures") Tenure tenure, @ForAll @IntRange(max = 900) int offset) {
    LocalDate day = EPOCH.minusDays(50).plusDays(offset);
    Presence byMeaning = of(meanings(tenure).stream().map(days -> days.contain(day)).toList());
    Presence told = tenure.on(day);
    if (told == Presence.UNKNOWN) {
      assertThat(byMeaning).isIn(Presence.UNKNOWN, Presence.ABSENT, Presence.PRESENT);
      assertThat(
              tenure.from().precision() == PartialDate.Precision.DAY
                  && tenure.until().map(PartialDate::precision).orElse(PartialDate.Precision.DAY)
                      == PartialDate.Precision.DAY)
          .isFalse();
    } else {
      assertThat(byMeaning).isEqualTo(told);
    }
  }

  @Property(tries = 500)
  void whatSurelyOverlapsDoesInEveryMeaning(
      @ForAll("tenures") Tenure one, @ForAll("tenures") Tenure other) {
    Presence told = one.overlap(other);
    assertThat(other.overlap(one)).isEqualTo(told);
    List<Boolean> answers = new ArrayList<>();
    for (Days mine : meanings(one)) {
      meanings(other).forEach(yours -> answers.add(mine.overlap(yours)));
    }
    if (told != Presence.UNKNOWN) {
      assertThat(of(answers)).isEqualTo(told);
    }
  }

  @Property(tries = 100)
  void andIsTheWeakerAndOrTheStronger(@ForAll Presence one, @ForAll Presence other) {
    List<Presence> order = List.of(Presence.ABSENT, Presence.UNKNOWN, Presence.PRESENT);
    int low = Math.min(order.indexOf(one), order.indexOf(other));
    int high = Math.max(order.indexOf(one), order.indexOf(other));
    assertThat(one.and(other)).isEqualTo(order.get(low));
    assertThat(one.or(other)).isEqualTo(order.get(high));
  }

  @Property(tries = 20)
  void whatGoesOnIsPresentForEver(@ForAll @IntRange(min = 1, max = 5_000) int later) {
    Tenure since = Tenure.since("2016-01-01");
    assertThat(since.on(EPOCH.plusDays(later))).isEqualTo(Presence.PRESENT);
    assertThat(since.until()).isEqualTo(Optional.empty());
  }
}
