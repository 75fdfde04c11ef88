package org.baremo.certification.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.fluent.Quantities;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.certification.testing.Shipped;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

/** Day by day, what is asked comes to something else only on days that were told. */
class DayEdgesTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2025-01-01T10:00:00+01:00");
  private static final LocalDate TODAY = NOW.toLocalDate();
  private static final int DAYS = 500;

  /** A dossier that says all that dossiers can say. */
  private static Dossier dossier(CertificationScheme scheme) {
    try (InputStream in = DayEdgesTest.class.getResourceAsStream("/fuzz/dossier.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      text = text.replace("digcomp@2.2", scheme.getFramework().toString());
      return Json.standard().read(text.getBytes(UTF_8), Dossier.class, "d").orThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<ResolvedScheme, List<Leaf>> leaves() {
    List<CertificationScheme> schemes = new ArrayList<>(Schemes.all());
    schemes.add(EveryRequirement.scheme());
    schemes.addAll(EveryRequirement.parts());
    Map<ResolvedScheme, List<Leaf>> leaves = new LinkedHashMap<>();
    for (CertificationScheme scheme : schemes) {
      ResolvedScheme resolved = scheme.resolve(Shipped.catalog()).orThrow();
      List<Leaf> own = new ArrayList<>();
      scheme.getVetoes().forEach(veto -> own.addAll(Leaf.of(veto.getWhen(), resolved)));
      for (Award award : scheme.getAwards()) {
        own.addAll(Leaf.of(award.getRequires(), resolved));
      }
      leaves.put(resolved, own);
    }
    return leaves;
  }

  private static Dossier with(Dossier dossier, LocalDate day) {
    String exam = dossier.getAttempts().get(0).getExam().orElse("exam");
    return dossier.toBuilder()
        .addAttempts(
            Attempt.builder().id("x").exam(exam).heldOn(day).result(AttemptResult.PASSED).build())
        .build();
  }

  @Test
  void whatIsAskedOfTheTimeTurnsOnlyOnDaysThatAreTold() {
    int told = 0;
    int turns = 0;
    for (Map.Entry<ResolvedScheme, List<Leaf>> one : leaves().entrySet()) {
      Dossier dossier = dossier(one.getKey().scheme());
      for (Leaf leaf : one.getValue()) {
        Optional<Set<LocalDate>> edges =
            DayEdges.of(leaf, dossier, TODAY, TODAY.plusDays(DAYS), Set.of(TODAY));
        if (edges.isPresent() && isOfTime(leaf)) {
          told++;
          turns += turns(leaf, edges.get(), dossier);
        }
      }
    }
    assertThat(told).isGreaterThan(30);
    assertThat(turns).isPositive();
  }

  private static boolean isOfTime(Leaf leaf) {
    return leaf.reads().stream()
        .anyMatch(one -> one.kind() == Aspect.Kind.ATTEMPT || one.kind() == Aspect.Kind.MOMENT);
  }

  private static int turns(Leaf leaf, Set<LocalDate> edges, Dossier dossier) {
    int turns = 0;
    Verdict untouched = leaf.verdict(dossier, NOW);
    Verdict attempted = leaf.verdict(with(dossier, TODAY), NOW);
    for (int i = 1; i <= DAYS; i++) {
      LocalDate day = TODAY.plusDays(i);
      Verdict then = leaf.verdict(dossier, NOW.with(day));
      Verdict after = leaf.verdict(with(dossier, day), NOW.with(day));
      if (then != untouched || after != attempted) {
        turns++;
        assertThat(edges).as("%s on %s", leaf.requirement(), day).contains(day);
      }
      untouched = then;
      attempted = after;
    }
    return turns;
  }

  /** Nine times the same window would be nineteen thousand sums of its length. */
  @Test
  void aDayThatIsNamedManyTimesIsOneDay() {
    AttemptFilter late =
        AttemptFilter.builder().since(Day.decision().minus(Period.ofMonths(2))).build();
    Quantity[] counted = new Quantity[9];
    Arrays.fill(counted, new Quantity.Attempts(late));
    Leaf leaf =
        Leaf.of(Rules.number("n", Quantities.sum(counted), Bound.atLeast(9)), ComDix.resolved())
            .get(0);
    int turns = 0;
    for (int seed = 0; seed < 10; seed++) {
      Dossier dossier = attempts(new Random(seed));
      Optional<Set<LocalDate>> edges =
          DayEdges.of(leaf, dossier, TODAY, TODAY.plusDays(DAYS), Set.of(TODAY));
      assertThat(edges).isPresent();
      turns += turns(leaf, edges.get(), dossier);
    }
    assertThat(turns).isGreaterThan(10);
  }

  @Test
  void soDoesWhatIsAskedOfADateOfTheCase() {
    DateName name = DateName.of("registration");
    LocalDate first = TODAY.minusDays(DAYS);
    int turns = 0;
    for (Map.Entry<ResolvedScheme, List<Leaf>> one : leaves().entrySet()) {
      for (Leaf leaf : one.getValue()) {
        Dossier dossier = dossier(one.getKey().scheme());
        Optional<Set<LocalDate>> edges = DayEdges.of(leaf, dossier, first, TODAY, Set.of(TODAY));
        Verdict before = leaf.verdict(dossier.toBuilder().putDate(name, first).build(), NOW);
        for (int i = 1; edges.isPresent() && i <= DAYS; i++) {
          LocalDate day = first.plusDays(i);
          Verdict then = leaf.verdict(dossier.toBuilder().putDate(name, day).build(), NOW);
          if (then != before) {
            turns++;
            assertThat(edges.get()).as("%s on %s", leaf.requirement(), day).contains(day);
          }
          before = then;
        }
      }
    }
    assertThat(turns).isPositive();
  }

  private static Requirement asked(Random random) {
    Period period =
        List.of(
                Period.ofDays(1 + random.nextInt(90)),
                Period.ofMonths(1 + random.nextInt(14)),
                Period.ofYears(1))
            .get(random.nextInt(3));
    AttemptFilter passed = AttemptFilter.builder().addResults(AttemptResult.PASSED).build();
    AttemptFilter late = passed.toBuilder().since(Day.decision().minus(period)).build();
    AttemptFilter failed = AttemptFilter.builder().addResults(AttemptResult.FAILED).build();
    AttemptFilter first =
        passed.toBuilder()
            .until(new Day.OfAttempt(Pick.FIRST, passed).plus(period))
            .untilOpen(random.nextBoolean())
            .build();
    Requirement counted =
        Rules.number("n", new Quantity.Attempts(late), Bound.atLeast(1 + random.nextInt(3)));
    return switch (random.nextInt(6)) {
      case 0 -> counted;
      case 1 ->
          WaitRequirement.builder()
              .id("wait")
              .after(failed)
              .addWaits(Wait.of(period), Wait.ofHours(24 * (1 + random.nextInt(60))))
              .build();
      case 2 -> Rules.number("n", new Quantity.Attempts(first), Bound.atLeast(2));
      case 3 ->
          Circumstances.onOrAfter(
              "day", new Day.OfAttempt(Pick.LATEST, failed).plus(period), Day.decision());
      case 4 ->
          SomeStretch.builder()
              .id("some")
              .lasts(period)
              .requires(Rules.number("n", new Quantity.Attempts(passed), Bound.atLeast(2)))
              .build();
      default ->
          AllOf.of(
              "both", counted, Rules.number("m", new Quantity.Attempts(first), Bound.atLeast(1)));
    };
  }

  private static Dossier attempts(Random random) {
    Dossier.Builder dossier = ComDix.dossier(43).toBuilder();
    for (int i = 0; i < 4; i++) {
      LocalDate day = TODAY.plusDays(random.nextInt(900) - 500);
      AttemptResult result = random.nextBoolean() ? AttemptResult.PASSED : AttemptResult.FAILED;
      dossier.addAttempts(
          Attempt.builder().id("a" + i).exam("exam").heldOn(day).result(result).build());
    }
    return dossier.build();
  }

  @Test
  void soDoRulesOnAttemptsWithinPeriods() {
    Random random = new Random(7);
    int turns = 0;
    for (int i = 0; i < 120; i++) {
      Dossier dossier = attempts(random);
      for (Leaf leaf : Leaf.of(asked(random), ComDix.resolved())) {
        Optional<Set<LocalDate>> edges =
            DayEdges.of(leaf, dossier, TODAY, TODAY.plusDays(DAYS), Set.of(TODAY));
        assertThat(edges).isPresent();
        assertThat(edges.get()).hasSizeLessThan(DAYS);
        turns += turns(leaf, edges.get(), dossier);
      }
    }
    assertThat(turns).isGreaterThan(100);
  }

  /** In Java, cases may state days beyond those of documents, and the ends of the calendar. */
  @Test
  void daysBeyondThoseOfDocumentsTurnNothing() {
    for (Leaf leaf : Leaf.of(asked(new Random(7)), ComDix.resolved())) {
      Dossier dossier = attempts(new Random(7));
      Dossier far =
          dossier.toBuilder()
              .putDate(DateName.of("first"), LocalDate.MIN)
              .putDate(DateName.of("last"), LocalDate.MAX)
              .birthDate(LocalDate.MAX)
              .build();
      assertThat(DayEdges.of(leaf, far, TODAY, TODAY.plusDays(DAYS), Set.of(TODAY)))
          .isEqualTo(DayEdges.of(leaf, dossier, TODAY, TODAY.plusDays(DAYS), Set.of(TODAY)));
    }
  }
}
