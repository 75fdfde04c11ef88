package org.baremo.core.chart;

/**
 * Colours and patterns. Levels grow darker, so that they read in greyscale; everything that is not
 * a level is told apart by its pattern. Identifiers begin with that of the picture, so that several
 * can stand in one page.
 */
final class Ink {
  static final String DARK = "#1a1a1a";
  static final String MIDDLE = "#595959";
  static final String LIGHT = "#bdbdbd";
  static final String PAPER = "#ffffff";
  static final String FONT = "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";

  private static final int[] FIRST = {198, 219, 239};
  private static final int[] LAST = {8, 48, 107};
  private static final double TILE = 7;

  private final String id;

  Ink(String id) {
    this.id = id;
  }

  /** The colour of a level, darker the higher it is. */
  static String level(int ordinal, int levels) {
    double share = levels == 1 ? 1 : (ordinal - 1.0) / (levels - 1.0);
    StringBuilder colour = new StringBuilder("#");
    for (int i = 0; i < FIRST.length; i++) {
      long part = StrictMath.round(FIRST[i] + share * (LAST[i] - FIRST[i]));
      colour.append(part < 16 ? "0" : "").append(Long.toHexString(part));
    }
    return colour.toString();
  }

  /** What a node without a level is filled with. */
  String fill(Reading.State state) {
    return switch (state) {
      case EXEMPT, NOT_YET_MARKED, NO_LEVEL -> "url(#" + id + "-" + state.word() + ")";
      case ATTAINED, BELOW_FIRST, NOT_ASSESSED, NO_TARGET, HIDDEN_TARGET -> PAPER;
    };
  }

  /** How the outline of a node is dashed. */
  static String dashes(Reading.State state) {
    return state == Reading.State.NOT_ASSESSED ? "3 3" : "none";
  }

  void define(Svg svg) {
    svg.open("defs");
    pattern(svg, Reading.State.EXEMPT);
    svg.empty("path", "d", "M-2 2L2 -2M0 7L7 0M5 9L9 5", "stroke", MIDDLE, "stroke-width", "1.2");
    svg.close();
    pattern(svg, Reading.State.NOT_YET_MARKED);
    svg.empty("circle", "cx", "3.5", "cy", "3.5", "r", "1.3", "fill", MIDDLE);
    svg.close();
    pattern(svg, Reading.State.NO_LEVEL);
    svg.empty("path", "d", "M0 3.5H7M3.5 0V7", "stroke", MIDDLE, "stroke-width", "0.8");
    svg.close();
    svg.close().newLine();
  }

  private void pattern(Svg svg, Reading.State state) {
    svg.open(
        "pattern",
        "id",
        id + "-" + state.word(),
        "width",
        TILE,
        "height",
        TILE,
        "patternUnits",
        "userSpaceOnUse");
    svg.empty("rect", "width", TILE, "height", TILE, "fill", PAPER);
  }

  /** A small bar with a cell for each level: what is known of one node. */
  void bar(Svg svg, Reading reading, int levels, double x, double y) {
    double width = 42;
    double height = 9;
    if (reading.isUndrawn()) {
      return;
    }
    if (!reading.isOnScale()) {
      svg.empty(
          "rect",
          "x",
          x,
          "y",
          y,
          "width",
          width,
          "height",
          height,
          "fill",
          fill(reading.state()),
          "stroke",
          MIDDLE,
          "stroke-width",
          "0.8",
          "stroke-dasharray",
          dashes(reading.state()));
      return;
    }
    double cell = width / levels;
    for (int ordinal = 1; ordinal <= levels; ordinal++) {
      svg.empty(
          "rect",
          "x",
          x + (ordinal - 1) * cell,
          "y",
          y,
          "width",
          cell,
          "height",
          height,
          "fill",
          ordinal <= reading.ordinal() ? level(ordinal, levels) : PAPER,
          "stroke",
          MIDDLE,
          "stroke-width",
          "0.8");
    }
    svg.empty("rect", "x", x - 2, "y", y - 1, "width", 3.0, "height", height + 2, "fill", DARK);
  }

  /**
   * A small sign on a spoke: what is known of one node that has no place on the scale. Its outline
   * is that of the markers of its series.
   */
  static void bead(Svg svg, Reading.State state, int style, double x, double y) {
    String at = "M" + Svg.number(x) + " " + Svg.number(y);
    String outline =
        style == Topic.FIRST ? "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z" : "m-4 -4h8v8h-8Z";
    svg.empty(
        "path",
        "d",
        at + outline,
        "fill",
        PAPER,
        "stroke",
        MIDDLE,
        "stroke-dasharray",
        state == Reading.State.NOT_ASSESSED ? "2 2" : "none");
    String inside =
        switch (state) {
          case EXEMPT -> "m-3 3l6 -6";
          case NO_LEVEL -> "m-4 0h8m-4 -4v8";
          case NOT_YET_MARKED -> "m-1 0h2m-1 -1v2";
          case ATTAINED, BELOW_FIRST, NOT_ASSESSED, NO_TARGET, HIDDEN_TARGET -> "";
        };
    if (!inside.isEmpty()) {
      String width = state == Reading.State.NOT_YET_MARKED ? "2.4" : "1.2";
      svg.empty("path", "d", at + inside, "stroke", MIDDLE, "stroke-width", width);
    }
  }
}
