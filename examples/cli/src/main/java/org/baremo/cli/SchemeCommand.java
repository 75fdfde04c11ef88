package org.baremo.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.explanation.SeriesExplanation;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.series.ResolvedSeries;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.cli.compare.CompareCommand;
import org.baremo.cli.lint.LintCommand;
import org.baremo.cli.rows.CandidateSchema;
import org.baremo.cli.run.paper.ExplanationForm;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows certification schemes. */
@Command(
    name = "scheme",
    mixinStandardHelpOptions = true,
    versionProvider = BaremoCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Lists, explains, checks, lints and compares certification schemes.",
    subcommands = {LintCommand.class, CompareCommand.class},
    footer = {
      "",
      "Examples:",
      "  baremo scheme list",
      "  baremo scheme explain comdix-intermediate --language es",
      "  baremo scheme show comdix-intermediate > my-scheme.json",
      "  baremo scheme check my-scheme.json",
      "  baremo scheme lint my-scheme.json",
      "  baremo scheme compare comdix-intermediate my-scheme.json candidates.csv"
    })
final class SchemeCommand {
  private final Terminal terminal;

  SchemeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the schemes that come with the program.",
      footer = {"", "Example:", "  baremo scheme list --language es"})
  int list(@Mixin LanguageOption language) {
    Words words = Words.of(language.language());
    for (CertificationScheme scheme : Schemes.all()) {
      terminal
          .out()
          .printf(
              "%-28s %s%s%n",
              scheme.getId(),
              language.language().of(scheme.getTitle()),
              scheme.isIllustrative() ? " (" + words.text("scheme.illustrative") + ")" : "");
    }
    return ExitStatus.OK;
  }

  @Command(
      name = "explain",
      mixinStandardHelpOptions = true,
      description = {
        "Tells the rules of a scheme in words, with where they are written.",
        "Of a series of versions: which one decides when, and the rules of each."
      },
      footer = {
        "",
        "Examples:",
        "  baremo scheme explain comdix-intermediate --language es",
        "  baremo scheme explain comdix-intermediate --format html > rules.html",
        "  baremo scheme explain my-scheme.json --framework my-framework.json"
      })
  int explain(
      @Parameters(
              paramLabel = "SCHEME",
              description = "A scheme's file, or one that 'baremo scheme list' lists.")
          String name,
      @Option(
              names = "--format",
              paramLabel = "FORM",
              defaultValue = "text",
              description =
                  "text, markdown, html (a whole page) or json (one document). Default:"
                      + " ${DEFAULT-VALUE}.")
          ExplanationForm form,
      @Mixin FrameworkOptions frameworks,
      @Mixin LanguageOption language) {
    FrameworkCatalog catalog = frameworks.catalog();
    Messages messages = Messages.of(language.language().locale());
    Optional<SchemeSeries> series = Documents.series(name);
    if (series.isPresent()) {
      return explain(Documents.resolved(series.get(), name, catalog).orThrow(), form, messages);
    }
    ResolvedScheme scheme = Documents.resolved(name, catalog).orThrow();
    SchemeExplanation rules = SchemeExplanation.of(scheme);
    switch (form) {
      case TEXT -> print(rules.text(messages));
      case MARKDOWN -> terminal.out().print(rules.markdown(messages));
      case HTML -> terminal.out().print(rules.page(messages));
      case JSON -> terminal.out().println(rules.json(messages));
    }
    return ExitStatus.OK;
  }

  private int explain(ResolvedSeries resolved, ExplanationForm form, Messages messages) {
    SeriesExplanation rules = SeriesExplanation.of(resolved);
    switch (form) {
      case TEXT -> print(rules.text(messages));
      case MARKDOWN -> terminal.out().print(rules.markdown(messages));
      case HTML -> terminal.out().print(rules.page(messages));
      case JSON ->
          resolved
              .versions()
              .forEach(
                  version -> terminal.out().println(SchemeExplanation.of(version).json(messages)));
    }
    return ExitStatus.OK;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Prints a scheme's JSON document, to make one's own of it.",
      footer = {"", "Example:", "  baremo scheme show comdix-intermediate > my-scheme.json"})
  int show(
      @Parameters(
              paramLabel = "SCHEME",
              description = "A scheme's file, or one that 'baremo scheme list' lists.")
          String name) {
    print(Json.standard().pretty(Documents.scheme(name)));
    return ExitStatus.OK;
  }

  @Command(
      name = "schema",
      mixinStandardHelpOptions = true,
      description =
          "Prints the JSON Schema of schemes, of series of their versions, of candidates in NDJSON"
              + " or of the dossiers that are made of them.",
      footer = {
        "",
        "Examples:",
        "  baremo scheme schema > certification-scheme.schema.json",
        "  baremo scheme schema --series > scheme-series.schema.json",
        "  baremo scheme schema --candidates > candidate.schema.json",
        "  baremo scheme schema --dossiers > dossier.schema.json"
      })
  int schema(
      @Option(names = "--series", description = "That of series, which refers to that of schemes.")
          boolean series,
      @Option(
              names = "--candidates",
              description = "That of one line of the candidates that 'baremo decide' reads.")
          boolean candidates,
      @Option(
              names = "--dossiers",
              description = "That of dossiers, which programs that use the SDK decide from.")
          boolean dossiers) {
    if (Stream.of(series, candidates, dossiers).filter(asked -> asked).count() > 1) {
      throw CommandFailure.misuse(
          "--series, --candidates and --dossiers: one of them at a time may be stated");
    }
    if (candidates) {
      print(CandidateSchema.bytes());
    } else if (dossiers) {
      print(Dossier.jsonSchema());
    } else {
      print(series ? SchemeSeries.jsonSchema() : Schemes.jsonSchema());
    }
    return ExitStatus.OK;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Reads a scheme and prints everything that is wrong with the document itself. Once nothing"
            + " is, looks up everything that it refers to, and prints everything that is not there;"
            + " once all is, what is worth a second look. A series of versions is checked as a"
            + " whole.",
        "Exit status: 0 when the scheme holds, 2 when not."
      },
      footer = {
        "",
        "Examples:",
        "  baremo scheme check my-scheme.json",
        "  baremo scheme check my-scheme.json --framework my-framework.json"
      })
  int check(
      @Parameters(
              paramLabel = "SCHEME",
              description = "A scheme's file, or one that 'baremo scheme list' lists.")
          String name,
      @Mixin FrameworkOptions frameworks,
      @Mixin LanguageOption language) {
    Words words = Words.of(language.language());
    FrameworkCatalog catalog = frameworks.catalog();
    Optional<SchemeSeries> series = Documents.series(name);
    if (series.isPresent()) {
      return check(series.get(), Documents.resolved(series.get(), name, catalog), words);
    }
    Checked<ResolvedScheme> resolved = Documents.resolved(name, catalog);
    CertificationScheme scheme = resolved.orThrow().scheme();
    resolved.problems().forEach(problem -> terminal.out().println(problem));
    doubts(scheme, words);
    terminal
        .out()
        .println(words.counted("scheme.check.holds", scheme.getAwards().size(), scheme.getId()));
    return ExitStatus.OK;
  }

  private int check(SchemeSeries series, Checked<ResolvedSeries> resolved, Words words) {
    resolved.orThrow();
    resolved.problems().forEach(problem -> terminal.out().println(problem));
    for (CertificationScheme version : series.getVersions()) {
      terminal
          .out()
          .println(
              words.counted("scheme.check.holds", version.getAwards().size(), version.getId()));
      doubts(version, words);
    }
    terminal
        .out()
        .println(
            words.counted("scheme.check.series", series.getVersions().size(), series.getId())
                + words.counted("summary.clauses", series.getTransitions().size())
                + ".");
    return ExitStatus.OK;
  }

  /** What is worth a second look. */
  private void doubts(CertificationScheme scheme, Words words) {
    if (scheme.getIssuingBody().isEmpty()) {
      terminal.out().println(words.text("scheme.check.no-issuing-body"));
    }
    if (scheme.getSources().isEmpty()) {
      terminal.out().println(words.text("scheme.check.no-sources"));
    }
    if (scheme.isIllustrative()) {
      terminal.out().println(words.text("scheme.check.illustrative"));
    }
  }

  /** Long lines of a list are broken under their beginning. */
  private void print(String text) {
    text.lines().flatMap(line -> Paragraph.hanging(line).stream()).forEach(terminal.out()::println);
  }

  private void print(byte[] utf8) {
    terminal.out().println(new String(utf8, StandardCharsets.UTF_8).stripTrailing());
  }
}
