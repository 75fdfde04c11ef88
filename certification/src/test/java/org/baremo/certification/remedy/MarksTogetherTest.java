package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Quantities;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Marks of several exams, or of exams and results, that reach together what none reaches alone. */
class MarksTogetherTest {
  private static final LocalDate TODAY = ComDix.NOW.toLocalDate();
  private static final RemedyLimits MANY = new RemedyLimits(5_000, 100_000, 1);
  private static final Rational HUNDREDTH = Rational.ONE.dividedBy(Rational.HUNDRED);
  private static final RemedyText ENGLISH = RemedyText.of(ComDix.resolved(), Locale.ENGLISH);
  private static final RemedyText SPANISH =
      RemedyText.of(ComDix.resolved(), Locale.forLanguageTag("es"));

  /** A mark of an exam or of an area, and how much it counts. */
  record Part(boolean isExam, int value, int maximum, int weight) {
    int steps() {
      return isExam ? maximum + 1 : maximum - value;
    }

    /** After so many steps: of an exam none, then one more attempt with 0, 1, 2 points. */
    int after(int step) {
      return isExam ? Math.max(value, step - 1) : value + step;
    }
  }

  /** A weighted sum that must be reached, and what the first part must reach by itself. */
  record Sum(List<Part> parts, int least, int first) {
    boolean isReached(int[] steps) {
      int sum = 0;
      for (int i = 0; i < parts.size(); i++) {
        sum += parts.get(i).weight() * parts.get(i).after(steps[i]);
      }
      return sum >= least && parts.get(0).after(steps[0]) >= first;
    }

    Requirement required() {
      Quantity[] members =
          IntStream.range(0, parts.size())
              .mapToObj(
                  i ->
                      new Quantity.Product(
                          List.of(Quantity.constant(parts.get(i).weight()), points(i))))
              .toArray(Quantity[]::new);
      return AllOf.of(
          "all",
          Rules.number("sum", Quantities.sum(members), Bound.atLeast(least)),
          Rules.number("first", points(0), Bound.atLeast(first)));
    }

    private Quantity points(int place) {
      return parts.get(place).isExam()
          ? best("e-" + place, MarkPart.POINTS)
          : new Quantity.MarkOf(Optional.of(ComDix.area(place + 1)), MarkPart.POINTS);
    }

    Dossier dossier() {
      CompetenceProfile.Builder profile =
          CompetenceProfile.builder().holder(HolderKey.of("h-1")).edition(ComDix.EDITION);
      List<Attempt> attempts = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        if (part.isExam()) {
          attempts.add(sat("e-" + i, part.value(), part.maximum()));
        } else {
          profile.putOutcome(ComDix.area(i + 1), ComDix.mark(part.value(), part.maximum()));
        }
      }
      return Dossier.builder()
          .profile(profile.build())
          .putAllDates(ComDix.dossier(30).getDates())
          .attempts(attempts)
          .build();
    }

    /** How far a remedy moves each part; empty where it asks for an exemption. */
    Optional<int[]> steps(Remedy remedy) {
      int[] steps = new int[parts.size()];
      for (Change change : remedy.changes()) {
        if (change instanceof Change.PassAttempt pass) {
          int place = Integer.parseInt(pass.exam().orElseThrow().substring(2));
          steps[place] = whole(pass.points().orElseThrow()) + 1;
        } else if (change instanceof Change.MorePoints more) {
          steps[Integer.parseInt(more.node().orElseThrow().code()) - 1] = whole(more.points());
        } else {
          return Optional.empty();
        }
      }
      return Optional.of(steps);
    }

    private static int whole(Rational number) {
      assertThat(number.isWhole()).isTrue();
      return number.numerator().intValueExact();
    }

    Set<String> smallest() {
      List<int[]> reached = new ArrayList<>();
      each(new int[parts.size()], 0, reached);
      Set<String> smallest = new LinkedHashSet<>();
      for (int[] one : reached) { // one step less of any is not enough, for more never is worse
        boolean isSmallest = true;
        for (int i = 0; i < one.length; i++) {
          int[] less = one.clone();
          less[i]--;
          isSmallest &= less[i] < 0 || !isReached(less);
        }
        if (isSmallest) {
          smallest.add(Arrays.toString(one));
        }
      }
      return smallest;
    }

