package org.baremo.core.chart;

import java.util.List;
import org.baremo.core.framework.Node;

/** Areas as sectors, nodes as segments, levels as rings from the centre outwards. */
final class WheelDrawing implements Drawing {
  private static final double INNER = 52;
  private static final double OUTER = 196;
  private static final double CODES = 211;
  private static final double BAND = 226;
  private static final double AREAS = 247;
  private static final double OPENING = 16;
  private static final double SMALLEST = 6;

  private final Sheet sheet;
  private final Alternative alternative;
  private final Legend legend;

  WheelDrawing(Sheet sheet) {
    this.sheet = sheet;
    this.alternative = new Alternative(sheet.topic(), sheet.words(), sheet.series());
    this.legend = new Legend(sheet, true, List.of(), (svg, state, x, y) -> {});
  }

  @Override
  public double legendHeight() {
    return legend.height();
  }

  @Override
  public void legend(Svg svg, double x, double y) {
    legend.draw(svg, x, y);
  }

  @Override
  public void draw(Svg svg, double x, double y) {
    Arcs arcs = new Arcs(x, y);
    List<Topic.Group> groups = sheet.topic().groups();
    double room = 360 - OPENING;
    double gap = Math.min(3, room / sheet.topic().size() / 3);
    double each = (room - gap * (groups.size() - 1)) / sheet.topic().size();
    double angle = OPENING / 2;
    for (Topic.Group group : groups) {
      area(svg, arcs, group, angle, angle + each * group.nodes().size());
      for (Node node : group.nodes()) {
        segment(svg, arcs, node, angle, angle + each);
        angle += each;
      }
      angle += gap;
    }
    ringNumbers(svg, arcs);
  }

  private void area(Svg svg, Arcs arcs, Topic.Group group, double from, double to) {
    Node root = group.root();
    if (group.nodes().contains(root)) {
      return; // it is a segment itself
    }
    svg.open("g");
    svg.element(
        "title",
        sheet.words().text("area", root.getRef().code(), sheet.words().of(root.getTitle())));
    svg.empty("path", "d", arcs.ring(from, to, BAND, BAND + 4), "fill", Ink.MIDDLE);
    double middle = (from + to) / 2;
    label(svg, arcs, root.getRef().code(), middle, AREAS, 15, "600");
    svg.close().newLine();
  }

  private void segment(Svg svg, Arcs arcs, Node node, double from, double to) {
    Reading reading = sheet.series().get(0).reading(node);
    svg.open("g");
    svg.element("title", alternative.line(node));
    svg.empty(
        "path",
        "d",
        arcs.ring(from, to, INNER, OUTER),
        "fill",
        sheet.ink().fill(reading.state()),
        "stroke",
        Ink.MIDDLE,
        "stroke-width",
        "1",
        "stroke-dasharray",
        Ink.dashes(reading.state()));
    if (reading.isOnScale()) {
      rings(svg, arcs, reading, from, to);
    }
    double size = Math.min(Sheet.SIZE, (to - from) / 360 * 2 * StrictMath.PI * CODES / 1.9);
    if (size >= SMALLEST) {
      label(svg, arcs, node.getRef().code(), (from + to) / 2, CODES, size, "400");
    }
    svg.close().newLine();
  }

  private void rings(Svg svg, Arcs arcs, Reading reading, double from, double to) {
    int levels = sheet.topic().levels().size();
    double step = (OUTER - INNER) / levels;
    for (int ordinal = 1; ordinal <= levels; ordinal++) {
      double inner = INNER + (ordinal - 1) * step;
      boolean isAttained = ordinal <= reading.ordinal();
      svg.empty(
          "path",
          "d",
          arcs.ring(from, to, inner, inner + step),
          "fill",
          isAttained ? Ink.level(ordinal, levels) : Ink.PAPER,
          "stroke",
          isAttained ? Ink.PAPER : Ink.LIGHT,
          "stroke-width",
          "1");
    }
    svg.empty("path", "d", arcs.ring(from, to, INNER - 6, INNER - 1), "fill", Ink.DARK);
    svg.empty(
        "path",
        "d",
        arcs.ring(from, to, INNER, OUTER),
        "fill",
        "none",
        "stroke",
        Ink.MIDDLE,
        "stroke-width",
        "0.8");
  }

  private void ringNumbers(Svg svg, Arcs arcs) {
    int levels = sheet.topic().levels().size();
    double step = (OUTER - INNER) / levels;
    double size = Math.min(11, step * 0.8);
    for (int ordinal = 1; ordinal <= levels; ordinal++) {
      double radius = INNER + (ordinal - 0.5) * step;
      label(svg, arcs, String.valueOf(ordinal), 0, radius, size, "400");
    }
    svg.newLine();
  }

  private static void label(
      Svg svg, Arcs arcs, String text, double angle, double radius, double size, String weight) {
    double y = arcs.y(angle, radius) + size * 0.36;
    Sheet.text(svg, text, arcs.x(angle, radius), y, "middle", size, weight);
  }
}
