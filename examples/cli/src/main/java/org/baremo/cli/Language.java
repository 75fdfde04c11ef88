package org.baremo.cli;

import java.util.List;
import java.util.Locale;
import org.baremo.core.value.LocalizedText;

/** The languages that commands speak. */
public enum Language {
  /** English. */
  EN(Locale.ENGLISH),
  /** Spanish. */
  ES(Locale.forLanguageTag("es"));

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * Returns the locale of texts and numbers.
   *
   * @return the language, without a region
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Returns a text for a reader of this language. One in another language says which.
   *
   * @param text in one or more languages
   * @return the text; {@code text [de]} when there is none in this language
   */
  public String of(LocalizedText text) {
    LocalizedText.Match match = text.in(List.of(locale));
    return match.fallback() ? match.value() + " [" + match.language() + "]" : match.value();
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return locale.toLanguageTag();
  }
}
