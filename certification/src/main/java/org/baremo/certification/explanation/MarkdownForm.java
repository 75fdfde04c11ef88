package org.baremo.certification.explanation;

import java.util.List;

/** Writes explained decisions in Markdown. */
final class MarkdownForm {
  /** What means something inside a line; ASCII punctuation may always be escaped. */
  private static final String SPECIAL = "\\`*_[]<>&#|~";

  private final Messages messages;

  MarkdownForm(Messages messages) {
    this.messages = messages;
  }

  String write(ExplainedDecision decision) {
    StringBuilder out = new StringBuilder();
    paragraph(out, "## " + escaped(decision.getHeadline()));
    decision.getNotes().forEach(note -> paragraph(out, escaped(note)));
    findings(out, decision.getFindings(), 0);
    findings(out, decision.getVetoes(), 0);
    for (ExplainedAward award : decision.getAwards()) {
      paragraph(out, "### " + escaped(award.getHeadline()));
      findings(out, award.getFindings(), 0);
    }
    return out.toString();
  }

  private void findings(StringBuilder out, List<ExplainedFinding> findings, int depth) {
    for (ExplainedFinding finding : findings) {
      item(
          out,
          depth,
          "**" + escaped(finding.getVerdictWord()) + "** – " + escaped(finding.getSentence()));
      details(out, "compared", finding.getOperands(), depth + 1);
      details(out, "used", finding.getUsed(), depth + 1);
      details(out, "ignored", finding.getIgnored(), depth + 1);
      findings(out, finding.getParts(), depth + 1);
    }
    if (depth == 0 && !findings.isEmpty()) {
      out.append('\n');
    }
  }

  private void details(StringBuilder out, String heading, List<String> details, int depth) {
    if (!details.isEmpty()) {
      item(out, depth, "*" + escaped(messages.text("heading." + heading)) + "*");
      details.forEach(detail -> item(out, depth + 1, escaped(detail)));
    }
  }

  private static void paragraph(StringBuilder out, String text) {
    out.append(text).append("\n\n");
  }

  private static void item(StringBuilder out, int depth, String text) {
    out.append("  ".repeat(depth)).append("- ").append(text).append('\n');
  }

  /** A text on one line that Markdown shows as it is, and that begins no list or heading. */
  static String escaped(String text) {
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
