package org.baremo.core.chart;

import java.util.ArrayList;
import java.util.List;
import org.baremo.core.framework.Node;

/** The table beside a drawing: each node shown with its title and what is known of it. */
final class Table {
  private static final double CODE = 50;
  private static final double TITLE = 262;
  private static final double BAR = 54;
  private static final double VALUE = 136;
  private static final double BETWEEN = 5;
  private static final double BOLDER = 1.08;

  private final Sheet sheet;
  private final Alternative alternative;
  private final List<Row> rows = new ArrayList<>();
  private final List<List<String>> heads = new ArrayList<>();

  /** A line of the table: an area over its width, or a node with its values. */
  private record Row(Node node, List<String> title, List<List<String>> values, boolean isArea) {
    double height() {
      int lines = title.size();
      for (List<String> value : values) {
        lines = Math.max(lines, value.size());
      }
      return lines * Sheet.LINE + BETWEEN + (isArea ? BETWEEN : 0);
    }
  }

  Table(Sheet sheet) {
    this.sheet = sheet;
    this.alternative = new Alternative(sheet.topic(), sheet.words(), sheet.series());
    for (Topic.Series one : sheet.series()) {
      heads.add(TypeSetting.lines(one.name(), Sheet.SIZE, (BAR + VALUE - 16) / BOLDER, 2));
    }
    for (Topic.Group group : sheet.topic().groups()) {
      Node root = group.root();
      if (!group.nodes().contains(root)) {
        String title = sheet.words().of(root.getTitle());
        double wide = (width() - CODE) / BOLDER;
        rows.add(new Row(root, TypeSetting.lines(title, Sheet.SIZE, wide, 2), List.of(), true));
      }
      group.nodes().forEach(node -> rows.add(row(node)));
    }
  }

  private Row row(Node node) {
    List<List<String>> values = new ArrayList<>();
    for (Topic.Series one : sheet.series()) {
      String value = alternative.shortValue(one.reading(node));
      values.add(TypeSetting.lines(value, Sheet.SIZE, VALUE - 10, 3));
    }
    String title = sheet.words().of(node.getTitle());
    return new Row(node, TypeSetting.lines(title, Sheet.SIZE, TITLE - 10, 3), values, false);
  }

  double width() {
    return CODE + TITLE + sheet.series().size() * (BAR + VALUE);
  }

  double height() {
    double height = head();
    for (Row row : rows) {
      height += row.height();
    }
    return height;
  }

  /** A single series needs no name over its column. */
  private double head() {
    int lines = heads.stream().mapToInt(List::size).max().orElse(0);
    return heads.size() > 1 ? lines * Sheet.LINE + BETWEEN : 0;
  }

  void draw(Svg svg, double x, double top) {
    for (int i = 0; i < heads.size() && head() > 0; i++) {
      svg.open("g");
      svg.element("title", sheet.series().get(i).name());
      lines(svg, heads.get(i), values(x, i), top + Sheet.SIZE, "600");
      svg.close().newLine();
    }
    double y = top + head();
    for (Row row : rows) {
      double own = y + (row.isArea() ? BETWEEN : 0);
      svg.open("g");
      svg.element("title", full(row));
      draw(svg, row, x, own);
      svg.close().newLine();
      y += row.height();
    }
  }

  private static double values(double x, int series) {
    return x + CODE + TITLE + series * (BAR + VALUE);
  }

  private String full(Row row) {
    Node node = row.node();
    return row.isArea()
        ? sheet.words().text("area", node.getRef().code(), sheet.words().of(node.getTitle()))
        : alternative.line(node);
  }

  private void draw(Svg svg, Row row, double x, double y) {
    String weight = row.isArea() ? "600" : "400";
    double base = y + Sheet.SIZE;
    String code = TypeSetting.cut(row.node().getRef().code(), Sheet.SIZE, CODE - 6);
    Sheet.text(svg, code, x, base, "start", Sheet.SIZE, weight);
    lines(svg, row.title(), x + CODE, base, weight);
    for (int i = 0; i < row.values().size(); i++) {
      Reading reading = sheet.series().get(i).reading(row.node());
      sheet.ink().bar(svg, reading, sheet.topic().levels().size(), values(x, i), y + 3);
      lines(svg, row.values().get(i), values(x, i) + BAR, base, weight);
    }
  }

  private static void lines(Svg svg, List<String> lines, double x, double base, String weight) {
    for (int i = 0; i < lines.size(); i++) {
      Sheet.text(svg, lines.get(i), x, base + i * Sheet.LINE, "start", Sheet.SIZE, weight);
    }
  }
}
