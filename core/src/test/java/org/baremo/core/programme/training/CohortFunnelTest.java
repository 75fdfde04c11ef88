package org.baremo.core.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.programme.training.Stage.COMPLETED;
import static org.baremo.core.programme.training.Stage.ENROLLED;
import static org.baremo.core.programme.training.Stage.PASSED;
import static org.baremo.core.programme.training.Stage.STARTED;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.core.analysis.WilsonInterval.Basis;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.CountBounds;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.person.PersonKey;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class CohortFunnelTest {
  private static final CohortFunnel CONECTA =
      CohortFunnel.builder()
          .id("conecta-empleo-2022")
          .unit(Unit.ENROLMENT)
          .putCount(ENROLLED, 753L)
          .putCount(STARTED, 540L)
          .putCount(PASSED, 258L)
          .build();

  private static Enrolment enrolment(String id, String... reached) {
    Enrolment.Builder one =
        Enrolment.builder().id(id).action("office").person(PersonKey.parse("platform:p-" + id));
    for (int i = 0; i < reached.length; i += 2) {
      one.putReached(Stage.valueOf(reached[i]), LocalDate.parse(reached[i + 1]));
    }
    return one.build();
  }

  @Test
  void everyRateCarriesItsBaseAndItsInterval() {
    assertThat(CONECTA.rate(STARTED, ENROLLED).orElseThrow())
        .hasToString("STARTED of ENROLLED: 540 of 753 enrolment, 71.71 % [68.39, 74.81]");
    assertThat(CONECTA.rate(PASSED, STARTED).orElseThrow())
        .hasToString("PASSED of STARTED: 258 of 540 enrolment, 47.78 % [43.60, 51.99]");
    FunnelRate whole = CONECTA.rate(PASSED, ENROLLED).orElseThrow();
    assertThat(whole)
        .hasToString("PASSED of ENROLLED: 258 of 753 enrolment, 34.26 % [30.96, 37.72]");
    assertThat(whole.percentage()).isEqualTo(Rational.of(25_800, 753));
    assertThat(whole.interval().warning()).isPresent();
  }

  @Test
  void whoWasLostIsTheDifferenceOfTwoStages() {
    assertThat(CONECTA.lost(ENROLLED, STARTED)).contains(Quantity.of(213, Unit.ENROLMENT));
    assertThat(CONECTA.lost(STARTED, PASSED)).contains(Quantity.of(282, Unit.ENROLMENT));
  }

  @Test
  void aStageThatNobodyCountedStaysMissing() {
    assertThat(CONECTA.count(COMPLETED)).isEmpty();
    assertThat(CONECTA.rate(COMPLETED, STARTED)).isEmpty();
    assertThat(CONECTA.rate(PASSED, COMPLETED)).isEmpty();
    assertThat(CONECTA.lost(STARTED, COMPLETED)).isEmpty();
    assertThat(CONECTA.people(COMPLETED, 2)).isEmpty();
    assertThat(CONECTA.perHead(Quantity.of(1, Unit.HOUR), COMPLETED)).isEmpty();
  }

  @Test
  void aFunnelThatGrowsIsRefusedWithBothStagesNamed() {
    assertThatThrownBy(() -> CONECTA.toBuilder().putCount(PASSED, 541L).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a funnel must not grow: PASSED must be at most STARTED 540, was 541");
  }

  @Test
  void aDocumentWhoseFunnelGrowsIsAProblemWithItsPlace() {
    String grown =
        new String(Json.standard().write(CONECTA), StandardCharsets.UTF_8).replace("258", "541");
    List<Problem> problems =
        Json.standard()
            .read(grown.getBytes(StandardCharsets.UTF_8), CohortFunnel.class, "funnel.json")
            .problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).getLocation().getPointer()).contains("/counts/passed");
    assertThat(problems.get(0).getMessage())
        .isEqualTo("a funnel must not grow: PASSED must be at most STARTED 540, was 541");
  }

  @Test
  void aFunnelSkipsOverMissingStagesWhenItIsHeldToItsLaw() {
    assertThatThrownBy(
            () ->
                CohortFunnel.builder()
                    .id("x")
                    .unit(Unit.PERSON)
                    .putCount(ENROLLED, 1L)
                    .putCount(PASSED, 2L)
                    .build())
        .hasMessage("a funnel must not grow: PASSED must be at most ENROLLED 1, was 2");
    assertThatThrownBy(
            () -> CohortFunnel.builder().id("X").unit(Unit.PERSON).putCount(ENROLLED, -1L).build())
        .hasMessage(
            "id must be lower-case letters and digits joined by - or ., was 'X';"
                + " ENROLLED must be 0 or more, was -1");
    assertThatThrownBy(() -> CohortFunnel.builder().id("x").unit(Unit.PERSON).build())
        .hasMessage("counts must not be empty");
  }

  @Test
  void aRateNeedsALaterStageAndSomebodyInItsBase() {
    assertThatThrownBy(() -> CONECTA.rate(STARTED, PASSED))
        .hasMessage("stage must be later than its base PASSED, was STARTED");
    CohortFunnel nobody =
        CohortFunnel.builder()
            .id("nobody")
            .unit(Unit.PERSON)
            .putCount(ENROLLED, 0L)
            .putCount(STARTED, 0L)
            .build();
    assertThat(nobody.rate(STARTED, ENROLLED)).isEmpty();
    assertThat(nobody.perHead(Quantity.of(1, Unit.HOUR), ENROLLED)).isEmpty();
    assertThat(nobody.people(ENROLLED, 3)).contains(CountBounds.exactly(0));
  }

  @Test
  void hoursAreDividedOverThoseWhoAreNamed() {
    Quantity hours = Quantity.of(7_000, Unit.HOUR);
    assertThat(decimal(CONECTA.perHead(hours, PASSED))).isEqualTo("27.13");
    assertThat(decimal(CONECTA.perHead(hours, STARTED))).isEqualTo("12.96");
  }

  private static String decimal(Optional<Quantity> quantity) {
    return quantity.orElseThrow().value().toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }

  @Test
  void peopleBehindEnrolmentsAreAnInterval() {
    assertThat(CONECTA.people(ENROLLED, 12)).contains(new CountBounds(63, 753));
    assertThat(CONECTA.people(ENROLLED, 1)).contains(CountBounds.exactly(753));
    assertThatThrownBy(() -> CONECTA.people(ENROLLED, 0))
        .hasMessage("mostEach must be 1 or more, was 0");
  }

  @Test
  void aFunnelIsCountedFromEnrolments() {
    List<Enrolment> enrolments =
        List.of(
            enrolment("1", "ENROLLED", "2022-05-16"),
            enrolment("2", "ENROLLED", "2022-05-16", "STARTED", "2022-05-20"),
            enrolment("3", "ENROLLED", "2022-05-16", "PASSED", "2022-06-20"));
    CohortFunnel funnel = CohortFunnel.of("spring", enrolments);
    assertThat(funnel.getCounts()).isEqualTo(Map.of(ENROLLED, 3L, STARTED, 2L, PASSED, 1L));
    assertThat(funnel.getBasis()).isEqualTo(Basis.WHOLE_POPULATION);
    assertThat(enrolments.get(2).hasReached(STARTED)).isTrue();
    assertThat(enrolments.get(0).hasReached(STARTED)).isFalse();
  }

  @Test
  void anEnrolmentIsCountedOnce() {
    Enrolment one = enrolment("1", "ENROLLED", "2022-05-16");
    assertThatThrownBy(() -> CohortFunnel.of("x", List.of(one, one)))
        .hasMessage("enrolments must be different, were 1 of 2");
    assertThatThrownBy(() -> CohortFunnel.of("x", List.of()))
        .hasMessage("enrolments must not be empty");
  }

  @Test
  void stagesOfAnEnrolmentComeInTheirOrder() {
    assertThatThrownBy(() -> enrolment("1", "ENROLLED", "2022-05-16", "COMPLETED", "2022-05-15"))
        .hasMessage("COMPLETED must not be before ENROLLED on 2022-05-16, was 2022-05-15");
    assertThatThrownBy(
            () ->
                Enrolment.builder()
                    .id(" ")
                    .action("A")
                    .putReached(PASSED, LocalDate.of(2022, 5, 16))
                    .build())
        .hasMessage(
            "id must be 1 to 200 characters without white space, was ' ';"
                + " action must be lower-case letters and digits joined by - or ., was 'A';"
                + " reached must say when ENROLLED, said [PASSED]");
  }

  @Property(tries = 200)
  void aFunnelOfEnrolmentsNeverGrows(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 15) Integer> recorded) {
    List<Enrolment> enrolments = new java.util.ArrayList<>();
    for (int i = 0; i < recorded.size(); i++) {
      Enrolment.Builder one = Enrolment.builder().id("e" + i).action("a");
      one.putReached(ENROLLED, LocalDate.of(2022, 1, 1));
      int bits = recorded.get(i);
      Stage[] later = {STARTED, COMPLETED, PASSED};
      for (int bit = 0; bit < later.length; bit++) {
        if ((bits >> bit & 1) == 1) {
          one.putReached(later[bit], LocalDate.of(2022, 2 + bit, 1));
        }
      }
      enrolments.add(one.build());
    }
    CohortFunnel funnel = CohortFunnel.of("any", enrolments);
    assertThat(List.copyOf(funnel.getCounts().values()))
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(funnel.getCounts().get(ENROLLED)).isEqualTo((long) enrolments.size());
  }
}
