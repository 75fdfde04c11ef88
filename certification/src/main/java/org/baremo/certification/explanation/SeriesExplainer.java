package org.baremo.certification.explanation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.series.SeriesDecision;
import org.baremo.certification.decision.series.TriedTransition;
import org.baremo.certification.decision.series.VersionChoice;
import org.baremo.certification.explanation.form.HtmlForm;
import org.baremo.certification.explanation.form.MarkdownForm;
import org.baremo.certification.explanation.form.Sheet;
import org.baremo.certification.explanation.form.TextForm;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.NameTitles;
import org.baremo.certification.explanation.message.Texts;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.series.ResolvedClause;
import org.baremo.certification.scheme.series.ResolvedSeries;
import org.baremo.certification.scheme.series.Transition;
import org.baremo.core.json.Json;
import org.baremo.core.value.VersionedId;

/**
 * Tells the decisions of a series in one language: which version decides and on what ground, then
 * what it decided; or why no version decides. Keep one for each series and language. Thread-safe;
 * always tells the same of the same.
 */
public final class SeriesExplainer {
  private final ResolvedSeries series;
  private final Texts messages;
  private final Lexicon words;
  private final Map<VersionedId, Explainer> versions = new HashMap<>();
  private final Map<String, ResolvedClause> clauses = new HashMap<>();

  private SeriesExplainer(ResolvedSeries series, Messages messages) {
    this.series = series;
    this.messages = messages.texts();
    this.words =
        new Lexicon(
            NameTitles.in(series, messages.texts()),
            new Titles(Optional.empty(), messages.locale()));
    for (ResolvedScheme version : series.versions()) {
      versions.put(version.scheme().getId(), Explainer.of(version, messages));
    }
    series.clauses().forEach(clause -> clauses.put(clause.transition().getId(), clause));
  }

  /**
   * Returns what tells the decisions of a series.
   *
   * @param series that decides
   * @param messages the words
   * @return the explainer
   */
  public static SeriesExplainer of(ResolvedSeries series, Messages messages) {
    return new SeriesExplainer(series, messages);
  }

  /**
   * Returns what tells the decisions of a series in a language that comes with the SDK.
   *
   * @param series that decides
   * @param locale English or Spanish, of any region
   * @return the explainer
   * @throws IllegalArgumentException when the language is neither
   */
  public static SeriesExplainer of(ResolvedSeries series, Locale locale) {
    return of(series, Messages.of(locale));
  }

  /**
   * Tells which version decides and why, or why none does.
   *
   * @param choice of this series
   * @return one sentence
   * @throws IllegalArgumentException when the choice is of another series
   */
  public String ground(VersionChoice choice) {
    check(choice);
    String ground =
        choice.getLack().isPresent()
            ? "series." + choice.getLack().get()
            : choice.getTransition().isPresent() ? "series.transition" : "series.version";
    return words.contracted(
        words.text(
            ground,
            "version",
            version(choice.getVersion()),
            "current",
            version(choice.getInForce()),
            "date",
            words.date(choice.getAnchor()),
            "day",
            choice.getDay().map(words::day).orElse(""),
            "clause",
            decisive(choice).map(this::clause).orElse("")));
  }

  private void check(VersionChoice choice) {
    if (!choice.getSeries().equals(series.series().getId())) {
      throw new IllegalArgumentException(
          "choice must be of series %s, was of %s"
              .formatted(series.series().getId(), choice.getSeries()));
    }
  }

  private static String version(Optional<VersionedId> id) {
    return id.map(VersionedId::version).orElse("");
  }

  /** The clause that decides, or of which it is not known whether it does. */
  private static Optional<String> decisive(VersionChoice choice) {
    return choice.getTransition().isPresent()
        ? choice.getTransition()
        : choice.getTried().stream()
            .filter(tried -> tried.verdict().isOpen())
            .findFirst()
            .map(TriedTransition::transition);
  }

  /** What a clause is called, and where it is written. */
  private String clause(String id) {
    ResolvedClause clause = clauses.get(id);
    if (clause == null) {
      return id;
    }
    Transition written = clause.transition();
    String title = words.titles().in(written.getTitle());
    return written
        .getLegalReference()
        .map(where -> words.text("series.clause.cited", "title", title, "reference", where))
        .orElseGet(() -> words.text("series.clause", "title", title));
  }

  /**
   * Puts what a series decided into words, still in its parts.
   *
   * @param decided by this explainer's series
   * @return the decision of the version, the ground first among its notes; without awards where no
   *     version decides
   * @throws IllegalArgumentException when another series decided, or another text of it
   */
  public ExplainedDecision explain(SeriesDecision decided) {
    return explain(decided, List.of());
  }

