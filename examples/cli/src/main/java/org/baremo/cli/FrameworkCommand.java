package org.baremo.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the frameworks that the program knows. */
@Command(
    name = "framework",
    mixinStandardHelpOptions = true,
    versionProvider = BaremoCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Shows competence frameworks: areas, competences, levels and counts.",
    footer = {
      "",
      "Examples:",
      "  baremo framework list",
      "  baremo framework show 3.0",
      "  baremo framework tree mrcdd --language es"
    })
final class FrameworkCommand {
  private static final String EDITION =
      "digcomp@3.0; 3.0 for an edition of DigComp; or mrcdd, where a framework has one edition";
  private static final String DIGCOMP = "digcomp@";

  private final Terminal terminal;

  FrameworkCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the editions of frameworks that the program knows.",
      footer = {"", "Example:", "  baremo framework list --language es"})
  int list(@Mixin LanguageOption language) {
    FrameworkCatalog catalog = FrameworkCatalog.installed();
    List<EditionRef> editions = sorted(catalog);
    int width = editions.stream().mapToInt(e -> e.toString().length()).max().orElse(0);
    for (EditionRef edition : editions) {
      Framework framework = catalog.framework(edition).orElseThrow();
      String name = edition + " ".repeat(width - edition.toString().length());
      terminal.out().println(name + "  " + language.language().of(framework.getTitle()));
    }
    return ExitStatus.OK;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows an edition: areas, scales with their levels, and counts.",
      footer = {"", "Example:", "  baremo framework show 3.0"})
  int show(
      @Parameters(paramLabel = "EDITION", description = EDITION) String edition,
      @Mixin LanguageOption language) {
    print(new FrameworkText(find(edition), language.language()).overview());
    return ExitStatus.OK;
  }

  @Command(
      name = "tree",
      mixinStandardHelpOptions = true,
      description = "Shows an edition as a tree of areas and competences.",
      footer = {"", "Example:", "  baremo framework tree 3.0 --language es"})
  int tree(
      @Parameters(paramLabel = "EDITION", description = EDITION) String edition,
      @Mixin LanguageOption language) {
    print(new FrameworkText(find(edition), language.language()).tree());
    return ExitStatus.OK;
  }

  private void print(List<String> lines) {
    PrintWriter out = terminal.out();
    lines.forEach(out::println);
  }

  private static Framework find(String edition) {
    FrameworkCatalog catalog = FrameworkCatalog.installed();
    List<EditionRef> known = sorted(catalog);
    List<EditionRef> found =
        known.stream()
            .filter(
                ref ->
                    ref.toString().equals(edition)
                        || ref.toString().equals(DIGCOMP + edition)
                        || ref.framework().value().equals(edition))
            .toList();
    if (found.size() != 1) {
      throw CommandFailure.misuse(
          found.isEmpty()
              ? "edition '%s' is not known; there are %s".formatted(edition, known)
              : "edition '%s' is one of %s; say which".formatted(edition, found));
    }
    return catalog.framework(found.get(0)).orElseThrow();
  }

  private static List<EditionRef> sorted(FrameworkCatalog catalog) {
    return catalog.editions().stream().sorted(Comparator.comparing(EditionRef::toString)).toList();
  }
}
