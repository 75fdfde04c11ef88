package org.baremo.cli.profile;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.Terminal;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.chart.Radar;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.profile.gap.TargetProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a profile as a radar, with a target or a second profile. */
@Command(
    name = "radar",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Draws a profile as a radar: a polygon over the competences, and where it is wanted one for a"
          + " target and one for a second profile. A standalone SVG, readable in black and white,"
          + " with everything it shows as text."
    },
    footer = {
      "",
      "Exit status: 0; 2 misuse, or a document that does not hold; 3 the picture could not be"
          + " written.",
      "",
      "Examples:",
      "  baremo profile radar profile.json --out radar.svg",
      "  baremo profile radar profile.json --target target.json --out radar.svg",
      "  baremo profile radar before.json --second after.json --text"
    })
final class RadarCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "PROFILE", description = WheelCommand.PROFILE)
  private String profile = "";

  @Option(
      names = "--target",
      paramLabel = "FILE",
      description = "A target profile of the same edition.")
  private @Nullable Path target;

  @Option(
      names = "--second",
      paramLabel = "FILE",
      description = "A second profile of the same edition.")
  private @Nullable String second;

  @Mixin private PictureOptions options = new PictureOptions();

  RadarCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    FrameworkCatalog catalog = FrameworkCatalog.installed();
    ProfileDocuments documents = new ProfileDocuments(catalog);
    CompetenceProfile read = documents.read(profile, terminal);
    Framework framework = catalog.framework(read.getEdition()).orElseThrow();
    try {
      Radar.Builder radar =
          Radar.of(framework, read)
              .spokes(options.nodes())
              .name(name(profile, read))
              .languages(options.language().language().locale());
      options.scale(framework, read).ifPresent(radar::scale);
      options.title().ifPresent(radar::title);
      if (target != null) {
        radar.target(Documents.read(target, TargetProfile.class));
      }
      if (second != null) {
        CompetenceProfile other = documents.read(second, terminal);
        radar.second(name(second, other), other);
      }
      Radar drawn = radar.build();
      options.write(terminal, drawn.svg(), drawn.textAlternative());
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misuse(String.valueOf(e.getMessage()));
    }
    return ExitStatus.OK;
  }

  /** Two profiles of one person are told apart by their files. */
  private String name(String file, CompetenceProfile read) {
    return second == null || file.equals("-")
        ? read.getHolder().toString()
        : String.valueOf(Documents.path(file).getFileName());
  }
}
