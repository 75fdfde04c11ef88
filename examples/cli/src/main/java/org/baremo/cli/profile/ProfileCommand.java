package org.baremo.cli.profile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with one person's profile. */
@Command(
    name = "profile",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Draws a profile as a wheel or a radar, and tells the gap to a target.",
    subcommands = {WheelCommand.class, RadarCommand.class, GapCommand.class},
    footer = {
      "",
      "Examples:",
      "  baremo profile wheel profile.json --out wheel.svg",
      "  baremo profile radar profile.json --target target.json --out radar.svg --language es",
      "  baremo profile gap profile.json --target target.json"
    })
public final class ProfileCommand implements Runnable {
  @SuppressWarnings("NullAway.Init") // set before the command runs
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
