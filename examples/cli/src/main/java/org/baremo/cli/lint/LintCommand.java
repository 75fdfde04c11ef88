package org.baremo.cli.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.baremo.certification.explanation.LintText;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.lint.LintReport;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.cli.Documents;
import org.baremo.cli.ExitStatus;
import org.baremo.cli.FrameworkOptions;
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
          + " certificates of one that another asks for. A series is looked at on its own, with all"
          + " its versions."
    },
    footer = {
      "",
      "Exit status:",
      "  0  nothing was found but warnings and what is only suspected",
      "  1  proven errors were found",
      "  2  misuse, or a document that is refused, with everything that is wrong with it",
      "",
      "Examples:",
      "  baremo scheme lint my-scheme.json",
      "  baremo scheme lint old.json new.json --format markdown --language es",
      "  baremo scheme lint all-versions.json --format json",
      "  baremo scheme lint my-scheme.json --framework my-framework.json"
    })
public final class LintCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "SCHEME",
      arity = "1..*",
      description = "A scheme's file, a series', or one that 'baremo scheme list' lists.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = {
        "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
        "JSON is one document for the schemes and one for each series; where there are several,"
            + " each is one line (NDJSON)."
      })
  private LintForm form = LintForm.TEXT;

  @Mixin private FrameworkOptions frameworks = new FrameworkOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  LintCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<CertificationScheme> told = new ArrayList<>();
    List<LintReport> reports = reports(told);
    LintText text = LintText.of(Messages.of(language.language().locale()), told);
    reports.forEach(report -> print(report, text, reports.size() == 1));
    boolean faulty = reports.stream().anyMatch(LintReport::hasErrors);
    return faulty ? ExitStatus.SOME_REJECTED : ExitStatus.OK;
  }

  /** Lints what is named, and adds every scheme and version of it to those told of. */
  private List<LintReport> reports(List<CertificationScheme> told) {
    List<CertificationScheme> schemes = new ArrayList<>();
    List<SchemeSeries> series = new ArrayList<>();
    for (String name : names) {
      Documents.series(name)
          .ifPresentOrElse(series::add, () -> schemes.add(Documents.scheme(name)));
    }
    FrameworkCatalog catalog = frameworks.catalog();
    SchemeLinter linter = new SchemeLinter();
    List<LintReport> reports = new ArrayList<>();
    if (!schemes.isEmpty()) {
      reports.add(linter.lint(schemes, catalog));
    }
    series.forEach(one -> reports.add(linter.lint(one, catalog)));
    told.addAll(schemes);
    series.forEach(one -> told.addAll(one.getVersions()));
    return reports;
  }

  private void print(LintReport report, LintText text, boolean alone) {
    switch (form) {
      case TEXT -> terminal.out().print(text.text(report));
      case MARKDOWN -> terminal.out().print(text.markdown(report));
      case JSON -> terminal.out().println(json(report, alone));
    }
    terminal.out().flush();
  }

  private static String json(LintReport report, boolean alone) {
    byte[] document = alone ? Json.standard().pretty(report) : Json.standard().write(report);
    return new String(document, StandardCharsets.UTF_8).stripTrailing();
  }
}
