package org.baremo.digcomp.official;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The supplement's words as the bundled facts write them. */
final class Words {
  /** Short, and of one sentence: an explanation could begin with the same word. */
  private static final Pattern SEE = Pattern.compile("See ([^.]{1,60})\\.?");

  private Words() {}

  /** {@code Highly advanced} is the level {@code highly-advanced}. */
  static String level(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** {@code Knowledge} is {@code knowledge}. */
  static String ksa(String type) {
    return type.strip().toLowerCase(Locale.ROOT);
  }

  /** The three labels; another word is left as it is, and contradicts the bundled one. */
  static String aiLabel(String label) {
    return switch (label.strip()) {
      case "AI-Explicit" -> "explicit";
      case "AI-Implicit" -> "implicit";
      case "AI not Implicit or Explicit" -> "neither";
      default -> label;
    };
  }

  /** {@code AI system} is the term {@code ai-system}. */
  static String term(String label) {
    return label
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** The term that an explanation refers to instead of explaining: {@code See Phishing}. */
  static Optional<String> seen(String explanation) {
    Matcher see = SEE.matcher(explanation);
    return see.matches() ? Optional.of(see.group(1)) : Optional.empty();
  }
}
