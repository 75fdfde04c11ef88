package org.baremo.certification.explanation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnmetReader;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.form.Blanks;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Tells decisions of one scheme in a line for each requirement that is not met. Whatever does not
 * depend on the decision is a text already: what is left is to put texts and numbers one after the
 * other. Thread-safe; the one thing that it remembers is the words for the last day it told.
 */
final class BriefForm {
  private static final int USUAL_LENGTH = 384;
  private static final int LINE_FEED = '\n';

  private final Lexicon words;
  private final Map<String, Map<Verdict, String>> lines;
  private final Map<DecisionOutcome, Blanks> headlines = new EnumMap<>(DecisionOutcome.class);
  private final Blanks marks;
  private final boolean hasDefinitions;
  private volatile Today today;

  /** A day and its words. */
  private record Today(LocalDate day, String words) {}

  private BriefForm(Lexicon words, Map<String, Map<Verdict, String>> lines) {
    this.words = words;
    this.lines = lines;
    this.marks = blanks("brief.mark", "value");
    this.hasDefinitions = lines.keySet().stream().anyMatch(Places::isOfDefinition);
    for (DecisionOutcome outcome : DecisionOutcome.values()) {
      headlines.put(outcome, blanks("decision." + outcome, "holder"));
    }
    this.today = new Today(LocalDate.EPOCH, words.day(LocalDate.EPOCH));
  }

  private Blanks blanks(String key, String first) {
    return Blanks.of(words.messages().template(key), first, words.text("decimal.separator"));
  }

  /** Makes the lines of a scheme ready. */
  static BriefForm of(ResolvedScheme scheme, FindingWords words) {
    return of(blank(scheme), words);
  }

  /** Decides a case of which nothing is known: its findings tell all that the scheme asks. */
  static Decision blank(ResolvedScheme scheme) {
    CompetenceProfile nothing =
        CompetenceProfile.builder()
            .holder(HolderKey.of("nobody"))
            .edition(scheme.scheme().getFramework())
            .build();
    OffsetDateTime once = OffsetDateTime.parse("2000-01-01T00:00:00Z");
    return CompiledScheme.of(scheme).decide(Dossier.of(nothing), once);
  }

  /** Makes the lines ready of the scheme that a decision is of. */
  static BriefForm of(Decision decision, FindingWords words) {
    Map<String, Map<Verdict, String>> lines = new HashMap<>();
    decision.getFindings().forEach(finding -> add(lines, finding, words, "", "verdict"));
    for (VetoFinding veto : decision.getVetoes()) {
      add(lines, veto.finding(), words, "", "veto");
    }
    List<AwardFinding> awards = decision.getAwards();
    for (AwardFinding award : awards) {
      String title = awards.size() > 1 ? words.lexicon().titles().award(award.award()) : "";
      award.findings().forEach(finding -> add(lines, finding, words, title, "verdict"));
    }
    return new BriefForm(words.lexicon(), lines);
  }

  private static void add(
      Map<String, Map<Verdict, String>> lines,
      Finding finding,
      FindingWords words,
      String award,
      String kind) {
    if (FindingWords.isDefinition(finding) && !(award.isEmpty() && kind.equals("verdict"))) {
      add(lines, finding, words, "", "verdict"); // it is nobody's own
      return;
    }
    Map<Verdict, String> byVerdict = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      byVerdict.put(
          verdict,
          words
              .lexicon()
              .text(
                  "brief." + (award.isEmpty() ? kind : "award"),
                  "award",
                  award,
                  "verdict",
                  words.lexicon().text(kind + "." + verdict),
                  "subject",
                  words.subject(finding),
                  "required",
                  required(finding, words)));
    }
    lines.put(finding.getPointer(), byVerdict);
    finding.getParts().forEach(part -> add(lines, part, words, award, kind));
  }

  /** What is asked of several nodes alike is told once, with how many they are. */
  private static String required(Finding finding, FindingWords words) {
    List<Finding> parts = finding.getParts();
    boolean isAlike =
        finding.getRequired() instanceof Demand.Combine combine
            && combine.quantifier() == Demand.Quantifier.ALL
            && !parts.isEmpty()
            && parts.stream()
                .allMatch(
                    part ->
                        part.getRequirement().equals(finding.getRequirement())
                            && part.getNode().isPresent()
                            && part.getRequired().equals(parts.get(0).getRequired()));
    return isAlike
        ? words
            .lexicon()
            .counted("brief.each", parts.size(), "required", words.required(parts.get(0)))
        : words.required(finding);
  }

  String write(Decision decision) {
    StringBuilder out = new StringBuilder(USUAL_LENGTH);
    write(decision, out);
    return out.toString();
  }

  void write(Decision decision, StringBuilder out) {
    DecisionOutcome outcome = decision.getOutcome();
    @Nullable Blanks headline = headlines.get(outcome);
    if (headline == null) {
      throw new IllegalStateException("no headline for " + outcome);
    }
    headline.fill(out, decision.getHolder().value(), day(decision.getAsOf().toLocalDate()));
    out.append((char) LINE_FEED);
    if (outcome != DecisionOutcome.GRANTED) {
      decision.tellUnmet(
          hasDefinitions
              ? onceEach(out)
              : (pointer, verdict, mark) -> line(out, pointer, verdict, mark));
    }
  }

  private UnmetReader onceEach(StringBuilder out) {
    Set<String> told = new HashSet<>();
    return (pointer, verdict, mark) -> {
      if (!Places.isOfDefinition(pointer) || told.add(pointer)) {
        line(out, pointer, verdict, mark);
      }
    };
  }

  private void line(StringBuilder out, String pointer, Verdict verdict, @Nullable Mark mark) {
    Map<Verdict, String> byVerdict = lines.get(pointer);
    out.append(byVerdict == null ? pointer : byVerdict.get(verdict));
    if (mark != null) {
      marks.fill(out, mark.getValue(), mark.getMaximum());
    }
    out.append((char) LINE_FEED);
  }

  private String day(LocalDate day) {
    Today known = today;
    if (!known.day().equals(day)) {
      known = new Today(day, words.day(day));
      today = known;
    }
    return known.words();
  }
}
