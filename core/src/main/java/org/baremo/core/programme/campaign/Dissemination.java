package org.baremo.core.programme.campaign;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.SourceRef;
import org.immutables.value.Value;

/**
 * Something that makes a campaign known: a press release, a mailing. Those whom it reaches have not
 * taken part in anything, so no count of participants takes it.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDissemination.class)
@JsonDeserialize(builder = Dissemination.Builder.class)
public abstract class Dissemination {
  Dissemination() {}

  /**
   * Returns how it is referred to.
   *
   * @return a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getId();

  /**
   * Returns by what means.
   *
   * @return not blank: press release, social network
   */
  @NotBlank
  public abstract String getChannel();

  /**
   * Returns what it is reported under.
   *
   * @return any number of frames
   */
  public abstract Set<@Valid Frame> getFrames();

  /**
   * Returns how many contacts it made.
   *
   * @return 0 or more contacts, not people; empty when nobody reports it
   */
  public abstract Optional<@PositiveOrZero Long> getReach();

  /**
   * Returns who says so.
   *
   * @return the source
   */
  @NotNull
  @Valid
  public abstract SourceRef getSource();

  /**
   * Starts a dissemination.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this dissemination's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().slug(getId(), "id").notBlank(getChannel(), "channel");
    getReach().ifPresent(reach -> laws.notNegative(reach, "reach"));
    laws.orThrow();
  }

  /** Builds disseminations. Not thread-safe. */
  public static final class Builder extends ImmutableDissemination.Builder {
    Builder() {}
  }
}
