package org.baremo.core.chart;

import java.util.ArrayList;
import java.util.List;
import org.baremo.core.framework.Node;

/**
 * A spoke for each node, levels as rings, and a line for each series. A line is broken where its
 * series has no place on the scale: what is unknown is not zero.
 */
final class RadarDrawing implements Drawing {
  private static final double RADIUS = 200;
  private static final double CODES = 218;
  private static final double SMALLEST = 6;
  private static final List<String> DASHES = List.of("none", "7 4", "2 4");
  private static final List<String> COLOURS = List.of("#08306b", "#b45309", "#1a1a1a");

  private final Sheet sheet;
  private final Alternative alternative;
  private final Legend legend;
  private final List<Node> nodes = new ArrayList<>();

  RadarDrawing(Sheet sheet) {
    this.sheet = sheet;
    this.alternative = new Alternative(sheet.topic(), sheet.words(), sheet.series());
    sheet.topic().groups().forEach(group -> nodes.addAll(group.nodes()));
    List<Legend.Sign> signs = new ArrayList<>();
    for (int i = 0; i < sheet.series().size(); i++) {
      int place = i;
      signs.add(
          new Legend.Sign(sheet.series().get(i).name(), (svg, x, y) -> sign(svg, place, x, y)));
    }
    this.legend = new Legend(sheet, false, signs);
  }

  private static void sign(Svg svg, int series, double x, double y) {
    line(svg, "M" + Svg.number(x) + " " + Svg.number(y + 4) + "h42", series);
    marker(svg, series, x + 21, y + 4);
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
    grid(svg, arcs);
    for (int i = 0; i < nodes.size(); i++) {
      spoke(svg, arcs, nodes.get(i), angle(i));
    }
    for (int series = 0; series < sheet.series().size(); series++) {
      line(svg, path(arcs, series), series);
      for (int i = 0; i < nodes.size(); i++) {
        Reading reading = reading(series, i);
        if (reading.isOnScale()) {
          double radius = radius(reading.ordinal());
          marker(svg, series, arcs.x(angle(i), radius), arcs.y(angle(i), radius));
        }
      }
      svg.newLine();
    }
    rings(svg, arcs);
  }

  private Reading reading(int series, int node) {
    return sheet.series().get(series).reading(nodes.get(node));
  }

  private double angle(int node) {
    return 360.0 * node / nodes.size();
  }

  /** Below the first level is the centre's own small ring, so that it is seen. */
  private double radius(int ordinal) {
    int levels = sheet.topic().levels().size();
    return RADIUS * (ordinal + 0.5) / (levels + 0.5);
  }

  private void grid(Svg svg, Arcs arcs) {
    for (int ordinal = 0; ordinal <= sheet.topic().levels().size(); ordinal++) {
      svg.empty(
          "circle",
          "cx",
          arcs.x(),
          "cy",
          arcs.y(),
          "r",
          radius(ordinal),
          "fill",
          "none",
          "stroke",
          Ink.LIGHT,
          "stroke-dasharray",
          ordinal == 0 ? "2 2" : "none");
    }
    svg.newLine();
  }

  private void spoke(Svg svg, Arcs arcs, Node node, double angle) {
    svg.open("g");
    svg.element("title", alternative.line(node));
    svg.empty(
        "path",
        "d",
        "M" + arcs.point(angle, 0) + "L" + arcs.point(angle, RADIUS),
        "stroke",
        Ink.LIGHT);
    double size = Math.min(Sheet.SIZE + 1, 2 * StrictMath.PI * CODES / nodes.size() / 1.9);
    double beyond = RADIUS + 10;
    for (Topic.Series one : sheet.series()) {
      Reading reading = one.reading(node);
      if (!reading.isOnScale() && reading.state() != Reading.State.NO_TARGET) {
        sheet.ink().bead(svg, reading.state(), arcs.x(angle, beyond), arcs.y(angle, beyond));
        beyond += 11;
      }
    }
    if (size >= SMALLEST) {
      double radius = Math.max(CODES, beyond + 8);
      double y = arcs.y(angle, radius) + size * 0.36;
      Sheet.text(svg, node.getRef().code(), arcs.x(angle, radius), y, "middle", size, "400");
    }
    svg.close().newLine();
  }

  /** The line of a series, in pieces between the nodes that have no place on the scale. */
  private String path(Arcs arcs, int series) {
    StringBuilder path = new StringBuilder();
    boolean isDown = false;
    boolean isWhole = nodes.size() > 2;
    for (int i = 0; i < nodes.size(); i++) {
      Reading reading = reading(series, i);
      if (reading.isOnScale()) {
        path.append(isDown ? "L" : "M").append(arcs.point(angle(i), radius(reading.ordinal())));
      }
      isDown = reading.isOnScale();
      isWhole &= isDown;
    }
    if (isWhole) {
      return path.append("Z").toString();
    }
    Reading first = reading(series, 0);
    if (isDown && first.isOnScale() && nodes.size() > 2) {
      path.append("L").append(arcs.point(0, radius(first.ordinal())));
    }
    return path.length() == 0 ? "M0 0" : path.toString();
  }

  private static void line(Svg svg, String path, int series) {
    svg.empty(
        "path",
        "d",
        path,
        "fill",
        series == 0 && path.endsWith("Z") ? COLOURS.get(0) : "none",
        "fill-opacity",
        "0.12",
        "stroke",
        COLOURS.get(series),
        "stroke-width",
        "2.2",
        "stroke-linejoin",
        "round",
        "stroke-dasharray",
        DASHES.get(series));
  }

  /** A circle for the first series, a square for the second, a triangle for the third. */
  private static void marker(Svg svg, int series, double x, double y) {
    String at = "M" + Svg.number(x) + " " + Svg.number(y);
    String shape =
        switch (series) {
          case 0 -> "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z";
          case 1 -> "m-4 -4h8v8h-8Z";
          default -> "m0 -5l5 9h-10Z";
        };
    svg.empty(
        "path",
        "d",
        at + shape,
        "fill",
        series == 0 ? COLOURS.get(0) : Ink.PAPER,
        "stroke",
        COLOURS.get(series),
        "stroke-width",
        "1.6");
  }

  private void rings(Svg svg, Arcs arcs) {
    for (int ordinal = 1; ordinal <= sheet.topic().levels().size(); ordinal++) {
      double y = arcs.y() - radius(ordinal) + 11;
      Sheet.text(svg, String.valueOf(ordinal), arcs.x() + 5, y, "start", 10.0, "400");
    }
    svg.newLine();
  }
}
