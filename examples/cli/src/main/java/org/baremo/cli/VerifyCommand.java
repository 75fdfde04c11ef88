package org.baremo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.decision.GrantedUnit;
import org.baremo.certification.issuance.SealedCertificate;
import org.baremo.certification.status.StatusSource;
import org.baremo.certification.verification.Check;
import org.baremo.certification.verification.Trust;
import org.baremo.certification.verification.VerificationReport;
import org.baremo.certification.verification.Verifier;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.LevelRef;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies a sealed certificate. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = BaremoCommand.Version.class,
    description = {
      "Verifies a sealed certificate (a compact JWS) and reports every check.",
      "Exit status: 0 when every check passed, 1 when one failed or could not be made, 2 misuse.",
      "A certificate of an illustrative scheme is told as such: nobody may rely on it."
    },
    footer = {
      "",
      "Examples:",
      "  baremo verify certificate.jws --trust xunta-2026.trust.json",
      "  head -1 certificates.ndjson |",
      "      baremo verify - --trust xunta-2026.trust.json --without-status"
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int MAX_TOKEN = 1 << 20;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      description = "The token, or one line of certificates.ndjson; - for standard input.")
  private String file = "";

  @Option(
      names = "--trust",
      required = true,
      paramLabel = "FILE",
      description = "The keys that are trusted, such as generate-key writes.")
  private Path trust = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day that the certificate must be valid on. Default: today.")
  private @Nullable LocalDate on;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Time zone of today. Default: the system's.")
  private @Nullable ZoneId zone;

  @Option(
      names = "--without-status",
      description = "Be content without knowing whether it was revoked.")
  private boolean withoutStatus;

  @Mixin private LanguageOption language = new LanguageOption();

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Words words = Words.of(language.language());
    Trust trusted = trust();
    LocalDate day =
        on == null
            ? terminal
                .clock()
                .instant()
                .atZone(zone == null ? terminal.clock().getZone() : zone)
                .toLocalDate()
            : on;
    VerificationReport report = Verifier.verify(token(), trusted, StatusSource.none(), day);
    PrintWriter out = terminal.out();
    report
        .certificate()
        .ifPresent(
            certificate ->
                out.println(
                    words.text(
                        "verify.certificate",
                        certificate.getNumber(),
                        words.language().of(certificate.getTitle()),
                        certificate.getHolder(),
                        certificate.getIssuer(),
                        words.span(certificate.getValidity()))));
    report.certificate().ifPresent(certificate -> units(words, certificate));
    report.checks().forEach(check -> print(words, check));
    out.println(words.text("verify." + verdict(report), words.date(day)));
    return isGood(report) ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
  }

  /** What all comes to; nobody may rely on an illustration, however well it is sealed. */
  private String verdict(VerificationReport report) {
    if (report.verdict() == VerificationReport.Verdict.INVALID) {
      return "bad";
    }
    if (report.certificate().filter(Certificate::isIllustrative).isPresent()) {
      return "illustrative";
    }
    if (isGood(report)) {
      return report.verdict() == VerificationReport.Verdict.VALID ? "good" : "good-without-status";
    }
    return "open";
  }

  /** What the certificate lists besides its award, a line each. */
  private void units(Words words, Certificate certificate) {
    for (GrantedUnit unit : certificate.getUnits()) {
      String levels =
          unit.levels().stream().map(LevelRef::toString).collect(Collectors.joining(", "));
      String title = words.language().of(unit.title());
      terminal
          .out()
          .println(
              levels.isEmpty()
                  ? words.text("verify.unit", title)
                  : words.text("verify.unit.levels", title, levels));
    }
    certificate
        .getReducedFrom()
        .ifPresent(old -> terminal.out().println(words.text("verify.reduced", old)));
  }

  private void print(Words words, Check check) {
    String name = words.text("check." + check.subject());
    String result = words.text("result." + check.result());
    String why = "";
    if (check.result() == Check.Result.FAILED) {
      why = ": %s (%s)".formatted(words.text("failed." + check.subject()), check.message());
    } else if (check.result() == Check.Result.NOT_CHECKED) {
      boolean status = check.subject() == Check.Subject.STATUS;
      why = ": " + words.text(status ? "unchecked.STATUS" : "unchecked");
    }
    terminal.out().println("  " + name + ": " + result + why);
  }

  private boolean isGood(VerificationReport report) {
    return report.checks().stream()
        .allMatch(
            check ->
                check.result() == Check.Result.PASSED
                    || (withoutStatus
                        && check.subject() == Check.Subject.STATUS
                        && check.result() == Check.Result.NOT_CHECKED));
  }

  private Trust trust() {
    byte[] bytes = Documents.bytes(trust);
    if (!new String(bytes, StandardCharsets.ISO_8859_1).stripLeading().startsWith("{")) {
      throw CommandFailure.misuse(
          "%s must be a trust file (JSON), such as generate-key writes beside the key: KEY.trust.json"
              .formatted(trust));
    }
    return Json.standard().read(bytes, Trust.class, trust.toString()).orThrow();
  }

  /** The token itself, or the one in a line of certificates.ndjson. */
  private byte[] token() throws IOException {
    byte[] bytes =
        file.equals("-")
            ? terminal.in().readNBytes(MAX_TOKEN)
            : Documents.bytes(Documents.path(file));
    String text = new String(bytes, StandardCharsets.UTF_8).strip();
    String token = text.startsWith("{") ? tokenOf(text) : text;
    return token.getBytes(StandardCharsets.UTF_8);
  }

  private String tokenOf(String text) {
    if (text.lines().count() > 1) {
      throw CommandFailure.misuse(
          "%s must hold one certificate, had %d lines; pass one of them: head -1 %s | baremo verify -"
              .formatted(file, text.lines().count(), file));
    }
    Checked<SealedCertificate> sealed =
        Json.standard().read(text.getBytes(StandardCharsets.UTF_8), SealedCertificate.class, file);
    if (!sealed.isOk()) {
      throw CommandFailure.misuse(
          "%s must be a sealed certificate: a line of certificates.ndjson written with --sign-with,"
                  .formatted(file)
              + " or its token");
    }
    return sealed.orThrow().token();
  }
}
