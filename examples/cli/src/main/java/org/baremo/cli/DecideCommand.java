package org.baremo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baremo.cli.run.DecideJob;
import org.baremo.cli.run.Settings;
import org.baremo.cli.run.paper.ExplanationForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides a file of candidates under a scheme. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    versionProvider = BaremoCommand.Version.class,
    sortOptions = false,
    description = {
      "Decides every candidate of a file under a certification scheme.",
      "",
      "Writes decisions.ndjson, certificates.ndjson and rejected.ndjson to a folder, in the order"
          + " of the input, and a summary to standard output. Every row of the input ends in"
          + " decisions.ndjson or in rejected.ndjson. The files get their names together when the"
          + " run is whole; until then they are called *.partial."
    },
    footerHeading = "%n",
    footer = {
      "Candidates in NDJSON, one a line:",
      "  {\"holder\":\"h-17\",\"birthDate\":\"2008-03-14\",",
      "   \"dates\":{\"registration\":\"2026-09-30\"}, \"facts\":{\"fee-settled\":true},",
      "   \"assessment\":{\"holder\":\"h-17\",\"edition\":\"digcomp@2.2\",…}}",
      "",
      "Decisions in short (--brief), one a line:",
      "  {\"holder\":\"h-17\",\"outcome\":\"refused\",\"failed\":[\"overall\",\"areas\"]}",
      "  outcome  granted, refused, pending, indeterminate or cancelled",
      "  award    code of the award given; further: those of others given with it",
      "  veto     the veto that is met, where one decides",
      "  failed   what is not met of what the awards not given ask for side by side;",
      "           where the version is not for the case, only in-force or edition",
      "  open     what of that is not known, only there where something is",
      "  version, transition  of a series: what decided, and by which clause;",
      "           lack: why no version did",
      "",
      "Candidates in CSV, with a line of columns (comma, semicolon or tab; UTF-8):",
      "  holder               the person's key, required",
      "  birth_date           such as 2008-03-14",
      "  date:NAME            a date that the scheme asks for: date:registration",
      "  fact:NAME            yes or no, a fact that the scheme asks for; blank:",
      "                       not known",
      "  number:NAME          18.5 or 200/3, a number that the scheme asks for",
      "  code:NAME            a code that the scheme asks for; a|c: several, -: none",
      "  level:NAME           a level beside those assessed, of a jury for one:",
      "                       digcomp@2.2/level/four/foundation, or",
      "                       below:digcomp@2.2/scale/four for below the first",
      "  sitting, held_on     which sitting, and its day",
      "  overall              9/12, 7.5/12, exempt:REASON, pending; blank:",
      "                       rolled up from the parts by the scoring rule",
      "  mark:FRAMEWORK@EDITION/KIND/CODE    the same of one area or competence;",
      "                       blank: rolled up, or not assessed where nothing is below",
      "  item:ID              what was answered to an item of --instrument;",
      "                       blank: skipped, -: not reached, late:ANSWER,",
      "                       annulled:REASON, a|c: several options",
      "  started_at, ended_at, mode, instrument, form, place",
      "                       of the sitting, where there are items",
      "",
      "Exit status:",
      "  0  every row was decided",
      "  1  the run is whole, some rows were rejected",
      "  2  misuse, a scheme that does not hold, an input that cannot be read;",
      "     nothing was written",
      "  3  the output failed or the run was interrupted; nothing that looks",
      "     whole was left",
      "  4  a defect in the program",
      "",
      "Examples:",
      "  baremo decide --scheme comdix-intermediate --candidates candidates.csv \\",
      "      --out results",
      "  baremo decide --scheme scheme.json --candidates - --format ndjson \\",
      "      --out results --as-of 2026-11-21 --zone Europe/Madrid \\",
      "      --language es --explain < candidates.ndjson",
      "  baremo decide --scheme comdix-intermediate --candidates candidates.ndjson \\",
      "      --out results --brief",
      "  baremo decide --scheme comdix-intermediate --candidates candidates.ndjson \\",
      "      --out results --explain=html --remedies 5 --language es",
      "  baremo decide --scheme comdix-intermediate --candidates items.csv \\",
      "      --instrument instrument.json --scoring scoring.json --out results"
    })
