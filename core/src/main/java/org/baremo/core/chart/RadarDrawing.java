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
  private static final double BEAD = 11;
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
    for (Topic.Series one : sheet.series()) {
      signs.add(new Legend.Sign(one.name(), (svg, x, y) -> sign(svg, one.style(), x, y)));
    }
    this.legend = new Legend(sheet, false, signs, this::marks);
  }

  private static void sign(Svg svg, int style, double x, double y) {
    line(svg, "M" + Svg.number(x) + " " + Svg.number(y + 4) + "h42", style);
    marker(svg, style, x + 21, y + 4);
  }

  /** The beads of a state, in the shape of each series that has it; the first one leftmost. */
  private void marks(Svg svg, Reading.State state, double x, double y) {
    double left = x;
    for (int i = sheet.series().size() - 1; i >= 0; i--) {
      Topic.Series one = sheet.series().get(i);
      boolean isThere = nodes.stream().anyMatch(node -> one.reading(node).state() == state);
      if (isThere && hasBead(new Reading(state, 0))) {
        left -= BEAD;
        Ink.bead(svg, state, one.style(), left, y + 4.5);
      }
    }
  }

  private static boolean hasBead(Reading reading) {
    return !reading.isOnScale() && !reading.isUndrawn();
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
    for (Topic.Series one : sheet.series()) {
      line(svg, path(arcs, one), one.style());
      for (int i = 0; i < nodes.size(); i++) {
        Reading reading = one.reading(nodes.get(i));
        if (reading.isOnScale()) {
          double radius = radius(reading.ordinal());
          marker(svg, one.style(), arcs.x(angle(i), radius), arcs.y(angle(i), radius));
        }
      }
      svg.newLine();
    }
    rings(svg, arcs);
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
    double beyond = RADIUS + 13;
    for (Topic.Series one : sheet.series()) {
      Reading reading = one.reading(node);
      if (hasBead(reading)) {
        Ink.bead(svg, reading.state(), one.style(), arcs.x(angle, beyond), arcs.y(angle, beyond));
        beyond += BEAD;
      }
    }
    if (size >= SMALLEST) {
      double radius = Math.max(CODES, beyond + 6);
      double y = arcs.y(angle, radius) + size * 0.36;
      Sheet.text(svg, node.getRef().code(), arcs.x(angle, radius), y, "middle", size, "400");
    }
    svg.close().newLine();
  }

  /** The line of a series, in pieces between the nodes that have no place on the scale. */
  private String path(Arcs arcs, Topic.Series series) {
    StringBuilder path = new StringBuilder();
    boolean isDown = false;
    boolean isWhole = nodes.size() > 2;
    for (int i = 0; i < nodes.size(); i++) {
      Reading reading = series.reading(nodes.get(i));
      if (reading.isOnScale()) {
        path.append(isDown ? "L" : "M").append(arcs.point(angle(i), radius(reading.ordinal())));
      }
      isDown = reading.isOnScale();
      isWhole &= isDown;
    }
    if (isWhole) {
      return path.append("Z").toString();
    }
    Reading first = series.reading(nodes.get(0));
    if (isDown && first.isOnScale() && nodes.size() > 2) {
      path.append("L").append(arcs.point(0, radius(first.ordinal())));
    }
    return path.length() == 0 ? "M0 0" : path.toString();
  }

  private static void line(Svg svg, String path, int style) {
    svg.empty(
        "path",
        "d",
        path,
        "fill",
        style == Topic.FIRST && path.endsWith("Z") ? COLOURS.get(0) : "none",
        "fill-opacity",
        "0.12",
        "stroke",
        COLOURS.get(style),
        "stroke-width",
        "2.2",
        "stroke-linejoin",
        "round",
        "stroke-dasharray",
        DASHES.get(style));
  }

  /** A circle for the first profile, a square for the second, a triangle for the target. */
  private static void marker(Svg svg, int style, double x, double y) {
    String at = "M" + Svg.number(x) + " " + Svg.number(y);
    String shape =
        switch (style) {
          case Topic.FIRST -> "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z";
          case Topic.SECOND -> "m-4 -4h8v8h-8Z";
          default -> "m0 -5l5 9h-10Z";
        };
    svg.empty(
        "path",
        "d",
        at + shape,
        "fill",
        style == Topic.FIRST ? COLOURS.get(0) : Ink.PAPER,
        "stroke",
        COLOURS.get(style),
        "stroke-width",
        "1.6");
  }

  /** Numbers of levels, halfway between two spokes, with paper around them. */
  private void rings(Svg svg, Arcs arcs) {
    double angle = -Math.min(90, angle(1) / 2);
    double size = Math.min(10, (radius(1) - radius(0)) * 0.8);
    for (int ordinal = 1; ordinal <= sheet.topic().levels().size(); ordinal++) {
      svg.element(
          "text",
          String.valueOf(ordinal),
          "x",
          arcs.x(angle, radius(ordinal)),
          "y",
          arcs.y(angle, radius(ordinal)) + size * 0.36,
          "text-anchor",
          "middle",
          "font-size",
          size,
          "stroke",
          Ink.PAPER,
          "stroke-width",
          "3",
          "paint-order",
          "stroke");
    }
    svg.newLine();
  }
}
