package org.baremo.digcomp.official;

import java.util.Locale;

/** The supplement's words as the bundled facts write them. */
final class Words {
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
}
