package org.baremo.certification.explanation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.explanation.form.HtmlForm;
import org.baremo.certification.explanation.form.MarkdownForm;
import org.baremo.certification.explanation.form.Sheet;
import org.baremo.certification.explanation.form.TextForm;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.award.AwardGroups;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Tells decisions in one language. What does not depend on the decision is made ready once: keep
 * one for each scheme and language. Thread-safe; always tells the same of the same.
 */
public final class Explainer {
  private final Optional<ResolvedScheme> scheme;
  private final Lexicon words;
  private final FindingWords findings;
  private final RemedyText remedies;
  private volatile @Nullable BriefForm brief;

  private Explainer(Optional<ResolvedScheme> scheme, Messages messages) {
    this.scheme = scheme;
    this.words = new Lexicon(messages.texts(), new Titles(scheme, messages.locale()));
    this.findings = new FindingWords(words);
    this.remedies = RemedyText.of(words);
  }

  /**
   * Returns what tells the decisions of one scheme, with its titles.
   *
   * @param scheme the scheme that decides
   * @param messages the words
   * @return the explainer
   */
  public static Explainer of(ResolvedScheme scheme, Messages messages) {
    return new Explainer(Optional.of(scheme), messages);
  }

  /**
   * Returns what tells the decisions of one scheme in a language that comes with the SDK.
   *
   * @param scheme the scheme that decides
   * @param locale English or Spanish, of any region
   * @return the explainer
   * @throws IllegalArgumentException when the language is neither
   */
  public static Explainer of(ResolvedScheme scheme, Locale locale) {
    return of(scheme, Messages.of(locale));
  }

  /**
   * Returns what tells the decisions of any scheme; requirements and nodes go by their identifiers.
   *
   * @param messages the words
   * @return the explainer
   */
  public static Explainer of(Messages messages) {
    return new Explainer(Optional.empty(), messages);
  }

  /**
   * Puts a decision into words, still in its parts.
   *
   * @param decision a decision by this explainer's scheme
   * @return every finding in words
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public ExplainedDecision explain(Decision decision) {
    return explain(decision, List.of());
  }

  /**
   * Puts a decision into words, still in its parts, with what is missing.
   *
   * @param decision a decision by this explainer's scheme
   * @param missing what was found to be missing for the awards that it does not give
   * @return every finding in words, and every way to those awards
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public ExplainedDecision explain(Decision decision, List<Remedies> missing) {
    return explain(List.of(), decision, missing);
  }

  /** The same, with other notes before its own. */
  ExplainedDecision explain(List<String> first, Decision decision, List<Remedies> missing) {
    scheme.ifPresent(one -> check(decision, one));
    Set<String> told = new HashSet<>(); // definitions: each in full where it comes first
    List<String> notes = new ArrayList<>(first);
    notes.addAll(notes(decision));
    return ExplainedDecision.builder()
        .language(words.messages().locale().toLanguageTag())
        .fallbackLanguage(words.messages().fallback().map(Locale::toLanguageTag))
        .outcome(decision.getOutcome())
        .headline(headline(decision))
        .holder(decision.getHolder())
        .asOf(decision.getAsOf())
        .scheme(decision.getScheme())
        .notes(notes)
        .findings(explained(unmet(decision.getFindings()), told))
        .vetoes(vetoes(decision, told))
        .awards(decision.getAwards().stream().map(award -> award(award, told)).toList())
        .missing(missing.stream().map(remedies::explained).toList())
        .build();
  }

