package org.baremo.programmes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Text in lines that a terminal and a page hold. */
final class Lines {
  private static final int WIDTH = 110;

  private Lines() {}

  /** The text in lines of at most {@value #WIDTH} characters, where its words allow it. */
  static List<String> wrapped(String text, String firstIndent, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(firstIndent);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** {@code 1,3-5}: rising numbers, runs of three and more written as ranges. */
  static String ranges(Collection<Integer> rising) {
    List<Integer> numbers = List.copyOf(rising);
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < numbers.size(); ) {
      int to = from;
      while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
        to++;
      }
      if (to - from < 2) {
        to = from;
      }
      parts.add(to == from ? "" + numbers.get(from) : numbers.get(from) + "-" + numbers.get(to));
      from = to + 1;
    }
    return String.join(",", parts);
  }
}
