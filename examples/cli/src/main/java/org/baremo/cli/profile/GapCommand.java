package org.baremo.cli.profile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.LanguageOption;
import org.baremo.cli.Terminal;
import org.baremo.cli.Words;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.json.Json;
import org.baremo.core.profile.gap.Gap;
import org.baremo.core.profile.gap.TargetProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a profile lacks of a target. */
@Command(
    name = "gap",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells what a profile lacks of what a job, a course or a scheme wants: node by node met, so"
          + " many levels below, not assessed, exempt, waiting for its mark, or not defined in the"
          + " framework.",
      "",
      "Exit status: 0 when nothing is missing, 1 when something is; 2 misuse, or a document that does"
          + " not hold."
    },
    footer = {
      "",
      "Examples:",
      "  baremo profile gap profile.json --target target.json",
      "  baremo profile gap profile.json --target target.json --language es",
      "  baremo profile gap profile.json --target target.json --json"
    })
final class GapCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "PROFILE", description = WheelCommand.PROFILE)
  private String profile = "";

  @Option(
      names = "--target",
      required = true,
      paramLabel = "FILE",
      description = "A target profile of the same edition.")
  private Path target = Path.of("");

  @Option(names = "--json", description = "Print the gap as a JSON document.")
  private boolean json;

  @Mixin private LanguageOption language = new LanguageOption();

  GapCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    FrameworkCatalog catalog = FrameworkCatalog.installed();
    CompetenceProfile read = new ProfileDocuments(catalog).read(profile, terminal);
    TargetProfile wanted = Documents.read(target, TargetProfile.class);
    if (!wanted.getEdition().equals(read.getEdition())) {
      throw CommandFailure.misuse(
          "%s is a target in %s, and the profile is of %s; 'baremo migrate' carries it over"
              .formatted(wanted.getId(), wanted.getEdition(), read.getEdition()));
    }
    Framework framework = catalog.framework(read.getEdition()).orElseThrow();
    Gap gap = wanted.resolve(framework).orThrow().apply(read);
    if (json) {
      terminal
          .out()
          .println(new String(Json.standard().pretty(gap), StandardCharsets.UTF_8).stripTrailing());
    } else {
      new GapText(Words.of(language.language()), framework, wanted, gap)
          .lines()
          .forEach(terminal.out()::println);
    }
    return gap.missing().isEmpty() ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
  }
}
