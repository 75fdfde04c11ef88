package org.baremo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.status.StatusSource;
import org.baremo.certification.verification.Check;
import org.baremo.certification.verification.Trust;
import org.baremo.certification.verification.VerificationReport;
import org.baremo.certification.verification.Verifier;
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
      "Exit status: 0 when every check passed, 1 when one failed or could not be made, 2 misuse."
    },
    footer = {
      "",
      "Examples:",
      "  baremo verify certificate.jws --trust xunta-2026.trust.json",
      "  head -1 certificates.ndjson | jq -r .token |",
      "      baremo verify - --trust xunta-2026.trust.json --without-status"
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int MAX_TOKEN = 1 << 20;

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The token; - for standard input.")
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
    Trust trusted = Documents.read(trust, Trust.class);
    LocalDate day =
        on == null
            ? terminal
                .clock()
                .instant()
                .atZone(zone == null ? terminal.clock().getZone() : zone)
                .toLocalDate()
            : on;
    VerificationReport report = Verifier.verify(token(), trusted, StatusSource.none(), day);
    report
        .certificate()
        .ifPresent(
            certificate ->
                terminal
                    .out()
                    .println(
                        words.text(
                            "verify.certificate",
                            certificate.getNumber(),
                            words.language().of(certificate.getTitle()),
                            certificate.getHolder(),
                            certificate.getIssuer(),
                            certificate.getValidity())));
    report.checks().forEach(check -> print(words, check));
    if (report.certificate().filter(Certificate::isIllustrative).isPresent()) {
      terminal.out().println(words.text("verify.illustrative"));
    }
    boolean good = isGood(report);
    boolean failed = report.verdict() == VerificationReport.Verdict.INVALID;
    terminal
        .out()
        .println(words.text(good ? "verify.good" : failed ? "verify.bad" : "verify.open", day));
    return good ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
  }

  private void print(Words words, Check check) {
    String name = words.text("check." + check.subject());
    String message = check.result() == Check.Result.PASSED ? "" : ": " + check.message();
    terminal.out().println("  " + words.text("result." + check.result()) + " " + name + message);
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

  private byte[] token() throws IOException {
    byte[] bytes =
        file.equals("-")
            ? terminal.in().readNBytes(MAX_TOKEN)
            : Documents.bytes(Documents.path(file));
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .strip()
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
