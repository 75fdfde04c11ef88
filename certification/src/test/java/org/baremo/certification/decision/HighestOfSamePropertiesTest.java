package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Quantities.highestOfSame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.Asked;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/**
 * What is decided of attempts of the same day or channel, against every way in which what is not
 * known may turn out, each reckoned group by group by hand.
 */
class HighestOfSamePropertiesTest {
  private static final String[] EXAMS = {"reading", "writing"};
  private static final String[] CHANNELS = {"vigo", "lugo", "ourense", "tui"};

  /** Two of them no attempt says at first. */
  private static final int[] ALL_CHANNELS = {0, 1, 2, 3};

  private static final int UNKNOWN = -1;
  private static final int[] MARKS = {0, 50, 100};

  /**
   * An attempt in small whole numbers.
   *
   * @param channel which, or unknown
   * @param mark in per cent, or unknown
   * @param isPending whether it is not marked, and may be failed or passed with any mark
   */
  record Sat(int exam, int day, int channel, int mark, boolean isPending) {
    boolean isOpen() {
      return channel == UNKNOWN || mark == UNKNOWN;
    }
  }

  /** What is asked: how it is written, and how it is reckoned of attempts of which all is known. */
  private enum Sought {
    PASSES,
    SUM,
    SUM_OR_ZERO,
    SUM_FROM_NONE,
    MEAN_OF_WHAT_IS,
    HIGHEST_OF_ALL;

    Quantity quantity() {
      Aggregate.Builder all =
          Aggregate.builder()
              .function(
                  this == MEAN_OF_WHAT_IS
                      ? Aggregate.Function.MEAN
                      : this == HIGHEST_OF_ALL
                          ? Aggregate.Function.MAXIMUM
                          : Aggregate.Function.SUM)
              .addOf(member("reading"), member("writing"))
              .whenNotAssessed(
                  this == SUM || this == SUM_FROM_NONE
                      ? Missing.UNKNOWN
                      : this == SUM_OR_ZERO ? Missing.ZERO : Missing.LEAVE_OUT);
      return this == PASSES ? new Quantity.Attempts(passed("reading", "writing")) : all.build();
    }

    /** Marks may be below 0, but none that counts no less. */
    private Quantity member(String exam) {
      return this == SUM_FROM_NONE
          ? new Limited(best(exam), Optional.of(Rational.ZERO), Optional.empty())
          : best(exam);
    }

    private static Quantity best(String exam) {
      return AttemptMark.builder().pick(Pick.BEST).of(passed(exam)).build();
    }

    private static AttemptFilter passed(String... exams) {
      return AttemptFilter.builder().addExams(exams).addResults(AttemptResult.PASSED).build();
    }

    /** Twice the number, so that a mean stays whole; empty where there is none. */
    OptionalInt twice(List<Sat> group) {
      if (this == PASSES) {
        return OptionalInt.of(2 * group.size());
      }
      OptionalInt reading = most(group, 0);
      OptionalInt writing = most(group, 1);
      boolean isWhole = this == SUM || this == SUM_FROM_NONE;
      if (isWhole && (reading.isEmpty() || writing.isEmpty())) {
        return OptionalInt.empty();
      } else if (isWhole || this == SUM_OR_ZERO) {
        return OptionalInt.of(2 * (reading.orElse(0) + writing.orElse(0)));
      } else if (this == HIGHEST_OF_ALL) {
        OptionalInt most = group.stream().mapToInt(Sat::mark).max();
        return most.isPresent() ? OptionalInt.of(2 * most.getAsInt()) : most;
      }
      return reading.isPresent() && writing.isPresent()
          ? OptionalInt.of(reading.getAsInt() + writing.getAsInt())
          : reading.isPresent()
              ? OptionalInt.of(2 * reading.getAsInt())
              : writing.isPresent() ? OptionalInt.of(2 * writing.getAsInt()) : OptionalInt.empty();
    }

    private static OptionalInt most(List<Sat> group, int exam) {
      return group.stream().filter(one -> one.exam() == exam).mapToInt(Sat::mark).max();
    }
  }

