package org.baremo.certification.explanation.form;

import java.util.List;

/** Writes sheets as plain text. */
public final class TextForm {
  private TextForm() {}

  /**
   * Writes a sheet.
   *
   * @param sheet any
   * @return lines, each ended by a line feed
   */
  public static String write(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    line(out, sheet.headline());
    sheet.notes().forEach(note -> line(out, note));
    for (Sheet.Section section : sheet.sections()) {
      section
          .headline()
          .ifPresent(
              headline -> {
                out.append('\n');
                line(out, headline);
              });
      int depth = section.headline().isPresent() ? 1 : 0;
      section.notes().forEach(note -> line(out, "  ".repeat(depth) + note));
      items(out, section.items(), depth);
      section.lines().forEach(one -> line(out, "  ".repeat(depth) + "- " + one));
    }
    return out.toString();
  }

  private static void items(StringBuilder out, List<Sheet.Item> items, int depth) {
    for (Sheet.Item item : items) {
      String indent = "  ".repeat(depth);
      String word = item.mark().map(mark -> mark.word() + ": ").orElse("");
      line(out, indent + "- " + word + item.sentence());
      for (Sheet.Details details : item.details()) {
        line(out, indent + "  " + details.heading() + ":");
        details.lines().forEach(detail -> line(out, indent + "    · " + detail));
      }
      items(out, item.parts(), depth + 1);
    }
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }
}