  /**
   * Puts what a series decided into words, still in its parts, with what is missing.
   *
   * @param decided by this explainer's series
   * @param missing what was found to be missing for the awards that the version does not give;
   *     nothing is told of it where no version decides
   * @return as {@link #explain(SeriesDecision)} does, and every way to those awards
   * @throws IllegalArgumentException when another series decided, or another text of it
   */
  public ExplainedDecision explain(SeriesDecision decided, List<Remedies> missing) {
    VersionChoice choice = decided.choice();
    List<String> notes = new ArrayList<>();
    notes.add(ground(choice));
    notes.addAll(lapsed(choice));
    Optional<Explainer> version = choice.getVersion().map(versions::get);
    if (decided.decision().isPresent() && version.isPresent()) {
      return version.get().explain(notes, decided.decision().get(), missing);
    }
    notes.add(words.text("scheme", "scheme", title()));
    words.fallback().ifPresent(notes::add);
    return ExplainedDecision.builder()
        .language(words.messages().locale().toLanguageTag())
        .fallbackLanguage(words.messages().fallback().map(Locale::toLanguageTag))
        .outcome(decided.outcome())
        .headline(headline(decided))
        .holder(choice.getHolder())
        .asOf(choice.getAsOf())
        .notes(notes)
        .findings(choice.getTried().stream().filter(this::isOpen).map(this::explained).toList())
        .build();
  }

  private List<String> lapsed(VersionChoice choice) {
    List<String> lapsed = new ArrayList<>();
    for (TriedTransition tried : choice.getTried()) {
      tried
          .lapsed()
          .map(words::day)
          .map(day -> words.text("series.lapsed", "clause", clause(tried.transition()), "day", day))
          .ifPresent(lapsed::add);
    }
    return lapsed;
  }

  private boolean isOpen(TriedTransition tried) {
    return tried.verdict().isOpen();
  }

  private String title() {
    return words.titles().in(series.series().getTitle()) + " (" + series.series().getId() + ")";
  }

  private String headline(SeriesDecision decided) {
    String day = words.day(decided.choice().getAsOf().toLocalDate());
    return words.text(
        "series.undecided." + decided.outcome(),
        "holder",
        decided.choice().getHolder(),
        "date",
        day);
  }

  private ExplainedFinding explained(TriedTransition tried) {
    ResolvedClause clause = clauses.get(tried.transition());
    Titles titles =
        new Titles(Optional.ofNullable(clause).map(ResolvedClause::words), messages.locale());
    return new FindingWords(new Lexicon(messages, titles))
        .explained(tried.finding(), Part.REQUIREMENT);
  }

  /**
   * Tells what a series decided in plain text.
   *
   * @param decided by this explainer's series
   * @param missing what was found to be missing; empty to tell nothing of it
   * @return lines, each ended by a line feed
   * @throws IllegalArgumentException when another series decided, or another text of it
   */
  public String text(SeriesDecision decided, List<Remedies> missing) {
    return TextForm.write(sheet(decided, missing));
  }

  /**
   * Tells what a series decided in Markdown (CommonMark).
   *
   * @param decided by this explainer's series
   * @param missing what was found to be missing; empty to tell nothing of it
   * @return a heading of the second level and what belongs under it
   * @throws IllegalArgumentException when another series decided, or another text of it
   */
  public String markdown(SeriesDecision decided, List<Remedies> missing) {
    return MarkdownForm.write(sheet(decided, missing));
  }

  /**
   * Tells what a series decided in HTML, to put into a page.
   *
   * @param decided by this explainer's series
   * @param missing what was found to be missing; empty to tell nothing of it
   * @return one {@code article}, well-formed also as XML
   * @throws IllegalArgumentException when another series decided, or another text of it
   */
  public String html(SeriesDecision decided, List<Remedies> missing) {
    return HtmlForm.fragment(sheet(decided, missing));
  }

  /**
   * Tells what a series decided in JSON, for programs that show it their own way.
   *
   * @param decided by this explainer's series
   * @param missing what was found to be missing; empty to tell nothing of it
   * @return the document of {@link #explain(SeriesDecision, List)}, on one line
   * @throws IllegalArgumentException when another series decided, or another text of it
   */
  public String json(SeriesDecision decided, List<Remedies> missing) {
    return new String(Json.standard().write(explain(decided, missing)), StandardCharsets.UTF_8);
  }

  /**
   * Begins a page of HTML that decisions are added to one after another, each as {@link #html}
   * tells it.
   *
   * @return the beginning of a document in UTF-8, with the title of the series
   */
  public String pageStart() {
    return HtmlForm.start(
        words.messages().locale().toLanguageTag(), words.titles().in(series.series().getTitle()));
  }

  private Sheet sheet(SeriesDecision decided, List<Remedies> missing) {
    return explain(decided, missing).sheet(words.messages());
  }
}
