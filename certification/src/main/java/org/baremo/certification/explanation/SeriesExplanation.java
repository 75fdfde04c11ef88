package org.baremo.certification.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.explanation.form.HtmlForm;
import org.baremo.certification.explanation.form.MarkdownForm;
import org.baremo.certification.explanation.form.Sheet;
import org.baremo.certification.explanation.form.TextForm;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.NameTitles;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.series.ResolvedClause;
import org.baremo.certification.scheme.series.ResolvedSeries;
import org.baremo.certification.scheme.series.Transition;
import org.baremo.core.value.DateRange;

/**
 * The rules of a series told to people: what says which version decides, the transitional clauses,
 * then every version as {@link SchemeExplanation} tells it. Immutable, thread-safe.
 */
public final class SeriesExplanation {
  private final ResolvedSeries series;

  private SeriesExplanation(ResolvedSeries series) {
    this.series = series;
  }

  /**
   * Explains a series.
   *
   * @param series with every reference found
   * @return its explanation
   */
  public static SeriesExplanation of(ResolvedSeries series) {
    return new SeriesExplanation(series);
  }

  /**
   * Tells the rules in plain text.
   *
   * @param messages the words
   * @return lines, each ended by a line feed; a blank one before each version
   */
  public String text(Messages messages) {
    return sheets(messages).stream().map(TextForm::write).collect(Collectors.joining("\n"));
  }

  /**
   * Tells the rules in Markdown (CommonMark).
   *
   * @param messages the words
   * @return a heading of the second level for the series and for each version
   */
  public String markdown(Messages messages) {
    return sheets(messages).stream().map(MarkdownForm::write).collect(Collectors.joining("\n"));
  }

  /**
   * Tells the rules in a page of HTML of its own.
   *
   * @param messages the words
   * @return a whole document in UTF-8, well-formed also as XML, with an {@code article} for the
   *     series and for each version
   */
  public String page(Messages messages) {
    List<Sheet> sheets = sheets(messages);
    return HtmlForm.page(sheets.get(0).headline(), sheets);
  }

  private List<Sheet> sheets(Messages messages) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(own(messages));
    for (ResolvedScheme version : series.versions()) {
      sheets.add(SchemeExplanation.of(version).sheet(messages));
    }
    return sheets;
  }

  private Sheet own(Messages messages) {
    Lexicon words =
        new Lexicon(
            NameTitles.in(series, messages.texts()),
            new Titles(Optional.empty(), messages.locale()));
    List<String> notes = new ArrayList<>();
    notes.add(
        words.contracted(
            words.text("series.anchor", "date", words.date(series.series().getAnchor()))));
    for (CertificationScheme version : series.series().getVersions()) {
      notes.add(inForce(version, words));
    }
    words.fallback().ifPresent(notes::add);
    List<Sheet.Section> clauses =
        series.clauses().stream().map(one -> clause(one, messages)).toList();
    return new Sheet(
        messages.locale().toLanguageTag(),
        Optional.empty(),
        words.titles().in(series.series().getTitle()),
        notes,
        clauses);
  }

  private static String inForce(CertificationScheme version, Lexicon words) {
    DateRange days = version.getInForce();
    String first = words.day(days.getFirstDay());
    String number = version.getId().version();
    return days.getLastDay()
        .map(words::day)
        .map(last -> words.text("series.until", "version", number, "first", first, "last", last))
        .orElseGet(() -> words.text("series.since", "version", number, "first", first));
  }

  private static Sheet.Section clause(ResolvedClause clause, Messages messages) {
    Transition written = clause.transition();
    Lexicon words =
        new Lexicon(messages.texts(), new Titles(Optional.of(clause.words()), messages.locale()));
    Finding condition = BriefForm.blank(clause.words()).getAwards().get(0).findings().get(0);
    List<String> notes = new ArrayList<>();
    notes.add(
        words.text(
            "series.clause.effect",
            "current",
            written.getInsteadOf().version(),
            "version",
            written.getApplies().version()));
    written
        .getUntil()
        .map(words::day)
        .map(day -> words.text("series.clause.until", "day", day))
        .ifPresent(notes::add);
    String title = words.titles().in(written.getTitle());
    return new Sheet.Section(
        Optional.of(
            written.getLegalReference().map(where -> title + " [" + where + "]").orElse(title)),
        notes,
        List.of(
            SchemeExplanation.rule(
                    condition, written.getWhen(), new FindingWords(words), Part.REQUIREMENT)
                .item()));
  }
}
