package org.baremo.certification.explanation.form;

import java.util.List;

/** Writes sheets in Markdown (CommonMark). */
public final class MarkdownForm {
  /** What means something inside a line; ASCII punctuation may always be escaped. */
  private static final String SPECIAL = "\\`*_[]<>&#|~";

  private MarkdownForm() {}

  /**
   * Writes a sheet.
   *
   * @param sheet any
   * @return a heading of the second level and what belongs under it, lines ended by line feeds
   */
  public static String write(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    paragraph(out, "## " + escaped(sheet.headline()));
    sheet.notes().forEach(note -> paragraph(out, escaped(note)));
    for (Sheet.Section section : sheet.sections()) {
      section.headline().ifPresent(headline -> paragraph(out, "### " + escaped(headline)));
      section.notes().forEach(note -> paragraph(out, escaped(note)));
      items(out, section.items(), 0);
      section.lines().forEach(line -> item(out, 0, escaped(line)));
      if (!section.items().isEmpty() || !section.lines().isEmpty()) {
        out.append('\n');
      }
    }
    return out.toString();
  }

  private static void items(StringBuilder out, List<Sheet.Item> items, int depth) {
    for (Sheet.Item item : items) {
      String word = item.mark().map(mark -> "**" + escaped(mark.word()) + "** – ").orElse("");
      item(out, depth, word + escaped(item.sentence()));
      for (Sheet.Details details : item.details()) {
        item(out, depth + 1, "*" + escaped(details.heading()) + "*");
        details.lines().forEach(detail -> item(out, depth + 2, escaped(detail)));
      }
      items(out, item.parts(), depth + 1);
    }
  }

  private static void paragraph(StringBuilder out, String text) {
    out.append(text).append("\n\n");
  }

  private static void item(StringBuilder out, int depth, String text) {
    out.append("  ".repeat(depth)).append("- ").append(text).append('\n');
  }

  /**
   * Escapes a text.
   *
   * @param text any
   * @return one line that Markdown shows as the text is, and that begins no list or heading
   */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 || begins(text, i)) {
        out.append('\\');
      }
      out.append(Character.isISOControl(c) ? ' ' : c);
    }
    return out.toString();
  }

  /** Whether a character at the start of a text would make it a list or a rule. */
  private static boolean begins(String text, int at) {
    char c = text.charAt(at);
    boolean sign = c == '-' || c == '+' || c == '=';
    boolean afterNumber = (c == '.' || c == ')') && at > 0;
    for (int i = 0; i < at && afterNumber; i++) {
      afterNumber = Character.isDigit(text.charAt(i));
    }
    return (at == 0 && sign) || afterNumber;
  }
}
