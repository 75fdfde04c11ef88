package org.baremo.core.programme.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.organisation.OrganisationId;
import org.baremo.core.programme.organisation.OrganisationKind;
import org.baremo.core.programme.territory.TerritoryId;
import org.immutables.value.Value;

/**
 * An application under a call, as it was handed in. What it leaves out is asked for, not assumed.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplication.class)
@JsonDeserialize(builder = Application.Builder.class)
public abstract class Application {
  Application() {}

  /**
   * Returns how it is referred to.
   *
   * @return a slug, different from other applications'
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getId();

  /**
   * Returns who applies.
   *
   * @return the organisation
   */
  @NotNull
  @Valid
  public abstract OrganisationId getApplicant();

  /**
   * Returns what the applicant is.
   *
   * @return any number of kinds; empty when it does not say
   */
  public abstract Set<OrganisationKind> getApplicantKinds();

  /**
   * Returns the sector that it serves.
   *
   * @return a slug; empty when it does not say
   */
  public abstract Optional<@Pattern(regexp = Forms.SLUG) String> getSector();

  /**
   * Returns the region that it serves.
   *
   * @return empty when it does not say
   */
  public abstract Optional<@Valid TerritoryId> getRegion();

  /**
   * Returns what it costs, as far as the call takes costs.
   *
   * @return empty when it does not say
   */
  public abstract Optional<@Valid Money> getEligibleBudget();

  /**
   * Returns the aid that it asks for.
   *
   * @return empty when it does not say
   */
  public abstract Optional<@Valid Money> getAid();

  /**
   * Returns what it plans to do.
   *
   * @return slugs; empty when it plans nothing
   */
  public abstract Set<@Pattern(regexp = Forms.SLUG) String> getActions();

  /**
   * Returns where it stands.
   *
   * @return the source
   */
  @NotNull
  @Valid
  public abstract SourceRef getSource();

  /**
   * Starts an application.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this application's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().slug(getId(), "id");
    getSector().ifPresent(sector -> laws.slug(sector, "sector"));
    getActions().forEach(action -> laws.slug(action, "actions"));
    laws.orThrow();
  }

  /** Builds applications. Not thread-safe. */
  public static final class Builder extends ImmutableApplication.Builder {
    Builder() {}
  }
}