  @Provide
  Arbitrary<Sat> sat() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(0, 0, 1, 1, UNKNOWN),
            Arbitraries.of(0, 50, 50, 100, UNKNOWN),
            Arbitraries.of(true, false, false, false))
        .as(Sat::new);
  }

  private static Attempt attempt(int place, Sat sat) {
    String day = "2026-01-1" + sat.day();
    Attempt.Builder attempt =
        sat.isPending() || sat.mark() == UNKNOWN
            ? Asked.attempt(
                "a-" + place, day, sat.isPending() ? AttemptResult.PENDING : AttemptResult.PASSED)
                .toBuilder()
            : Asked.attempt("a-" + place, day, "" + sat.mark(), "100").toBuilder();
    if (sat.channel() != UNKNOWN) {
      attempt.channel(CHANNELS[sat.channel()]);
    }
    return attempt.exam(EXAMS[sat.exam()]).build();
  }

  private static Dossier dossier(List<Sat> sat) {
    return Asked.attempts(
        IntStream.range(0, sat.size())
            .mapToObj(i -> attempt(i, sat.get(i)))
            .toArray(Attempt[]::new));
  }

  /** Every way in which it may turn out; what turns out to be failed is left out. */
  private static List<List<Sat>> ways(List<Sat> sat) {
    List<List<Sat>> ways = List.of(List.of());
    for (Sat one : sat) {
      List<List<Sat>> more = new ArrayList<>();
      for (List<Sat> way : ways) {
        if (one.isPending()) {
          more.add(way);
        }
        for (int channel : one.channel() == UNKNOWN ? ALL_CHANNELS : one(one.channel())) {
          for (int mark : one.isPending() || one.mark() == UNKNOWN ? MARKS : one(one.mark())) {
            List<Sat> longer = new ArrayList<>(way);
            longer.add(new Sat(one.exam(), one.day(), channel, mark, false));
            more.add(longer);
          }
        }
      }
      ways = more;
    }
    return ways;
  }

  private static int[] one(int number) {
    return new int[] {number};
  }

  /** The highest of any so many groups together. */
  private static OptionalInt twice(Sought sought, boolean isByDay, int together, List<Sat> way) {
    Map<Integer, List<Sat>> groups = new HashMap<>();
    way.forEach(
        one ->
            groups
                .computeIfAbsent(isByDay ? one.day() : one.channel(), any -> new ArrayList<>())
                .add(one));
    return groups.isEmpty()
        ? sought.twice(List.of())
        : unions(List.copyOf(groups.values()), together).stream()
            .map(sought::twice)
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .max();
  }

  private static List<List<Sat>> unions(List<List<Sat>> groups, int together) {
    List<List<Sat>> unions = new ArrayList<>();
    for (int chosen = 1; chosen < (1 << groups.size()); chosen++) {
      if (Integer.bitCount(chosen) <= together) {
        List<Sat> union = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
          union.addAll(((chosen >> i) & 1) == 1 ? groups.get(i) : List.of());
        }
        unions.add(union);
      }
    }
    return unions;
  }

  @Property(tries = 900)
  void whatIsDecidedIsSoHoweverItTurnsOut(
      @ForAll("sought") Sought sought,
      @ForAll @Size(max = 4) List<@From("sat") Sat> sat,
      @ForAll boolean isByDay,
      @ForAll @IntRange(min = 1, max = 3) int together,
      @ForAll @IntRange(max = 8) int quarters) {
    AttemptAspect same = isByDay ? AttemptAspect.DAY : AttemptAspect.CHANNEL;
    int limit = sought == Sought.PASSES ? quarters / 2 : quarters * 25;
    Dossier dossier = dossier(sat);
    for (Comparison comparison : Comparison.values()) {
      Requirement asked =
          Asked.compare(highestOfSame(same, together, sought.quantity()), comparison, "" + limit);
      Verdict verdict = Asked.verdict(asked, dossier);
      Set<String> later = new TreeSet<>();
      List<List<Sat>> ways = ways(sat);
      for (List<Sat> way : ways) {
        OptionalInt twice = twice(sought, isByDay, together, way);
        later.add(
            twice.isEmpty()
                ? "NONE"
                : "" + comparison.holds(Integer.valueOf(twice.getAsInt()), 2 * limit));
      }
      switch (verdict) {
        case MET -> assertThat(later).doesNotContain("false");
        case NOT_MET -> assertThat(later).doesNotContain("true");
        default -> {
          boolean isKnown = sat.stream().noneMatch(one -> one.isPending() || isOpen(one, isByDay));
          assertThat(isKnown && !later.contains("NONE")).isFalse();
        }
      }
      if (!verdict.isOpen()) {
        for (int i : new int[] {0, ways.size() / 3, ways.size() / 2, ways.size() - 1}) {
          assertThat(Asked.verdict(asked, dossier(ways.get(i)))).isEqualTo(verdict);
        }
      }
      boolean isSilent = sat.stream().anyMatch(one -> isOpen(one, isByDay));
      if (verdict == Verdict.PENDING) {
        assertThat(isSilent && sat.stream().noneMatch(Sat::isPending)).isFalse();
      }
    }
  }

  private static boolean isOpen(Sat sat, boolean isByDay) {
    return (!sat.isPending() && sat.mark() == UNKNOWN) || (!isByDay && sat.channel() == UNKNOWN);
  }

  @Provide
  Arbitrary<Sought> sought() {
    return Arbitraries.of(Sought.values());
  }

  /** Counts are decided exactly: nothing that is sure is left open. */
  @Property(tries = 300)
  void aCountIsOpenOnlyWhereItMayComeToDifferentThings(
      @ForAll @Size(max = 4) List<@From("sat") Sat> sat,
      @ForAll @IntRange(min = 1, max = 3) int together,
      @ForAll @IntRange(max = 5) int limit) {
    Dossier dossier = dossier(sat);
    Requirement asked =
        Asked.compare(
            highestOfSame(AttemptAspect.CHANNEL, together, Sought.PASSES.quantity()),
            Comparison.AT_LEAST,
            "" + limit);
    Set<Boolean> later = new TreeSet<>();
    ways(sat)
        .forEach(
            way ->
                later.add(twice(Sought.PASSES, false, together, way).orElseThrow() >= 2 * limit));
    Verdict verdict = Asked.verdict(asked, dossier);
    if (later.size() == 1 && !verdict.isOpen()) {
      assertThat(verdict).isEqualTo(later.contains(true) ? Verdict.MET : Verdict.NOT_MET);
    }
    if (verdict.isOpen()) {
      assertThat(sat.stream().anyMatch(one -> one.isPending() || one.isOpen())).isTrue();
    }
    assertThat(later.size() == 2 && !verdict.isOpen()).isFalse();
  }

  @Test
  void theWaysAreWhatMayTurnOut() {
    assertThat(ways(List.of(new Sat(0, 0, UNKNOWN, 50, false)))).hasSize(4);
    assertThat(ways(List.of(new Sat(0, 0, 0, 50, true)))).hasSize(4);
  }
}
