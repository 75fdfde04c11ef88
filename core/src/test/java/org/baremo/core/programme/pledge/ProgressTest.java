package org.baremo.core.programme.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.programme.pledge.Toy.CITIZENS;
import static org.baremo.core.programme.pledge.Toy.FORM;
import static org.baremo.core.programme.pledge.Toy.NARRATIVE;
import static org.baremo.core.programme.pledge.Toy.NEW_YEARS_EVE;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.baremo.core.programme.Golden;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Tolerance;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.pledge.Progress.Reason;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Tolerance NONE = Tolerance.relative(Rational.ZERO);
  private static final Tolerance TENTH_OF_A_PERCENT = Tolerance.relative(Rational.of(1, 1000));
  private static final Observation ACTUAL =
      Toy.shown("citizens-trained", Unit.PERSON, "8208", NEW_YEARS_EVE);

  private static Progress assess(
      Indicator indicator, Observation actual, Window window, Tolerance tolerance, String asOf) {
    return ProgressMethod.linear(window, tolerance)
        .assess(indicator, Optional.ofNullable(actual), LocalDate.parse(asOf));
  }

  private static Progress assess(Window window, Tolerance tolerance) {
    return assess(CITIZENS, ACTUAL, window, tolerance, "2017-12-31");
  }

  private static String decimal(Optional<Quantity> quantity) {
    return quantity.orElseThrow().value().toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }

  @Test
  void behindInTheWindowOfTheNarrative() {
    Progress progress = assess(NARRATIVE, TENTH_OF_A_PERCENT);
    assertThat(progress.getElapsedDays()).isEqualTo(306);
    assertThat(NARRATIVE.period().days()).isEqualTo(640);
    assertThat(progress.getShare()).contains(Rational.parse("0.456"));
    assertThat(decimal(progress.getExpected())).isEqualTo("8606.25");
    assertThat(decimal(progress.getForecast())).isEqualTo("17167.06");
    assertThat(decimal(progress.getGap())).isEqualTo("-832.94");
    assertThat(decimal(progress.getRunRate())).isEqualTo("26.82");
    assertThat(decimal(progress.getRequiredRunRate())).isEqualTo("29.32");
    assertThat(progress.getStatus()).isEqualTo(ProgressStatus.BEHIND);
    assertThat(progress.getReasons()).isEmpty();
  }

  @Test
  void onTrackInTheOtherWindowOnlyWithinTheTolerance() {
    Progress progress = assess(FORM, TENTH_OF_A_PERCENT);
    assertThat(FORM.period().days()).isEqualTo(671);
    assertThat(decimal(progress.getExpected())).isEqualTo("8208.64");
    assertThat(decimal(progress.getForecast())).isEqualTo("17998.59");
    assertThat(progress.getShare()).contains(Rational.parse("0.456"));
    assertThat(progress.getStatus()).isEqualTo(ProgressStatus.ON_TRACK);
    assertThat(progress.getReasons()).containsExactly(Reason.WITHIN_TOLERANCE);
    assertThat(assess(FORM, NONE).getStatus()).isEqualTo(ProgressStatus.BEHIND);
  }

  @Test
  void whatNobodyReportedCannotBeAssessedAndIsNotZero() {
    Progress progress = assess(CITIZENS, null, FORM, NONE, "2019-01-01");
    assertThat(progress.getStatus()).isEqualTo(ProgressStatus.NOT_ASSESSABLE);
    assertThat(progress.getReasons()).containsExactly(Reason.NO_OBSERVATION, Reason.NO_EVIDENCE);
    assertThat(progress.getShare()).isEmpty();
    assertThat(progress.getActual()).isEmpty();
    assertThat(progress.getForecast()).isEmpty();
    assertThat(progress.getExpected()).contains(Quantity.of(18_000, Unit.PERSON));
  }

  @Test
  void aClaimWithoutEvidenceCannotBeAssessed() {
    Observation claim = Toy.claimed("citizens-trained", Unit.PERSON, "8208", NEW_YEARS_EVE).build();
    Progress progress = assess(CITIZENS, claim, FORM, NONE, "2017-12-31");
    assertThat(progress.getStatus()).isEqualTo(ProgressStatus.NOT_ASSESSABLE);
    assertThat(progress.getReasons()).containsExactly(Reason.NO_EVIDENCE);
    assertThat(progress.getActual()).contains(Quantity.of(8_208, Unit.PERSON));
    assertThat(progress.getShare()).isEmpty();
  }

  @Test
  void evidenceOfALaterDayShowsNothingYet() {
    Observation early =
        Toy.claimed("citizens-trained", Unit.PERSON, "10", LocalDate.of(2017, 4, 1))
            .addEvidence(Toy.evidence("citizens-trained", LocalDate.of(2017, 5, 1)))
            .build();
    assertThat(assess(CITIZENS, early, FORM, NONE, "2017-04-30").getReasons())
        .containsExactly(Reason.NO_EVIDENCE);
    assertThat(assess(CITIZENS, early, FORM, NONE, "2017-05-01").getStatus())
        .isEqualTo(ProgressStatus.BEHIND);
  }

  @Test
  void evidenceFromBeforeTheDayOfTheValueShowsNothing() {
    Observation stale =
        Toy.claimed("citizens-trained", Unit.PERSON, "8208", NEW_YEARS_EVE)
            .addEvidence(Toy.evidence("citizens-trained", LocalDate.of(2016, 5, 1)))
            .build();
    assertThat(stale.isShownBy(NEW_YEARS_EVE)).isFalse();
    assertThat(assess(CITIZENS, stale, FORM, NONE, "2017-12-31").getReasons())
        .containsExactly(Reason.NO_EVIDENCE);
    Observation quarter =
        Toy.period("companies", Unit.ORGANISATION, "3", "2017-03/2017-06").toBuilder()
            .evidence(List.of(Toy.evidence("companies", LocalDate.of(2017, 6, 29))))
            .build();
    assertThat(quarter.isShownBy(NEW_YEARS_EVE)).isFalse();
    assertThat(ACTUAL.isShownBy(NEW_YEARS_EVE)).isTrue();
  }

  @Test
  void withoutTargetBaselineOrWayNothingCanBeAssessed() {
    Indicator.Builder bare =
        Indicator.builder()
            .id("citizens-trained")
            .name(Toy.text("x"))
            .type(IndicatorType.TRAINED)
            .unit(Unit.PERSON)
            .additivity(Indicator.Additivity.ADDITIVE)
            .source(Indicator.Source.REPORTED);
    Progress nothing = assess(bare.build(), ACTUAL, FORM, NONE, "2017-12-31");
    assertThat(nothing.getReasons()).containsExactly(Reason.NO_TARGET, Reason.NO_BASELINE);
    assertThat(nothing.getExpected()).isEmpty();
    Indicator still = bare.target(Rational.ONE).baseline(Rational.ONE).build();
    assertThat(assess(still, ACTUAL, FORM, NONE, "2017-12-31").getReasons())
        .containsExactly(Reason.NO_WAY_TO_GO);
  }

  @Test
  void beforeTheWindowNothingHasBegun() {
    assertThat(assess(CITIZENS, null, FORM, NONE, "2017-02-28").getStatus())
        .isEqualTo(ProgressStatus.NOT_BEGUN);
    Observation before = Toy.shown("citizens-trained", Unit.PERSON, "10", LocalDate.of(2017, 2, 1));
    Progress progress = assess(CITIZENS, before, FORM, NONE, "2017-03-10");
    assertThat(progress.getStatus()).isEqualTo(ProgressStatus.NOT_BEGUN);
    assertThat(progress.getForecast()).isEmpty();
  }

  @Test
  void theEndOfTheWindowDecides() {
    LocalDate end = LocalDate.of(2018, 12, 31);
    Observation all = Toy.shown("citizens-trained", Unit.PERSON, "18000", end);
    Progress achieved = assess(CITIZENS, all, FORM, NONE, "2018-12-31");
    assertThat(achieved.getStatus()).isEqualTo(ProgressStatus.ACHIEVED);
    assertThat(achieved.getRequiredRunRate()).isEmpty();
    Observation less = Toy.shown("citizens-trained", Unit.PERSON, "17999", end);
    assertThat(assess(CITIZENS, less, FORM, NONE, "2019-01-01").getStatus())
        .isEqualTo(ProgressStatus.MISSED);
    assertThat(assess(CITIZENS, ACTUAL, FORM, NONE, "2019-01-01").getReasons())
        .containsExactly(Reason.STALE);
  }

  @Test
  void progressIsNotCappedAndMayBeNegative() {
    Observation more =
        Toy.shown("citizens-trained", Unit.PERSON, "36000", LocalDate.of(2018, 2, 1));
    Progress beyond = assess(CITIZENS, more, FORM, NONE, "2018-02-01");
    assertThat(beyond.getShare()).contains(Rational.of(2));
    assertThat(beyond.getStatus()).isEqualTo(ProgressStatus.ACHIEVED);
    Indicator from =
        CITIZENS.toBuilder().baseline(Rational.of(1_000)).target(Rational.of(2_000)).build();
    Observation fewer = Toy.shown("citizens-trained", Unit.PERSON, "900", LocalDate.of(2018, 2, 1));
    assertThat(assess(from, fewer, FORM, NONE, "2018-02-01").getShare())
        .contains(Rational.parse("-0.1"));
  }

  @Test
  void aTargetMayLieBelowItsBaseline() {
    Indicator waiting =
        CITIZENS.toBuilder()
            .ascending(false)
            .baseline(Rational.of(100))
            .target(Rational.of(40))
            .build();
    Observation half = Toy.shown("citizens-trained", Unit.PERSON, "70", NEW_YEARS_EVE);
    Progress progress = assess(waiting, half, FORM, NONE, "2017-12-31");
    assertThat(progress.getShare()).contains(Rational.parse("0.5"));
    assertThat(progress.getStatus()).isEqualTo(ProgressStatus.ON_TRACK);
    Observation slow = Toy.shown("citizens-trained", Unit.PERSON, "95", NEW_YEARS_EVE);
    assertThat(assess(waiting, slow, FORM, NONE, "2017-12-31").getStatus())
        .isEqualTo(ProgressStatus.BEHIND);
    assertThatThrownBy(() -> CITIZENS.toBuilder().ascending(false).build())
        .hasMessage("target must be at or below the baseline 0, was 18000");
    assertThatThrownBy(() -> CITIZENS.toBuilder().baseline(Rational.of(18_001)).build())
        .hasMessage("target must be at or above the baseline 18001, was 18000");
  }

  @Property(tries = 200)
  void whoGoesOnAtTheRequiredRateArrives(
      @ForAll @IntRange(min = 1, max = 17_999) int value,
      @ForAll @IntRange(min = 1, max = 670) int elapsed) {
    LocalDate day = FORM.period().firstDay().plusDays(elapsed - 1L);
    Observation actual = Toy.shown("citizens-trained", Unit.PERSON, Integer.toString(value), day);
    Progress progress = assess(CITIZENS, actual, FORM, NONE, day.toString());
    Rational left = Rational.of(671L - elapsed);
    assertThat(
            progress
                .getRequiredRunRate()
                .orElseThrow()
                .value()
                .times(left)
                .plus(Rational.of(value)))
        .isEqualTo(Rational.of(18_000));
    boolean reaches =
        progress.getForecast().orElseThrow().value().compareTo(Rational.of(18_000)) >= 0;
    assertThat(progress.getStatus())
        .isEqualTo(reaches ? ProgressStatus.ON_TRACK : ProgressStatus.BEHIND);
    assertThat(progress.getExpected().orElseThrow().value().compareTo(Rational.of(value)) <= 0)
        .isEqualTo(reaches);
  }

  @Test
  void progressIsWrittenAsRecorded() {
    Golden.assertJson("progress", Progress.class, assess(NARRATIVE, TENTH_OF_A_PERCENT));
  }
}
