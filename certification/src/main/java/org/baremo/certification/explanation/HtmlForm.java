package org.baremo.certification.explanation;

import java.util.List;
import java.util.Locale;
import org.baremo.certification.decision.finding.Verdict;

/** Writes explained decisions in HTML that is well-formed XML as well. */
final class HtmlForm {
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

  private final Messages messages;

  HtmlForm(Messages messages) {
    this.messages = messages;
  }

  String page(List<ExplainedDecision> decisions) {
    ExplainedDecision first = decisions.get(0);
    StringBuilder out = new StringBuilder(4096);
    String title =
        decisions.size() == 1
            ? first.getHeadline()
            : messages.counted("page.title", decisions.size(), "scheme", first.getScheme());
    begin(out, title);
    out.append("<main>\n");
    element(out, "h1", title);
    decisions.forEach(decision -> article(out, decision, decisions.size() > 1));
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  /** The beginning of a page that articles are added to. */
  String start(String title) {
    StringBuilder out = new StringBuilder(2048);
    begin(out, title);
    element(out, "h1", title);
    return out.toString();
  }

  private void begin(StringBuilder out, String title) {
    out.append("<!DOCTYPE html>\n<html lang=\"").append(messages.locale().toLanguageTag());
    out.append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    element(out, "title", title);
    out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
  }

  String fragment(ExplainedDecision decision) {
    StringBuilder out = new StringBuilder(4096);
    article(out, decision, true);
    return out.toString();
  }

  private void article(StringBuilder out, ExplainedDecision decision, boolean headed) {
    out.append("<article lang=\"").append(escaped(decision.getLanguage()));
    out.append("\" data-outcome=\"").append(word(decision.getOutcome())).append("\">\n");
    if (headed) {
      element(out, "h2", decision.getHeadline());
    }
    decision.getNotes().forEach(note -> element(out, "p", note, " class=\"note\""));
    findings(out, decision.getFindings());
    vetoes(out, decision.getVetoes());
    for (ExplainedAward award : decision.getAwards()) {
      out.append("<section>\n");
      element(out, headed ? "h3" : "h2", award.getHeadline());
      findings(out, award.getFindings());
      out.append("</section>\n");
    }
    out.append("</article>\n");
  }

  private void findings(StringBuilder out, List<ExplainedFinding> findings) {
    items(out, findings, "verdict");
  }

  /** A veto that is met is no good news: it is marked and signed as what stands in the way. */
  private void vetoes(StringBuilder out, List<ExplainedFinding> vetoes) {
    items(out, vetoes, "veto");
  }

  private void items(StringBuilder out, List<ExplainedFinding> findings, String kind) {
    if (findings.isEmpty()) {
      return;
    }
    out.append("<ul role=\"list\">\n"); // the role survives a style without bullets
    for (ExplainedFinding finding : findings) {
      out.append("<li data-").append(kind).append("=\"").append(word(finding.getVerdict()));
      out.append("\" data-requirement=\"").append(escaped(finding.getRequirement()));
      out.append("\">");
      boolean isVeto = kind.equals("veto");
      char sign = isVeto && finding.getVerdict() == Verdict.MET ? '✗' : sign(finding.getVerdict());
      boolean whole = finding.getParts().isEmpty();
      if (whole) {
        out.append("<span class=\"line\">");
        line(out, finding, sign);
        out.append("</span>");
      } else {
        boolean open = isVeto || finding.getVerdict() != Verdict.MET;
        out.append(open ? "<details open=\"open\"><summary>" : "<details><summary>");
        line(out, finding, sign);
        out.append("</summary>\n");
      }
      details(out, finding);
      findings(out, finding.getParts());
      out.append(whole ? "</li>\n" : "</details></li>\n");
    }
    out.append("</ul>\n");
  }

  /** The sign repeats the word for the eye; readers that speak leave it out. */
  private static void line(StringBuilder out, ExplainedFinding finding, char sign) {
    out.append("<span aria-hidden=\"true\">").append(sign);
    out.append("</span> <span class=\"verdict\">").append(escaped(finding.getVerdictWord()));
    out.append("</span>: ").append(escaped(finding.getSentence()));
  }

  private static char sign(Verdict verdict) {
    return switch (verdict) {
      case MET -> '✓';
      case NOT_MET -> '✗';
      case PENDING -> '…';
      case INDETERMINATE -> '?';
      case NOT_APPLICABLE -> '–';
    };
  }

  private void details(StringBuilder out, ExplainedFinding finding) {
    if (finding.getOperands().isEmpty()
        && finding.getUsed().isEmpty()
        && finding.getIgnored().isEmpty()) {
      return;
    }
    out.append("\n<dl class=\"details\">\n");
    details(out, "compared", finding.getOperands());
    details(out, "used", finding.getUsed());
    details(out, "ignored", finding.getIgnored());
    out.append("</dl>\n");
  }

  private void details(StringBuilder out, String heading, List<String> details) {
    if (!details.isEmpty()) {
      element(out, "dt", messages.text("heading." + heading));
      details.forEach(detail -> element(out, "dd", detail));
    }
  }

  private static void element(StringBuilder out, String name, String text) {
    element(out, name, text, "");
  }

  private static void element(StringBuilder out, String name, String text, String attributes) {
    out.append('<').append(name).append(attributes).append('>').append(escaped(text));
    out.append("</").append(name).append(">\n");
  }

  /** How documents write a constant. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A text that is nothing but text, without the characters that XML cannot hold. */
  static String escaped(String text) {
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
