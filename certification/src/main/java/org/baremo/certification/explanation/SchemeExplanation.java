package org.baremo.certification.explanation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.explanation.form.HtmlForm;
import org.baremo.certification.explanation.form.MarkdownForm;
import org.baremo.certification.explanation.form.Sheet;
import org.baremo.certification.explanation.form.TextForm;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.explanation.words.DefinedWords;
import org.baremo.certification.explanation.words.SpecialWords;
import org.baremo.certification.explanation.words.TermsWords;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.quantity.NamedQuantity;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
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
    Lexicon words =
        new Lexicon(messages.texts(), new Titles(Optional.of(scheme), messages.locale()));
    FindingWords findings = new FindingWords(words);
    Decision blank = BriefForm.blank(scheme);
    TermsWords terms = new TermsWords(words);
    CertificationScheme told = scheme.scheme();
    List<ExplainedScheme.Terms> awards = new ArrayList<>();
    for (int i = 0; i < told.getAwards().size(); i++) {
      Award award = told.getAwards().get(i);
      Finding required = blank.getAwards().get(i).findings().get(0);
      awards.add(
          new ExplainedScheme.Terms(
              award.getCode(),
              words.titles().award(award.getCode()),
              terms.of(award),
              List.of(rule(required, award.getRequires(), findings, Part.REQUIREMENT)),
              units(award, blank.getAwards().get(i).units(), findings)));
    }
    return ExplainedScheme.builder()
        .language(messages.locale().toLanguageTag())
        .scheme(told.getId())
        .headline(words.titles().in(told.getTitle()))
        .notes(notes(words))
        .definitions(
            Stream.concat(definitions(blank, findings).stream(), quantities(words).stream())
                .toList())
        .vetoes(vetoes(blank, findings))
        .awards(awards)
        .overrides(told.getOverridable().stream().map(terms::override).toList())
        .lifecycle(told.getLifecycle().stream().map(terms::lifecycle).toList())
        .sources(told.getSources().stream().map(terms::source).toList())
        .build();
  }

  /** Units in order, each after what it is called and what it attests by itself. */
  private static List<ExplainedRule> units(
      Award award, List<UnitFinding> found, FindingWords findings) {
    Lexicon words = findings.lexicon();
    List<ExplainedRule> units = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      AwardUnit unit = award.getUnits().get(i);
      List<String> levels = unit.getLevels().stream().map(words::level).toList();
      String title = words.titles().unit(award.getCode(), unit.getCode());
      String label =
          levels.isEmpty()
              ? title
              : words.text("units.attests", "unit", title, "levels", words.and(levels));
      Part part = new Part("verdict", Optional.of(label), true);
      units.add(rule(found.get(i).finding(), unit.getRequires(), findings, part));
    }
    return units;
  }

  /** Those that something comes to, each once; the others are no rules. */
  private List<ExplainedRule> definitions(Decision blank, FindingWords words) {
    Map<String, Finding> found = new HashMap<>();
    blank.getVetoes().forEach(veto -> collect(veto.finding(), found));
    blank.getAwards().forEach(award -> award.all().forEach(one -> collect(one, found)));
    List<Requirement> definitions = scheme.scheme().getDefinitions();
    List<ExplainedRule> told = new ArrayList<>();
    for (int i = 0; i < definitions.size(); i++) {
      Finding finding = found.get(Places.definition(i));
      if (finding != null) {
        told.add(rule(finding, definitions.get(i), words, Part.REQUIREMENT));
      }
    }
    return told;
  }

  /** Named numbers that something is compared with or reckoned from, each once. */
  private List<ExplainedRule> quantities(Lexicon words) {
    Set<String> used = scheme.scheme().usedQuantities().keySet();
    List<NamedQuantity> quantities = scheme.scheme().getQuantities();
    List<ExplainedRule> told = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      if (used.contains(quantities.get(i).getId())) {
        told.add(quantity(quantities.get(i), Places.quantity(i), words));
      }
    }
    return told;
  }

  private static ExplainedRule quantity(NamedQuantity named, String at, Lexicon words) {
    String subject = words.messages().named("defined", named.getId());
    String required = new DefinedWords(words).of(named.getOf());
    return ExplainedRule.builder()
        .requirement(named.getId())
        .pointer(at)
        .subject(subject)
        .required(required)
        .sentence(
            words.contracted(
                words.text(
                    "rule.sentence", "subject", subject, "required", required, "reference", "")))
        .special(new SpecialWords(words).of(named.getOf()))
        .build();
  }

  private static void collect(Finding finding, Map<String, Finding> definitions) {
    if (!FindingWords.isDefinition(finding)
        || definitions.putIfAbsent(finding.getPointer(), finding) == null) {
      finding.getParts().forEach(part -> collect(part, definitions));
    }
  }

  /** Vetoes in order, each with what it does where it is met. */
  private List<ExplainedRule> vetoes(Decision blank, FindingWords findings) {
    List<ExplainedRule> vetoes = new ArrayList<>();
    for (int i = 0; i < blank.getVetoes().size(); i++) {
      Veto veto = scheme.scheme().getVetoes().get(i);
      String outcome = findings.lexicon().text("veto.outcome." + veto.getOutcome());
      Finding found = blank.getVetoes().get(i).finding();
      ExplainedRule told = rule(found, veto.getWhen(), findings, Part.VETO);
      String asked = asked(veto.getWhen(), told.getRequired(), findings);
      vetoes.add(
          ExplainedRule.builder()
              .from(told)
              .required(asked)
              .sentence(findings.sentence(told.getSubject(), asked, found))
              .special(Stream.concat(Stream.of(outcome), told.getSpecial().stream()).toList())
              .build());
    }
    return vetoes;
  }

  /** What is no demand on anybody: where it is so, the veto stands. */
  private static String asked(Requirement when, String required, FindingWords findings) {
    Lexicon words = findings.lexicon();
    String asked =
        when instanceof FactRequirement stated
            ? words.text(
                "observed.fact",
                "name",
                words.messages().named("fact", stated.getFact().toString()))
            : required;
    return words.text("veto.asked", "asked", asked);
  }

  static ExplainedRule rule(
      Finding finding, Requirement requirement, FindingWords words, Part part) {
    List<Requirement> combined = requirement.parts();
    List<Finding> found =
        requirement instanceof DefinedRequirement
            ? List.of() // told among the definitions
            : finding.getParts();
    List<ExplainedRule> parts = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Part each =
          requirement.asksOfStretches()
              ? Part.ofStretches(words.lexicon())
              : part.of(finding, i, words.lexicon());
      parts.add(
          combined.isEmpty() // one requirement asked of many nodes
              ? words.rule(found.get(i), each).build()
              : rule(found.get(i), combined.get(i), words, each));
    }
    List<String> special = new SpecialWords(words.lexicon()).of(requirement);
    return words.rule(finding, part).special(special).parts(parts).build();
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
    issuer(words, told).ifPresent(notes::add);
    notes.add(words.text("rules.document", "digest", scheme.digest()));
    notes.add(words.text("rules.given." + told.getAwarding()));
    told.getWorkingCalendar().map(new TermsWords(words)::working).ifPresent(notes::add);
    words.fallback().ifPresent(notes::add);
    return notes;
  }

  private static Optional<String> issuer(Lexicon words, CertificationScheme told) {
    Optional<String> place = told.getJurisdiction();
    return told.getIssuingBody()
        .map(words.titles()::in)
        .map(
            body ->
                place
                    .map(in -> words.text("rules.issuer.place", "body", body, "place", in))
                    .orElseGet(() -> words.text("rules.issuer", "body", body)))
        .or(() -> place.map(in -> words.text("rules.place", "place", in)));
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
    return in(messages).sheet(messages.texts());
  }
}
