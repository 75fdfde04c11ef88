package org.baremo.certification.explanation.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes sheets in HTML that is well-formed XML as well. */
public final class HtmlForm {
  private static final String STYLE =
      """
      body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:60rem;\
      margin:0 auto;padding:1rem}
      ul{list-style:none;padding-left:1.25rem;border-left:1px solid #767676}
      li{margin:.35rem 0;overflow-wrap:anywhere}
      summary{cursor:pointer}
      .verdict{font-weight:700}
      [data-verdict=met]>.line .verdict,[data-verdict=met]>details>summary .verdict{color:#0b5d1e}
      [data-veto=met]>.line .verdict,[data-veto=met]>details>summary .verdict{color:#a30000}
      [data-verdict=not-met]>.line .verdict,[data-verdict=not-met]>details>summary .verdict\
      {color:#a30000}
      .note{margin:.25rem 0}
      .details{color:#454545;margin:0 0 0 1.25rem}
      .details dd{margin-left:1.25rem}
      article+article{border-top:2px solid #1b1b1b;margin-top:2rem}
      """;

  private HtmlForm() {}

  /**
   * Writes sheets as a page.
   *
   * @param title of the page
   * @param sheets at least one, in one language
   * @return a whole document
   */
  public static String page(String title, List<Sheet> sheets) {
    StringBuilder out = new StringBuilder(4096);
    begin(out, sheets.get(0).language(), title);
    out.append("<main>\n");
    element(out, "h1", title);
    sheets.forEach(sheet -> article(out, sheet, sheets.size() > 1));
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  /**
   * Begins a page that fragments are added to.
   *
   * @param language a BCP 47 tag
   * @param title of the page
   * @return the beginning of a document
   */
  public static String start(String language, String title) {
    StringBuilder out = new StringBuilder(2048);
    begin(out, language, title);
    element(out, "h1", title);
    return out.toString();
  }

  /**
   * Writes a sheet to be put into a page.
   *
   * @param sheet any
   * @return one {@code article}
   */
  public static String fragment(Sheet sheet) {
    StringBuilder out = new StringBuilder(4096);
    article(out, sheet, true);
    return out.toString();
  }

  private static void begin(StringBuilder out, String language, String title) {
    out.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(language));
    out.append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    element(out, "title", title);
    out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
  }

  private static void article(StringBuilder out, Sheet sheet, boolean headed) {
    out.append("<article lang=\"").append(escaped(sheet.language())).append('"');
    sheet
        .outcome()
        .ifPresent(outcome -> out.append(" data-outcome=\"").append(escaped(outcome)).append('"'));
    out.append(">\n");
    if (headed) {
      element(out, "h2", sheet.headline());
    }
    notes(out, sheet.notes());
    for (Sheet.Section section : sheet.sections()) {
      Optional<String> headline = section.headline();
      out.append(headline.isPresent() ? "<section>\n" : "");
      headline.ifPresent(text -> element(out, headed ? "h3" : "h2", text));
      notes(out, section.notes());
      items(out, section.items());
      lines(out, section.lines());
      out.append(headline.isPresent() ? "</section>\n" : "");
    }
    out.append("</article>\n");
  }

  private static void notes(StringBuilder out, List<String> notes) {
    notes.forEach(note -> element(out, "p", note, " class=\"note\""));
  }

  private static void lines(StringBuilder out, List<String> lines) {
    if (!lines.isEmpty()) {
      out.append("<ul>\n");
      lines.forEach(line -> element(out, "li", line));
      out.append("</ul>\n");
    }
  }

  private static void items(StringBuilder out, List<Sheet.Item> items) {
    if (items.isEmpty()) {
      return;
    }
    out.append("<ul role=\"list\">\n"); // the role survives a style without bullets
    for (Sheet.Item item : items) {
      out.append("<li");
      item.mark().ifPresent(mark -> attribute(out, mark));
      out.append(" data-requirement=\"").append(escaped(item.requirement())).append("\">");
      boolean whole = item.parts().isEmpty();
      boolean open = !item.isGood();
      if (whole) {
        out.append("<span class=\"line\">");
      } else {
        out.append(open ? "<details open=\"open\"><summary>" : "<details><summary>");
      }
      line(out, item);
      out.append(whole ? "</span>" : "</summary>\n");
      details(out, item.details());
      items(out, item.parts());
      out.append(whole ? "</li>\n" : "</details></li>\n");
    }
    out.append("</ul>\n");
  }

  private static void attribute(StringBuilder out, Sheet.Mark mark) {
    if (!mark.isAsked()) {
      out.append(" data-verdict=\"not-asked\"");
      return;
    }
    out.append(mark.isVeto() ? " data-veto=\"" : " data-verdict=\"");
    out.append(mark.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-')).append('"');
  }

  /** The sign repeats the word for the eye; readers that speak leave it out. */
  private static void line(StringBuilder out, Sheet.Item item) {
    item.mark()
        .ifPresent(
            mark -> {
              out.append("<span aria-hidden=\"true\">").append(mark.sign());
              out.append("</span> <span class=\"verdict\">").append(escaped(mark.word()));
              out.append("</span>: ");
            });
    out.append(escaped(item.sentence()));
  }

  private static void details(StringBuilder out, List<Sheet.Details> all) {
    if (all.isEmpty()) {
      return;
    }
    out.append("\n<dl class=\"details\">\n");
    for (Sheet.Details details : all) {
      element(out, "dt", details.heading());
      details.lines().forEach(detail -> element(out, "dd", detail));
    }
    out.append("</dl>\n");
  }

  private static void element(StringBuilder out, String name, String text) {
    element(out, name, text, "");
  }

  private static void element(StringBuilder out, String name, String text, String attributes) {
    out.append('<').append(name).append(attributes).append('>').append(escaped(text));
    out.append("</").append(name).append(">\n");
  }

  /**
   * Escapes a text.
   *
   * @param text any
   * @return nothing but text, without the characters that XML cannot hold
   */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isLegal(point) ? point : 0xFFFD);
              }
            });
    return out.toString();
  }

  private static boolean isLegal(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= ' ' && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
