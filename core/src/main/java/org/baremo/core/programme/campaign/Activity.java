package org.baremo.core.programme.campaign;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.organisation.OrganisationId;
import org.immutables.value.Value;

/** Something that people take part in, reported under one frame or several. */
@Value.Immutable
@JsonSerialize(as = ImmutableActivity.class)
@JsonDeserialize(builder = Activity.Builder.class)
public abstract class Activity {
  Activity() {}

  /**
   * Returns how it is referred to.
   *
   * @return a slug
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
   * Returns what kind of activity it is.
   *
   * @return the kind
   */
  @NotNull
  @Valid
  public abstract ActivityKind getKind();

  /**
   * Returns how people take part.
   *
   * @return empty when no source says
   */
  public abstract Optional<AttendanceMode> getMode();

  /**
   * Returns what it is reported under.
   *
   * @return any number of frames; it is one activity under all of them
   */
  public abstract Set<@Valid Frame> getFrames();

  /**
   * Returns when it takes place.
   *
   * @return as precise as known; empty when unknown
   */
  public abstract Optional<@Valid Period> getPeriod();

  /**
   * Returns who holds it.
   *
   * @return empty when unknown
   */
  public abstract Optional<@Valid OrganisationId> getOrganiser();

  /**
   * Returns who says so.
   *
   * @return the source
   */
  @NotNull
  @Valid
  public abstract SourceRef getSource();

  /**
   * Starts an activity.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this activity's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws().slug(getId(), "id").notBlank(getTitle(), "title").orThrow();
  }

  /** Builds activities. Not thread-safe. */
  public static final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}
