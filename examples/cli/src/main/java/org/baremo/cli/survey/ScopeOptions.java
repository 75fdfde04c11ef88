package org.baremo.cli.survey;

import java.util.Arrays;
import java.util.List;
import org.baremo.cli.CommandFailure;
import org.baremo.digcomp.indicator.population.Breakdown;
import org.baremo.digcomp.indicator.population.SurveyScope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rows are of the population: one of these has to be said. */
final class ScopeOptions {
  @Option(
      names = "--age",
      paramLabel = "COLUMN",
      description = "The column of ages in completed years: those from 16 to 74 are counted.")
  private @Nullable String age;

  @Option(
      names = "--among",
      paramLabel = "COLUMN=VALUE[,VALUE]",
      description = "Rows with one of these values are counted, such as classes of age.")
  private @Nullable String among;

  @Option(names = "--everybody", description = "Every row is counted: the file holds nobody else.")
  private boolean everybody;

  SurveyScope scope() {
    if (age != null) {
      return new SurveyScope.AgeInYears(age);
    }
    return everybody || among == null ? new SurveyScope.Everybody() : among(among);
  }

  private static SurveyScope among(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw CommandFailure.misuse(
          "among must be a column and its values such as AGECLS=2,3,4, was '%s'".formatted(text));
    }
    return new SurveyScope.OneOf(text.substring(0, equals), parts(text.substring(equals + 1)));
  }

  static Breakdown breakdown(String columns) {
    return new Breakdown(parts(columns));
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }
}
