package org.baremo.programmes.page;

import java.util.List;
import java.util.function.Consumer;

/** What every page has: a head with its style, a heading, and tables with captions. */
final class Page {
  private static final String STYLE =
      """

      body { font: 16px/1.5 Georgia, serif; color: #000; background: #fff; margin: 2rem auto;
             max-width: 68rem; padding: 0 1rem; }
      h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin-top: 2rem; }
      figure { margin: 1.5rem 0; } figcaption, .note { font-size: .9rem; }
      svg { width: 100%; height: auto; } svg text { font: 14px Georgia, serif; fill: #000; }
      .scroll { overflow-x: auto; }
      figure, p { max-width: 62rem; }
      table { border-collapse: collapse; min-width: 50%; font-size: .85rem; margin: 1rem 0; }
      caption { text-align: left; font-weight: bold; padding: .3rem 0; }
      th, td { border-bottom: 1px solid #777; padding: .35rem .5rem; text-align: left;
               vertical-align: top; }
      td:last-child { overflow-wrap: anywhere; min-width: 8rem; }
      thead th { border-bottom: 2px solid #000; }
      th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
      thead th.n { white-space: normal; }
      @media print { body { margin: 0; max-width: none; } figure, tr { break-inside: avoid; } }
      """;

  private Page() {}

  /** Writes a page in English. */
  static String of(String title, Consumer<Markup> body) {
    Markup page = new Markup();
    page.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.element("title", title).element("style", STYLE).close();
    page.open("body").open("main").element("h1", title);
    body.accept(page);
    page.close().close().close();
    return "<!DOCTYPE html>\n" + page;
  }

  /** A cell of a table. */
  record Cell(String text, boolean number) {
    static Cell of(String text) {
      return new Cell(text, false);
    }

    static Cell number(String text) {
      return new Cell(text, true);
    }
  }

  /** Writes a table whose rows are headed by their first cell. */
  static void table(Markup page, String caption, List<String> heads, List<List<Cell>> rows) {
    page.open("div", "class", "scroll").open("table").element("caption", caption);
    page.open("thead").open("tr");
    for (int i = 0; i < heads.size(); i++) {
      boolean number = !rows.isEmpty() && rows.get(0).get(i).number();
      page.element("th", heads.get(i), "scope", "col", "class", number ? "n" : "t");
    }
    page.close().close().open("tbody");
    for (List<Cell> row : rows) {
      page.open("tr").element("th", row.get(0).text(), "scope", "row");
      row.stream()
          .skip(1)
          .forEach(
              cell -> {
                if (cell.number()) {
                  page.element("td", cell.text(), "class", "n");
                } else {
                  page.element("td", cell.text());
                }
              });
      page.close();
    }
    page.close().close().close();
  }
}
