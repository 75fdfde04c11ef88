package org.baremo.cli.run;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.issuance.Issuer;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Language;

/**
 * What a run over candidates was asked for.
 *
 * @param scheme file or name
 * @param candidates file, or {@code -} for standard input
 * @param format {@code ndjson} or {@code csv}; empty when the file's name tells
 * @param instruments files
 * @param scoring file; empty for the plain rule
 * @param out folder
 * @param force whether outputs of a run before are replaced
 * @param asOf day or instant; empty for now
 * @param zone of the day; empty for the system's
 * @param explain in which form to write explanations; empty when none are asked for
 * @param issuer of the certificates; empty for the scheme's issuing body
 * @param prefix of the certificates' numbers; empty for the first word of the scheme's identifier
 * @param key file of the key that seals the certificates; empty when they are not sealed
 * @param language of the summary and the explanations
 * @param attempts how many attempts to remember
 * @param threads how many rows to work on at the same time
 * @param progress whether to draw a progress bar
 */
public record Settings(
    String scheme,
    String candidates,
    Optional<String> format,
    List<Path> instruments,
    Optional<Path> scoring,
    Path out,
    boolean force,
    Optional<String> asOf,
    Optional<ZoneId> zone,
    Optional<ExplanationForm> explain,
    Optional<String> issuer,
    Optional<String> prefix,
    Optional<Path> key,
    Language language,
    int attempts,
    int threads,
    boolean progress) {

  /**
   * Checks what can be checked before anything is read.
   *
   * @throws CommandFailure when a number is out of range
   */
  public Settings {
    if (attempts < 0) {
      throw CommandFailure.misuse("attempts must be 0 or more, was " + attempts);
    }
    if (threads < 1) {
      throw CommandFailure.misuse("threads must be 1 or more, was " + threads);
    }
  }

  boolean isStandardInput() {
    return candidates.equals("-");
  }

  /** The name of the input in problems. */
  String document() {
    return isStandardInput() ? "stdin" : String.valueOf(Path.of(candidates).getFileName());
  }

  boolean isCsv() {
    String name = candidates.toLowerCase(Locale.ROOT);
    String told =
        format.orElseGet(
            () -> {
              if (name.endsWith(".csv") || name.endsWith(".tsv")) {
                return "csv";
              }
              return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? "ndjson" : "";
            });
    return switch (told.toLowerCase(Locale.ROOT)) {
      case "csv" -> true;
      case "ndjson" -> false;
      default ->
          throw CommandFailure.misuse(
              format.isPresent()
                  ? "format must be ndjson or csv, was '%s'".formatted(told)
                  : "the name '%s' does not tell the format; say --format ndjson or --format csv"
                      .formatted(candidates));
    };
  }

  /** Who issues certificates of a scheme. */
  Issuer issuerOf(CertificationScheme scheme) {
    String name =
        issuer.orElseGet(
            () ->
                scheme
                    .getIssuingBody()
                    .map(body -> body.in(List.of()).value())
                    .orElseThrow(
                        () ->
                            CommandFailure.misuse(
                                scheme.getId() + " does not say who issues; say --issuer")));
    String word = scheme.getId().id().split("[-.]", 2)[0].toUpperCase(Locale.ROOT);
    try {
      return Issuer.of(name, prefix.orElse(word.substring(0, Math.min(word.length(), 16))));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misuse(String.valueOf(e.getMessage()));
    }
  }

  /** The zone that the day of the decisions is told in. */
  ZoneId zoneOf(OffsetDateTime decidedAt, ZoneId system) {
    boolean stated = asOf.isPresent() && asOf.get().indexOf('T') >= 0;
    return stated ? decidedAt.getOffset() : zone.orElse(system);
  }

  /** When the decisions are taken, with the offset of the zone. */
  OffsetDateTime decidedAt(Instant now, ZoneId system) {
    ZoneId where = zone.orElse(system);
    if (asOf.isEmpty()) {
      return now.atZone(where)
          .toOffsetDateTime()
          .truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }
    String text = asOf.get();
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text).atStartOfDay(where).toOffsetDateTime()
          : OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw CommandFailure.misuse(
          "as-of must be a day such as 2026-11-21 or an instant such as"
              + " 2026-11-21T10:00:00+01:00, was '%s'".formatted(text));
    }
  }
}
