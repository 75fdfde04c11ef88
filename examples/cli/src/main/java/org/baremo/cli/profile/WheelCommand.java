package org.baremo.cli.profile;

import java.util.concurrent.Callable;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.Terminal;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.chart.CompetenceWheel;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Draws a profile as a wheel. */
@Command(
    name = "wheel",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Draws a profile as a wheel: areas are sectors, competences segments, levels rings. A"
          + " standalone SVG, readable in black and white, with everything it shows as text."
    },
    footer = {
      "",
      "Exit status: 0; 2 misuse, or a profile that does not hold; 3 the picture could not be"
          + " written.",
      "",
      "Examples:",
      "  baremo profile wheel profile.json --out wheel.svg",
      "  baremo profile wheel profile.json --scale four --text --language es",
      "  head -1 profiles.ndjson | baremo profile wheel - --out wheel.svg"
    })
final class WheelCommand implements Callable<Integer> {
  static final String PROFILE =
      "A profile, or an assessment with reported results, as JSON; - for standard input.";

  private final Terminal terminal;

  @Parameters(paramLabel = "PROFILE", description = PROFILE)
  private String profile = "";

  @Mixin private PictureOptions options = new PictureOptions();

  WheelCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    FrameworkCatalog catalog = FrameworkCatalog.installed();
    CompetenceProfile read = new ProfileDocuments(catalog).read(profile, terminal);
    Framework framework = catalog.framework(read.getEdition()).orElseThrow();
    try {
      CompetenceWheel.Builder wheel =
          CompetenceWheel.of(framework, read)
              .segments(options.nodes())
              .languages(options.language().language().locale());
      options.scale(framework, read).ifPresent(wheel::scale);
      options.title().ifPresent(wheel::title);
      CompetenceWheel drawn = wheel.build();
      options.write(terminal, drawn.svg(), drawn.textAlternative());
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misuse(String.valueOf(e.getMessage()));
    }
    return ExitStatus.OK;
  }
}
