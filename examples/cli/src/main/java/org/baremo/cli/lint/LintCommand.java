package org.baremo.cli.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.baremo.certification.explanation.LintText;
import org.baremo.certification.lint.LintReport;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Documents;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.LanguageOption;
import org.baremo.cli.Terminal;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong, or looks wrong, with the rules of schemes. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells what is wrong, or looks wrong, with the rules of schemes: what can never be met, what"
          + " always is, what a better result loses, with made-up cases that show it.",
      "",
      "Schemes named together are looked at together: versions of one against each other, and the"
          + " certificates of one that another asks for."
    },
    footer = {
      "",
      "Exit status:",
      "  0  nothing was found but warnings",
      "  1  errors were found",
      "  2  misuse, or a document that cannot be read",
      "",
      "Examples:",
      "  baremo scheme lint my-scheme.json",
      "  baremo scheme lint old.json new.json --format markdown --language es",
      "  baremo scheme lint --series all-versions.json --format json"
    })
public final class LintCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "SCHEME",
      arity = "0..*",
      description = "A scheme's file, or one that 'baremo scheme list' lists.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--series",
      paramLabel = "FILE",
      description = "All versions of a scheme in one document. May be repeated.")
  private List<String> series = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private LintForm form = LintForm.TEXT;

  @Mixin private LanguageOption language = new LanguageOption();

  LintCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (names.isEmpty() && series.isEmpty()) {
      throw CommandFailure.misuse("lint must be given a scheme, or a series by --series");
    }
    boolean faulty = false;
    for (LintReport report : reports()) {
      print(report);
      faulty |= report.hasErrors();
    }
    return faulty ? ExitStatus.SOME_REJECTED : ExitStatus.OK;
  }

  private List<LintReport> reports() {
    FrameworkCatalog catalog = FrameworkCatalog.installed();
    SchemeLinter linter = new SchemeLinter();
    List<CertificationScheme> schemes = names.stream().map(Documents::scheme).toList();
    List<SchemeSeries> all =
        series.stream()
            .map(file -> Documents.read(Documents.path(file), SchemeSeries.class))
            .toList();
    List<LintReport> reports = new ArrayList<>();
    if (!schemes.isEmpty()) {
      reports.add(linter.lint(schemes, catalog));
    }
    all.forEach(one -> reports.add(linter.lint(one, catalog)));
    return reports;
  }

  private void print(LintReport report) {
    LintText text = LintText.of(language.language().locale());
    switch (form) {
      case TEXT -> terminal.out().print(text.text(report));
      case MARKDOWN -> terminal.out().print(text.markdown(report));
      case JSON ->
          terminal
              .out()
              .println(
                  new String(Json.standard().pretty(report), StandardCharsets.UTF_8)
                      .stripTrailing());
    }
    terminal.out().flush();
  }
}
