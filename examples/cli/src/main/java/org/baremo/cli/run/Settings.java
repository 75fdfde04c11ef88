package org.baremo.cli.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.issuance.Issuer;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.cli.CommandFailure;
import org.baremo.cli.Language;
import org.baremo.cli.run.paper.ExplanationForm;
import org.baremo.cli.run.source.CandidateSource;

/**
 * What a run over candidates was asked for.
 *
 * @param scheme file or name
 * @param source of the candidates
 * @param out folder
 * @param force whether outputs of a run before are replaced
 * @param moment when the decisions are taken
 * @param brief whether decisions are written in short
 * @param certificates whether certificates are written
 * @param explain in which form to write explanations; empty when none are asked for
 * @param remedies how many ways to each award to tell with an explanation; 0 for none
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
    CandidateSource source,
    Path out,
    boolean force,
    Moment moment,
    boolean brief,
    boolean certificates,
    Optional<ExplanationForm> explain,
    int remedies,
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
    if (remedies < 0) {
      throw CommandFailure.misuse("remedies must be 0 or more, was " + remedies);
    }
    if (attempts < 0 || attempts > AttemptIndex.MOST) {
      throw CommandFailure.misuse(
          "attempts must be from 0 to %d, was %d".formatted(AttemptIndex.MOST, attempts));
    }
    if (threads < 1) {
      throw CommandFailure.misuse("threads must be 1 or more, was " + threads);
    }
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
}
