package org.baremo.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Tolerance;
import org.baremo.core.programme.pledge.Indicator;
import org.baremo.core.programme.pledge.Pledge;
import org.baremo.core.programme.pledge.PledgeReport;
import org.baremo.core.programme.pledge.Progress;
import org.baremo.core.programme.pledge.ProgressMethod;
import org.baremo.core.programme.pledge.Window;

/** S5: whether an indicator is on track, which depends on the window that is meant. */
final class OnTrack implements Scenario {
  private static final String FILE = "s05-on-track.json";

  /** The data file. */
  record Track(
      LocalDate asOf,
      String indicator,
      List<String> windows,
      Tolerance tolerance,
      PledgeReport report,
      SourceRef made,
      SourceRef toleranceMade) {}

  @Override
  public String id() {
    return "S5";
  }

  @Override
  public String title() {
    return "On track or behind: one number, two windows, two answers";
  }

  @Override
  public Report run(Data data) {
    Pledge pledge = data.read(PledgeStructure.PLEDGE, Pledge.class);
    Track track = data.read(FILE, Track.class);
    Report report = new Report(id(), title());
    Indicator indicator = pledge.indicator(track.indicator()).orElseThrow();
    report.section(Texts.of(indicator.getName()));
    report.says(
        "target: " + Words.quantity(indicator.target().orElseThrow()), indicator.getSources());
    for (Progress progress : progress(pledge, track)) {
      Window window = progress.getWindow();
      List<SourceRef> sources = new ArrayList<>(window.sources());
      sources.add(track.made());
      report.section("Window “%s”: %s".formatted(window.name(), window.period()));
      tell(progress, report, sources);
      List<SourceRef> all = new ArrayList<>(sources);
      all.add(track.toleranceMade());
      verdict(progress, report, all);
    }
    return report;
  }

  /** The progress of the indicator in each window, as it stands and as the page draws it. */
  static List<Progress> progress(Pledge pledge, Track track) {
    PledgeReport checked = track.report().validate(pledge).orThrow();
    Indicator indicator = pledge.indicator(track.indicator()).orElseThrow();
    return track.windows().stream()
        .map(name -> pledge.window(name).orElseThrow())
        .map(window -> ProgressMethod.linear(window, track.tolerance()))
        .map(
            method ->
                method.assess(
                    indicator, checked.last(indicator.getId(), track.asOf()), track.asOf()))
        .toList();
  }

  static Track track(Data data) {
    return data.read(FILE, Track.class);
  }

  private static void tell(Progress progress, Report report, List<SourceRef> sources) {
    long days = progress.getWindow().period().days();
    report.says(
        "as of %s: %s, %s"
            .formatted(
                progress.getAsOf(),
                Words.quantity(progress.getActual().orElseThrow()),
                progress.getVerification().orElseThrow()),
        sources);
    report.derives(
        "progress: %s of the way, %s of %s days"
            .formatted(
                Shown.percent(progress.getShare().orElseThrow(), 1),
                progress.getElapsedDays(),
                days),
        sources);
    report.derives("method: " + progress.getMethod(), sources);
    report.derives(
        "expected by now: " + Shown.decimal(progress.getExpected().orElseThrow().value(), 2),
        sources);
    report.derives(
        "forecast for %s: %s, gap to the target %s"
            .formatted(
                progress.getWindow().period().lastDay(),
                Shown.decimal(progress.getForecast().orElseThrow().value(), 2),
                Shown.decimal(progress.getGap().orElseThrow().value(), 2)),
        sources);
    report.derives(
        "so far %s a day; needed from now on: %s for %s days = %s a day"
            .formatted(
                Shown.decimal(progress.getRunRate().orElseThrow().value(), 2),
                Shown.number(
                    progress
                        .getTarget()
                        .orElseThrow()
                        .minus(progress.getActual().orElseThrow())
                        .value()),
                days - progress.getElapsedDays(),
                Shown.decimal(progress.getRequiredRunRate().orElseThrow().value(), 2)),
        sources);
  }

  private static void verdict(Progress progress, Report report, List<SourceRef> sources) {
    String only =
        progress.getReasons().contains(Progress.Reason.WITHIN_TOLERANCE)
            ? ", only within the tolerance of %s of the way"
                .formatted(Shown.percent(progress.getTolerance().amount(), 1))
            : "";
    report.derives("status: " + progress.getStatus() + only, sources);
  }
}
