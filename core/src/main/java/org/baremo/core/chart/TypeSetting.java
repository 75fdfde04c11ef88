package org.baremo.core.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets texts without a font at hand: widths are those of a sans-serif, a little on the safe side.
 */
final class TypeSetting {
  private static final String NARROW = "fijlrtI.,:;'|!()[]/ -·";
  private static final String WIDE = "mwMW@%…—";
  private static final int CJK = 0x2E80;

  private TypeSetting() {}

  /** The width of a text in user units. */
  static double width(String text, double size) {
    double ems = 0;
    for (int i = 0; i < text.length(); i++) {
      int point = text.codePointAt(i);
      ems += ems(point);
      i += Character.charCount(point) - 1;
    }
    return ems * size;
  }

  private static double ems(int point) {
    if (NARROW.indexOf(point) >= 0) {
      return 0.36;
    } else if (WIDE.indexOf(point) >= 0) {
      return 0.95;
    } else if (point >= CJK) {
      return 1.05;
    }
    return Character.isUpperCase(point) ? 0.7 : 0.6;
  }

  /** A text in lines of some width; what does not fit into the last one ends with an ellipsis. */
  static List<String> lines(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.length() == 0 ? word : line + " " + word;
      if (line.length() > 0 && width(longer, size) > width && lines.size() < most - 1) {
        lines.add(line.toString());
        longer = word;
      }
      line = new StringBuilder(longer);
    }
    lines.add(line.toString());
    lines.replaceAll(one -> cut(one, size, width));
    return lines;
  }

  /** A line cut to a width, with an ellipsis where it was longer. */
  static String cut(String line, double size, double width) {
    if (width(line, size) <= width) {
      return line;
    }
    int end = line.length();
    while (end > 1 && width(line.substring(0, end) + "…", size) > width) {
      end -= Character.isLowSurrogate(line.charAt(end - 1)) && end > 2 ? 2 : 1;
    }
    return line.substring(0, end).stripTrailing() + "…";
  }
}