  /**
   * Tells a decision in plain text.
   *
   * @param decision a decision by this explainer's scheme
   * @return lines, each ended by a line feed
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public String text(Decision decision) {
    return text(decision, List.of());
  }

  /**
   * Tells a decision and what is missing in plain text, as {@link #text(Decision)} does.
   *
   * @param decision a decision by this explainer's scheme
   * @param missing what was found to be missing for the awards that it does not give
   * @return lines, each ended by a line feed
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public String text(Decision decision, List<Remedies> missing) {
    return TextForm.write(sheet(decision, missing));
  }

  /**
   * Tells a decision in a line, and what keeps it from an award in a line each: for lists of many.
   * Costs next to nothing once the first was told, where the scheme is known.
   *
   * @param decision a decision by this explainer's scheme
   * @return lines of plain text, each ended by a line feed
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public String brief(Decision decision) {
    return briefForm(decision).write(decision);
  }

  /**
   * Tells a decision as {@link #brief(Decision)} does, at the end of a text.
   *
   * @param decision a decision by this explainer's scheme
   * @param out what the lines are added to
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public void brief(Decision decision, StringBuilder out) {
    briefForm(decision).write(decision, out);
  }

  private BriefForm briefForm(Decision decision) {
    if (scheme.isEmpty()) {
      return BriefForm.of(decision, findings);
    }
    check(decision, scheme.get());
    BriefForm known = brief;
    if (known == null) {
      known = BriefForm.of(scheme.get(), findings);
      brief = known; // made twice at worst, and the same
    }
    return known;
  }

  /**
   * Tells a decision in Markdown (CommonMark), with every title and value escaped.
   *
   * @param decision a decision by this explainer's scheme
   * @return a heading of the second level and what belongs under it, lines ended by line feeds
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public String markdown(Decision decision) {
    return markdown(decision, List.of());
  }

  /**
   * Tells a decision and what is missing as {@link #markdown(Decision)} does.
   *
   * @param decision a decision by this explainer's scheme
   * @param missing what was found to be missing for the awards that it does not give
   * @return a heading of the second level and what belongs under it
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public String markdown(Decision decision, List<Remedies> missing) {
    return MarkdownForm.write(sheet(decision, missing));
  }

  /**
   * Tells a decision in HTML, to put into a page: one {@code article} with its language, without
   * styles, scripts or identifiers. Verdicts are told in words, never by colour or sign alone.
   *
   * @param decision a decision by this explainer's scheme
   * @return well-formed HTML, also as XML
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public String html(Decision decision) {
    return html(decision, List.of());
  }

  /**
   * Tells a decision and what is missing as {@link #html(Decision)} does.
   *
   * @param decision a decision by this explainer's scheme
   * @param missing what was found to be missing for the awards that it does not give
   * @return one {@code article}, well-formed also as XML
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public String html(Decision decision, List<Remedies> missing) {
    return HtmlForm.fragment(sheet(decision, missing));
  }

  /**
   * Tells decisions in a page of HTML of its own, without scripts and without anything fetched.
   *
   * @param decisions decisions by this explainer's scheme
   * @return a whole document in UTF-8, well-formed also as XML
   * @throws IllegalArgumentException when there is none, when another scheme decided, or another
   *     text of it
   */
  public String page(List<Decision> decisions) {
    if (decisions.isEmpty()) {
      throw new IllegalArgumentException("decisions must not be empty");
    }
    List<Sheet> sheets = decisions.stream().map(decision -> sheet(decision, List.of())).toList();
    String title =
        sheets.size() == 1
            ? sheets.get(0).headline()
            : words.counted("page.title", sheets.size(), "scheme", decisions.get(0).getScheme());
    return HtmlForm.page(title, sheets);
  }

  /**
   * Begins a page of HTML that decisions are added to one after another, each as {@link #html}
   * tells it: for more of them than fit in memory. HTML needs no end of the page, and has none.
   *
   * @param title of the page
   * @return the beginning of a document in UTF-8
   */
  public String pageStart(LocalizedText title) {
    return HtmlForm.start(words.messages().locale().toLanguageTag(), words.titles().in(title));
  }

  /**
   * Tells a decision in JSON, for programs that show it their own way.
   *
   * @param decision a decision by this explainer's scheme
   * @return the document of {@link #explain(Decision)}, on one line
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public String json(Decision decision) {
    return json(decision, List.of());
  }

  /**
   * Tells a decision and what is missing as {@link #json(Decision)} does.
   *
   * @param decision a decision by this explainer's scheme
   * @param missing what was found to be missing for the awards that it does not give
   * @return the document of {@link #explain(Decision, List)}, on one line
   * @throws IllegalArgumentException when another scheme decided, or another text of it
   */
  public String json(Decision decision, List<Remedies> missing) {
    return new String(Json.standard().write(explain(decision, missing)), StandardCharsets.UTF_8);
  }

  private Sheet sheet(Decision decision, List<Remedies> missing) {
    return explain(decision, missing).sheet(words.messages());
  }

  /** Holds a decision to the scheme it is told with. */
  static void check(Decision decision, ResolvedScheme scheme) {
    if (!decision.getSchemeDigest().equals(scheme.digest())) {
      throw new IllegalArgumentException(
          "scheme must be the one that decided, %s with digest %s, was %s with digest %s"
              .formatted(
                  decision.getScheme(), decision.getSchemeDigest(), scheme, scheme.digest()));
    }
  }

  private String headline(Decision decision) {
    return words.text(
        "decision." + decision.getOutcome(),
        "holder",
        decision.getHolder(),
        "date",
        words.day(decision.getAsOf().toLocalDate()));
  }

