package org.baremo.cli.rows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Sitting;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Standing;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Digest;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of candidates: a person, the dates that a scheme may ask for, and what they are
 * judged by. Whether it is about one person is a law of rows ({@link #hasOneHolder()}), so that a
 * row that breaks it is told of with its place.
 *
 * @param holder the person's pseudonymous key
 * @param birthDate day of birth; empty when unknown
 * @param dates civil dates by name: {@code registration}, {@code closing}; empty when none is known
 * @param facts what is stated of the case by name, {@code fee-settled}: whether it holds; a fact
 *     that is not there is unknown, not false
 * @param assessment what the person is judged by
 * @param numbers numbers that are stated by name; one that is not there is unknown, not 0
 * @param codes titles held, specialities and the like by name; an empty list says that there are
 *     none
 * @param levels levels that are stated by name, such as a jury's
 * @param periods stretches of time by name, such as those in which a centre was accredited
 * @param attempts the person's attempts, those before included
 * @param items what came of each item
 * @param certificateStatuses what issuers said of the certificates that the evidence shows
 * @param duties who had which role
 * @param vacantRoles the roles that nobody had
 * @param overrides rulings of people on requirements
 */
public record Candidate(
    HolderKey holder,
    Optional<LocalDate> birthDate,
    Map<String, LocalDate> dates,
    Map<String, Boolean> facts,
    Assessment assessment,
    Map<FactName, Rational> numbers,
    Map<FactName, List<String>> codes,
    Map<FactName, Standing> levels,
    Map<FactName, List<DateRange>> periods,
    List<Attempt> attempts,
    List<ItemResult> items,
    List<HeldStatus> certificateStatuses,
    List<Duty> duties,
    List<RoleName> vacantRoles,
    List<VerdictOverride> overrides) {

  /**
   * Creates a candidate.
   *
   * @throws IllegalArgumentException when a part is missing
   */
  public Candidate(
      @Nullable HolderKey holder,
      Optional<LocalDate> birthDate,
      @Nullable Map<String, LocalDate> dates,
      @Nullable Map<String, Boolean> facts,
      @Nullable Assessment assessment,
      @Nullable Map<FactName, Rational> numbers,
      @Nullable Map<FactName, List<String>> codes,
      @Nullable Map<FactName, Standing> levels,
      @Nullable Map<FactName, List<DateRange>> periods,
      @Nullable List<Attempt> attempts,
      @Nullable List<ItemResult> items,
      @Nullable List<HeldStatus> certificateStatuses,
      @Nullable List<Duty> duties,
      @Nullable List<RoleName> vacantRoles,
      @Nullable List<VerdictOverride> overrides) {
    this.holder = required(holder, "holder");
    this.birthDate = birthDate;
    this.dates = dates == null ? Map.of() : Map.copyOf(dates);
    this.facts = facts == null ? Map.of() : Map.copyOf(facts);
    this.assessment = required(assessment, "assessment");
    this.numbers = stated(numbers);
    this.codes = stated(codes);
    this.levels = stated(levels);
    this.periods = stated(periods);
    this.attempts = listed(attempts);
    this.items = listed(items);
    this.certificateStatuses = listed(certificateStatuses);
    this.duties = listed(duties);
    this.vacantRoles = listed(vacantRoles);
    this.overrides = listed(overrides);
  }

  /**
   * Returns a candidate of whom nothing else is stated.
   *
   * @param holder the person's pseudonymous key, the same as the assessment's
   * @param birthDate day of birth; empty when unknown
   * @param dates civil dates by name
   * @param facts whether each holds, by name
   * @param assessment what the person is judged by
   * @return the candidate
   */
  public static Candidate of(
      HolderKey holder,
      Optional<LocalDate> birthDate,
      Map<String, LocalDate> dates,
      Map<String, Boolean> facts,
      Assessment assessment) {
    return new Candidate(
        holder,
        birthDate,
        dates,
        facts,
        assessment,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /**
   * Tells whether the row and its assessment are about the same person.
   *
   * @return whether the keys are the same
   */
  boolean hasOneHolder() {
    return holder.equals(assessment.getHolder());
  }

  /** The same with what else is stated of them. */
  Candidate stating(
      Map<FactName, Rational> number,
      Map<FactName, List<String>> code,
      Map<FactName, Standing> level) {
    return new Candidate(
        holder,
        birthDate,
        dates,
        facts,
        assessment,
        number,
        code,
        level,
        periods,
        attempts,
        items,
        certificateStatuses,
        duties,
        vacantRoles,
        overrides);
  }

  /** In the order in which they were stated: documents written twice must not differ. */
  private static <T> Map<FactName, T> stated(@Nullable Map<FactName, T> values) {
    return values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  private static <T> List<T> listed(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
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
