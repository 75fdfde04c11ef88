package org.baremo.core.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;

/** What the signs of a drawing mean: levels on the left, everything else on the right. */
final class Legend {
  private static final double ROW = 19;
  private static final double COLUMN = 226;
  private static final double SWATCH = 54;

  private final Sheet sheet;
  private final boolean colours;
  private final List<Reading.State> states;
  private final List<Sign> signs;
  private final Marks marks;

  /** A sign of the drawing's own. */
  record Sign(String name, Pen pen) {}

  /** Draws a sign within 42 by 9 units. */
  @FunctionalInterface
  interface Pen {
    void draw(Svg svg, double x, double y);
  }

  /** Draws the marks of a state in the drawing itself, to the left of a place, 9 units high. */
  @FunctionalInterface
  interface Marks {
    void draw(Svg svg, Reading.State state, double x, double y);
  }

  Legend(Sheet sheet, boolean colours, List<Sign> signs, Marks marks) {
    this.sheet = sheet;
    this.colours = colours;
    this.signs = signs;
    this.marks = marks;
    Set<Reading.State> found = new TreeSet<>();
    for (Topic.Series one : sheet.series()) {
      for (Topic.Group group : sheet.topic().groups()) {
        for (Node node : group.nodes()) {
          found.add(one.reading(node).state());
        }
      }
    }
    found.remove(Reading.State.ATTAINED);
    found.remove(Reading.State.NO_TARGET);
    found.remove(Reading.State.HIDDEN_TARGET);
    this.states = new ArrayList<>(found);
  }

  double height() {
    int left = sheet.topic().levels().size();
    return ROW * (1 + Math.max(left, signs.size() + states.size()));
  }

  void draw(Svg svg, double x, double y) {
    svg.open("g", "lang", sheet.words().language());
    Sheet.text(svg, sheet.words().text("levels"), x, y + Sheet.SIZE, "start", Sheet.SIZE, "600");
    List<Level> levels = sheet.topic().levels();
    for (int i = 0; i < levels.size(); i++) {
      int ordinal = i + 1;
      double top = y + ROW * ordinal;
      if (colours) {
        svg.empty(
            "rect",
            "x",
            x,
            "y",
            top + 2,
            "width",
            18.0,
            "height",
            11.0,
            "fill",
            Ink.level(ordinal, levels.size()),
            "stroke",
            Ink.MIDDLE,
            "stroke-width",
            "0.8");
      }
      String name = ordinal + "  " + sheet.words().of(levels.get(i).getName());
      row(svg, name, x + (colours ? 26 : 0), top, COLUMN - 36);
    }
    double right = x + COLUMN;
    double top = y + ROW;
    for (Sign sign : signs) {
      sign.pen().draw(svg, right, top + 3);
      row(svg, sign.name(), right + SWATCH, top, Sheet.SQUARE - COLUMN - SWATCH);
      top += ROW;
    }
    for (Reading.State state : states) {
      marks.draw(svg, state, right, top + 3);
      sheet.ink().bar(svg, new Reading(state, 0), levels.size(), right, top + 3);
      row(
          svg,
          sheet.words().text(state.word()),
          right + SWATCH,
          top,
          Sheet.SQUARE - COLUMN - SWATCH);
      top += ROW;
    }
    svg.close().newLine();
  }

  private static void row(Svg svg, String text, double x, double top, double width) {
    String cut = TypeSetting.cut(text, Sheet.SIZE, width);
    boolean isCut = !cut.equals(text);
    if (isCut) {
      svg.open("g").element("title", text);
    }
    Sheet.text(svg, cut, x, top + Sheet.SIZE, "start", Sheet.SIZE, "400");
    if (isCut) {
      svg.close();
    }
  }
}
