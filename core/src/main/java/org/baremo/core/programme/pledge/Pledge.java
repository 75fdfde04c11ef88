package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * What an organisation promises to do by when: initiatives, the indicators that tell how far they
 * have come, and milestones. What the promise says of itself in several places is kept as it is
 * said there, even where it does not agree.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePledge.class)
@JsonDeserialize(builder = Pledge.Builder.class)
public abstract class Pledge {
  Pledge() {}

  /**
   * How far a pledge is in its life. Submission, review and approval are those of the Digital
   * Skills and Jobs Coalition; the other names are of this SDK.
   */
  public enum Status {
    /** Being written. */
    @JsonProperty("draft")
    DRAFT,
    /** Handed in for review. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** Reviewed and accepted. */
    @JsonProperty("approved")
    APPROVED,
    /** Being carried out. */
    @JsonProperty("active")
    ACTIVE,
    /** Over. */
    @JsonProperty("closed")
    CLOSED,
    /** Given up. */
    @JsonProperty("withdrawn")
    WITHDRAWN
  }

  /**
   * Returns the identifier.
   *
   * @return a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getId();

  /**
   * Returns what it is called.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns who promises.
   *
   * @return the identifier of an organisation, a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getOrganisation();

  /**
   * Returns how far it is in its life.
   *
   * @return empty when the source does not say
   */
  public abstract Optional<Status> getStatus();

  /**
   * Returns the times it states for reaching its targets.
   *
   * @return at least one, with different names
   */
  @NotEmpty
  public abstract List<@Valid Window> getWindows();

  /**
   * Returns where it applies.
   *
   * @return a slug such as {@code national}; empty when left blank
   */
  public abstract Optional<@Pattern(regexp = Forms.SLUG) String> getScope();

  /**
   * Tells whether it is paid for with public money.
   *
   * @return yes or no as stated; empty when the source does not say, which is not no
   */
  public abstract Optional<Boolean> getPublicFunding();

  /**
   * Returns the categories that indicators belong to.
   *
   * @return titles by identifier, a slug; may be empty
   */
  public abstract Map<@Pattern(regexp = Forms.SLUG) String, @Valid LocalizedText> getCategories();

  /**
   * Returns what it consists of.
   *
   * @return with different identifiers; empty when the source does not group its indicators
   */
  public abstract List<@Valid Initiative> getInitiatives();

  /**
   * Returns what tells how far it has come.
   *
   * @return with different identifiers; may be empty
   */
  public abstract List<@Valid Indicator> getIndicators();

  /**
   * Returns what is to be done by when.
   *
   * @return with different identifiers, in the order of the source; may be empty
   */
  public abstract List<@Valid Milestone> getMilestones();

  /**
   * Returns the figures that it states in words, beside its indicators.
   *
   * @return as stated; may be empty
   */
  public abstract List<@Valid Claim> getClaims();

  /**
   * Returns who says so.
   *
   * @return the sources; empty when the document itself is the source
   */
  public abstract List<@Valid SourceRef> getSources();

  /**
   * Finds an indicator.
   *
   * @param id its identifier
   * @return empty when the pledge has no such indicator
   */
  public Optional<Indicator> indicator(String id) {
    return getIndicators().stream().filter(one -> one.getId().equals(id)).findFirst();
  }

  /**
   * Finds a window.
   *
   * @param name its name
   * @return empty when the pledge states no such window
   */
  public Optional<Window> window(String name) {
    return getWindows().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /**
   * Starts a pledge.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this pledge's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    PledgeLaws.check(this, new Laws());
  }

  /** Builds pledges. Not thread-safe. */
  public static final class Builder extends ImmutablePledge.Builder {
    Builder() {}
  }
}
