package org.baremo.cli.redecide;

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

/** Tells which decisions depended on a fact, and what they would be with another. */
@Command(
    name = "redecide",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells which decisions depended on a fact that turned out to be another, and what they would"
          + " be. Nothing is decided anew: the list is for those who do.",
      "",
      "The candidates are decided as they were, then with the change. They are all kept in memory."
    },
    footerHeading = "%n",
    footer = {
      "A change is a JSON document, such as:",
      "  {\"type\":\"fact-stated\",\"concern\":{\"holders\":[\"h-17\"]},",
      "   \"fact\":\"fraud\",\"holds\":true}",
      "  {\"type\":\"outcome-corrected\",\"concern\":{\"holders\":[\"h-17\"]},",
      "   \"outcome\":{\"type\":\"assessed\",\"mark\":{\"value\":41,\"maximum\":60}}}",
      "  {\"type\":\"item-ruled\",\"concern\":{},\"item\":\"i-9\",",
      "   \"status\":\"neutralised\"}",
      "",
      "Exit status:",
      "  0  every row was decided",
      "  1  some rows could not be read; they are told on standard error",
      "  2  misuse, a document that does not hold, an input that cannot be read",
      "  3  the output failed or the run was interrupted",
      "",
      "Examples:",
      "  baremo redecide comdix-intermediate candidates.csv change.json \\",
      "      --as-of 2026-11-21",
      "  baremo redecide scheme.json candidates.ndjson change.json \\",
      "      --as-of 2026-11-21 --again 2027-03-01 --out redecided.ndjson"
    })
public final class RedecideCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "SCHEME",
      description = "A scheme's file, a series', or one that 'baremo scheme list' lists.")
  private String scheme = "";

  @Parameters(
      index = "1",
      paramLabel = "CANDIDATES",
      description = "The candidates' results, as 'baremo decide' reads them; - for standard input.")
  private String candidates = "";

  @Parameters(index = "2", paramLabel = "CHANGE", description = "The fact as it is now known.")
  private Path change = Path.of("");

  @Mixin private SourceOptions reading = new SourceOptions();

  @Mixin private MomentOptions when = new MomentOptions();

  @Option(
      names = "--again",
      paramLabel = "DATE",
      description =
          "Day on which they would be decided again. Default: the same instant, as if the fact had"
              + " been known.")
  private @Nullable String again;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write what every decision that depended on it would be, one a line, as NDJSON.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace the file of a run before.")
  private boolean force;

  @Mixin private LanguageOption language = new LanguageOption();

  RedecideCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new RedecideJob(
            scheme,
            reading.source(candidates),
            change,
            when.moment(),
            Optional.ofNullable(again).map(day -> when.moment().on(day)),
            terminal)
        .run(language.language(), Optional.ofNullable(out), force);
  }
}
