package org.baremo.cli.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Editions;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.LanguageOption;
import org.baremo.cli.Terminal;
import org.baremo.cli.Words;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.TextCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how much of an edition there is in some languages. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells how many of an edition's texts there are in some languages, part by part, and how far"
          + " they can be relied on.",
      "",
      "A text counts where it is in the language itself; what would be shown in another one instead"
          + " does not. The sentences of official publications do not come with the program: lay"
          + " your own copy over the edition with --texts."
    },
    footer = {
      "",
      "Exit status: 0, also where texts are missing; 2 misuse, or texts that cannot be read.",
      "",
      "Examples:",
      "  baremo framework coverage 3.0 es nl",
      "  baremo framework coverage 3.0 nl --missing",
      "  baremo framework coverage 3.0 nl --texts supplement.jsonld --texts nl=digcomp3-l10n"
    })
final class CoverageCommand implements Callable<Integer> {
  private static final int LONGEST_CODE = 3;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "EDITION", description = Editions.NAMES)
  private String edition = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "LANGUAGE",
      description = "Tags such as es or pt-BR. Default: en es.")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--texts", paramLabel = "TEXTS", description = OverlaidTexts.DESCRIPTION)
  private List<String> texts = new ArrayList<>();

  @Option(names = "--missing", description = "Also list every text that is missing.")
  private boolean missing;

  @Mixin private LanguageOption language = new LanguageOption();

  CoverageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Set<String> tags = new LinkedHashSet<>();
    (languages.isEmpty() ? List.of("en", "es") : languages).forEach(tag -> tags.add(checked(tag)));
    Framework framework = new OverlaidTexts(terminal).over(Editions.find(edition), texts);
    List<TextCoverage> coverages = tags.stream().map(framework::coverage).toList();
    Words words = Words.of(language.language());
    CoverageText text = new CoverageText(words, framework, coverages);
    text.lines().forEach(terminal.out()::println);
    if (missing) {
      text.missing().forEach(terminal.out()::println);
    }
    return ExitStatus.OK;
  }

  private static String checked(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    // A name such as "english" has the form of a tag, and belongs to no language.
    if (locale.getLanguage().length() > LONGEST_CODE
        || !locale.toLanguageTag().equalsIgnoreCase(tag)) {
      throw CommandFailure.misuse(
          "language must be a tag such as es or pt-BR, was '%s'".formatted(tag));
    }
    return locale.toLanguageTag();
  }
}
