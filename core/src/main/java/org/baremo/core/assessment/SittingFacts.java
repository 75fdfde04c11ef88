package org.baremo.core.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/** What the deciding rooms need to know of a sitting, besides its results. */
@Value.Immutable
@JsonSerialize(as = ImmutableSittingFacts.class)
@JsonDeserialize(builder = SittingFacts.Builder.class)
public abstract class SittingFacts {
  SittingFacts() {}

  /**
   * Returns the sitting's identifier.
   *
   * @return unique for the person
   */
  @NotBlank
  public abstract String getId();

  /**
   * Returns the civil day of the sitting, in the zone it was held in.
   *
   * @return the day it began
   */
  @NotNull
  public abstract LocalDate getHeldOn();

  /**
   * Returns the instrument that was sat.
   *
   * @return empty when results were reported without it
   */
  public abstract Optional<VersionedId> getInstrument();

  /**
   * Returns the form that was sat.
   *
   * @return its code within the instrument; empty when unknown
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getForm();

  /**
   * Returns when it began.
   *
   * @return an instant with its zone; empty when only the day is known
   */
  @JsonFormat(with = JsonFormat.Feature.WRITE_DATES_WITH_ZONE_ID)
  public abstract Optional<ZonedDateTime> getStartedAt();

  /**
   * Returns when it ended.
   *
   * @return an instant with its zone, not before it began; empty when unknown
   */
  @JsonFormat(with = JsonFormat.Feature.WRITE_DATES_WITH_ZONE_ID)
  public abstract Optional<ZonedDateTime> getEndedAt();

  /**
   * Returns how it was held.
   *
   * @return empty when unknown
   */
  public abstract Optional<Sitting.Mode> getMode();

  /**
   * Returns where it was held.
   *
   * @return the centre's code or another name of the place; empty when unknown or nowhere
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getPlace();

  /**
   * Returns who watched over it.
   *
   * @return empty when unknown, which is not the same as nobody
   */
  public abstract Optional<Sitting.Proctoring> getProctoring();

  /**
   * Returns whether the person's identity was verified.
   *
   * @return empty when unknown
   */
  public abstract Optional<Boolean> getIdentityVerified();

  /**
   * Starts the facts of a sitting.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these facts
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getId(), "id");
    getForm().ifPresent(form -> laws.notBlank(form, "form"));
    getPlace().ifPresent(place -> laws.notBlank(place, "place"));
    if (getStartedAt().isPresent()) {
      checkTimes(getStartedAt().get(), laws);
    }
    laws.orThrow();
  }

  private void checkTimes(ZonedDateTime startedAt, Laws laws) {
    if (!startedAt.toLocalDate().equals(getHeldOn())) {
      laws.that(
          false,
          "heldOn",
          "heldOn must be the day of startedAt %s, was %s".formatted(startedAt, getHeldOn()));
    }
    if (getEndedAt().isPresent() && getEndedAt().get().isBefore(startedAt)) {
      laws.that(
          false,
          "endedAt",
          "endedAt must not be before startedAt %s, was %s"
              .formatted(startedAt, getEndedAt().get()));
    }
  }

  /** Builds facts of sittings. Not thread-safe. */
  public static final class Builder extends ImmutableSittingFacts.Builder {
    Builder() {}
  }
}
