package org.baremo.certification.explanation;

import java.util.Locale;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.core.value.DateRange;

/** Writes one explanation in one language. Not thread-safe. */
final class ExplanationText {
  private final StringBuilder out = new StringBuilder();
  private final Messages messages;
  private final Titles titles;
  private final FindingWords words;
  private final Locale locale;

  ExplanationText(Messages messages, Titles titles) {
    this.messages = messages;
    this.titles = titles;
    this.words = new FindingWords(messages);
    this.locale = messages.locale();
  }

  String write(Decision decision) {
    line(
        messages.text(
            "decision." + decision.getOutcome(),
            "holder",
            decision.getHolder(),
            "date",
            messages.day(decision.getAsOf().toLocalDate())));
    line(messages.text("scheme", "scheme", titles.scheme(decision, locale)));
    if (decision.isIllustrative()) {
      line(messages.text("illustrative"));
    }
    decision.getGrant().ifPresent(this::grant);
    decision.getFindings().stream()
        .filter(finding -> finding.getVerdict() != Verdict.MET)
        .forEach(finding -> finding(finding, 0));
    decision.getAwards().forEach(this::award);
    return out.toString();
  }

  private void grant(Grant grant) {
    DateRange validity = grant.getValidity();
    String key = validity.getLastDay().isPresent() ? "grant.until" : "grant.unlimited";
    line(
        messages.text(
            key,
            "award",
            titles.award(grant.getAward(), locale),
            "first",
            messages.day(validity.getFirstDay()),
            "last",
            validity.getLastDay().map(messages::day).orElse("")));
  }

  private void award(AwardFinding award) {
    out.append('\n');
    line(
        messages.text(
            "award",
            "award",
            titles.award(award.award(), locale),
            "verdict",
            words.verdict(award.verdict())));
    award.findings().stream()
        .filter(finding -> !isKnownDate(finding))
        .forEach(finding -> finding(finding, 1));
  }

  /** That the validity has a start is worth a line only where it lacks one. */
  private static boolean isKnownDate(Finding finding) {
    return finding.getRequired() instanceof Demand.HaveDate && finding.getVerdict() == Verdict.MET;
  }

  private void finding(Finding finding, int depth) {
    String subject =
        finding
            .getNode()
            .map(node -> titles.node(node, locale))
            .orElseGet(() -> subject(finding.getRequirement()));
    out.append("  ".repeat(depth)).append("- ");
    line(
        messages.text(
            "finding",
            "verdict",
            words.verdict(finding.getVerdict()),
            "subject",
            subject,
            "observed",
            words.observed(finding),
            "required",
            words.required(finding.getRequired()),
            "missing",
            finding.getMissing().map(gap -> words.missing(finding, gap)).orElse(""),
            "reference",
            finding
                .getLegalReference()
                .map(r -> messages.text("reference", "text", r))
                .orElse("")));
    finding.getParts().forEach(part -> finding(part, depth + 1));
  }

  private String subject(String requirement) {
    String key = "subject." + requirement;
    return messages.has(key) ? messages.text(key) : titles.requirement(requirement, locale);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
