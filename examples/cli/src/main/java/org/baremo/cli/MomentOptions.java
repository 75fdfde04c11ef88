package org.baremo.cli;

import java.time.ZoneId;
import java.util.Optional;
import org.baremo.cli.run.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell when decisions are taken, the same for every command that decides. */
public final class MomentOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Day of the decisions, such as 2026-11-21, or an instant with its offset. Default: now,"
              + " by the system clock.")
  private @Nullable String asOf;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Time zone of the day, such as Europe/Madrid. Default: the system's.")
  private @Nullable ZoneId zone;

  /**
   * Returns when decisions are taken.
   *
   * @return now, where nothing was said
   */
  public Moment moment() {
    return new Moment(Optional.ofNullable(asOf), Optional.ofNullable(zone));
  }
}
