package org.baremo.cli;

import picocli.CommandLine.Option;

/** The option that chooses the language of what is printed. */
public final class LanguageOption {
  @Option(
      names = {"-l", "--language"},
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "Language of texts and numbers: ${COMPLETION-CANDIDATES}. Default: en.")
  private Language language = Language.EN;

  /**
   * Returns the language that was chosen.
   *
   * @return English unless stated
   */
  public Language language() {
    return language;
  }
}
