package org.baremo.core.programme.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.core.programme.pledge.Toy.NEW_YEARS_EVE;
import static org.baremo.core.programme.pledge.Toy.PLEDGE;
import static org.baremo.core.programme.pledge.Toy.claimed;
import static org.baremo.core.programme.pledge.Toy.measurement;
import static org.baremo.core.programme.pledge.Toy.period;
import static org.baremo.core.programme.pledge.Toy.report;
import static org.baremo.core.programme.pledge.Toy.shown;

import java.time.LocalDate;
import java.util.List;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Tolerance;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class PledgeReportTest {
  private static List<String> problems(PledgeReport report) {
    return report.validate(PLEDGE).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void aValueTypedIntoACountedIndicatorIsRefused() {
    assertThat(
            problems(
                report(
                    claimed("citizen-certificates", Unit.CERTIFICATE, "3000", NEW_YEARS_EVE)
                        .build())))
        .containsExactly(
            "toy-pledge#/observations/0/value: value of citizen-certificates must be counted from"
                + " records as certificates-issued, was typed in: 3000 certificate"
                + " [report.counted]");
    PledgeReport counted =
        report(Observation.of(measurement("citizen-certificates", NEW_YEARS_EVE, "A-1", "A-2")));
    assertThat(counted.validate(PLEDGE).orThrow()).isEqualTo(counted);
  }

  @Test
  void aCountOfSomethingElseIsRefused() {
    Measurement inForce =
        measurement("citizen-certificates", NEW_YEARS_EVE, "A-1", "A-2").toBuilder()
            .measure("certificates-in-force")
            .build();
    assertThat(problems(report(Observation.of(inForce))))
        .containsExactly(
            "toy-pledge#/observations/0/measurement/measure: measure of citizen-certificates must"
                + " be certificates-issued, was certificates-in-force [report.measure]");
  }

  @Test
  void periodsOfOneIndicatorMustNotOverlap() {
    assertThat(
            problems(
                report(
                    period("companies", Unit.ORGANISATION, "10", "2017-03/2017-06"),
                    period("companies", Unit.ORGANISATION, "12", "2017-06-30/2017-12-31"))))
        .containsExactly(
            "toy-pledge#/observations/1/period: periods of companies must not overlap, were"
                + " 2017-03/2017-06 at /observations/0 and 2017-06-30/2017-12-31"
                + " [report.overlap]");
  }

  @Test
  void whatDoesNotBelongToThePledgeIsRefusedAllAtOnce() {
    PledgeReport wrong =
        report(
                shown("citizens-trained", Unit.CERTIFICATE, "1", NEW_YEARS_EVE),
                shown("nobody", Unit.PERSON, "1", NEW_YEARS_EVE),
                period("citizens-trained", Unit.PERSON, "1", "2017-03/2017-06"))
            .toBuilder()
            .pledge("another")
            .build();
    assertThat(problems(wrong))
        .containsExactly(
            "another#/pledge: pledge must be toy-pledge, was another [report.pledge]",
            "another#/observations/0/unit: unit of citizens-trained must be person, was"
                + " certificate [report.unit]",
            "another#/observations/1/indicator: indicator must be one of the pledge's, was nobody"
                + " [report.indicator]",
            "another#/observations/2/period: value of a period must add up to be told apart,"
                + " citizens-trained is DISTINCT_COUNT [report.not-additive]");
  }

  @Test
  void aDayHasOneValue() {
    assertThat(
            problems(
                report(
                    shown("companies", Unit.ORGANISATION, "10", NEW_YEARS_EVE),
                    shown("companies", Unit.ORGANISATION, "11", NEW_YEARS_EVE))))
        .containsExactly(
            "toy-pledge#/observations/1/value: value of companies on 2017-12-31 must be one, was"
                + " 10 at /observations/0 and 11 [report.same-day]");
  }

  @Test
  void theLastValueUpToTheDayCounts() {
    PledgeReport report =
        report(
            shown("companies", Unit.ORGANISATION, "30", LocalDate.of(2018, 6, 30)),
            shown("companies", Unit.ORGANISATION, "10", NEW_YEARS_EVE));
    assertThat(report.last("companies", LocalDate.of(2018, 6, 29)).orElseThrow().getValue())
        .isEqualTo(Rational.of(10));
    assertThat(report.last("companies", LocalDate.of(2018, 6, 30)).orElseThrow().getValue())
        .isEqualTo(Rational.of(30));
    assertThat(report.last("companies", LocalDate.of(2017, 12, 30))).isEmpty();
    assertThat(report.last("citizens-trained", NEW_YEARS_EVE)).isEmpty();
  }

  @Test
  void valuesOfPeriodsAddUpWhereNoTotalIsReported() {
    PledgeReport report =
        report(
            period("companies", Unit.ORGANISATION, "12", "2017-07/2017-12"),
            period("companies", Unit.ORGANISATION, "10", "2017-03/2017-06"));
    assertThat(report.validate(PLEDGE).isOk()).isTrue();
    Observation sum = report.last("companies", NEW_YEARS_EVE).orElseThrow();
    assertThat(sum.quantity()).isEqualTo(Quantity.of(22, Unit.ORGANISATION));
    assertThat(sum.getAsOf()).isEqualTo(NEW_YEARS_EVE);
    assertThat(sum.getVerification()).isEqualTo(Observation.Verification.VERIFIED);
    assertThat(sum.getEvidence()).hasSize(2);
  }

  @Test
  void aSumIsShownOnlyWhereEachOfItsPartsIs() {
    Observation bare =
        period("companies", Unit.ORGANISATION, "12", "2017-07/2017-12").toBuilder()
            .evidence(List.of())
            .verification(Observation.Verification.CLAIMED)
            .build();
    PledgeReport report =
        report(period("companies", Unit.ORGANISATION, "10", "2017-03/2017-06"), bare);
    Observation sum = report.last("companies", NEW_YEARS_EVE).orElseThrow();
    assertThat(sum.isShownBy(NEW_YEARS_EVE)).isFalse();
    assertThat(sum.getVerification()).isEqualTo(Observation.Verification.CLAIMED);
  }

  @Test
  void anEmptyReportLeavesEveryIndicatorUnassessed() {
    ProgressMethod method = ProgressMethod.linear(Toy.FORM, Tolerance.relative(Rational.ZERO));
    assertThat(report().progress(PLEDGE, method, LocalDate.of(2019, 1, 1)))
        .hasSize(4)
        .extracting(Progress::getStatus)
        .containsOnly(ProgressStatus.NOT_ASSESSABLE);
  }
}
