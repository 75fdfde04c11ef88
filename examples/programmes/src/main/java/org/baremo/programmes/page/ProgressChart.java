package org.baremo.programmes.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.pledge.Progress;
import org.baremo.core.value.Rational;

/**
 * One indicator over one window: the target line, the even way to it, where it stands, and where it
 * will stand if it goes on. Lines are told apart by their strokes and marks, not by colour.
 */
final class ProgressChart {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 380;
  private static final double LEFT = 76;
  private static final double RIGHT = 700;
  private static final double TOP = 40;
  private static final double BOTTOM = 330;
  private static final double ROOM_ABOVE = 1.06;
  private static final double MARK = 6;

  private final Progress progress;
  private final double top;
  private final double base;

  private ProgressChart(Progress progress, Rational baseline) {
    this.progress = progress;
    this.base = Numbers.rough(baseline);
    this.top =
        Stream.of(progress.getTarget(), progress.getActual(), progress.getForecast())
                .flatMap(Optional::stream)
                .mapToDouble(quantity -> Numbers.rough(quantity.value()))
                .max()
                .orElse(1)
            * ROOM_ABOVE;
  }

  /** Draws a progress whose target is known. */
  static void draw(Markup page, Progress progress, Rational baseline, String id) {
    new ProgressChart(progress, baseline).draw(page, id);
  }

  private void draw(Markup page, String id) {
    page.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 860 380",
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-text");
    page.element(
        "title",
        "%s in the window %s".formatted(progress.getIndicator(), progress.getWindow()),
        "id",
        id + "-title");
    page.element("desc", description(), "id", id + "-text");
    page.empty("rect", "x", 0.0, "y", 0.0, "width", WIDTH, "height", HEIGHT, "fill", "#fff");
    axes(page);
    progress.getTarget().ifPresent(target -> target(page, target));
    progress.getExpected().ifPresent(expected -> expected(page, expected));
    progress.getActual().ifPresent(actual -> actual(page, actual));
    progress.getForecast().ifPresent(forecast -> forecast(page, forecast));
    page.close();
  }

  private String description() {
    return "Status %s as of %s. Target %s, actual %s, expected %s, forecast %s. The table below has"
            .formatted(
                progress.getStatus(),
                progress.getAsOf(),
                shown(progress.getTarget()),
                shown(progress.getActual()),
                shown(progress.getExpected()),
                shown(progress.getForecast()))
        + " the same figures.";
  }

  static String shown(Optional<Quantity> quantity) {
    return quantity.map(Numbers::of).orElse("unknown");
  }

  private double x(long elapsed) {
    return LEFT + (RIGHT - LEFT) * elapsed / progress.getWindow().period().days();
  }

  private double y(double value) {
    double from = Math.min(0, base);
    return BOTTOM - (BOTTOM - TOP) * (value - from) / (top - from);
  }

  private double y(Quantity quantity) {
    return y(Numbers.rough(quantity.value()));
  }

  private long all() {
    return progress.getWindow().period().days();
  }

  private void axes(Markup page) {
    line(page, LEFT, BOTTOM, RIGHT, BOTTOM, 1, "");
    line(page, LEFT, TOP, LEFT, BOTTOM, 1, "");
    text(page, LEFT, BOTTOM + 22, progress.getWindow().period().firstDay().toString(), "start");
    text(page, RIGHT, BOTTOM + 22, progress.getWindow().period().lastDay().toString(), "middle");
    double now = x(progress.getElapsedDays());
    line(page, now, BOTTOM, now, BOTTOM + 8, 1, "");
    text(
        page,
        now,
        BOTTOM + 22,
        progress.getMeasuredOn().orElse(progress.getAsOf()).toString(),
        "middle");
    text(
        page,
        LEFT,
        BOTTOM + 42,
        "%s of %s days".formatted(progress.getElapsedDays(), all()),
        "start");
    text(page, LEFT - 8, y(base) + 5, Numbers.of(Rational.of(Math.round(base))), "end");
  }

  private void target(Markup page, Quantity target) {
    line(page, LEFT, y(target), RIGHT, y(target), 2, "");
    text(page, LEFT - 8, y(target) + 5, Numbers.of(target), "end");
    text(page, LEFT + 8, y(target) - 8, "target line", "start");
    line(page, x(0), y(base), x(all()), y(target), 1, "8 5");
    text(
        page,
        x(all() * 3 / 4),
        y(base + (Numbers.rough(target.value()) - base) * 0.62),
        "even way",
        "start");
  }

  private void expected(Markup page, Quantity expected) {
    double now = x(progress.getElapsedDays());
    page.empty(
        "circle",
        "cx",
        now,
        "cy",
        y(expected),
        "r",
        MARK,
        "fill",
        "#fff",
        "stroke",
        "#000",
        "stroke-width",
        1.5);
    text(page, now - 12, y(expected) - 8, "○ expected " + Numbers.of(expected), "end");
  }

  private void actual(Markup page, Quantity actual) {
    double now = x(progress.getElapsedDays());
    line(page, x(0), y(base), now, y(actual), 3.5, "");
    page.empty("circle", "cx", now, "cy", y(actual), "r", MARK - 1.5, "fill", "#000");
    text(page, now + 12, y(actual) + 18, "● actual " + Numbers.of(actual), "start");
  }

  private void forecast(Markup page, Quantity forecast) {
    double now = x(progress.getElapsedDays());
    double end = x(all());
    double at = y(forecast);
    progress.getActual().ifPresent(actual -> line(page, now, y(actual), end, at, 2.5, "2 5"));
    page.empty(
        "path",
        "d",
        "M%s %sl7 7l-7 7l-7 -7z".formatted(Markup.coordinate(end), Markup.coordinate(at - 7)),
        "fill",
        "#000");
    text(page, end + 14, at + 18, "◆ forecast", "start");
    text(page, end + 14, at + 36, Numbers.of(forecast), "start");
  }

  private static void line(
      Markup page, double x1, double y1, double x2, double y2, double width, String dashes) {
    page.empty(
        "line",
        "x1",
        x1,
        "y1",
        y1,
        "x2",
        x2,
        "y2",
        y2,
        "stroke",
        "#000",
        "stroke-width",
        width,
        "stroke-dasharray",
        dashes.isEmpty() ? "none" : dashes);
  }

  private static void text(Markup page, double x, double y, String text, String anchor) {
    page.element("text", text, "x", x, "y", y, "text-anchor", anchor);
  }
}