final class DecideCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--scheme",
      required = true,
      paramLabel = "SCHEME",
      description =
          "A scheme's file, a series' (all versions of a scheme; each candidate is decided by the"
              + " one that is for their case), or one that 'baremo scheme list' lists.")
  private String scheme = "";

  @Option(
      names = "--candidates",
      required = true,
      paramLabel = "FILE",
      description = "The candidates' results; - for standard input.")
  private String candidates = "";

  @Mixin private SourceOptions reading = new SourceOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the outputs, created when it is missing.")
  private Path out = Path.of("");

  @Option(names = "--force", description = "Replace the outputs of a run before.")
  private boolean force;

  @Mixin private MomentOptions when = new MomentOptions();

  @Option(
      names = "--brief",
      description =
          "Write decisions in short, a line each: the person, the outcome, the award, and what is"
              + " not met. Many times faster; no certificates unless they are asked for.")
  private boolean brief;

  @Option(
      names = "--certificates",
      negatable = true,
      description =
          "Write certificates.ndjson. Default: yes, but with --brief only where --sign-with is"
              + " given.")
  private @Nullable Boolean certificates;

  @Option(
      names = "--explain",
      arity = "0..1",
      fallbackValue = "text",
      paramLabel = "FORM",
      description =
          "Also write why awards were not given: as text to explanations.txt, or with"
              + " --explain=markdown, html or json to explanations.md, .html or .ndjson.")
  private @Nullable ExplanationForm explain;

  @Option(
      names = "--remedies",
      arity = "0..1",
      fallbackValue = "3",
      defaultValue = "0",
      paramLabel = "N",
      description =
          "Also tell what is missing for each award that was not given: the first N sets of changes"
              + " that would give it, ${FALLBACK-VALUE} where N is left out. Those with the fewest"
              + " exemptions come first, for others would have to allow those, and then those with"
              + " the fewest changes. Asks for --explain where that is not said. Each is tried by"
              + " deciding again: from a millisecond to some tenths of a second a candidate, by how"
              + " much the scheme asks.")
  private int remedies;

  @Option(
      names = "--issuer",
      paramLabel = "NAME",
      description =
          "Who issues the certificates, by the name that verifiers trust the key for. Default: the"
              + " scheme's issuing body, as 'baremo scheme explain' tells it.")
  private @Nullable String issuer;

  @Option(
      names = "--number-prefix",
      paramLabel = "PREFIX",
      description =
          "What the numbers of certificates begin with, 1 to 16 capital letters and digits."
              + " Default: the first word of the scheme's identifier.")
  private @Nullable String prefix;

  @Option(
      names = "--sign-with",
      paramLabel = "KEY.pem",
      description =
          "Seal every certificate with this key, such as generate-key makes: the private key in"
              + " PEM, then the public one.")
  private @Nullable Path key;

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--attempts",
      paramLabel = "N",
      defaultValue = "1000000",
      description =
          "How many attempts to remember, so that the same one is noticed when it comes again; up"
              + " to 16 bytes for each of N. Default: ${DEFAULT-VALUE}.")
  private int attempts;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many rows are worked on at the same time. Default: one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--progress",
      negatable = true,
      description = "Draw a progress bar. Default: only on a terminal.")
  private @Nullable Boolean progress;

  DecideCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Settings settings =
        new Settings(
            scheme,
            reading.source(candidates),
            out,
            force,
            when.moment(),
            brief,
            certificates == null ? !brief || key != null : certificates,
            Optional.ofNullable(explain)
                .or(() -> remedies > 0 ? Optional.of(ExplanationForm.TEXT) : Optional.empty()),
            remedies,
            Optional.ofNullable(issuer),
            Optional.ofNullable(prefix),
            Optional.ofNullable(key),
            language.language(),
            attempts,
            threads,
            progress == null ? terminal.interactive() : progress);
    return new DecideJob(settings, terminal).run();
  }
}
