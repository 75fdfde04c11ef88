package org.baremo.programmes.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baremo.core.programme.pledge.Evidence;
import org.baremo.core.programme.pledge.Indicator;
import org.baremo.core.programme.pledge.Milestone;
import org.baremo.core.programme.pledge.Observation;
import org.baremo.core.programme.pledge.Pledge;
import org.baremo.core.programme.pledge.PledgeReport;
import org.baremo.core.programme.pledge.Progress;
import org.baremo.core.programme.pledge.ProgressMethod;
import org.baremo.core.programme.pledge.ProgressStatus;
import org.baremo.core.value.Rational;

/** How far a pledge has come: each indicator in each window, with its evidence beside it. */
public final class ProgressPage {
  private static final String NOT_KNOWN = "–";

  private final Pledge pledge;
  private final PledgeReport report;
  private final LocalDate asOf;

  private ProgressPage(Pledge pledge, PledgeReport report, LocalDate asOf) {
    this.pledge = pledge;
    this.report = report;
    this.asOf = asOf;
  }

  /**
   * Writes the page.
   *
   * @param pledge what was promised
   * @param report what was reported, checked against the pledge
   * @param methods how progress is reckoned, one for each window
   * @param asOf the day asked for
   * @param note what a reader must know about the data; not blank
   * @return an HTML document
   */
  public static String of(
      Pledge pledge,
      PledgeReport report,
      List<ProgressMethod> methods,
      LocalDate asOf,
      String note) {
    ProgressPage page = new ProgressPage(pledge, report, asOf);
    return Page.of(
        "Progress of a pledge as of " + asOf,
        out -> {
          out.element("p", pledge.getTitle().in(Locale.ENGLISH).value());
          out.element("p", note, "class", "note");
          for (ProgressMethod method : methods) {
            page.window(out, report.progress(pledge, method, asOf));
          }
          page.milestones(out);
        });
  }

  private void window(Markup out, List<Progress> all) {
    Progress first = all.get(0);
    out.element(
        "h2", "Window “%s”: %s".formatted(first.getWindow().name(), first.getWindow().period()));
    for (Progress one : all) {
      if (one.getStatus() != ProgressStatus.NOT_ASSESSABLE) {
        figure(out, one);
      }
    }
    Page.table(
        out,
        "Every indicator in this window",
        List.of(
            "Indicator",
            "Target",
            "Actual",
            "Progress",
            "Expected",
            "Forecast (gap to the target)",
            "A day: so far / needed",
            "Status",
            "Evidence"),
        all.stream().map(this::row).toList());
  }

  private void figure(Markup out, Progress one) {
    Rational baseline =
        pledge.indicator(one.getIndicator()).flatMap(Indicator::getBaseline).orElse(Rational.ZERO);
    out.open("figure");
    ProgressChart.draw(out, one, baseline, one.getIndicator() + "-" + one.getWindow().name());
    out.element(
        "figcaption",
        "%s: %s. Method of the forecast: %s. Tolerance: %s of the way."
            .formatted(
                one.getIndicator(),
                status(one),
                one.getMethod(),
                Numbers.percent(one.getTolerance().amount(), 1)));
    out.close();
  }

  private List<Page.Cell> row(Progress one) {
    return List.of(
        Page.Cell.of("%s (%s)".formatted(name(one), one.getIndicator())),
        Page.Cell.number(
            one.getTarget().map(t -> Numbers.of(t) + " " + Units.many(t.unit())).orElse(NOT_KNOWN)),
        Page.Cell.number(one.getActual().map(Numbers::of).orElse("unreported")),
        Page.Cell.number(one.getShare().map(share -> Numbers.percent(share, 1)).orElse(NOT_KNOWN)),
        Page.Cell.number(one.getExpected().map(Numbers::of).orElse(NOT_KNOWN)),
        Page.Cell.number(
            one.getForecast().map(Numbers::of).orElse(NOT_KNOWN)
                + one.getGap().map(gap -> " (%s)".formatted(Numbers.of(gap))).orElse("")),
        Page.Cell.number(
            one.getRunRate().map(Numbers::of).orElse(NOT_KNOWN)
                + " / "
                + one.getRequiredRunRate().map(Numbers::of).orElse(NOT_KNOWN)),
        Page.Cell.of(status(one)),
        Page.Cell.of(evidence(report.last(one.getIndicator(), asOf))));
  }

  private String name(Progress one) {
    return pledge
        .indicator(one.getIndicator())
        .map(indicator -> indicator.getName().in(Locale.ENGLISH).value())
        .orElse(one.getIndicator());
  }

  private static String status(Progress one) {
    String reasons =
        one.getReasons().stream().map(ProgressPage::words).collect(Collectors.joining(", "));
    return reasons.isEmpty()
        ? words(one.getStatus())
        : "%s: %s".formatted(words(one.getStatus()), reasons);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String evidence(Optional<Observation> seen) {
    if (seen.isEmpty()) {
      return "none";
    }
    String counted =
        seen.get()
            .getMeasurement()
            .map(count -> "%s records".formatted(count.getIds().size()))
            .orElse("");
    String pieces =
        seen.get().getEvidence().stream()
            .map(ProgressPage::piece)
            .collect(Collectors.joining("; "));
    String all = counted + pieces;
    return "%s: %s".formatted(words(seen.get().getVerification()), all.isEmpty() ? "none" : all);
  }

  private static String piece(Evidence one) {
    return "%s, %s (%s)".formatted(one.getAddress(), one.getDate(), one.getKind().words());
  }

  private void milestones(Markup out) {
    out.element("h2", "Milestones");
    Page.table(
        out,
        "What was planned, and what shows that it was done",
        List.of("Milestone", "Planned for", "Status", "Evidence"),
        pledge.getMilestones().stream().map(this::row).toList());
  }

  private List<Page.Cell> row(Milestone one) {
    String shown =
        one.getEvidence().stream().map(ProgressPage::piece).collect(Collectors.joining("; "));
    return List.of(
        Page.Cell.of(one.getTitle().in(Locale.ENGLISH).value()),
        Page.Cell.of(one.getPlanned().toString()),
        Page.Cell.of(words(one.state(asOf))),
        Page.Cell.of(shown.isEmpty() ? "none" : shown));
  }
}
