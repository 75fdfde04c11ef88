package org.baremo.programmes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs the scenarios named on the command line, or all, and prints their reports. */
public final class Programmes {
  private static final List<Scenario> ALL =
      List.of(
          new NetworkReconciliation(),
          new CentreProfile(),
          new PledgeStructure(),
          new MilestonePlan(),
          new OnTrack(),
          new CountedCertificates(),
          new ConectaFunnel(),
          new WomenAndUnits(),
          new FundingScenario(),
          new CampaignCount(),
          new IndexBonus());

  private static final int MISUSE = 2;

  private Programmes() {}

  /**
   * Runs scenarios; ends with status 2, and runs none, when one is unknown.
   *
   * @param arguments their names, such as {@code S2}; all of them without any; or {@code --pages}
   *     and a folder to write the pages into
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length == 2 && arguments[0].equals("--pages")) {
      writePages(arguments[1], out);
      return;
    }
    List<String> wanted =
        List.of(arguments).stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
    List<String> known = ALL.stream().map(Scenario::id).toList();
    List<String> unknown = wanted.stream().filter(name -> !known.contains(name)).toList();
    if (!unknown.isEmpty()) {
      refuse("scenario must be one of " + known + ", was " + unknown);
    }
    for (Scenario scenario : ALL) {
      if (wanted.isEmpty() || wanted.contains(scenario.id())) {
        out.println(scenario.run(new Data()).text());
      }
    }
  }

  private static void writePages(String folder, PrintStream out) {
    try {
      Pages.write(Path.of(folder), new Data()).forEach(out::println);
    } catch (IOException | InvalidPathException e) {
      refuse("pages cannot be written to " + folder + ": " + e);
    }
  }

  private static void refuse(String message) {
    System.err.println(message);
    System.exit(MISUSE);
  }

  /** All scenarios in order. */
  static List<Scenario> all() {
    return ALL;
  }
}
