package org.baremo.core.programme.organisation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.SourceRef;
import org.immutables.value.Value;

/**
 * An organisation belongs to another in a role, since and until when it is known. One organisation
 * may hold several roles, in several groups, one after the other.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMembership.class)
@JsonDeserialize(builder = Membership.Builder.class)
public abstract class Membership {
  Membership() {}

  /**
   * Returns who belongs.
   *
   * @return another organisation than the group
   */
  @NotNull
  @Valid
  public abstract OrganisationId getMember();

  /**
   * Returns to whom it belongs.
   *
   * @return the group
   */
  @NotNull
  @Valid
  public abstract OrganisationId getGroup();

  /**
   * Returns as what it belongs.
   *
   * @return a slug: {@code member} unless stated, {@code academy}, {@code national-partner}
   */
  @Pattern(regexp = Forms.SLUG)
  @Value.Default
  public String getRole() {
    return "member";
  }

  /**
   * Returns since and until when.
   *
   * @return empty when no source says: then it is unknown on every day
   */
  public abstract Optional<@Valid Tenure> getTenure();

  /**
   * Returns who says so.
   *
   * @return the source
   */
  @NotNull
  @Valid
  public abstract SourceRef getSource();

  /**
   * Tells whether it holds on a day.
   *
   * @param day any day
   * @return unknown when it is not dated, or not precisely enough
   */
  public Presence on(LocalDate day) {
    return getTenure().map(tenure -> tenure.on(day)).orElse(Presence.UNKNOWN);
  }

  /**
   * Starts a membership.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this membership's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .slug(getRole(), "role")
        .that(
            !getMember().equals(getGroup()),
            "member",
            "member must be another organisation than the group, was %s",
            getMember())
        .orThrow();
  }

  /** Builds memberships. Not thread-safe. */
  public static final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
