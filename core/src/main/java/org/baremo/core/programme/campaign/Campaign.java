package org.baremo.core.programme.campaign;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.organisation.OrganisationId;
import org.immutables.value.Value;

/**
 * One edition of a campaign in one country or region: who coordinates it, who is to report, what it
 * wants to attain. What it wants is a target, never a result.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCampaign.class)
@JsonDeserialize(builder = Campaign.Builder.class)
public abstract class Campaign {
  Campaign() {}

  /**
   * Returns how it is referred to.
   *
   * @return a slug: {@code all-digital-week-2017-es}
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
   * Returns which edition it is.
   *
   * @return from 1; empty when unknown
   */
  public abstract Optional<@Positive Integer> getEdition();

  /**
   * Returns when it takes place.
   *
   * @return as precise as known
   */
  @NotNull
  @Valid
  public abstract Period getPeriod();

  /**
   * Returns who coordinates it.
   *
   * @return the partner
   */
  @NotNull
  @Valid
  public abstract OrganisationId getPartner();

  /**
   * Returns who is to report participation.
   *
   * @return in order; empty when nobody is named
   */
  public abstract Set<@Valid OrganisationId> getReporters();

  /**
   * Returns what it wants to attain.
   *
   * @return any number of figures, each with its source
   */
  public abstract List<@Valid Claim> getTargets();

  /**
   * Returns the frame that its activities are reported under.
   *
   * @return a campaign frame of this identifier
   */
  public Frame frame() {
    return new Frame(Frame.Kind.CAMPAIGN, getId());
  }

  /**
   * Starts a campaign.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this campaign's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().slug(getId(), "id").notBlank(getTitle(), "title");
    getEdition().ifPresent(edition -> laws.positive(edition, "edition"));
    laws.orThrow();
  }

  /** Builds campaigns. Not thread-safe. */
  public static final class Builder extends ImmutableCampaign.Builder {
    Builder() {}
  }
}
