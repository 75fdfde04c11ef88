package org.baremo.programmes.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.training.CohortFunnel;
import org.baremo.core.programme.training.FunnelRate;
import org.baremo.core.programme.training.Stage;
import org.baremo.core.value.Rational;

/** How many of a cohort reached each stage; a stage that nobody counted is shown as missing. */
public final class FunnelPage {
  private static final double LEFT = 130;
  private static final double FULL = 560;
  private static final double ROW = 66;
  private static final double BAR = 38;

  private FunnelPage() {}

  /**
   * Writes the page.
   *
   * @param funnel the cohort
   * @param note what a reader must know about the data; not blank
   * @return an HTML document
   */
  public static String of(CohortFunnel funnel, String note) {
    return Page.of(
        "Funnel of " + funnel.getId(),
        out -> {
          out.element("p", note, "class", "note");
          out.open("figure");
          draw(out, funnel);
          out.element(
              "figcaption",
              "Counted: %s. Bars are as long as the counts; a broken outline is a stage that nobody"
                      .formatted(Units.many(funnel.getUnit()))
                  + " counted.");
          out.close();
          stages(out, funnel);
          rates(out, funnel);
          out.element("p", "Sources: " + sources(funnel), "class", "note");
        });
  }

  private static void draw(Markup out, CohortFunnel funnel) {
    double height = ROW * Stage.values().length + 14;
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 860 " + Math.round(height),
        "role",
        "img",
        "aria-labelledby",
        "funnel-title funnel-text");
    out.element("title", "Funnel of " + funnel.getId(), "id", "funnel-title");
    out.element("desc", description(funnel), "id", "funnel-text");
    out.empty("rect", "x", 0.0, "y", 0.0, "width", 860.0, "height", height, "fill", "#fff");
    double most = funnel.getCounts().values().stream().mapToLong(Long::longValue).max().orElse(1);
    double y = 8;
    Optional<Stage> before = Optional.empty();
    for (Stage stage : Stage.values()) {
      row(out, funnel, stage, before, most, y);
      before = funnel.count(stage).isPresent() ? Optional.of(stage) : before;
      y += ROW;
    }
    out.close();
  }

  private static void row(
      Markup out, CohortFunnel funnel, Stage stage, Optional<Stage> before, double most, double y) {
    out.element("text", words(stage), "x", LEFT - 12, "y", y + 25, "text-anchor", "end");
    Optional<Quantity> count = funnel.count(stage);
    double width =
        count.map(c -> Numbers.rough(c.value())).orElse(most * 0.25) / Math.max(1, most) * FULL;
    out.empty(
        "rect",
        "x",
        LEFT,
        "y",
        y,
        "width",
        width,
        "height",
        BAR,
        "fill",
        count.isPresent() ? "#bbb" : "none",
        "stroke",
        "#000",
        "stroke-width",
        1.5,
        "stroke-dasharray",
        count.isPresent() ? "none" : "5 4");
    String label = count.map(Numbers::of).orElse("not counted");
    String lost =
        count.isPresent()
            ? before
                .flatMap(earlier -> funnel.lost(earlier, stage))
                .map(q -> ", %s fewer".formatted(Numbers.of(q)))
                .orElse("")
            : "";
    out.element("text", label + lost, "x", LEFT + width + 10, "y", y + 25);
  }

  private static String description(CohortFunnel funnel) {
    List<String> parts = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      parts.add(words(stage) + " " + funnel.count(stage).map(Numbers::of).orElse("not counted"));
    }
    return String.join(", ", parts) + ". The tables below have the same figures.";
  }

  private static void stages(Markup out, CohortFunnel funnel) {
    List<List<Page.Cell>> rows = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      rows.add(
          List.of(
              Page.Cell.of(words(stage)),
              Page.Cell.number(funnel.count(stage).map(Numbers::of).orElse("not counted"))));
    }
    Page.table(out, "Stages", List.of("Stage", Units.many(funnel.getUnit())), rows);
  }

  private static void rates(Markup out, CohortFunnel funnel) {
    List<List<Page.Cell>> rows = new ArrayList<>();
    for (Stage base : Stage.values()) {
      for (Stage stage : Stage.values()) {
        if (base.compareTo(stage) < 0) {
          funnel.rate(stage, base).ifPresent(rate -> rows.add(row(rate)));
        }
      }
    }
    Page.table(
        out,
        "Rates, each with its base",
        List.of("Rate", "Counts", "Share", "95 % interval (Wilson)", "To know"),
        rows);
  }

  private static List<Page.Cell> row(FunnelRate rate) {
    return List.of(
        Page.Cell.of("%s of %s".formatted(words(rate.stage()), words(rate.base()))),
        Page.Cell.number(
            "%s of %s"
                .formatted(
                    Numbers.of(Rational.of(rate.interval().part())),
                    Numbers.of(Rational.of(rate.interval().base())))),
        Page.Cell.number(Numbers.percent(rate.interval().share(), 2)),
        Page.Cell.number(
            "%s to %s"
                .formatted(
                    Numbers.percent(rate.interval().lower(), 2),
                    Numbers.percent(rate.interval().upper(), 2))),
        Page.Cell.of(rate.interval().warning().orElse("")));
  }

  private static String sources(CohortFunnel funnel) {
    return funnel.getSources().stream()
        .map(SourceRef::toString)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String words(Stage stage) {
    return stage.name().toLowerCase(java.util.Locale.ROOT);
  }
}
