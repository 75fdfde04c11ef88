package org.baremo.core.programme.practice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.organisation.OrganisationId;
import org.baremo.core.programme.territory.Territories;
import org.baremo.core.programme.territory.TerritoryId;
import org.immutables.value.Value;

/**
 * What an organisation does and others may learn from, with the results that speak for it. Where
 * its owner is at home and where its results were seen are two places: neither is read from the
 * other. Interreg Europe asks a good practice for tangible and measurable results, therefore it
 * cannot leave them out in silence.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGoodPractice.class)
@JsonDeserialize(builder = GoodPractice.Builder.class)
public abstract class GoodPractice {
  GoodPractice() {}

  /**
   * Returns how it is referred to.
   *
   * @return a slug: {@code digital-transformation-offices}
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getId();

  /**
   * Returns what it is called.
   *
   * @return not blank
   */
  @NotBlank
  public abstract String getTitle();

  /**
   * Returns whose it is.
   *
   * @return the organisation
   */
  @NotNull
  @Valid
  public abstract OrganisationId getOwner();

  /**
   * Returns where the owner is at home.
   *
   * @return empty when unknown
   */
  public abstract Optional<@Valid TerritoryId> getOwnerTerritory();

  /**
   * Returns where the results were seen.
   *
   * @return empty when unknown
   */
  public abstract Optional<@Valid TerritoryId> getEvidenceLocation();

  /**
   * Returns when it was practised.
   *
   * @return as precise as known; empty when the source does not say
   */
  public abstract Optional<@Valid Period> getPeriod();

  /**
   * Returns what came of it.
   *
   * @return at least one figure with its source; a figure that the source leaves blank is a claim
   *     without a value
   */
  @NotEmpty
  public abstract List<@Valid Claim> getResults();

  /**
   * Returns what it needs.
   *
   * @return in the order of the source; empty when it states none
   */
  public abstract List<@Valid Resource> getResources();

  /**
   * Returns who describes it.
   *
   * @return at least one
   */
  @NotEmpty
  public abstract List<@Valid SourceRef> getSources();

  /**
   * Tells whether results are reported.
   *
   * @return false when each of them was left blank
   */
  public boolean hasReportedResults() {
    return getResults().stream().anyMatch(claim -> claim.getValue().isPresent());
  }

  /**
   * Tells whether the results were seen somewhere else than where the owner is at home. What was
   * seen in a part of the owner's territory was not.
   *
   * @param territories which contains which
   * @return empty when one of the two is unknown, or when the results were seen in a larger
   *     territory around the owner's, which does not tell
   * @throws IllegalArgumentException when both are given and one is none of the territories
   */
  public Optional<Boolean> isEvidencedElsewhere(Territories territories) {
    return getOwnerTerritory()
        .flatMap(home -> getEvidenceLocation().flatMap(seen -> apart(home, seen, territories)));
  }

  private static Optional<Boolean> apart(
      TerritoryId home, TerritoryId seen, Territories territories) {
    if (territories.contains(home, seen)) {
      return Optional.of(false);
    }
    return territories.contains(seen, home) ? Optional.empty() : Optional.of(true);
  }

  /**
   * Starts a practice.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this practice's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .slug(getId(), "id")
        .notBlank(getTitle(), "title")
        .that(
            !getResults().isEmpty(),
            "results",
            "results must have at least one claim: a figure, or a claim without a value where they"
                + " are unreported")
        .notEmpty(getSources(), "sources")
        .orThrow();
  }

  /** Builds practices. Not thread-safe. */
  public static final class Builder extends ImmutableGoodPractice.Builder {
    Builder() {}
  }
}
