package org.baremo.cli.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.LanguageOption;
import org.baremo.cli.Terminal;
import org.baremo.digcomp.indicator.population.SurveyLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores a survey file by the Digital Skills Indicator 2.0. */
@Command(
    name = "dsi",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Scores a survey by Eurostat's Digital Skills Indicator 2.0 and prints the shares of the"
          + " population under the published codes, each with the respondents behind it.",
      "",
      "Who did not use the internet in the last three months could not be assessed, and stays in the"
          + " denominator. A user's missing answer counts as 0: the indicator says so. The questions"
          + " are those of 2021; whether later years asked the same was not verified.",
      "",
      "Bad rows are told on standard error, with line and column, and are in no share. However many"
          + " rows there are, memory stays the same."
    },
    footerHeading = "%n",
    footer = {
      "Surveys in CSV, with a line of columns (comma, semicolon or tab; UTF-8):",
      "  IU, IUIF, IHIF, …    a column for each variable of the indicator, with its",
      "                       code; blank: no answer",
      "  others               as the options below name them; the rest is passed over",
      "",
      "Exit status:",
      "  0  every row was counted, or is outside the population",
      "  1  the table is whole, some rows were rejected",
      "  2  misuse, or a file that cannot be read; nothing was written",
      "  3  the output failed or the run was interrupted; nothing that looks",
      "     whole was left",
      "  4  a defect in the program",
      "",
      "Examples:",
      "  baremo dsi survey.csv --age AGE --weights WEIGHT",
      "  baremo dsi survey.csv --among AGECLS=2,3,4 --by SEX --by SEX,AGECLS \\",
      "      --minimum-base 50 --language es",
      "  baremo dsi survey.csv --everybody --person ID --out scores.csv \\",
      "      --explain syn-0017"
    })
public final class DsiCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "SURVEY.csv", description = "The survey; - for standard input.")
  private String survey = "";

  @ArgGroup(multiplicity = "0..1")
  private @Nullable ScopeOptions scope;

  @Option(
      names = "--weights",
      paramLabel = "COLUMN",
      description = "The column of the weights. Default: everybody weighs 1.")
  private @Nullable String weights;

  @Option(
      names = "--by",
      paramLabel = "COLUMN[,COLUMN]",
      description =
          "Also divide the population by a column, or by the combinations of several. May be"
              + " repeated.")
  private List<String> by = new ArrayList<>();

  @Option(
      names = "--person",
      paramLabel = "COLUMN",
      description = "The column that says whose row it is.")
  private @Nullable String person;

  @Option(
      names = "--missing",
      paramLabel = "TEXT",
      description = "What stands for no answer beside a blank, such as NA. May be repeated.")
  private List<String> missing = new ArrayList<>();

  @Option(
      names = "--column",
      paramLabel = "VARIABLE=COLUMN",
      description = "The column of a variable that the file calls otherwise. May be repeated.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--not-asked",
      split = ",",
      paramLabel = "VARIABLE",
      description = "Variables that the survey did not ask; they count for nobody.")
  private List<String> notAsked = new ArrayList<>();

  @Option(
      names = "--minimum-base",
      paramLabel = "N",
      defaultValue = "0",
      description = "Mark groups of fewer respondents. Default: none.")
  private long minimumBase;

  @Option(
      names = "--explain",
      paramLabel = "RESPONDENT",
      description =
          "Tell what counted for somebody, named as in the column --person, or by the line of the"
              + " row where there is none. May be repeated.")
  private List<String> explain = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "SCORES.csv",
      description = "Also write everybody's levels to this file.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace the scores of a run before.")
  private boolean force;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, csv or json: how the table is printed. Default: text.")
  private String format = "text";

  @Mixin private LanguageOption language = new LanguageOption();

  DsiCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SurveySettings settings =
        new SurveySettings(
            survey,
            layout(),
            List.copyOf(explain),
            Optional.ofNullable(out),
            force,
            SurveySettings.Format.of(format.toLowerCase(Locale.ROOT)),
            language.language());
    return new SurveyJob(settings, terminal).run();
  }

  private SurveyLayout layout() {
    if (scope == null) {
      throw CommandFailure.misuse(
          "say which rows are of the population, aged 16 to 74: --age COLUMN,"
              + " --among COLUMN=VALUE,… or --everybody");
    }
    try {
      SurveyLayout.Builder layout =
          SurveyLayout.builder()
              .scope(scope.scope())
              .weight(Optional.ofNullable(weights))
              .person(Optional.ofNullable(person))
              .missing(missing)
              .columns(columns)
              .notAsked(notAsked)
              .minimumBase(minimumBase);
      by.forEach(columns -> layout.addBreakdown(ScopeOptions.breakdown(columns)));
      return layout.build();
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misuse(String.valueOf(e.getMessage()));
    }
  }
}
