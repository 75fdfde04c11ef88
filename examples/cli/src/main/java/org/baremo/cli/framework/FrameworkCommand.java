package org.baremo.cli.framework;

import java.io.PrintWriter;
import java.util.List;
import org.baremo.cli.Editions;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.LanguageOption;
import org.baremo.cli.Terminal;
import org.baremo.cli.Words;
import org.baremo.core.catalog.FrameworkCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the frameworks that the program knows. */
@Command(
    name = "framework",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Shows competence frameworks: areas, competences, levels, texts and changes.",
    subcommands = {CoverageCommand.class, DiffCommand.class},
    footer = {
      "",
      "Examples:",
      "  baremo framework list",
      "  baremo framework show 3.0",
      "  baremo framework tree mrcdd --language es",
      "  baremo framework coverage 3.0 es nl",
      "  baremo framework diff 2.2 3.0"
    })
public final class FrameworkCommand {
  private final Terminal terminal;

  FrameworkCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description =
          "Lists the editions of frameworks that the program knows, with how many areas and"
              + " competences each has, and its scales with how many levels.",
      footer = {"", "Example:", "  baremo framework list --language es"})
  int list(@Mixin LanguageOption language) {
    FrameworkCatalog catalog = FrameworkCatalog.installed();
    print(new ListText(catalog, Words.of(language.language())).lines());
    return ExitStatus.OK;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows an edition: areas, scales with their levels, and counts.",
      footer = {"", "Example:", "  baremo framework show 3.0"})
  int show(
      @Parameters(paramLabel = "EDITION", description = Editions.NAMES) String edition,
      @Mixin LanguageOption language) {
    print(new FrameworkText(Editions.find(edition), language.language()).overview());
    return ExitStatus.OK;
  }

  @Command(
      name = "tree",
      mixinStandardHelpOptions = true,
      description =
          "Shows an edition as a tree of areas, competences and what is below them. Where levels are"
              + " defined node by node, those that are defined follow each title.",
      footer = {"", "Example:", "  baremo framework tree 3.0 --language es"})
  int tree(
      @Parameters(paramLabel = "EDITION", description = Editions.NAMES) String edition,
      @Mixin LanguageOption language) {
    print(new FrameworkText(Editions.find(edition), language.language()).tree());
    return ExitStatus.OK;
  }

  private void print(List<String> lines) {
    PrintWriter out = terminal.out();
    lines.forEach(out::println);
  }
}
