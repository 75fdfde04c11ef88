package org.baremo.digcomp.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.Statement;
import org.baremo.core.framework.Term;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.Text;
import org.baremo.digcomp.official.Entry.Said;

/**
 * Lays the texts of a supplement over an edition. The supplement's facts must be the edition's:
 * what differs, lacks or is unknown is an error, and nothing is overwritten.
 */
final class Overlay {
  private static final String ENGLISH = "en";

  private final Framework framework;
  private final String document;
  private final Supplement supplement;
  private final Map<String, LocalizedText> texts = new HashMap<>();

  private Overlay(Framework framework, String document, Supplement supplement) {
    this.framework = framework;
    this.document = document;
    this.supplement = supplement;
  }

  static Checked<Framework> of(Framework framework, String document, Supplement supplement) {
    return new Overlay(framework, document, supplement).apply();
  }

  private Checked<Framework> apply() {
    if (supplement.entries().isEmpty() && !hasErrors()) {
      supplement.error(
          "not-the-supplement",
          Location.of(document),
          "document must be the data supplement of DigComp 3.0, was without any of its parts");
    } else if (!supplement.entries().isEmpty()) {
      compare();
    }
    List<Problem> problems = supplement.problems();
    return hasErrors() ? Checked.failed(problems) : Checked.of(withTexts(), problems);
  }

  private boolean hasErrors() {
    return supplement.problems().stream().anyMatch(p -> p.getSeverity() == Severity.ERROR);
  }

  private void compare() {
    Map<String, Map<String, String>> expected = BundledFacts.of(framework);
    Set<String> seen = new HashSet<>();
    for (Entry entry : supplement.entries()) {
      Map<String, String> facts = expected.get(entry.name());
      if (facts == null) {
        supplement.error(
            "unknown-code",
            entry.at(),
            "%s has no %s".formatted(framework.getEdition(), entry.name()));
      } else if (!seen.add(entry.name())) {
        supplement.error(
            "repeated-code",
            entry.at(),
            "%s must stand once, was repeated".formatted(entry.name()));
      } else {
        compare(entry, facts);
      }
    }
    // A supplement may come without its glossary; one that has it must have all of it.
    boolean glossary = seen.stream().anyMatch(Overlay::isTerm);
    for (String name : expected.keySet()) {
      if (!seen.contains(name) && (glossary || !isTerm(name))) {
        supplement.error(
            "missing-code",
            Location.of(document),
            "%s must be there and is missing".formatted(name));
      }
    }
  }

  private static boolean isTerm(String name) {
    return name.startsWith("term/");
  }

  private void compare(Entry entry, Map<String, String> expected) {
    expected.forEach(
        (fact, value) -> {
          Said said = entry.facts().get(fact);
          if (said == null || !said.value().equals(value)) {
            supplement.error(
                "contradiction",
                said == null ? entry.at() : said.at(),
                "%s of %s must be '%s', was '%s'"
                    .formatted(fact, entry.name(), value, said == null ? "" : said.value()));
          }
        });
    entry.texts().forEach((text, said) -> keep(entry, text, said));
  }

  private void keep(Entry entry, String text, Said said) {
    String key = entry.name() + " " + text;
    if (entry.name().startsWith("level/")) {
      Said code = text.equals("four") ? entry.facts().get("four") : null;
      key = text + "/" + (code == null ? entry.name().substring("level/".length()) : code.value());
    }
    LocalizedText kept = LocalizedText.of(ENGLISH, said.value());
    LocalizedText earlier = texts.putIfAbsent(key, kept);
    if (earlier != null && !earlier.equals(kept)) {
      supplement.error(
          "contradiction",
          said.at(),
          "description of %s must be the same in all places".formatted(key));
    }
  }

  private Framework withTexts() {
    List<Node> nodes = new ArrayList<>();
    for (Node node : framework.getNodes()) {
      LocalizedText text = text(name(node.getRef()) + " description", node.getDescription());
      nodes.add(node.toBuilder().description(text).build());
    }
    List<Statement> statements = new ArrayList<>();
    for (Statement statement : framework.getStatements()) {
      LocalizedText text = text(name(statement.getRef()) + " text", statement.getText());
      statements.add(statement.toBuilder().text(text).build());
    }
    return framework.toBuilder()
        .nodes(nodes)
        .scales(framework.getScales().stream().map(this::withTexts).toList())
        .statements(statements)
        .terms(framework.getTerms().stream().map(this::withText).toList())
        .build();
  }

  private Term withText(Term term) {
    String key = name(term.getRef()) + " definition";
    return texts.containsKey(key)
        ? term.toBuilder().definition(text(key, term.getDefinition())).build()
        : term;
  }

  /** The official text, with the translations that were laid over the edition before. */
  private LocalizedText text(String key, Optional<LocalizedText> there) {
    LocalizedText official = Objects.requireNonNull(texts.get(key));
    Map<String, Text> all = new LinkedHashMap<>(official.getTexts());
    there.ifPresent(earlier -> earlier.getTexts().forEach(all::putIfAbsent));
    there
        .map(earlier -> earlier.getTexts().get(ENGLISH))
        .filter(quoted -> !quoted.getValue().equals(said(official)))
        .ifPresent(quoted -> warnOfOtherWording(key, said(official), quoted.getValue()));
    return official.toBuilder().texts(all).build();
  }

  private static String said(LocalizedText official) {
    return Objects.requireNonNull(official.getTexts().get(ENGLISH)).getValue();
  }

  private void warnOfOtherWording(String key, String official, String quoted) {
    supplement.repaired(
        "other-wording",
        Location.of(document),
        "%s must be translated from '%s', was from '%s'".formatted(key, official, quoted));
  }

  private Scale withTexts(Scale scale) {
    return scale.toBuilder()
        .levels(scale.getLevels().stream().map(this::withText).toList())
        .build();
  }

  private Level withText(Level level) {
    String key = level.getRef().scale() + "/" + level.getRef().code();
    return texts.containsKey(key)
        ? level.toBuilder().description(text(key, level.getDescription())).build()
        : level;
  }

  private static String name(Ref ref) {
    return ref.kind() + "/" + ref.code();
  }
}