  private List<String> notes(Decision decision) {
    List<String> notes = new ArrayList<>();
    notes.add(words.text("scheme", "scheme", words.titles().scheme(decision)));
    if (decision.isIllustrative()) {
      notes.add(words.text("illustrative"));
    }
    for (Grant grant : decision.grants()) {
      notes.add(grant(grant));
      replaced(grant).ifPresent(notes::add);
      listed(decision, grant).ifPresent(notes::add);
    }
    notes.addAll(withheld(decision));
    words.fallback().ifPresent(notes::add);
    return notes;
  }

  /** Awards that are met and not given, as one above them is open, though others are given. */
  private List<String> withheld(Decision decision) {
    List<String> withheld = new ArrayList<>();
    if (decision.getOutcome() != DecisionOutcome.GRANTED) {
      return withheld; // the headline says that nothing is given
    }
    List<AwardFinding> awards = decision.getAwards();
    AwardGroups groups =
        AwardGroups.of(
            decision.getAwarding().orElse(Awarding.HIGHEST),
            awards.stream().map(AwardFinding::group).toList());
    for (int group = 0; group < groups.count(); group++) {
      Optional<String> open = Optional.empty();
      for (int i = 0; i < groups.size(group); i++) {
        AwardFinding award = awards.get(groups.place(group, i));
        String title = words.titles().award(award.award());
        if (award.verdict() == Verdict.MET) {
          open.map(higher -> words.text("withheld", "award", title, "higher", higher))
              .ifPresent(withheld::add);
          break;
        }
        open = open.isEmpty() && award.verdict().isOpen() ? Optional.of(title) : open;
      }
    }
    return withheld;
  }

  /** That no certificate is issued of an award, as another one given with it takes its place. */
  private Optional<String> replaced(Grant grant) {
    return grant
        .getReplacedBy()
        .map(
            by ->
                words.text(
                    "grant.replaced",
                    "award",
                    words.titles().award(grant.getAward()),
                    "by",
                    words.titles().award(by)));
  }

  private String grant(Grant grant) {
    DateRange validity = grant.getValidity();
    String award = words.titles().award(grant.getAward());
    String first = words.day(validity.getFirstDay());
    return validity
        .getLastDay()
        .map(
            last ->
                words.text("grant.until", "award", award, "first", first, "last", words.day(last)))
        .orElseGet(() -> words.text("grant.unlimited", "award", award, "first", first));
  }

  /** Which units the certificate lists; empty for an award without units. */
  private Optional<String> listed(Decision decision, Grant grant) {
    boolean hasUnits =
        decision.getAwards().stream()
            .anyMatch(award -> award.award().equals(grant.getAward()) && !award.units().isEmpty());
    if (!hasUnits) {
      return Optional.empty();
    }
    String award = words.titles().award(grant.getAward());
    List<String> units =
        grant.getUnits().stream()
            .map(unit -> words.titles().unit(grant.getAward(), unit.code()))
            .toList();
    return Optional.of(
        units.isEmpty()
            ? words.text("grant.units.none", "award", award)
            : words.counted("grant.units", units.size(), "units", words.and(units)));
  }

  /** A veto that does not hold is worth no word. */
  private List<ExplainedFinding> vetoes(Decision decision, Set<String> told) {
    return decision.getVetoes().stream()
        .filter(veto -> veto.verdict() == Verdict.MET || veto.verdict().isOpen())
        .map(VetoFinding::finding)
        .map(finding -> findings.explained(finding, Part.VETO, told))
        .toList();
  }

  private ExplainedAward award(AwardFinding award, Set<String> definitions) {
    List<Finding> told = new ArrayList<>(award.findings().subList(0, 1));
    told.addAll(unmet(award.findings().subList(1, award.findings().size())));
    return ExplainedAward.builder()
        .code(award.award())
        .verdict(award.verdict())
        .headline(
            words.text(
                "award",
                "award",
                words.titles().award(award.award()),
                "verdict",
                words.text("verdict." + award.verdict())))
        .findings(explained(told, definitions))
        .units(award.units().stream().map(unit -> unit(award.award(), unit, definitions)).toList())
        .build();
  }

  private ExplainedAward.Unit unit(String award, UnitFinding unit, Set<String> definitions) {
    String title = words.titles().unit(award, unit.unit());
    Part part = new Part("verdict", Optional.of(title), true);
    return new ExplainedAward.Unit(
        unit.unit(), title, findings.explained(unit.finding(), part, definitions));
  }

  /**
   * That a version is in force and a start is known is worth a word only where it is not so, or is
   * so by a transitional clause alone.
   */
  private static List<Finding> unmet(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.getVerdict() != Verdict.MET || !finding.getParts().isEmpty())
        .toList();
  }

  private List<ExplainedFinding> explained(List<Finding> told, Set<String> definitions) {
    return told.stream()
        .map(finding -> findings.explained(finding, Part.REQUIREMENT, definitions))
        .toList();
  }
}
