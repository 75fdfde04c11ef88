package org.baremo.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks long texts into lines. */
public final class Paragraph {
  private static final int WIDTH = 96;

  private Paragraph() {}

  /**
   * Breaks a text between words.
   *
   * @param text any text
   * @return lines of at most 96 characters, unless a word is longer
   */
  public static List<String> lines(String text) {
    return lines(text, WIDTH);
  }

  /**
   * Breaks a text between words.
   *
   * @param text any text
   * @param width how many characters a line has at most, unless a word is longer
   * @return the lines
   */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() >= width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
