package org.baremo.cli.rows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Sitting;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.json.Json;
import org.baremo.core.value.Digest;
import org.baremo.core.value.HolderKey;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of candidates: a person, the dates that a scheme may ask for, and what they are
 * judged by.
 *
 * @param holder the person's pseudonymous key, the same as the assessment's
 * @param birthDate day of birth; empty when unknown
 * @param dates civil dates by name: {@code registration}, {@code closing}; empty when none is known
 * @param facts what is stated of the case by name, {@code fee-settled}: whether it holds; a fact
 *     that is not there is unknown, not false
 * @param assessment what the person is judged by
 */
public record Candidate(
    HolderKey holder,
    Optional<LocalDate> birthDate,
    Map<String, LocalDate> dates,
    Map<String, Boolean> facts,
    Assessment assessment) {

  /**
   * Creates a candidate.
   *
   * @throws IllegalArgumentException when a part is missing or the holders differ
   */
  public Candidate(
      @Nullable HolderKey holder,
      Optional<LocalDate> birthDate,
      @Nullable Map<String, LocalDate> dates,
      @Nullable Map<String, Boolean> facts,
      @Nullable Assessment assessment) {
    this.holder = required(holder, "holder");
    this.birthDate = birthDate;
    this.dates = dates == null ? Map.of() : Map.copyOf(dates);
    this.facts = facts == null ? Map.of() : Map.copyOf(facts);
    this.assessment = required(assessment, "assessment");
    if (!this.holder.equals(this.assessment.getHolder())) {
      throw new IllegalArgumentException(
          "holder must be the assessment's holder %s, was %s"
              .formatted(this.assessment.getHolder(), holder));
    }
  }

  /**
   * Returns a fingerprint of the attempt: the person and the sittings, whatever came of them.
   *
   * @return 64 bits of a SHA-256
   */
  public long attempt() {
    String sittings =
        Stream.concat(
                assessment.getSittings().stream().map(Sitting::getId),
                assessment.getReported().stream()
                    .flatMap(reported -> reported.getSittings().stream())
                    .map(SittingFacts::getId))
            .distinct()
            .sorted()
            .collect(Collectors.joining("\n"));
    Digest digest =
        sittings.isEmpty()
            ? Json.standard().digest(assessment)
            : Digest.sha256((holder + "\n" + sittings).getBytes(StandardCharsets.UTF_8));
    String hexadecimal = digest.value().substring("sha-256:".length());
    return Long.parseUnsignedLong(hexadecimal, 0, Long.BYTES * 2, 16);
  }

  private static <T> T required(@Nullable T part, String name) {
    if (part == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return part;
  }
}
