package org.baremo.core.chart;

/**
 * Points and arcs around a centre. Angles are degrees clockwise from the top.
 *
 * @param x of the centre
 * @param y of the centre
 */
record Arcs(double x, double y) {
  double x(double angle, double radius) {
    return x + radius * StrictMath.sin(StrictMath.toRadians(angle));
  }

  double y(double angle, double radius) {
    return y - radius * StrictMath.cos(StrictMath.toRadians(angle));
  }

  String point(double angle, double radius) {
    return Svg.number(x(angle, radius)) + " " + Svg.number(y(angle, radius));
  }

  /** The path of a part of a ring. */
  String ring(double from, double to, double inner, double outer) {
    String large = to - from > 180 ? "1" : "0";
    return "M"
        + point(from, outer)
        + arc(outer, large, "1", point(to, outer))
        + "L"
        + point(to, inner)
        + arc(inner, large, "0", point(from, inner))
        + "Z";
  }

  private static String arc(double radius, String large, String sweep, String to) {
    String size = Svg.number(radius);
    return "A" + size + " " + size + " 0 " + large + " " + sweep + " " + to;
  }
}
