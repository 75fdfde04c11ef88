package org.baremo.cli.survey;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.Terminal;
import org.baremo.cli.Words;
import org.baremo.cli.run.output.OutputFile;
import org.baremo.core.json.Json;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.SkillsIndicators;
import org.baremo.digcomp.indicator.SkillsResult;
import org.baremo.digcomp.indicator.population.SurveyBatch;
import org.baremo.digcomp.indicator.population.SurveyReport;
import org.baremo.digcomp.indicator.population.SurveyRow;

/** From a survey file to the table of its population, and to everybody's scores. */
final class SurveyJob {
  private final SurveySettings settings;
  private final Terminal terminal;
  private final SkillsIndicator indicator = SkillsIndicators.dsi20();
  private final List<String> explanations = new ArrayList<>();
  private final Set<String> explained = new HashSet<>();

  SurveyJob(SurveySettings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  int run() {
    SurveyReport report = settings.out().isPresent() ? written(settings.out().get()) : read();
    report.getProblems().forEach(problem -> terminal.err().println("baremo: " + problem));
    if (report.getFurtherProblems() > 0) {
      terminal
          .err()
          .printf("baremo: %d more problems are not shown%n", report.getFurtherProblems());
    }
    print(report);
    return report.getRejected() == 0 ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
  }

  private void print(SurveyReport report) {
    switch (settings.format()) {
      case TEXT -> {
        Words words = Words.of(settings.language());
        new TableText(words, indicator, report).lines().forEach(terminal.out()::println);
        explanations.forEach(terminal.out()::println);
      }
      case CSV -> report.getTable().toCsv().forEach(terminal.out()::println);
      case JSON ->
          terminal
              .out()
              .println(new String(Json.standard().pretty(report), StandardCharsets.UTF_8).strip());
    }
  }

  private SurveyReport read() {
    try {
      return batch((row, result) -> {});
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Reads the survey and writes the scores on the way. */
  private SurveyReport written(Path out) {
    List<SurveyReport> reports = new ArrayList<>();
    OutputFile.write(
        terminal,
        out,
        settings.force(),
        file -> {
          try (ScoresFile scores = new ScoresFile(file, indicator)) {
            reports.add(batch(scores::write));
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        });
    return reports.get(0);
  }

  private SurveyReport batch(BiConsumer<SurveyRow, SkillsResult> sink) throws IOException {
    SurveyReport report;
    try (InputStream in = input()) {
      report =
          SurveyBatch.of(indicator, settings.layout())
              .run(
                  in,
                  settings.document(),
                  (row, result) -> {
                    explain(row, result);
                    sink.accept(row, result);
                  })
              .orThrow();
    }
    for (String who : settings.explain()) {
      if (!explained.contains(who)) {
        throw CommandFailure.misuse(
            "nobody counted is '%s' in %s".formatted(who, settings.document()));
      }
    }
    return report;
  }

  private void explain(SurveyRow row, SkillsResult result) {
    if (settings.explain().isEmpty()) {
      return;
    }
    String who =
        settings.layout().getPerson().isPresent()
            ? row.person().orElse("")
            : String.valueOf(row.line());
    if (settings.explain().contains(who)) {
      explained.add(who);
      Words words = Words.of(settings.language());
      explanations.addAll(new ScoreText(words, indicator).lines(row, result));
    }
  }

  private InputStream input() {
    try {
      return settings.isStandardInput()
          ? new BufferedInputStream(terminal.in())
          : Files.newInputStream(Documents.path(settings.survey()));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private CommandFailure unreadable(IOException e) {
    return CommandFailure.misuse(
        "cannot read %s: %s".formatted(settings.survey(), Documents.reason(e)));
  }
}
