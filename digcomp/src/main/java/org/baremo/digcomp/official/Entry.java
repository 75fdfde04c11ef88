package org.baremo.digcomp.official;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baremo.core.problem.Location;

/**
 * What the supplement says of one thing: facts to compare with the bundled ones, and texts to lay
 * over them. Things are named {@code competence/1.1}; levels by their number, {@code level/1}.
 */
final class Entry {
  /** A fact or a text, already repaired, and where it stands. */
  record Said(String value, Location at) {}

  private final String name;
  private final Location at;
  private final Map<String, Said> facts = new LinkedHashMap<>();
  private final Map<String, Said> texts = new LinkedHashMap<>();

  Entry(String name, Location at) {
    this.name = name;
    this.at = at;
  }

  String name() {
    return name;
  }

  Location at() {
    return at;
  }

  Map<String, Said> facts() {
    return facts;
  }

  Map<String, Said> texts() {
    return texts;
  }

  Entry fact(String fact, Said said) {
    facts.put(fact, said);
    return this;
  }

  Entry text(String text, Said said) {
    texts.put(text, said);
    return this;
  }

  /** A term of the glossary: explained, or referring to another one. */
  static Entry term(Said label, Said explanation, Location at) {
    Entry entry = new Entry("term/" + Words.term(label.value()), at).fact("label", label);
    String see = Words.seen(explanation.value()).orElse("");
    entry.fact("see", new Said(see, explanation.at()));
    return see.isEmpty() ? entry.text("definition", explanation) : entry;
  }
}
