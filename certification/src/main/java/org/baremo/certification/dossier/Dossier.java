package org.baremo.certification.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** All that a decision is taken from: one person's results, and the dates and facts of the case. */
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
   * Returns the dossier of results alone.
   *
   * @param profile the results
   * @return a dossier without birth date, dates or facts
   */
  public static Dossier of(CompetenceProfile profile) {
    return builder().profile(profile).build();
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
    laws.orThrow();
  }

  /** Builds dossiers. Not thread-safe. */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