    private void each(int[] steps, int place, List<int[]> reached) {
      if (place == steps.length) {
        if (isReached(steps)) {
          reached.add(steps.clone());
        }
        return;
      }
      for (int step = 0; step <= parts.get(place).steps(); step++) {
        steps[place] = step;
        each(steps, place + 1, reached);
      }
      steps[place] = 0;
    }
  }

  private static Attempt sat(String exam, int value, int maximum) {
    return Attempt.builder()
        .id("a-" + exam)
        .exam(exam)
        .heldOn(TODAY.minusDays(30))
        .result(AttemptResult.FAILED)
        .overall(ComDix.mark(value, maximum))
        .build();
  }

  private static AttemptMark best(String exam, MarkPart part) {
    return AttemptMark.builder()
        .pick(Pick.BEST)
        .of(AttemptFilter.builder().addExams(exam).build())
        .part(part)
        .build();
  }

  /** Every mark that each exam and each area could come to is tried. */
  @Property(tries = 120)
  void theSmallestMarksThatReachASumTogetherAreFoundAndNoOthers(@ForAll("sums") Sum sum) {
    RemedyFinder finder = Sought.finder(sum.required()).within(MANY);
    Remedies remedies = finder.find(sum.dossier(), ComDix.NOW, Sought.AWARD);
    Set<String> told = new LinkedHashSet<>();
    remedies
        .remedies()
        .forEach(remedy -> sum.steps(remedy).map(Arrays::toString).ifPresent(told::add));
    if (sum.isReached(new int[sum.parts().size()])) {
      assertThat(remedies.given()).isTrue();
    } else {
      assertThat(told).containsExactlyInAnyOrderElementsOf(sum.smallest());
    }
  }

  /** As anybody looks: what is told is enough, nothing of it can be left out or be less. */
  @Property(tries = 120)
  void whatIsToldOfManyWaysIsEnoughAndNoMarkCanBeLess(@ForAll("sums") Sum sum) {
    replayed(sum.required(), sum.dossier(), !sum.smallest().isEmpty());
  }

  /** Percentages of exams that may never have been sat, of which the last or the best counts. */
  @Property(tries = 60)
  void percentagesOfSeveralExamsAreFoundToTheHundredth(@ForAll("means") Mean mean) {
    replayed(mean.required(), mean.dossier(), true);
  }

  private static void replayed(Requirement required, Dossier dossier, boolean isPossible) {
    CompiledScheme scheme = Sought.compiled(required);
    Remedies remedies = RemedyFinder.of(scheme).find(dossier, ComDix.NOW, Sought.AWARD);
    assertThat(remedies.given() || remedies.remedies().isEmpty() != isPossible)
        .as("%s", remedies)
        .isTrue();
    for (Remedy remedy : remedies.remedies()) {
      assertThat(isGiven(scheme, dossier, remedy.changes())).as("%s", remedy).isTrue();
      for (int i = 0; i < remedy.changes().size(); i++) {
        List<Change> fewer = new ArrayList<>(remedy.changes());
        fewer.remove(i);
        assertThat(!fewer.isEmpty() && isGiven(scheme, dossier, fewer)).as("%s", remedy).isFalse();
        Optional<Change> less = less(remedy.changes().get(i));
        if (less.isPresent()) {
          List<Change> other = new ArrayList<>(remedy.changes());
          other.set(i, less.get());
          assertThat(isGiven(scheme, dossier, other)).as("%s", remedy).isFalse();
        }
      }
    }
  }

  private static Optional<Change> less(Change change) {
    if (change instanceof Change.PassAttempt pass && pass.percentage().isPresent()) {
      Rational less = pass.percentage().get().minus(HUNDREDTH);
      return less.signum() < 0
          ? Optional.empty()
          : Optional.of(pass.withPercentage(pass.node(), less));
    } else if (change instanceof Change.PassAttempt pass && pass.points().isPresent()) {
      Rational less = pass.points().get().minus(Rational.ONE);
      return less.signum() < 0 ? Optional.empty() : Optional.of(pass.withPoints(pass.node(), less));
    }
    return Optional.empty();
  }

  private static boolean isGiven(CompiledScheme scheme, Dossier dossier, List<Change> changes) {
    Remedy remedy = new Remedy(changes);
    return scheme
            .decide(remedy.appliedTo(dossier, ComDix.NOW), remedy.decidedAt(ComDix.NOW))
            .getOutcome()
        == DecisionOutcome.GRANTED;
  }

  /** Percentages of exams; -1 for one that was never sat and counts as none. */
  record Mean(List<Integer> percentages, Pick pick, int least, int each) {
    Requirement required() {
      Quantity[] marks =
          IntStream.range(0, percentages.size())
              .mapToObj(
                  i ->
                      AttemptMark.builder()
                          .from(best("e-" + i, MarkPart.PERCENTAGE))
                          .pick(pick)
                          .build())
              .toArray(Quantity[]::new);
      Quantity mean =
          Aggregate.builder()
              .function(Aggregate.Function.MEAN)
              .addOf(marks)
              .whenNotAssessed(Missing.ZERO)
              .build();
      return AllOf.of(
          "all",
          Rules.number("mean", mean, Bound.atLeast(least)),
          Rules.number("first", marks[0], Bound.atLeast(each)));
    }

    Dossier dossier() {
      List<Attempt> attempts =
          IntStream.range(0, percentages.size())
              .filter(i -> percentages.get(i) >= 0)
              .mapToObj(i -> sat("e-" + i, percentages.get(i), 100))
              .toList();
      return ComDix.dossier(43).toBuilder().attempts(attempts).build();
    }
  }

  private static Quantity mean(int exams) {
    return Quantities.mean(
        IntStream.range(0, exams)
            .mapToObj(i -> best("e-" + i, MarkPart.PERCENTAGE))
            .toArray(Quantity[]::new));
  }

  @Test
  void theMostEvenWayIsToldFirstAndThenTheMostUneven() {
    Requirement sixty = Rules.number("sixty", mean(2), Bound.atLeast(60));
    Remedies remedies = Sought.found(sixty, ComDix.dossier(43));
    assertThat(ENGLISH.lines(remedies))
        .containsExactly(
            "What would give the award \"ComDix certificate, intermediate level\" (there may be"
                + " other ways):",
            "- an attempt at e-0, passed on 21 November 2026 or later, with at least 60 % and an"
                + " attempt at e-1, passed on 21 November 2026 or later, with at least 60 %",
            "- an attempt at e-0, passed on 21 November 2026 or later, with at least 100 % and an"
                + " attempt at e-1, passed on 21 November 2026 or later, with at least 20 %",
            "- an attempt at e-0, passed on 21 November 2026 or later, with at least 20 % and an"
                + " attempt at e-1, passed on 21 November 2026 or later, with at least 100 %");
    assertThat(SPANISH.lines(remedies))
        .contains(
            "- un intento de e-0, superado el 21 de noviembre de 2026 o después, con al menos un"
                + " 60 % y un intento de e-1, superado el 21 de noviembre de 2026 o después, con al"
                + " menos un 60 %");
  }

  @Test
  void oneMarkThatIsEnoughComesBeforeSeveralThatAreEnoughTogether() {
    Dossier fifty =
        ComDix.dossier(43).toBuilder()
            .addAttempts(sat("e-0", 50, 100), sat("e-1", 50, 100))
            .build();
    Remedies remedies = Sought.found(Rules.number("sixty", mean(2), Bound.atLeast(60)), fifty);
    assertThat(remedies.remedies())
        .containsExactly(
            new Remedy(List.of(reached("e-0", 70))),
            new Remedy(List.of(reached("e-1", 70))),
            new Remedy(List.of(reached("e-0", 60), reached("e-1", 60))));
    assertThat(remedies.complete()).isFalse();
  }

  /** The most even way is of all three; one of them would do, too. */
  @Test
  void oneMarkThatIsEnoughIsToldEvenWhereFewWaysAre() {
    Dossier most =
        ComDix.dossier(43).toBuilder()
            .addAttempts(sat("e-0", 50, 100), sat("e-1", 80, 100), sat("e-2", 80, 100))
            .build();
    assertThat(
            Sought.finder(Rules.number("seventy-five", mean(3), Bound.atLeast(75)))
                .within(new RemedyLimits(1, 1_000, 1))
                .find(most, ComDix.NOW, Sought.AWARD)
                .remedies())
        .containsExactly(new Remedy(List.of(reached("e-0", 65))));
  }

  /** Full marks in both are too much: what helps lies between. */
  @Test
  void whereTooMuchIsAsBadAsTooLittleMarksBetweenAreTried() {
    Quantity sum = Quantities.sum(best("e-0", MarkPart.POINTS), best("e-1", MarkPart.POINTS));
    Requirement between =
        AllOf.of(
            "between",
            Rules.number("least", sum, Bound.atLeast(5)),
            Rules.number("most", sum, Bound.atMost(6)));
    Dossier none =
        ComDix.dossier(43).toBuilder().addAttempts(sat("e-0", 0, 20), sat("e-1", 0, 20)).build();
    assertThat(Sought.found(between, none).remedies())
        .contains(new Remedy(List.of(points("e-0", 5))), new Remedy(List.of(points("e-1", 5))));
    Requirement little =
        AllOf.of(
            "little",
            between,
            Rules.number("first", best("e-0", MarkPart.POINTS), Bound.atLeast(2)),
            Rules.number("second", best("e-1", MarkPart.POINTS), Bound.atLeast(2)));
    assertThat(Sought.found(little, none).remedies())
        .containsExactlyInAnyOrder(
            new Remedy(List.of(points("e-0", 2), points("e-1", 3))),
            new Remedy(List.of(points("e-0", 3), points("e-1", 2))));
  }

  private static Change points(String exam, int points) {
    return Change.PassAttempt.on(Optional.of(exam), TODAY)
        .withPoints(Optional.empty(), Rational.of(points));
  }

  private static Change reached(String exam, int percent) {
    return Change.PassAttempt.on(Optional.of(exam), TODAY)
        .withPercentage(Optional.empty(), Rational.of(percent));
  }

  /** One by one, ten thousand million sets of marks would be tried. */
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void fiveExamsTakeNoLongerThanAnybodyWaits() {
    Remedies remedies =
        Sought.found(Rules.number("mean", mean(5), Bound.atLeast(75)), ComDix.dossier(43));
    assertThat(remedies.remedies().get(0))
        .isEqualTo(new Remedy(IntStream.range(0, 5).mapToObj(i -> reached("e-" + i, 75)).toList()));
  }

  @Provide
  Arbitrary<Sum> sums() {
    return Arbitraries.integers()
        .between(2, 3)
        .flatMap(
            count ->
                Combinators.combine(
                        part(count == 2 ? List.of(3, 12, 30) : List.of(3, 9, 11))
                            .list()
                            .ofSize(count),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 8))
                    .as((parts, share, first) -> sum(parts, share, first)));
  }

  /** What is asked lies somewhere between what there is and what can be. */
  private static Sum sum(List<Part> parts, int share, int first) {
    int now = parts.stream().mapToInt(part -> part.weight() * part.value()).sum();
    int most = parts.stream().mapToInt(part -> part.weight() * part.maximum()).sum();
    return new Sum(parts, now + (most - now) * share / 100 + share % 2, Math.min(first, 3));
  }

  private static Arbitrary<Part> part(List<Integer> maxima) {
    return Combinators.combine(
            Arbitraries.of(true, true, false),
            Arbitraries.of(maxima),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(1, 3))
        .as(
            (isExam, maximum, share, weight) ->
                new Part(isExam, maximum * share / 101, maximum, weight));
  }

  @Provide
  Arbitrary<Mean> means() {
    return Combinators.combine(
            Arbitraries.integers().between(-1, 100).list().ofMinSize(2).ofMaxSize(4),
            Arbitraries.of(Pick.BEST, Pick.LATEST),
            Arbitraries.integers().between(1, 100),
            Arbitraries.integers().between(0, 60))
        .as(Mean::new);
  }
}
