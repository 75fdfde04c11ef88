package org.baremo.certification.explanation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.explanation.form.HtmlForm;
import org.baremo.certification.explanation.form.MarkdownForm;
import org.baremo.certification.explanation.form.Sheet;
import org.baremo.certification.explanation.form.TextForm;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;

/**
 * The rules of a scheme told to people, in the same words that its decisions are explained with.
 * Immutable, thread-safe.
 */
public final class SchemeExplanation {
  private final ResolvedScheme scheme;

  private SchemeExplanation(ResolvedScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Explains a scheme.
   *
   * @param scheme with every reference found
   * @return its explanation
   */
  public static SchemeExplanation of(ResolvedScheme scheme) {
    return new SchemeExplanation(scheme);
  }

  /**
   * Puts the rules into words, still in their parts.
   *
   * @param messages the words
   * @return every award with what it asks
   */
  public ExplainedScheme in(Messages messages) {
    Lexicon words = new Lexicon(messages, new Titles(Optional.of(scheme), messages.locale()));
    FindingWords findings = new FindingWords(words);
    Decision blank = BriefForm.blank(scheme);
    List<ExplainedScheme.Terms> awards = new ArrayList<>();
    blank
        .getAwards()
        .forEach(
            award ->
                awards.add(
                    new ExplainedScheme.Terms(
                        award.award(),
                        words.titles().award(award.award()),
                        List.of(rule(award.findings().get(0), findings)))));
    return ExplainedScheme.builder()
        .language(messages.locale().toLanguageTag())
        .scheme(scheme.scheme().getId())
        .headline(words.titles().in(scheme.scheme().getTitle()))
        .notes(notes(words))
        .vetoes(blank.getVetoes().stream().map(veto -> rule(veto.finding(), findings)).toList())
        .awards(awards)
        .build();
  }

  /**
   * Names a day of the scheme, such as {@code the day 7 days after the last exam}.
   *
   * @param day as the scheme states it
   * @param messages the words
   * @return a noun with its article
   */
  public String day(Day day, Messages messages) {
    Lexicon words = new Lexicon(messages, new Titles(Optional.of(scheme), messages.locale()));
    return words.contracted(new DayWords(words).day(day));
  }

  /**
   * Names a length of time, such as {@code 1 year and 6 months}.
   *
   * @param period as the scheme states it
   * @param messages the words
   * @return a noun
   */
  public String period(Period period, Messages messages) {
    Lexicon words = new Lexicon(messages, new Titles(Optional.of(scheme), messages.locale()));
    return new DayWords(words).period(period);
  }

  static ExplainedRule rule(Finding finding, FindingWords words) {
    return words
        .rule(finding)
        .parts(finding.getParts().stream().map(part -> rule(part, words)).toList())
        .build();
  }

  private List<String> notes(Lexicon words) {
    CertificationScheme told = scheme.scheme();
    List<String> notes = new ArrayList<>();
    notes.add(words.text("rules.of", "scheme", told.getId(), "framework", told.getFramework()));
    notes.add(inForce(words, told.getInForce()));
    if (told.isIllustrative()) {
      notes.add(words.text("rules.illustrative"));
    }
    told.getNote().map(words.titles()::in).ifPresent(notes::add);
    words.fallback().ifPresent(notes::add);
    return notes;
  }

  private String inForce(Lexicon words, DateRange days) {
    String date = words.date(scheme.scheme().getAnchor());
    String first = words.day(days.getFirstDay());
    return days.getLastDay()
        .map(
            last ->
                words.text("rules.until", "date", date, "first", first, "last", words.day(last)))
        .orElseGet(() -> words.text("rules.since", "date", date, "first", first));
  }

  /**
   * Tells the rules in plain text.
   *
   * @param messages the words
   * @return lines, each ended by a line feed
   */
  public String text(Messages messages) {
    return TextForm.write(sheet(messages));
  }

  /**
   * Tells the rules in Markdown (CommonMark).
   *
   * @param messages the words
   * @return a heading of the second level and what belongs under it
   */
  public String markdown(Messages messages) {
    return MarkdownForm.write(sheet(messages));
  }

  /**
   * Tells the rules in HTML, to put into a page.
   *
   * @param messages the words
   * @return one {@code article}, well-formed also as XML
   */
  public String html(Messages messages) {
    return HtmlForm.fragment(sheet(messages));
  }

  /**
   * Tells the rules in a page of HTML of its own.
   *
   * @param messages the words
   * @return a whole document in UTF-8, well-formed also as XML
   */
  public String page(Messages messages) {
    Sheet sheet = sheet(messages);
    return HtmlForm.page(sheet.headline(), List.of(sheet));
  }

  /**
   * Tells the rules in JSON, for programs that show them their own way.
   *
   * @param messages the words
   * @return the document of {@link #in}, on one line
   */
  public String json(Messages messages) {
    return new String(Json.standard().write(in(messages)), StandardCharsets.UTF_8);
  }

  Sheet sheet(Messages messages) {
    return in(messages).sheet(messages);
  }
}
