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
import org.baremo.core.programme.figure.Period;
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

  private static Observation counted(String period, String method, String... ids) {
    Period of = Period.parse(period);
    Measurement count =
        measurement("citizen-certificates", of.lastDay(), ids).toBuilder()
            .window(of)
            .method(method)
            .build();
    return Observation.of(count).toBuilder().period(of).build();
  }

  private static Progress certificates(PledgeReport report) {
    ProgressMethod method = ProgressMethod.linear(Toy.FORM, Tolerance.relative(Rational.ZERO));
    return report.progress(PLEDGE, method, NEW_YEARS_EVE).get(1);
  }

  @Test
  void countedPeriodsAreShownByTheirRecords() {
    PledgeReport report =
        report(
            counted("2017-03/2017-06", "issued", "A-1", "A-2"),
            counted("2017-07/2017-12", "issued", "A-3"));
    assertThat(report.validate(PLEDGE).isOk()).isTrue();
    Observation sum = report.last("citizen-certificates", NEW_YEARS_EVE).orElseThrow();
    assertThat(sum.quantity()).isEqualTo(Quantity.of(3, Unit.CERTIFICATE));
    assertThat(sum.getVerification()).isEqualTo(Observation.Verification.EVIDENCED);
    Measurement count = sum.getMeasurement().orElseThrow();
    assertThat(count.getIds()).containsExactly("A-1", "A-2", "A-3");
    assertThat(count.getWindow()).isEqualTo(Period.parse("2017-03/2017-12"));
    assertThat(certificates(report).getStatus()).isEqualTo(ProgressStatus.BEHIND);
    assertThat(certificates(report).getReasons()).isEmpty();
  }

  @Test
  void countsThatDoNotMakeOneCountAreCitedAsEvidence() {
    PledgeReport report =
        report(
            counted("2017-03/2017-06", "issued", "A-1", "A-2"),
            counted("2017-08/2017-12", "issued", "A-3"));
    Observation sum = report.last("citizen-certificates", NEW_YEARS_EVE).orElseThrow();
    assertThat(sum.getMeasurement()).isEmpty();
    assertThat(sum.getEvidence())
        .extracting(Evidence::getAddress)
        .containsExactly(
            "certificates-issued 2017-03/2017-06, records A-1, A-2",
            "certificates-issued 2017-08/2017-12, records A-3");
    assertThat(sum.getVerification()).isEqualTo(Observation.Verification.EVIDENCED);
    assertThat(sum.isShownBy(NEW_YEARS_EVE)).isTrue();
  }

  @Test
  void aRecordThatIsCountedTwiceShowsNoSum() {
    Observation sum =
        report(
                counted("2017-03/2017-06", "issued", "A-1", "A-2"),
                counted("2017-07/2017-12", "issued", "A-2"))
            .last("citizen-certificates", NEW_YEARS_EVE)
            .orElseThrow();
    assertThat(sum.getVerification()).isEqualTo(Observation.Verification.CLAIMED);
    assertThat(sum.isShownBy(NEW_YEARS_EVE)).isFalse();
  }

  @Test
  void periodsAfterTheLastTotalAreAddedToIt() {
    PledgeReport report =
        report(
            period("companies", Unit.ORGANISATION, "12", "2017-07/2017-09"),
            period("companies", Unit.ORGANISATION, "4", "2017-03/2017-06"),
            shown("companies", Unit.ORGANISATION, "10", LocalDate.of(2017, 6, 30)),
            period("companies", Unit.ORGANISATION, "5", "2017-10/2017-12"));
    assertThat(report.validate(PLEDGE).isOk()).isTrue();
    Observation now = report.last("companies", NEW_YEARS_EVE).orElseThrow();
    assertThat(now.quantity()).isEqualTo(Quantity.of(27, Unit.ORGANISATION));
    assertThat(now.getAsOf()).isEqualTo(NEW_YEARS_EVE);
    assertThat(now.getVerification()).isEqualTo(Observation.Verification.EVIDENCED);
    assertThat(now.isShownBy(NEW_YEARS_EVE)).isTrue();
    assertThat(report.last("companies", LocalDate.of(2017, 12, 30)).orElseThrow().getValue())
        .isEqualTo(Rational.of(22));
  }

  @Test
  void aPeriodAcrossTheDayOfTheLastTotalLeavesTheValueUnclear() {
    PledgeReport report =
        report(
            shown("companies", Unit.ORGANISATION, "10", LocalDate.of(2017, 6, 30)),
            period("companies", Unit.ORGANISATION, "12", "2017-03/2017-12"));
    assertThat(report.last("companies", NEW_YEARS_EVE)).isEmpty();
    assertThat(report.last("companies", LocalDate.of(2017, 12, 30)).orElseThrow().getValue())
        .isEqualTo(Rational.of(10));
    ProgressMethod method = ProgressMethod.linear(Toy.FORM, Tolerance.relative(Rational.ZERO));
    Progress progress = report.progress(PLEDGE, method, NEW_YEARS_EVE).get(3);
    assertThat(progress.getStatus()).isEqualTo(ProgressStatus.NOT_ASSESSABLE);
    assertThat(progress.getReasons())
        .containsExactly(Progress.Reason.UNCLEAR_TOTAL, Progress.Reason.NO_EVIDENCE);
  }

  @Test
  void aSumIsShownOnlyWhenEvidenceOfEachPartIsThere() {
    Observation late =
        period("companies", Unit.ORGANISATION, "10", "2017-03/2017-06").toBuilder()
            .evidence(List.of(Toy.evidence("companies", LocalDate.of(2018, 1, 10))))
            .build();
    PledgeReport report =
        report(late, period("companies", Unit.ORGANISATION, "12", "2017-07/2017-12"));
    assertThat(report.last("companies", NEW_YEARS_EVE).orElseThrow().getVerification())
        .isEqualTo(Observation.Verification.CLAIMED);
    LocalDate later = LocalDate.of(2018, 1, 10);
    assertThat(report.last("companies", later).orElseThrow().isShownBy(later)).isTrue();
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
