package org.baremo.certification.explanation;

import java.util.List;

/** Writes explained decisions as plain text. */
final class TextForm {
  private final Messages messages;

  TextForm(Messages messages) {
    this.messages = messages;
  }

  String write(ExplainedDecision decision) {
    StringBuilder out = new StringBuilder();
    line(out, decision.getHeadline());
    decision.getNotes().forEach(note -> line(out, note));
    findings(out, decision.getFindings(), 0);
    findings(out, decision.getVetoes(), 0);
    for (ExplainedAward award : decision.getAwards()) {
      out.append('\n');
      line(out, award.getHeadline());
      findings(out, award.getFindings(), 1);
    }
    return out.toString();
  }

  private void findings(StringBuilder out, List<ExplainedFinding> findings, int depth) {
    for (ExplainedFinding finding : findings) {
      String indent = "  ".repeat(depth);
      String line =
          messages.text(
              "finding", "verdict", finding.getVerdictWord(), "sentence", finding.getSentence());
      line(out, indent + "- " + line);
      details(out, "compared", finding.getOperands(), indent);
      details(out, "used", finding.getUsed(), indent);
      details(out, "ignored", finding.getIgnored(), indent);
      findings(out, finding.getParts(), depth + 1);
    }
  }

  private void details(StringBuilder out, String heading, List<String> details, String indent) {
    if (!details.isEmpty()) {
      line(out, indent + "  " + messages.text("heading." + heading) + ":");
      details.forEach(detail -> line(out, indent + "    · " + detail));
    }
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }
}
