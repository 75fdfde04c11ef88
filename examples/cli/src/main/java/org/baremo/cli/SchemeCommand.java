package org.baremo.cli;

import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.core.catalog.FrameworkCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows certification schemes. */
@Command(
    name = "scheme",
    mixinStandardHelpOptions = true,
    versionProvider = BaremoCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Lists certification schemes and tells their rules in words.",
    footer = {
      "",
      "Examples:",
      "  baremo scheme list",
      "  baremo scheme explain comdix-intermediate --language es",
      "  baremo scheme explain my-scheme.json"
    })
final class SchemeCommand {
  private final Terminal terminal;

  SchemeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the schemes that come with the program.",
      footer = {"", "Example:", "  baremo scheme list --language es"})
  int list(@Mixin LanguageOption language) {
    Words words = Words.of(language.language());
    for (CertificationScheme scheme : Schemes.all()) {
      terminal
          .out()
          .printf(
              "%-28s %s%s%n",
              scheme.getId(),
              language.language().of(scheme.getTitle()),
              scheme.isIllustrative() ? " (" + words.text("scheme.illustrative") + ")" : "");
    }
    return ExitStatus.OK;
  }

  @Command(
      name = "explain",
      mixinStandardHelpOptions = true,
      description = "Tells the rules of a scheme in words, with where they are written.",
      footer = {"", "Example:", "  baremo scheme explain comdix-intermediate --language es"})
  int explain(
      @Parameters(
              paramLabel = "SCHEME",
              description = "A scheme's file, or one that 'baremo scheme list' lists.")
          String name,
      @Mixin LanguageOption language) {
    ResolvedScheme scheme = Documents.scheme(name).resolve(FrameworkCatalog.installed()).orThrow();
    new SchemeText(Words.of(language.language()), scheme).lines().forEach(terminal.out()::println);
    return ExitStatus.OK;
  }
}
