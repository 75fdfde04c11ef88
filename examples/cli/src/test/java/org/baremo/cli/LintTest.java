package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.baremo.certification.lint.LintReport;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  @TempDir Path folder;

  private static Program.Result lint(String... arguments) {
    return Program.run(
        Stream.concat(Stream.of("scheme", "lint"), Stream.of(arguments)).toArray(String[]::new));
  }

  /** Asks for two of one mark, which nobody has. */
  private static CertificationScheme faulty(int version) {
    CertificationScheme shipped = Schemes.comdixIntermediate();
    return shipped.toBuilder()
        .id(VersionedId.parse("faulty@" + version))
        .awards(
            shipped.getAwards().stream()
                .map(
                    award ->
                        award.toBuilder()
                            .requires(
                                CountOf.builder()
                                    .id("two-of-one")
                                    .comparison(Comparison.AT_LEAST)
                                    .count(2)
                                    .addRequirements(
                                        MarkRequirement.builder()
                                            .id("overall")
                                            .cut(
                                                Cut.percentage(
                                                    Comparison.AT_LEAST, Rational.of(70)))
                                            .build())
                                    .build())
                            .build())
                .toList())
        .build();
  }

  private String written(String name, Object document) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, Json.standard().write(document));
    return file.toString();
  }

  @ParameterizedTest
  @CsvSource({"text, en", "text, es", "markdown, es", "json, en"})
  void errorsAreToldInEveryForm(String form, String language) throws IOException {
    String file = written("faulty.json", faulty(1));
    Program.Result result =
        lint("comdix-intermediate", file, "--format", form, "--language", language);
    assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    assertThat(result.err()).isEmpty();
    Golden.check("scheme-lint." + form + "." + language + ".txt", result.out());
  }

  @Test
  void aReportReadsBack() throws IOException {
    Program.Result result = lint(written("faulty.json", faulty(1)), "--format", "json");
    LintReport report =
        Json.standard()
            .read(result.out().getBytes(StandardCharsets.UTF_8), LintReport.class, "report")
            .orThrow();
    assertThat(report.getSchemes()).containsExactly(VersionedId.parse("faulty@1"));
    assertThat(report.getFindings().get(0).getKind()).isEqualTo(LintKind.COUNT_NEVER_REACHED);
  }

  @Test
  void aSoundSchemeIsFine() {
    Program.Result result = lint("comdix-intermediate");
    assertThat(result.status()).isEqualTo(ExitStatus.OK);
    assertThat(result.out())
        .isEqualToIgnoringNewLines("comdix-intermediate@2022.1: nothing found.");
  }

  private SchemeSeries series() {
    CertificationScheme first =
        faulty(1).toBuilder().inForce(DateRange.of(LocalDate.of(2022, 1, 1), LAST)).build();
    CertificationScheme second =
        faulty(2).toBuilder().inForce(DateRange.from(LAST.plusDays(1))).build();
    return SchemeSeries.builder()
        .id("faulty")
        .title(LocalizedText.of("en", "Faulty"))
        .anchor(first.getAnchor())
        .addVersions(first, second)
        .build();
  }

  @Test
  void allVersionsAreLintedFromOneDocument() throws IOException {
    Program.Result result = lint(written("series.json", series()));
    assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    assertThat(result.out())
        .startsWith("faulty@1, faulty@2: ")
        .contains(" at faulty#/versions/1/awards/0/requires\n");
  }

  @Test
  void severalReportsAreOneDocumentALine() throws IOException {
    String file = written("series.json", series());
    Program.Result result = lint(file, "comdix-intermediate", file, "--format", "json");
    assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    List<LintReport> reports =
        result
            .out()
            .lines()
            .map(
                line ->
                    Json.standard()
                        .read(line.getBytes(StandardCharsets.UTF_8), LintReport.class, "report")
                        .orThrow())
            .toList();
    assertThat(reports)
        .extracting(report -> report.getSchemes().toString())
        .containsExactly(
            "[comdix-intermediate@2022.1]", "[faulty@1, faulty@2]", "[faulty@1, faulty@2]");
  }

  @Test
  void whatADocumentCannotSayIsRefusedWithItsPlace() throws IOException {
    CertificationScheme scheme = faulty(1);
    String award = scheme.getAwards().get(0).getCode();
    assertRefused(
        replaced(scheme, "\"type\":\"count-of\"", "\"type\":\"award\",\"award\":\"other\""),
        "#/awards/0/requires/award: award must be one of the scheme's, which has none to name, was"
            + " other [json.law]");
    assertRefused(
        replaced(scheme, "\"type\":\"count-of\"", "\"type\":\"award\",\"award\":\"" + award + "\""),
        "#/awards/0/requires: award must not require itself, did " + award + " [json.law]");
    assertRefused(
        replaced(series(), LAST.plusDays(1).toString(), LAST.toString()),
        "#/versions/1/inForce: inForce of faulty@2 must begin on 2027-01-01, the day after"
            + " faulty@1 ends, was from 2026-12-31: an overlap [json.law]");
  }

  private static String replaced(Object document, String what, String by) {
    String text = new String(Json.standard().write(document), StandardCharsets.UTF_8);
    assertThat(text).contains(what);
    return text.replace(what, by);
  }

  private void assertRefused(String document, String problem) throws IOException {
    Path file = folder.resolve("refused.json");
    Files.writeString(file, document);
    Program.Result result = lint(file.toString());
    assertThat(result.status()).isEqualTo(ExitStatus.MISUSE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(file + ":1:").contains(problem);
  }

  @Test
  void misuseIsTold() throws IOException {
    Program.Result none = lint();
    assertThat(none.status()).isEqualTo(ExitStatus.MISUSE);
    assertThat(none.err()).contains("Missing required parameter: 'SCHEME'");
    assertThat(lint("nothing").err())
        .contains("scheme 'nothing' is neither a file nor one of [actic@2021.1");
    Program.Result form = lint("comdix-intermediate", "--format", "html");
    assertThat(form.status()).isEqualTo(ExitStatus.MISUSE);
    assertThat(form.err()).contains("'html'").contains("[TEXT, MARKDOWN, JSON]");
    Path bad = folder.resolve("bad.json");
    Files.writeString(bad, "{\"id\":\"x@1\",\"awards\":[]}");
    Program.Result unread = lint(bad.toString());
    assertThat(unread.status()).isEqualTo(ExitStatus.MISUSE);
    assertThat(unread.err()).contains("framework is missing");
    Path reference = folder.resolve("reference.json");
    Files.writeString(
        reference,
        new String(Json.standard().write(faulty(1)), StandardCharsets.UTF_8)
            .replace("digcomp@2.2", "digcomp@7.0"));
    Program.Result unresolved = lint(reference.toString());
    assertThat(unresolved.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    assertThat(unresolved.out())
        .contains("error unresolved-reference at faulty@1#/framework")
        .contains("there is no framework edition digcomp@7.0 in the catalogue");
  }
}
