package org.baremo.core.programme.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.programme.funding.Offices.ANDALUCIA;
import static org.baremo.core.programme.funding.Offices.CALL;
import static org.baremo.core.programme.funding.Offices.MADRID;
import static org.baremo.core.programme.funding.Offices.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class AllocatorTest {
  private static final Application A = application("a", "construction", ANDALUCIA, 200_000);
  private static final Application B = application("b", "biotech", ANDALUCIA, 120_000);
  private static final Application C = application("c", "construction", ANDALUCIA, 150_000);
  private static final Application I = application("i", "construction", MADRID, 100_000);

  private static Ranking ranking(Object... scores) {
    Map<String, Rational> map = new HashMap<>();
    for (int i = 0; i < scores.length; i += 2) {
      map.put((String) scores[i], Rational.of((Integer) scores[i + 1]));
    }
    return Ranking.of(map, List.of("a", "b", "c", "i"));
  }

  @Test
  void oneOfASectorInARegionIsChosenAndTheOthersWait() {
    Allocation allocation =
        Allocator.allocate(CALL, List.of(A, B, C, I), ranking("a", 9, "b", 8, "c", 7, "i", 6));
    assertThat(allocation.awards())
        .containsExactly(
            new Award("a", 1, Money.parse("200000 EUR")),
            new Award("b", 2, Money.parse("120000 EUR")),
            new Award("i", 4, Money.parse("100000 EUR")));
    assertThat(allocation.waitlist())
        .containsExactly(
            new Waitlisted(
                "c",
                3,
                Waitlisted.Cause.ONE_PER_SECTOR_REGION,
                "application a ranks higher for construction in andalucia"));
    assertThat(allocation.awarded()).isEqualTo(Money.parse("420000 EUR"));
    assertThat(allocation.remaining()).isEqualTo(Money.parse("4580000 EUR"));
  }

  @Test
  void allWhoRankHigherAreNamed() {
    FundingCall two = CALL.toBuilder().mostPerSectorAndRegion(2).build();
    Application third = application("i", "construction", ANDALUCIA, 100_000);
    Allocation allocation =
        Allocator.allocate(two, List.of(A, C, third), ranking("a", 9, "c", 8, "i", 7));
    assertThat(allocation.waitlist())
        .extracting(Waitlisted::detail)
        .containsExactly("applications a, c rank higher for construction in andalucia");
  }

  @Test
  void equalScoresAreToldApartByTheListOfTheCaller() {
    Allocation allocation = Allocator.allocate(CALL, List.of(C, A), ranking("a", 5, "c", 5));
    assertThat(allocation.awards()).extracting(Award::application).containsExactly("a");
  }

  @Test
  void anEnvelopeIsExhaustedBeforeTheBudget() {
    FundingCall small =
        CALL.toBuilder()
            .envelopes(Map.of(ANDALUCIA, Money.parse("300000 EUR")))
            .budget(Money.parse("330000 EUR"))
            .build();
    Application late = application("i", "retail", ANDALUCIA, 100_000);
    Application other = application("c", "retail", MADRID, 150_000);
    Allocation allocation =
        Allocator.allocate(
            small, List.of(A, B, other, late), ranking("a", 9, "b", 8, "i", 7, "c", 6));
    assertThat(allocation.awards()).extracting(Award::application).containsExactly("a", "i");
    assertThat(allocation.waitlist())
        .extracting(Waitlisted::cause, Waitlisted::detail)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Waitlisted.Cause.ENVELOPE,
                "100000.00 EUR is left for andalucia, 120000.00 EUR asked for"),
            org.assertj.core.groups.Tuple.tuple(
                Waitlisted.Cause.BUDGET,
                "30000.00 EUR is left of the budget, 150000.00 EUR asked for"));
  }

  @Test
  void whoIsNotEligibleIsNotRanked() {
    Application poor = application("b", "biotech", ANDALUCIA, 110_000, 100_000);
    Allocation allocation = Allocator.allocate(CALL, List.of(A, poor), ranking("a", 1));
    assertThat(allocation.awards()).hasSize(1);
    assertThat(allocation.waitlist()).isEmpty();
  }

  @Test
  void scoresAreNeverMadeUp() {
    assertThatThrownBy(() -> Allocator.allocate(CALL, List.of(A, B), ranking("a", 1)))
        .hasMessage("scores must have one for b");
    assertThatThrownBy(
            () ->
                Allocator.allocate(
                    CALL, List.of(A), Ranking.of(Map.of("a", Rational.ONE), List.of())))
        .hasMessage("tieBreak must name a");
    assertThatThrownBy(() -> Ranking.of(Map.of(), List.of("a", "a")))
        .hasMessage("tieBreak must name each application once, names a twice");
    assertThatThrownBy(() -> Allocator.allocate(CALL, List.of(A, A), ranking("a", 1)))
        .hasMessage("applications must be different, a is there twice");
  }

  @Provide
  Arbitrary<List<Application>> applications() {
    Arbitrary<Application> one =
        Combinators.combine(
                Arbitraries.of("construction", "biotech", "retail"),
                Arbitraries.of(ANDALUCIA, MADRID),
                Arbitraries.integers().between(100, 200))
            .as((sector, region, aid) -> application("x", sector, region, aid * 1_000L));
    return one.list()
        .ofMaxSize(12)
        .map(
            list -> {
              List<Application> all = new ArrayList<>();
              for (Application each : list) {
                all.add(each.toBuilder().id("n" + all.size()).build());
              }
              return all;
            });
  }

  @Property(tries = 150)
  void neverMoreThanThereIsAndTheSameInAnyOrder(
      @ForAll("applications") List<Application> applications, @ForAll Random random) {
    FundingCall call =
        CALL.toBuilder()
            .budget(Money.parse("600000 EUR"))
            .envelopes(Map.of(ANDALUCIA, Money.parse("350000 EUR")))
            .build();
    List<String> ids = applications.stream().map(Application::getId).toList();
    Map<String, Rational> scores = new HashMap<>();
    ids.forEach(id -> scores.put(id, Rational.of(random.nextInt(4))));
    Ranking ranking = Ranking.of(scores, ids);
    Allocation allocation = Allocator.allocate(call, applications, ranking);
    List<Application> shuffled = new ArrayList<>(applications);
    Collections.shuffle(shuffled, random);
    assertThat(Allocator.allocate(call, shuffled, ranking)).isEqualTo(allocation);
    assertThat(allocation.awards().size() + allocation.waitlist().size())
        .isEqualTo(applications.size());
    assertThat(allocation.awarded().plus(allocation.remaining())).isEqualTo(call.getBudget());
    assertThat(allocation.remaining().amount().signum()).isNotNegative();
    Map<String, Application> byId = new HashMap<>();
    applications.forEach(a -> byId.put(a.getId(), a));
    long places =
        allocation.awards().stream()
            .map(award -> byId.get(award.application()))
            .map(a -> a.getSector().orElseThrow() + a.getRegion().orElseThrow())
            .distinct()
            .count();
    assertThat(places).isEqualTo(allocation.awards().size());
    Money andalucia =
        Money.sum(
            allocation.awards().stream()
                .filter(w -> byId.get(w.application()).getRegion().orElseThrow().equals(ANDALUCIA))
                .map(Award::aid)
                .toList(),
            call.currency());
    assertThat(andalucia.compareTo(Money.parse("350000 EUR"))).isNotPositive();
  }
}
