package org.baremo.cli.profile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.baremo.cli.LanguageOption;
import org.baremo.cli.Terminal;
import org.baremo.cli.run.output.OutputFile;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that pictures of profiles have in common. */
final class PictureOptions {
  @Option(
      names = "--scale",
      paramLabel = "SCALE",
      description = "The scale whose levels are the rings. Default: the one that the profile uses.")
  private @Nullable String scale;

  @Option(
      names = "--nodes",
      paramLabel = "KIND",
      defaultValue = "competence",
      description = "What is drawn: competence, area, thread… Default: competence.")
  private String nodes = "competence";

  @Option(names = "--title", paramLabel = "TITLE", description = "The picture's title.")
  private @Nullable String title;

  @Option(
      names = "--out",
      paramLabel = "FILE.svg",
      description = "Where the picture is written. Default: standard output.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace the file when it is there already.")
  private boolean force;

  @Option(
      names = "--text",
      description = "Print everything that the picture shows as text; without --out, in its place.")
  private boolean text;

  @Mixin private LanguageOption language = new LanguageOption();

  LanguageOption language() {
    return language;
  }

  Optional<String> title() {
    return Optional.ofNullable(title);
  }

  Kind nodes() {
    return Kind.of(nodes);
  }

  /** The scale that was named, or that the profile uses first, or the framework's first. */
  Optional<String> scale(Framework framework, CompetenceProfile profile) {
    if (scale != null) {
      return Optional.of(scale);
    }
    return profile.getOutcomes().values().stream()
        .flatMap(outcome -> used(outcome).stream())
        .findFirst()
        .or(() -> framework.getScales().stream().findFirst().map(Scale::getId));
  }

  private static Optional<String> used(Outcome outcome) {
    if (!(outcome instanceof Outcome.Assessed assessed)) {
      return Optional.empty();
    }
    return assessed
        .standing()
        .map(
            standing ->
                standing instanceof Standing.Attained attained
                    ? attained.level().scale()
                    : ((Standing.BelowFirstLevel) standing).scale());
  }

  /** Writes the picture where it was asked for, and its text where that was. */
  void write(Terminal terminal, String svg, String alternative) {
    if (out == null) {
      terminal.out().println(text ? alternative.stripTrailing() : svg.stripTrailing());
      return;
    }
    OutputFile.write(
        terminal, out, force, file -> file.write(svg.getBytes(StandardCharsets.UTF_8)));
    if (text) {
      terminal.out().println(alternative.stripTrailing());
    }
  }
}
