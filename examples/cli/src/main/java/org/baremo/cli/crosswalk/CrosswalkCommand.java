package org.baremo.cli.crosswalk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Editions;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.LanguageOption;
import org.baremo.cli.Terminal;
import org.baremo.cli.Words;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.framework.Framework;
import org.baremo.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how editions of frameworks correspond. */
@Command(
    name = "crosswalk",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Shows how the parts and levels of two editions correspond, directly or composed.",
    footer = {
      "",
      "Examples:",
      "  baremo crosswalk list",
      "  baremo crosswalk show 2.2 3.0 --language es",
      "  baremo crosswalk compose 1.0 3.0",
      "  baremo crosswalk coverage 2.2 esco"
    })
public final class CrosswalkCommand {
  private static final String CROSSWALK =
      "A crosswalk of your own as JSON, beside those that come with the program. May be repeated.";

  private final Terminal terminal;

  CrosswalkCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the crosswalks that come with the program.",
      footer = {"", "Example:", "  baremo crosswalk list --language es"})
  int list(@Mixin LanguageOption language) {
    WayText.list(Words.of(language.language()), Ways.of(List.of()).library())
        .forEach(terminal.out()::println);
    return ExitStatus.OK;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description =
          "Shows what a crosswalk says of two editions, in either direction: each link with its"
              + " relation, read from the first to the second, its strength where there is one, and"
              + " why; then how levels correspond.",
      footer = {
        "",
        "Examples:",
        "  baremo crosswalk show 2.2 3.0",
        "  baremo crosswalk show 3.0 2.2 --language es",
        "  baremo crosswalk show 2.2 esco --json"
      })
  int show(
      @Parameters(index = "0", paramLabel = "FROM", description = Editions.NAMES) String from,
      @Parameters(index = "1", paramLabel = "TO", description = "Another edition.") String to,
      @Option(names = "--crosswalk", paramLabel = "FILE", description = CROSSWALK) List<Path> files,
      @Option(names = "--json", description = "Print the links as JSON.") boolean json,
      @Mixin LanguageOption language) {
    Way way = way(List.of(from, to), files, CompositionPolicy.CAUTIOUS);
    if (way.legs().size() > 1) {
      throw CommandFailure.misuse(
          "no crosswalk is between %s and %s; 'baremo crosswalk compose %s %s' goes over %s"
              .formatted(
                  way.links().source(),
                  way.links().target(),
                  from,
                  to,
                  way.stops().subList(1, way.stops().size() - 1)));
    }
    print(way, CompositionPolicy.CAUTIOUS, json, language);
    return ExitStatus.OK;
  }

  @Command(
      name = "compose",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = {
        "Composes crosswalks from one edition over others to another, or over the fewest there are"
            + " where none is named. Each link tells its path; what is lost on the way is told at"
            + " the end.",
        "",
        "No composed link says more than the weakest on its path. Cautiously, what is only close to"
            + " something close is merely related."
      },
      footer = {
        "",
        "Examples:",
        "  baremo crosswalk compose 1.0 3.0",
        "  baremo crosswalk compose 3.0 2.2 esco --language es",
        "  baremo crosswalk compose 1.0 3.0 --composition weakest --json"
      })
  int compose(
      @Parameters(arity = "2..*", paramLabel = "EDITION", description = Editions.NAMES)
          List<String> editions,
      @Option(
              names = "--composition",
              paramLabel = "POLICY",
              defaultValue = "cautious",
              description = "cautious or weakest: what two relations in a row come to.")
          CompositionPolicy composition,
      @Option(names = "--crosswalk", paramLabel = "FILE", description = CROSSWALK) List<Path> files,
      @Option(names = "--json", description = "Print the links as JSON.") boolean json,
      @Mixin LanguageOption language) {
    print(way(editions, files, composition), composition, json, language);
    return ExitStatus.OK;
  }

  @Command(
      name = "coverage",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description =
          "Tells how much of two editions their links reach, kind by kind, and what is not linked.",
      footer = {"", "Example:", "  baremo crosswalk coverage 2.2 esco --language es"})
  int coverage(
      @Parameters(index = "0", paramLabel = "FROM", description = Editions.NAMES) String from,
      @Parameters(index = "1", paramLabel = "TO", description = "Another edition.") String to,
      @Option(names = "--crosswalk", paramLabel = "FILE", description = CROSSWALK) List<Path> files,
      @Mixin LanguageOption language) {
    Way way = way(List.of(from, to), files, CompositionPolicy.CAUTIOUS);
    new ReachText(Words.of(language.language()), way, Editions.find(from), Editions.find(to))
        .lines()
        .forEach(terminal.out()::println);
    return ExitStatus.OK;
  }

  private static Way way(List<String> names, List<Path> files, CompositionPolicy policy) {
    return Ways.of(files == null ? new ArrayList<>() : files)
        .find(names.stream().map(Editions::find).map(Framework::getEdition).toList(), policy);
  }

  private void print(Way way, CompositionPolicy policy, boolean json, LanguageOption language) {
    if (json) {
      byte[] links = Json.standard().pretty(List.copyOf(way.links().links()));
      terminal.out().println(new String(links, StandardCharsets.UTF_8).stripTrailing());
    } else {
      new WayText(Words.of(language.language()), way)
          .lines(policy)
          .forEach(terminal.out()::println);
    }
  }
}
