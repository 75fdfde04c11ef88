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
   * Breaks a line of a list between words, so that what follows stands under its beginning.
   *
   * @param line with the blanks and the hyphen that it begins with
   * @return lines of at most 96 characters, unless a word is longer
   */
  public static List<String> hanging(String line) {
    int begin = 0;
    while (begin < line.length() && " -".indexOf(line.charAt(begin)) >= 0) {
      begin++;
    }
    List<String> lines = lines(line.substring(begin), Math.max(WIDTH - begin, WIDTH / 2));
    List<String> hanging = new ArrayList<>();
    for (String one : lines) {
      hanging.add((hanging.isEmpty() ? line.substring(0, begin) : " ".repeat(begin)) + one);
    }
    return hanging;
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
