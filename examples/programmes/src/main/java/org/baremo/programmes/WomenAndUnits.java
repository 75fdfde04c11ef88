package org.baremo.programmes;

import org.baremo.core.analysis.WilsonInterval;
import org.baremo.core.programme.figure.Applied;
import org.baremo.core.programme.figure.Base;
import org.baremo.core.programme.figure.Exactness;
import org.baremo.core.programme.figure.Proportion;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.training.CohortFunnel;
import org.baremo.core.programme.training.Representation;
import org.baremo.core.programme.training.Stage;
import org.baremo.core.value.Rational;

/** S8: shares of two populations, a share of another base, and people behind enrolments. */
final class WomenAndUnits implements Scenario {
  private static final String FILE = "s08-representation.json";

  /** A population and how many there are. */
  record Sized(Base base, long size) {}

  /** The data file. */
  record Shares(
      Proportion women,
      SourceRef womenSource,
      Proportion sector,
      SourceRef sectorSource,
      Sized approved,
      SourceRef approvedSource,
      Sized started,
      SourceRef startedSource,
      String assumption,
      SourceRef assumptionMade,
      long enrolled,
      SourceRef enrolledSource,
      long mostEach,
      SourceRef mostEachSource,
      SourceRef mostEachMade) {}

  @Override
  public String id() {
    return "S8";
  }

  @Override
  public String title() {
    return "Representation and units: 70 % of whom, and how many people";
  }

  @Override
  public Report run(Data data) {
    Shares shares = data.read(FILE, Shares.class);
    Report report = new Report(id(), title());
    representation(shares, report);
    otherBase(shares, report);
    assumed(shares, report);
    people(shares, report);
    return report;
  }

  private static void representation(Shares shares, Report report) {
    report.section("Women");
    report.says(
        "%s of %s".formatted(Shown.percent(shares.women().getShare(), 0), shares.women().getBase()),
        shares.womenSource());
    report.says(
        "%s of %s"
            .formatted(Shown.percent(shares.sector().getShare(), 0), shares.sector().getBase()),
        shares.sectorSource());
    Representation women = new Representation(shares.women(), shares.sector());
    report.derives(
        "ratio %s, gap %s percentage points"
            .formatted(
                Shown.decimal(women.ratio().orElseThrow(), 2), "+" + Shown.number(women.gap())),
        shares.womenSource(),
        shares.sectorSource());
    women
        .warnings()
        .forEach(warning -> report.warns(warning, shares.womenSource(), shares.sectorSource()));
  }

  private static void otherBase(Shares shares, Report report) {
    report.section("The share of another base");
    Applied applied =
        shares
            .women()
            .appliedTo(
                shares.approved().base(), Rational.of(shares.approved().size()), Exactness.EXACT);
    if (applied instanceof Applied.BaseMismatch mismatch) {
      report.warns(
          "BASE_MISMATCH: " + mismatch.reason(), shares.womenSource(), shares.approvedSource());
    }
  }

  private static void assumed(Shares shares, Report report) {
    Sized started = shares.started();
    Applied.Part part =
        shares
            .women()
            .assumedFor(
                started.base(), Rational.of(started.size()), Exactness.EXACT, shares.assumption());
    Rational women = part.quantity().value();
    WilsonInterval interval =
        new WilsonInterval(
            women.numerator().longValueExact(),
            started.size(),
            WilsonInterval.Basis.WHOLE_POPULATION);
    report.derives(
        "assuming that %s: %s of %s, 95 %% Wilson interval [%s, %s] %%"
            .formatted(
                part.assumption().orElseThrow(),
                Shown.number(women),
                Shown.whole(started.size()),
                percent(interval.lower()),
                percent(interval.upper())),
        shares.womenSource(),
        shares.startedSource(),
        shares.assumptionMade());
    interval.warning().ifPresent(warning -> report.warns(warning, shares.assumptionMade()));
  }

  private static String percent(Rational share) {
    return Shown.decimal(share.times(Rational.HUNDRED), 2);
  }

  private static void people(Shares shares, Report report) {
    report.section("People behind enrolments");
    CohortFunnel funnel =
        CohortFunnel.builder()
            .id("enrolled")
            .unit(Unit.ENROLMENT)
            .putCount(Stage.ENROLLED, shares.enrolled())
            .build();
    report.derives(
        "%s enrolments, at most %s each: people ∈ %s"
            .formatted(
                Shown.whole(shares.enrolled()),
                shares.mostEach(),
                Shown.bounds(funnel.people(Stage.ENROLLED, shares.mostEach()).orElseThrow())),
        shares.enrolledSource(),
        shares.mostEachSource(),
        shares.mostEachMade());
  }
}
