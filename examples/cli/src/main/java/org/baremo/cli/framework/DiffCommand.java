package org.baremo.cli.framework;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Editions;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.LanguageOption;
import org.baremo.cli.Terminal;
import org.baremo.cli.Words;
import org.baremo.cli.crosswalk.Ways;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.diff.EditionDiff;
import org.baremo.core.framework.Framework;
import org.baremo.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed from one edition to another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells what changed from one edition to another: added, removed, renamed, moved, at another"
          + " level, split and joined.",
      "",
      "What corresponds to what is told by the crosswalks between the two; with --by-code, what has"
          + " the same kind and code does."
    },
    footer = {
      "",
      "Exit status: 0, also where something changed; 2 misuse, or editions that nothing connects.",
      "",
      "Examples:",
      "  baremo framework diff 2.2 3.0",
      "  baremo framework diff 2.2 3.0 --language es",
      "  baremo framework diff 2.0 2.1 --by-code --json"
    })
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FROM", description = Editions.NAMES)
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "Another edition.")
  private String to = "";

  @Option(
      names = "--by-code",
      description = "Compare by kinds and codes, for editions whose codes kept their meaning.")
  private boolean byCode;

  @Option(
      names = "--crosswalk",
      paramLabel = "FILE",
      description =
          "A crosswalk of your own as JSON, beside those that come with the program. May be"
              + " repeated.")
  private List<Path> crosswalks = new ArrayList<>();

  @Option(
      names = "--statements",
      description = "List the changes of statements too, and do not only count them.")
  private boolean statements;

  @Option(names = "--json", description = "Print all changes as a JSON document.")
  private boolean json;

  @Mixin private LanguageOption language = new LanguageOption();

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Framework source = Editions.find(from);
    Framework target = Editions.find(to);
    if (source.getEdition().equals(target.getEdition())) {
      throw CommandFailure.misuse("editions must be different, were both " + source.getEdition());
    }
    EditionDiff diff = byCode ? EditionDiff.byCode(source, target) : linked(source, target);
    if (json) {
      String text = new String(Json.standard().pretty(diff), StandardCharsets.UTF_8);
      terminal.out().println(text.stripTrailing());
    } else {
      new ChangesText(Words.of(language.language()), source, target, diff)
          .lines(statements)
          .forEach(terminal.out()::println);
    }
    return ExitStatus.OK;
  }

  private EditionDiff linked(Framework source, Framework target) {
    return EditionDiff.between(
        source,
        target,
        Ways.of(crosswalks)
            .find(List.of(source.getEdition(), target.getEdition()), CompositionPolicy.WEAKEST)
            .links());
  }
}
