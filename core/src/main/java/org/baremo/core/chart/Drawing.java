package org.baremo.core.chart;

/** What stands on a sheet beside the table: a drawing in a square, and its legend. */
interface Drawing {
  /** Draws around a centre, within half of {@link Sheet#SQUARE}. */
  void draw(Svg svg, double x, double y);

  /** How high the legend is. */
  double legendHeight();

  /** Draws the legend, from its upper left corner. */
  void legend(Svg svg, double x, double y);
}
