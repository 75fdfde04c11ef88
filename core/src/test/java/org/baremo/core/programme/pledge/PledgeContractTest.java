package org.baremo.core.programme.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.programme.pledge.Toy.CITIZENS;
import static org.baremo.core.programme.pledge.Toy.CITIZEN_CERTIFICATES;
import static org.baremo.core.programme.pledge.Toy.CONFERENCE;
import static org.baremo.core.programme.pledge.Toy.NEW_YEARS_EVE;
import static org.baremo.core.programme.pledge.Toy.PHOTO;
import static org.baremo.core.programme.pledge.Toy.PLEDGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.core.programme.Golden;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.Tolerance;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.person.Disclosure;
import org.baremo.core.programme.person.PublishedTable;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class PledgeContractTest {
  private static final Disaggregation GENDER =
      Disaggregation.builder()
          .dimension("gender")
          .form(Disaggregation.Form.PARTITION)
          .putCell("women", 6L)
          .putCell("men", 3L)
          .unknown(1)
          .build();
  private static final Disaggregation AT_RISK =
      Disaggregation.builder()
          .dimension("at-risk")
          .form(Disaggregation.Form.MULTI_SELECT)
          .sensitive(true)
          .putCell("disability", 4L)
          .putCell("unemployed", 9L)
          .build();
  private static final Observation BROKEN_DOWN =
      Toy.shown("citizens-trained", Unit.PERSON, "10", NEW_YEARS_EVE).toBuilder()
          .addDisaggregations(GENDER, AT_RISK)
          .build();
  private static final Measurement MEASUREMENT =
      Toy.measurement("citizen-certificates", NEW_YEARS_EVE, "A-1", "A-2");

  private static void refused(ThrowingCallable code, String message) {
    assertThatThrownBy(code).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void pledgesKeepTheContract() {
    ValueContract.of(
            Pledge.class,
            PLEDGE,
            PLEDGE.toBuilder()
                .id("other")
                .publicFunding(Optional.empty())
                .scope(Optional.empty())
                .status(Optional.empty())
                .initiatives(List.of())
                .milestones(List.of())
                .build())
        .lawsBeyondAnnotations("indicators", "have different identifiers and known categories")
        .lawsBeyondAnnotations("milestones", "have different identifiers")
        .lawsBeyondAnnotations("initiatives", "name what the pledge has")
        .lawsBeyondAnnotations("windows", "have different names")
        .verify();
    ValueContract.of(Window.class, Toy.NARRATIVE, Toy.FORM).verify();
    ValueContract.of(
            Initiative.class,
            PLEDGE.getInitiatives().get(0),
            new Initiative("x", Toy.text("X"), List.of(), List.of()))
        .verify();
    ValueContract.of(IndicatorType.class, IndicatorType.TRAINED, IndicatorType.of("placed"))
        .verify();
    ValueContract.of(Indicator.class, CITIZENS, CITIZEN_CERTIFICATES, Toy.COMPANIES)
        .lawsBeyondAnnotations("measure", "there exactly when values are counted")
        .lawsBeyondAnnotations("target", "beyond the baseline, in the direction stated")
        .lawsBeyondAnnotations("baseline", "before the target")
        .verify();
    ValueContract.of(Evidence.class, PHOTO, Toy.evidence("companies", NEW_YEARS_EVE)).verify();
    ValueContract.of(
            Milestone.class,
            CONFERENCE,
            CONFERENCE.toBuilder().completed(NEW_YEARS_EVE).addEvidence(PHOTO).build())
        .lawsBeyondAnnotations("evidence", "supports the milestone")
        .verify();
  }

  @Test
  void reportsKeepTheContract() {
    ValueContract.of(Disaggregation.class, GENDER, AT_RISK).verify();
    ValueContract.of(
            Observation.class,
            BROKEN_DOWN,
            Observation.of(MEASUREMENT),
            Toy.period("companies", Unit.ORGANISATION, "3", "2017-03/2017-06"))
        .lawsBeyondAnnotations("disaggregations", "add up to the value")
        .lawsBeyondAnnotations("evidence", "supports the indicator")
        .lawsBeyondAnnotations("value", "is what the cells add up to and what was measured")
        .verify();
    ValueContract.of(
            MeasureScope.class, MeasureScope.of("award", "initial", "advanced"), MeasureScope.all())
        .lawsBeyondAnnotations("dimensions", "are slugs with values")
        .verify();
    ValueContract.of(
            Measurement.class, MEASUREMENT, MEASUREMENT.toBuilder().count(0).ids(List.of()).build())
        .lawsBeyondAnnotations("count", "is of the records behind it")
        .lawsBeyondAnnotations("ids", "are different")
        .verify();
    ValueContract.of(PledgeReport.class, Toy.report(BROKEN_DOWN), Toy.report()).verify();
    ProgressMethod method =
        ProgressMethod.linear(Toy.FORM, Tolerance.relative(Rational.of(1, 1000)));
    ValueContract.of(
            Progress.class,
            method.assess(CITIZENS, Optional.of(BROKEN_DOWN), NEW_YEARS_EVE),
            method.assess(CITIZENS, Optional.empty(), NEW_YEARS_EVE))
        .verify();
  }

  @Test
  void progressThatCannotBeAssessedSaysWhy() {
    Progress known =
        ProgressMethod.linear(Toy.FORM, Tolerance.relative(Rational.ZERO))
            .assess(CITIZENS, Optional.of(BROKEN_DOWN), NEW_YEARS_EVE);
    refused(
        () ->
            Progress.builder()
                .from(known)
                .status(ProgressStatus.NOT_ASSESSABLE)
                .indicator("X")
                .method(" ")
                .elapsedDays(-1)
                .build(),
        "indicator must be lower-case letters and digits joined by - or ., was 'X';"
            + " method must not be blank;"
            + " elapsedDays must be 0 or more, was -1;"
            + " reasons must say why it is NOT_ASSESSABLE, were none");
  }

  @Test
  void cellsOfAPartitionAddUpToTheTotal() {
    refused(
        () -> BROKEN_DOWN.toBuilder().value(Rational.of(11)).build(),
        "cells of gender and unknown must add up to the total 11, added up to 10");
    refused(
        () -> BROKEN_DOWN.toBuilder().value(Rational.of(9)).build(),
        "cells of gender and unknown must add up to the total 9, added up to 10");
    Disaggregation huge =
        GENDER.toBuilder().putCell("women", Long.MAX_VALUE).putCell("men", Long.MAX_VALUE).build();
    refused(
        () -> BROKEN_DOWN.toBuilder().disaggregations(List.of(huge)).value(Rational.of(-1)).build(),
        "cells of gender and unknown must add up to the total -1, added up to"
            + " 18446744073709551615");
  }

  @Test
  void aCellOfAMultipleChoiceIsAtMostTheTotalAndTheirSumMeansNothing() {
    assertThat(AT_RISK.cell("disability") + AT_RISK.cell("unemployed")).isEqualTo(13);
    Disaggregation more = AT_RISK.toBuilder().putCell("unemployed", 11L).build();
    refused(
        () -> BROKEN_DOWN.toBuilder().disaggregations(List.of(more)).build(),
        "cell unemployed of at-risk must be at most the total 10, was 11");
    refused(
        () -> AT_RISK.cell("rural"), "cell must be one of [disability, unemployed], was 'rural'");
    refused(
        () -> BROKEN_DOWN.toBuilder().addDisaggregations(GENDER).build(),
        "dimension must be different for each, was gender again");
    refused(
        () -> GENDER.toBuilder().putCell("X", -1L).unknown(-1).build(),
        "unknown must be 0 or more, was -1;"
            + " cells/X must be lower-case letters and digits joined by - or ., was 'X';"
            + " cells/X must be 0 or more, was -1");
  }

  @Test
  void smallCellsStayAndSensitiveOnesLeaveOnlyWhereAskedFor() {
    List<PublishedTable> open = Disclosure.of(1).publish(BROKEN_DOWN.tables());
    assertThat(open).extracting(PublishedTable::getDimension).containsExactly("gender");
    assertThat(open.get(0).getShown())
        .isEqualTo(Map.of("women", 6L, "men", 3L, "unknown", 1L, "total", 10L));
    PublishedTable gender = Disclosure.of(3).publish(BROKEN_DOWN.tables()).get(0);
    assertThat(gender.getShown()).doesNotContainKey("unknown");
    assertThat(gender.getHidden()).contains("unknown").hasSizeGreaterThan(1);
    List<PublishedTable> asked = new Disclosure(1, Set.of("at-risk")).publish(BROKEN_DOWN.tables());
    assertThat(asked.get(1).getShown())
        .isEqualTo(Map.of("disability", 4L, "unemployed", 9L, "total", 10L));
    assertThat(Observation.of(MEASUREMENT).tables()).isEmpty();
  }

  @Test
  void evidenceIsForWhatItIsAttachedTo() {
    refused(
        () -> BROKEN_DOWN.toBuilder().addEvidence(PHOTO).build(),
        "supports must name citizens-trained, was [conference]");
    refused(
        () -> CONFERENCE.toBuilder().addEvidence(Toy.evidence("companies", NEW_YEARS_EVE)).build(),
        "supports must name conference, was [companies]");
    refused(
        () -> BROKEN_DOWN.toBuilder().evidence(List.of()).build(),
        "verification must be CLAIMED without evidence, was EVIDENCED");
    refused(
        () -> Evidence.builder().address(" ").date(NEW_YEARS_EVE).build(),
        "address must not be blank; supports must not be empty");
  }

  @Test
  void aMeasurementIsOfTheRecordsBehindIt() {
    refused(
        () -> MEASUREMENT.toBuilder().count(3).build(),
        "count must be of the 2 records behind it, was 3");
    refused(
        () -> MEASUREMENT.toBuilder().count(0).build(),
        "count must be of the 2 records behind it, was 0");
    refused(
        () -> MEASUREMENT.toBuilder().ids(List.of("A-1", "A-1")).build(),
        "ids must be different, were 1 of 2");
    refused(
        () -> Observation.of(MEASUREMENT).toBuilder().value(Rational.of(3)).build(),
        "measurement must be of citizen-certificates as of 2017-12-31, 3 certificate, was of"
            + " citizen-certificates as of 2017-12-31, 2 certificate");
    refused(() -> MeasureScope.of("award"), "values of award must not be empty");
    refused(
        () -> MeasureScope.of("award", "a b"),
        "value of award must be 1 to 200 characters without white space, was 'a b'");
    assertThat(MeasureScope.all().admits("award", "any")).isTrue();
    assertThat(MeasureScope.of("award", "x").admits("award", "y")).isFalse();
  }

  @Test
  void aPeriodEndsOnTheDayThatItsValueIsTrueOf() {
    refused(
        () -> BROKEN_DOWN.toBuilder().period(Period.parse("2017-03/2017-11")).build(),
        "period must end on asOf 2017-12-31, was 2017-03/2017-11");
  }

  @Test
  void whatIsCountedNamesItsMeasure() {
    refused(
        () -> CITIZENS.toBuilder().source(Indicator.Source.COUNTED).build(),
        "measure must be named exactly when values are COUNTED, source was COUNTED and measure"
            + " none");
    refused(
        () -> CITIZENS.toBuilder().measure("x").build(),
        "measure must be named exactly when values are COUNTED, source was REPORTED and measure x");
  }

  @Test
  void partsOfAPledgeAreKnownByTheirIdentifiers() {
    refused(
        () -> PLEDGE.toBuilder().addIndicators(CITIZENS).build(),
        "id must be different for each of the indicators, was citizens-trained again");
    refused(
        () -> PLEDGE.toBuilder().addWindows(Toy.FORM).build(),
        "name must be different for each of the windows, was form again");
    refused(
        () ->
            PLEDGE.toBuilder()
                .addIndicators(CITIZENS.toBuilder().id("x").category("y").build())
                .build(),
        "category must be one of [citizens], was 'y'");
    refused(
        () ->
            PLEDGE.toBuilder()
                .addInitiatives(
                    new Initiative("x", Toy.text("X"), List.of("a"), List.of("conference", "b")))
                .build(),
        "initiatives must name what the pledge has, named 'a';"
            + " initiatives must name what the pledge has, named 'b'");
    assertThat(PLEDGE.indicator("companies")).contains(Toy.COMPANIES);
    assertThat(PLEDGE.indicator("nobody")).isEmpty();
    assertThat(PLEDGE.window("form")).contains(Toy.FORM);
    assertThat(PLEDGE.window("another")).isEmpty();
  }

  @Test
  void aPlannedDayThatHasPassedAchievesNothing() {
    LocalDate later = LocalDate.of(2019, 1, 1);
    assertThat(CONFERENCE.state(LocalDate.of(2017, 3, 30))).isEqualTo(Milestone.State.NOT_DUE);
    assertThat(CONFERENCE.state(LocalDate.of(2017, 3, 31)))
        .isEqualTo(Milestone.State.DUE_NO_EVIDENCE);
    assertThat(CONFERENCE.state(later)).isEqualTo(Milestone.State.DUE_NO_EVIDENCE);
    assertThat(CONFERENCE.daysEarly(later)).isEmpty();
    Milestone claimed = CONFERENCE.toBuilder().completed(LocalDate.of(2017, 3, 31)).build();
    assertThat(claimed.state(later)).isEqualTo(Milestone.State.CLAIMED_NO_EVIDENCE);
    Milestone shown = CONFERENCE.toBuilder().addEvidence(PHOTO).build();
    assertThat(shown.state(LocalDate.of(2017, 3, 29))).isEqualTo(Milestone.State.NOT_DUE);
    assertThat(shown.state(LocalDate.of(2017, 3, 30))).isEqualTo(Milestone.State.ACHIEVED);
    assertThat(shown.daysEarly(later)).hasValue(1);
  }

  @Test
  void documentsAreWrittenAsRecorded() {
    Golden.assertJson("pledge", Pledge.class, PLEDGE);
    Golden.assertJson(
        "report", PledgeReport.class, Toy.report(BROKEN_DOWN, Observation.of(MEASUREMENT)));
    Golden.assertJson("measurement", Measurement.class, MEASUREMENT);
  }
}
