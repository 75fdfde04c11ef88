package org.baremo.cli;

import picocli.CommandLine.Option;

/** The option that chooses the language of what is printed. */
final class LanguageOption {
  @Option(
      names = {"-l", "--language"},
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "Language of texts and numbers: ${COMPLETION-CANDIDATES}. Default: en.")
  private Language language = Language.EN;

  Language language() {
    return language;
  }
}
