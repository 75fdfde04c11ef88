package org.baremo.cli.migrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.Editions;
import org.baremo.cli.LanguageOption;
import org.baremo.cli.Terminal;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.framework.Framework;
import org.baremo.core.migration.MigrationPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Carries profiles to another edition. */
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Carries profiles to another edition of a framework, along crosswalks: tells of each competence"
          + " what carries over, what becomes a range of levels, what cannot be decided, and why.",
      "",
      "Levels carry, marks do not: they measured another wording. Nothing is claimed that the profile"
          + " and the crosswalks do not give, and what goes nowhere is listed.",
      "",
      "Of one profile (.json), prints the table. Of many (.ndjson), prints how many came to what."
          + " With --out, writes migrated.ndjson, profiles.ndjson and rejected.ndjson to a folder, in"
          + " the order of the input, all or none."
    },
    footerHeading = "%n",
    footer = {
      "What is written with --out:",
      "  migrated.ndjson      everything that is known of each person, with its path",
      "  profiles.ndjson      profiles that claim what is certain: of a range its",
      "                       lowest level, of what is undecided nothing",
      "  rejected.ndjson      every row that was not carried: line, what is wrong",
      "                       with it, and the row itself",
      "  explanations.txt     with --explain: the table of each person",
      "",
      "Exit status:",
      "  0  every profile was carried, whatever could be decided of it",
      "  1  the run is whole, some rows were rejected",
      "  2  misuse, a document that does not hold, an input that cannot be read;",
      "     nothing was written",
      "  3  the output failed or the run was interrupted; nothing that looks",
      "     whole was left",
      "  4  a defect in the program",
      "",
      "Examples:",
      "  baremo migrate profile.json --to 3.0 --language es",
      "  baremo migrate profiles.ndjson --to digcomp@3.0 --out carried --explain",
      "  baremo migrate profiles.ndjson --to 3.0 --scale eight \\",
      "      --relations exact,close,broad --several undecided"
    })
public final class MigrateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PROFILES",
      description =
          "A profile or an assessment with reported results (.json), or many, one a line (.ndjson);"
              + " - for many on standard input.")
  private String profiles = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "EDITION",
      description = "Where to: " + Editions.NAMES + ".")
  private String to = "";

  @Option(
      names = "--via",
      paramLabel = "EDITION",
      description =
          "Go over this edition; a profile of it begins there. May be repeated. Where no crosswalk is"
              + " between one and the next, and by default, over the fewest others there are.")
  private List<String> via = new ArrayList<>();

  @Option(
      names = "--crosswalk",
      paramLabel = "FILE",
      description =
          "A crosswalk of your own as JSON, beside those that come with the program. May be"
              + " repeated.")
  private List<Path> crosswalks = new ArrayList<>();

  @Option(
      names = "--composition",
      paramLabel = "POLICY",
      defaultValue = "cautious",
      description =
          "cautious or weakest: what two relations in a row come to, as in 'baremo crosswalk"
              + " compose'. Default: cautious.")
  private CompositionPolicy composition = CompositionPolicy.CAUTIOUS;

  @Option(
      names = "--relations",
      split = ",",
      paramLabel = "RELATION",
      description =
          "Which links are good enough to carry a level, of exact, close, broad, narrow and related."
              + " Default: exact,close.")
  private List<Relation> relations = new ArrayList<>(List.of(Relation.EXACT, Relation.CLOSE));

  @Option(
      names = "--several",
      paramLabel = "POLICY",
      defaultValue = "lowest",
      description =
          "lowest or undecided: what is known of what several correspond to. Default: lowest.")
  private MigrationPolicy.SeveralSources several = MigrationPolicy.SeveralSources.LOWEST;

  @Option(
      names = "--scale",
      paramLabel = "SCALE",
      description =
          "The scale to carry levels to. Default: where a scale is mapped to several, the first of the"
              + " edition that is mapped to.")
  private @Nullable String scale;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "The policy as JSON, in place of --relations, --several and --scale.")
  private @Nullable Path policy;

  @Option(names = "--out", paramLabel = "DIR", description = "Folder of the outputs.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace the outputs of a run before.")
  private boolean force;

  @Option(names = "--explain", description = "Also write explanations.txt; needs --out.")
  private boolean explain;

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many rows are worked on at the same time. Default: one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  MigrateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    MigrateSettings settings =
        new MigrateSettings(
            profiles,
            Editions.find(to),
            via.stream().map(Editions::find).map(Framework::getEdition).toList(),
            crosswalks,
            composition,
            policy(),
            Optional.ofNullable(out),
            force,
            explain,
            language.language(),
            threads);
    return new MigrateJob(settings, terminal).run();
  }

  private MigrationPolicy policy() {
    if (policy != null) {
      return Documents.read(policy, MigrationPolicy.class);
    }
    try {
      return MigrationPolicy.builder()
          .relations(relations)
          .severalSources(several)
          .scale(Optional.ofNullable(scale))
          .build();
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misuse(String.valueOf(e.getMessage()));
    }
  }
}
