package org.baremo.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.Proportion;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Tolerance;
import org.baremo.core.programme.training.CohortFunnel;
import org.baremo.core.programme.training.FunnelRate;
import org.baremo.core.programme.training.Stage;
import org.baremo.core.value.Rational;

/** S7: the funnel of a training programme, each rate with its base. */
final class ConectaFunnel implements Scenario {
  private static final String FILE = "s07-conecta-funnel.json";

  /** A share that the source states. */
  record Stated(Proportion proportion, SourceRef source) {}

  /** The data file. */
  record Cohort(
      CohortFunnel funnel,
      Stated completed,
      Tolerance tolerance,
      SourceRef toleranceMade,
      Map<Stage, Long> grown,
      SourceRef grownMade,
      Quantity hours,
      SourceRef hoursSource,
      SourceRef unitRead,
      Period agreement,
      SourceRef agreementStart,
      SourceRef agreementEnd,
      int moreThan,
      SourceRef moreThanSource) {}

  @Override
  public String id() {
    return "S7";
  }

  @Override
  public String title() {
    return "Conecta Empleo: 753 enrolled, 540 started, 258 approved, and half of whom";
  }

  @Override
  public Report run(Data data) {
    Cohort cohort = cohort(data);
    Report report = new Report(id(), title());
    stages(cohort, report);
    rates(cohort, report);
    half(cohort, report);
    hours(cohort, report);
    grown(cohort, report);
    agreement(cohort, report);
    return report;
  }

  static Cohort cohort(Data data) {
    return data.read(FILE, Cohort.class);
  }

  private static void stages(Cohort cohort, Report report) {
    CohortFunnel funnel = cohort.funnel();
    List<SourceRef> sources = funnel.getSources();
    report.section("Stages");
    int row = 0;
    for (Stage stage : Stage.values()) {
      if (funnel.count(stage).isPresent()) {
        report.says(
            "%s: %s".formatted(stage, Words.quantity(funnel.count(stage).orElseThrow())),
            sources.get(row++));
      } else {
        report.warns(
            stage + ": not counted by the source; not filled from the stage after it",
            cohort.completed().source());
      }
    }
    report.warns("what is counted is read as enrolments, not people", cohort.unitRead());
    report.derives(
        "lost: %s before the start, then %s before the end"
            .formatted(
                lost(funnel, Stage.ENROLLED, Stage.STARTED),
                lost(funnel, Stage.STARTED, Stage.PASSED)),
        sources);
  }

  private static String lost(CohortFunnel funnel, Stage from, Stage to) {
    return Shown.number(funnel.lost(from, to).orElseThrow().value());
  }

  private static void rates(Cohort cohort, Report report) {
    report.section("Rates, each with its base and its 95 % Wilson interval");
    CohortFunnel funnel = cohort.funnel();
    List<SourceRef> sources = funnel.getSources();
    List<FunnelRate> rates =
        List.of(
            funnel.rate(Stage.STARTED, Stage.ENROLLED).orElseThrow(),
            funnel.rate(Stage.PASSED, Stage.STARTED).orElseThrow(),
            funnel.rate(Stage.PASSED, Stage.ENROLLED).orElseThrow());
    rates.forEach(rate -> report.derives(rate.toString(), sources));
    rates.get(0).interval().warning().ifPresent(warning -> report.warns(warning, sources));
  }

  private static void half(Cohort cohort, Report report) {
    report.section("“Practically 50 %”");
    Stated stated = cohort.completed();
    Rational base = cohort.funnel().count(Stage.STARTED).orElseThrow().value();
    Rational passed = cohort.funnel().count(Stage.PASSED).orElseThrow().value();
    Rational half = stated.proportion().getShare().times(base);
    Rational share = passed.dividedBy(base);
    List<SourceRef> sources = new ArrayList<>(cohort.funnel().getSources());
    sources.add(stated.source());
    report.derives(
        "half of those who started is %s; %s passed, %s fewer, %s percentage points"
            .formatted(
                Shown.number(half),
                Shown.number(passed),
                Shown.number(half.minus(passed)),
                Shown.decimal(
                    stated.proportion().percentage().minus(share.times(Rational.HUNDRED)), 2)),
        sources);
    sources.add(cohort.toleranceMade());
    report.derives(
        "%s: %s, tolerance %s percentage points"
            .formatted(
                cohort.tolerance().holds(share, stated.proportion().getShare())
                    ? "COMPATIBLE"
                    : "CONFLICT",
                stated.proportion().getExactness(),
                Shown.number(cohort.tolerance().amount().times(Rational.HUNDRED))),
        sources);
  }

  private static void hours(Cohort cohort, Report report) {
    report.section("Hours of training");
    CohortFunnel funnel = cohort.funnel();
    report.says(Words.quantity(cohort.hours()), cohort.hoursSource());
    for (Stage stage : List.of(Stage.PASSED, Stage.STARTED)) {
      report.derives(
          "%s for each of those who %s"
              .formatted(
                  Shown.decimal(funnel.perHead(cohort.hours(), stage).orElseThrow().value(), 2),
                  stage),
          cohort.hoursSource());
    }
    report.warns("ALLOCATION_UNKNOWN: nothing says whose hours they are", cohort.hoursSource());
  }

  private static void grown(Cohort cohort, Report report) {
    report.section("A funnel that grows");
    Checked<CohortFunnel> grown =
        Checked.built(
            Location.of(FILE, "/grown"),
            () -> cohort.funnel().toBuilder().counts(cohort.grown()).build());
    grown.problems().forEach(problem -> report.warns("REJECTED at " + problem, cohort.grownMade()));
  }

  private static void agreement(Cohort cohort, Report report) {
    report.section("The agreement of 2023");
    Period agreement = cohort.agreement();
    java.time.Period between = agreement.between();
    report.derives(
        "%s: %s, “more than seven months” %s"
            .formatted(
                agreement,
                between,
                between.getMonths() >= cohort.moreThan() && between.getDays() > 0
                    ? "✓"
                    : "does NOT hold"),
        cohort.agreementStart(),
        cohort.agreementEnd(),
        cohort.moreThanSource());
  }
}
