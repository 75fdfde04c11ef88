package org.baremo.certification.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * All that a decision is taken from: one person's results, and the dates and facts of the case. The
 * document form is published as {@code dossier.schema.json} beside this class.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDossier.class)
@JsonDeserialize(builder = Dossier.Builder.class)
public abstract class Dossier {
  Dossier() {}

  /**
   * Returns the results.
   *
   * @return whose they are and what the assessment came to
   */
  @NotNull
  @Valid
  public abstract CompetenceProfile getProfile();

  /**
   * Returns the birth date.
   *
   * @return a civil day, never an instant; empty when unknown
   */
  public abstract Optional<LocalDate> getBirthDate();

  /**
   * Returns the dated facts of the case: {@code registration}, {@code closing}…
   *
   * @return civil days by name; none of a name that is computed, such as {@code decision}
   */
  public abstract Map<DateName, LocalDate> getDates();

  /**
   * Returns the yes-or-no facts of the case.
   *
   * @return whether each holds, by name; a fact that is not there is unknown, not false
   */
  public abstract Map<FactName, Boolean> getFacts();

  /**
   * Returns the numbers of the case that are stated, not computed from results.
   *
   * @return exact, by name; a number that is not there is unknown, not 0
   */
  public abstract Map<FactName, Rational> getNumbers();

  /**
   * Returns the codes of the case: titles held, specialities, countries.
   *
   * @return by name; an empty list says that there are none, a name that is not there says nothing
   */
  public abstract Map<FactName, List<@NotBlank String>> getCodes();

  /**
   * Returns the levels of the case that are stated, not computed from results: that of a jury.
   *
   * @return by name; a level that is not there is unknown
   */
  public abstract Map<FactName, @Valid Standing> getLevels();

  /**
   * Returns the stretches of time of the case: those in which a centre was accredited.
   *
   * @return by name; an empty list says that there are none, a name that is not there says nothing
   */
  public abstract Map<FactName, List<@Valid DateRange>> getPeriods();

  /**
   * Returns the attempts of the person, those before the case included.
   *
   * @return in any order; the same identifier twice is one attempt; empty when there were none, for
   *     whoever states the case states all of them
   */
  public abstract List<@Valid Attempt> getAttempts();

  /**
   * Returns the items of the case.
   *
   * @return in any order; empty when only marks are known
   */
  public abstract List<@Valid ItemResult> getItems();

  /**
   * Returns what issuers said of the certificates that the evidence shows.
   *
   * @return in any order; a certificate of which nothing is said has an unknown status
   */
  public abstract List<@Valid HeldStatus> getCertificateStatuses();

  /**
   * Returns who had which role in the case.
   *
   * @return in any order; a role that is not there is unknown, unless it is {@linkplain
   *     #getVacantRoles() vacant}
   */
  public abstract List<@Valid Duty> getDuties();

  /**
   * Returns the roles that nobody had in the case, such as the trainer's of those who taught
   * themselves.
   *
   * @return in any order, none of them with a {@linkplain #getDuties() duty}; a role that is in
   *     neither is unknown
   */
  public abstract List<@NotNull RoleName> getVacantRoles();

  /**
   * Returns the rulings of people on requirements.
   *
   * @return in any order; the latest on a requirement counts
   */
  public abstract List<@Valid VerdictOverride> getOverrides();

  /**
   * Returns the dossier of results alone.
   *
   * @param profile the results
   * @return a dossier without birth date, dates or facts
   */
  public static Dossier of(CompetenceProfile profile) {
    return builder().profile(profile).build();
  }

  /**
   * Returns the published JSON Schema of dossiers.
   *
   * @return JSON Schema, draft 2020-12, in UTF-8; its definitions are named by the schemas of other
   *     documents that hold parts of a dossier
   */
  public static byte[] jsonSchema() {
    try (InputStream in = Dossier.class.getResourceAsStream("dossier.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("resource must be there, was not: dossier.schema.json");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts a dossier.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this dossier's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getDates().keySet().stream()
        .filter(DateName::isComputed)
        .sorted()
        .forEach(
            name ->
                laws.that(
                    false,
                    "dates/" + name,
                    "dates must not state %s, which follows from the case".formatted(name)));
    getVacantRoles().stream()
        .filter(role -> getDuties().stream().anyMatch(duty -> duty.getRole().equals(role)))
        .sorted()
        .forEach(
            role ->
                laws.that(
                    false,
                    "vacantRoles",
                    "vacantRoles must not name %s, which duties say somebody had".formatted(role)));
    getCodes().forEach((name, codes) -> checkCodes(name, codes, laws));
    laws.orThrow();
  }

  private static void checkCodes(FactName name, List<String> codes, Laws laws) {
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i).isBlank()) {
        laws.that(false, "codes/" + name + "/" + i, "codes must not be blank");
      }
    }
  }

  /** Builds dossiers. Not thread-safe. */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
