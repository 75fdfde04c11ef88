package org.baremo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.cli.run.source.CandidateSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that tell how candidates are read, the same for every command that reads them. */
public final class SourceOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "ndjson or csv. Default: as the file's name ends.")
  private @Nullable String format;

  @Mixin private FrameworkOptions frameworks = new FrameworkOptions();

  @Option(
      names = "--instrument",
      paramLabel = "FILE",
      description = "An instrument whose items were answered. May be repeated.")
  private List<Path> instruments = new ArrayList<>();

  @Option(
      names = "--scoring",
      paramLabel = "FILE",
      description = "How responses and results become marks. Default: marks are summed.")
  private @Nullable Path scoring;

  /**
   * Returns where candidates come from.
   *
   * @param candidates file, or {@code -} for standard input
   * @return the file with these options
   */
  public CandidateSource source(String candidates) {
    return new CandidateSource(
        candidates,
        Optional.ofNullable(format),
        frameworks.files(),
        instruments,
        Optional.ofNullable(scoring));
  }
}
