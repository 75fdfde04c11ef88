package org.baremo.cli.compare;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baremo.cli.LanguageOption;
import org.baremo.cli.MomentOptions;
import org.baremo.cli.SourceOptions;
import org.baremo.cli.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who gains and who loses when one version of a scheme follows another. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells who gains and who loses when one version of a scheme follows another, and why.",
      "",
      "Every candidate is looked at under both, each as if it were in force for the candidate. Of"
          + " the two, nothing is issued."
    },
    footer = {
      "",
      "Exit status:",
      "  0  every row was compared",
      "  1  some rows could not be read; they are told on standard error",
      "  2  misuse, a scheme that does not hold, an input that cannot be read",
      "  3  the output failed or the run was interrupted",
      "",
      "Examples:",
      "  baremo scheme compare comdix-intermediate my-scheme.json candidates.csv",
      "  baremo scheme compare old.json new.json candidates.ndjson --list 0 \\",
      "      --out compared.ndjson --as-of 2026-11-21"
    })
public final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The earlier version: a file, or one that 'baremo scheme list' lists.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The later version.")
  private String after = "";

  @Parameters(
      index = "2",
      paramLabel = "CANDIDATES",
      description = "The candidates' results, as 'baremo decide' reads them; - for standard input.")
  private String candidates = "";

  @Mixin private SourceOptions reading = new SourceOptions();

  @Mixin private MomentOptions when = new MomentOptions();

  @Option(
      names = "--list",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "How many candidates to name whose award changes, the first ones of the file. Default:"
              + " ${DEFAULT-VALUE}.")
  private int listed;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write what every candidate comes to under both, one a line, as NDJSON.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace the file of a run before.")
  private boolean force;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many rows are worked on at the same time. Default: one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private LanguageOption language = new LanguageOption();

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CompareSettings settings =
        new CompareSettings(
            before,
            after,
            reading.source(candidates),
            when.moment(),
            listed,
            Optional.ofNullable(out),
            force,
            threads,
            language.language());
    return new CompareJob(settings, terminal).run();
  }
}
