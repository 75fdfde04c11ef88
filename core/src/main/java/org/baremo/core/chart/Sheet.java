package org.baremo.core.chart;

import java.util.List;

/**
 * The paper that a picture is drawn on: its title and text alternative, the drawing with its legend
 * below, and a table of everything shown beside it.
 */
record Sheet(Topic topic, Words words, List<Topic.Series> series, Ink ink) {
  static final double SQUARE = 520;
  static final double LINE = 15;
  static final double SIZE = 12;

  private static final double MARGIN = 24;
  private static final double TOP = 78;
  private static final double GAP = 26;

  /** Writes the picture. */
  String write(String id, String title, List<String> alternative, Drawing drawing) {
    Table table = new Table(this);
    double left = MARGIN + SQUARE + GAP;
    double width = left + table.width() + MARGIN;
    double legend = TOP + SQUARE + 12;
    double height =
        StrictMath.ceil(Math.max(legend + drawing.legendHeight(), TOP + table.height()) + MARGIN);
    Svg svg = new Svg();
    open(svg, id, width, height);
    svg.newLine().element("title", title, "id", id + "-title");
    svg.newLine().element("desc", String.join("\n", alternative), "id", id + "-desc").newLine();
    ink.define(svg);
    svg.empty("rect", "width", width, "height", height, "fill", Ink.PAPER).newLine();
    heading(svg, title, width - 2 * MARGIN);
    drawing.draw(svg, MARGIN + SQUARE / 2, TOP + SQUARE / 2);
    drawing.legend(svg, MARGIN, legend);
    table.draw(svg, left, TOP);
    svg.close();
    return svg.newLine().toString();
  }

  private void open(Svg svg, String id, double width, double height) {
    svg.open(
        "svg",
        "xmlns",
        Svg.NAMESPACE,
        "id",
        id,
        "viewBox",
        "0 0 " + Svg.number(width) + " " + Svg.number(height),
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc",
        "lang",
        words.pictureLanguage(),
        "font-family",
        Ink.FONT,
        "font-size",
        SIZE,
        "fill",
        Ink.DARK);
  }

  private void heading(Svg svg, String title, double width) {
    text(svg, TypeSetting.cut(title, 21, width), MARGIN, MARGIN + 18, "start", 20.0, "600");
    String about =
        words.of(topic.framework().getTitle()) + " · " + words.of(topic.scale().getTitle());
    svg.element(
        "text",
        TypeSetting.cut(about, 13, width),
        "x",
        MARGIN,
        "y",
        MARGIN + 38,
        "font-size",
        13.0,
        "fill",
        Ink.MIDDLE);
    svg.newLine();
  }

  static void text(
      Svg svg, String text, double x, double y, String anchor, double size, String weight) {
    svg.element(
        "text",
        text,
        "x",
        x,
        "y",
        y,
        "text-anchor",
        anchor,
        "font-size",
        size,
        "font-weight",
        weight);
  }
}
