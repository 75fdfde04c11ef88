package org.baremo.cli.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.Language;
import org.baremo.digcomp.indicator.population.SurveyLayout;

/**
 * What a run over a survey was asked for.
 *
 * @param survey file, or {@code -} for standard input
 * @param layout what its columns are
 * @param explain who is explained: by name, or by line where the layout has no names
 * @param out file of the scores; empty when they are not written
 * @param force whether scores of a run before are replaced
 * @param format how the table is printed
 * @param language of the text
 */
record SurveySettings(
    String survey,
    SurveyLayout layout,
    List<String> explain,
    Optional<Path> out,
    boolean force,
    Format format,
    Language language) {

  /** How the table is printed. */
  enum Format {
    TEXT,
    CSV,
    JSON;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Format of(String name) {
      return switch (name) {
        case "text" -> TEXT;
        case "csv" -> CSV;
        case "json" -> JSON;
        default ->
            throw CommandFailure.misuse(
                "format must be text, csv or json, was '%s'".formatted(name));
      };
    }
  }

  SurveySettings {
    if (!explain.isEmpty() && format != Format.TEXT) {
      throw CommandFailure.misuse("explain needs --format text, was " + format.word());
    }
    if (layout.getPerson().isEmpty()) {
      for (String line : explain) {
        if (!line.matches("[1-9][0-9]{0,17}")) {
          throw CommandFailure.misuse(
              "explain must be the line of a row where no --person is given, was '%s'"
                  .formatted(line));
        }
      }
    }
  }

  boolean isStandardInput() {
    return survey.equals("-");
  }

  /** The name of the input in problems. */
  String document() {
    return isStandardInput() ? "stdin" : String.valueOf(Documents.path(survey).getFileName());
  }
}
