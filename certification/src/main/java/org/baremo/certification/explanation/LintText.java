package org.baremo.certification.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.explanation.message.NameTitles;
import org.baremo.certification.explanation.message.Texts;
import org.baremo.certification.lint.LintReport;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.finding.OpenQuestion;
import org.baremo.certification.scheme.CertificationScheme;

/** Tells what linting found, a sentence for each finding, and what it gave up. Thread-safe. */
public final class LintText {
  private static final Set<String> DAYS = Set.of("first", "last");
  private static final Set<String> NUMBERS =
      Set.of("start", "sum", "whole", "numbers", "row", "members", "count", "value", "other");

  /** What linting tried, in its own words. */
  private static final Set<String> LABELS = Set.of("before", "after");

  /** Families of what a dossier states, told as they are; facts are told between marks. */
  private static final List<String> STATED = List.of("code", "number", "level", "period", "date");

  private final Texts messages;

  /** The words with the titles of a scheme, by its document; others by the titles of all. */
  private final Map<String, Texts> titled;

  private LintText(Texts messages, Map<String, Texts> titled) {
    this.messages = messages;
    this.titled = titled;
  }

  /**
   * Makes ready to tell findings.
   *
   * @param messages the words
   * @return a teller
   */
  public static LintText of(Messages messages) {
    return new LintText(messages.texts(), Map.of());
  }

  /**
   * Makes ready to tell findings by what schemes call the names that they use. Requirements and
   * awards go by their identifiers all the same.
   *
   * @param messages the words
   * @param schemes those that were linted, or the versions of a series
   * @return a teller
   */
  public static LintText of(Messages messages, List<CertificationScheme> schemes) {
    Texts texts = messages.texts();
    Map<String, Texts> titled = new HashMap<>();
    Map<String, String> all = new HashMap<>();
    for (CertificationScheme scheme : schemes) {
      Map<String, String> own =
          scheme.getNames().map(names -> NameTitles.of(names, texts)).orElse(Map.of());
      titled.put(scheme.getId().toString(), texts.naming(own));
      all.putAll(own);
    }
    return new LintText(texts.naming(all), titled);
  }

  /**
   * Makes ready to tell findings.
   *
   * @param locale a language that the words are bundled in
   * @return a teller
   * @throws IllegalArgumentException when the language is not bundled
   */
  public static LintText of(Locale locale) {
    return of(Messages.of(locale));
  }

  /**
   * Tells one finding.
   *
   * @param finding what was found
   * @return a sentence
   */
  public String sentence(LintFinding finding) {
    String key = "lint." + finding.getKind();
    Map<String, String> details = finding.getDetails();
    List<Object> values = new ArrayList<>();
    details.forEach(
        (name, value) -> {
          values.add(name);
          values.add(told(name, value, finding));
        });
    String sentence = messages.text(key + variant(key, details), values.toArray());
    return finding.getCertainty() == Certainty.PROVEN
        ? sentence
        : messages.text("lint.suspected", "sentence", sentence);
  }

  /** What is said otherwise of some findings of a kind. */
  private String variant(String key, Map<String, String> details) {
    String variant =
        "".equals(details.get("last")) ? ".endless" : "." + details.getOrDefault("target", "");
    return messages.has(key + variant) ? variant : "";
  }

  private String told(String name, String value, LintFinding finding) {
    if (name.equals("comparison")) {
      String number = messages.number(finding.getDetails().getOrDefault("count", ""));
      return messages.text("interval." + value, "number", number);
    } else if (DAYS.contains(name) && !value.isEmpty()) {
      return messages.day(LocalDate.parse(value));
    } else if (name.equals("what")) {
      return messages.has("lint.what." + value)
          ? messages.text("lint.what." + value)
          : title(value, titled.getOrDefault(finding.getLocation().getDocument(), messages));
    }
    if (LABELS.contains(name)) {
      return LintLabels.told(value, messages);
    }
    return NUMBERS.contains(name) ? messages.number(value) : value;
  }

  /** What a scheme calls what a dossier states; the name itself where it says nothing. */
  private static String title(String name, Texts words) {
    return words
        .title("fact", name)
        .map(fact -> words.text("period.other", "name", fact))
        .or(() -> STATED.stream().flatMap(family -> words.title(family, name).stream()).findFirst())
        .orElse(name);
  }

  /**
   * Tells a report as text.
   *
   * @param report what was found
   * @return a line on the whole, two for each finding, and one for each question that was given up;
   *     ends with a line feed
   */
  public String text(LintReport report) {
    StringBuilder out = new StringBuilder(title(report)).append('\n');
    for (LintFinding finding : report.getFindings()) {
      out.append("  ").append(heading(finding, place(finding))).append('\n');
      out.append("    ").append(sentence(finding)).append('\n');
    }
    if (!report.getUnanswered().isEmpty()) {
      out.append(givenUp(report)).append('\n');
    }
    for (OpenQuestion open : report.getUnanswered()) {
      out.append("  ")
          .append(question(open, open.about(), open.location().toString()))
          .append('\n');
    }
    dropped(report).ifPresent(note -> out.append(note).append('\n'));
    return out.toString();
  }

  /**
   * Tells a report as Markdown.
   *
   * @param report what was found
   * @return a paragraph on the whole, and an entry of a list for each finding and for each question
   *     that was given up; ends with a line feed
   */
  public String markdown(LintReport report) {
    StringBuilder out = new StringBuilder(escaped(title(report))).append('\n');
    if (!report.getFindings().isEmpty()) {
      out.append('\n');
    }
    for (LintFinding finding : report.getFindings()) {
      String heading = heading(finding, "`" + place(finding) + "`");
      out.append("- **").append(heading).append("**: ");
      out.append(escaped(sentence(finding))).append('\n');
    }
    if (!report.getUnanswered().isEmpty()) {
      out.append('\n').append(escaped(givenUp(report))).append("\n\n");
    }
    for (OpenQuestion open : report.getUnanswered()) {
      out.append("- ")
          .append(question(open, escaped(open.about()), "`" + open.location() + "`"))
          .append('\n');
    }
    dropped(report).ifPresent(note -> out.append('\n').append(escaped(note)).append('\n'));
    return out.toString();
  }

  private String title(LintReport report) {
    List<String> schemes = report.getSchemes().stream().map(Object::toString).toList();
    String names = String.join(", ", schemes);
    return report.getFindings().isEmpty()
        ? messages.text("lint.clean", "schemes", names)
        : messages.counted("lint.title", report.getFindings().size(), "schemes", names);
  }

  private String heading(LintFinding finding, String place) {
    String severity = messages.text("lint.severity." + finding.getKind().severity());
    return messages.text(
        "lint.heading", "severity", severity, "kind", kind(finding.getKind()), "place", place);
  }

  private static String place(LintFinding finding) {
    return finding.getLocation().toString();
  }

  private String givenUp(LintReport report) {
    return messages.counted("lint.unanswered", report.getUnanswered().size());
  }

  private String question(OpenQuestion open, String about, String place) {
    String asked = "lint.open." + open.kind();
    return messages.text(
        "lint.question",
        "asked",
        messages.text(messages.has(asked) ? asked : "lint.open.other", "about", about),
        "kind",
        open.kind().code(),
        "place",
        place);
  }

  private String kind(LintKind kind) {
    return messages.text("lint.kind." + kind);
  }

  private Optional<String> dropped(LintReport report) {
    return report.getDropped() == 0
        ? Optional.empty()
        : Optional.of(messages.counted("lint.dropped", report.getDropped()));
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
  }
}
