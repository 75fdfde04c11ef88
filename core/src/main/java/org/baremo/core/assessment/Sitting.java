package org.baremo.core.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/** One person taking one form of an instrument, once. */
@Value.Immutable
@JsonSerialize(as = ImmutableSitting.class)
@JsonDeserialize(builder = Sitting.Builder.class)
public abstract class Sitting {
  Sitting() {}

  /**
   * Returns the sitting's identifier.
   *
   * @return unique for the person; importing the same sitting twice is noticed by it
   */
  @NotBlank
  public abstract String getId();

  /**
   * Returns who sat.
   *
   * @return a pseudonymous key
   */
  @NotNull
  public abstract HolderKey getHolder();

  /**
   * Returns the instrument that was sat.
   *
   * @return identifier and version
   */
  @NotNull
  public abstract VersionedId getInstrument();

  /**
   * Returns the form that was sat.
   *
   * @return its code within the instrument
   */
  @NotBlank
  public abstract String getForm();

  /**
   * Returns when it began.
   *
   * @return an instant with the zone it was held in
   */
  @NotNull
  @JsonFormat(with = JsonFormat.Feature.WRITE_DATES_WITH_ZONE_ID)
  public abstract ZonedDateTime getStartedAt();

  /**
   * Returns when it ended.
   *
   * @return not before it began
   */
  @NotNull
  @JsonFormat(with = JsonFormat.Feature.WRITE_DATES_WITH_ZONE_ID)
  public abstract ZonedDateTime getEndedAt();

  /**
   * Returns how it was held.
   *
   * @return at a centre, online…
   */
  @NotNull
  public abstract Mode getMode();

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
  public abstract Optional<Proctoring> getProctoring();

  /**
   * Returns how the person's identity was checked.
   *
   * @return one entry a check; empty when nothing is known of any
   */
  public abstract List<@Valid IdentityCheck> getIdentityChecks();

  /**
   * Returns what became of each item.
   *
   * @return in the order in which they were recorded
   */
  public abstract List<@Valid Response> getResponses();

  /** How a sitting is held. */
  public enum Mode {
    /** In a centre, on its machines. */
    @JsonProperty("centre")
    CENTRE,
    /** From anywhere, over the network. */
    @JsonProperty("online")
    ONLINE,
    /** On paper. */
    @JsonProperty("paper")
    PAPER,
    /** In conversation. */
    @JsonProperty("interview")
    INTERVIEW
  }

  /** Who watches over a sitting. */
  public enum Proctoring {
    /** Nobody. */
    @JsonProperty("none")
    NONE,
    /** Somebody in the same room. */
    @JsonProperty("on-site")
    ON_SITE,
    /** Somebody from afar, at the time. */
    @JsonProperty("remote-live")
    REMOTE_LIVE,
    /** A recording that is looked at afterwards. */
    @JsonProperty("remote-recorded")
    REMOTE_RECORDED
  }

  /**
   * A check of who the person is.
   *
   * @param by what was checked
   * @param passed whether it was the person
   */
  public record IdentityCheck(@NotNull IdentityEvidence by, boolean passed) {
    public IdentityCheck {
      Objects.requireNonNull(by);
    }
  }

  /** By what a person is identified. */
  public enum IdentityEvidence {
    /** An identity document that somebody looked at. */
    @JsonProperty("identity-document")
    IDENTITY_DOCUMENT,
    /** An electronic identity: a certificate, a card, a national sign-in. */
    @JsonProperty("electronic-identity")
    ELECTRONIC_IDENTITY,
    /** A face or a voice compared with a reference. */
    @JsonProperty("biometric")
    BIOMETRIC,
    /** An account and its password. */
    @JsonProperty("account")
    ACCOUNT,
    /** Somebody who knows the person. */
    @JsonProperty("witness")
    WITNESS
  }

  /**
   * Tells whether the person's identity was verified.
   *
   * @return true when checks were made and all passed, false when one failed, empty when none is
   *     known
   */
  public Optional<Boolean> identityVerified() {
    return getIdentityChecks().isEmpty()
        ? Optional.empty()
        : Optional.of(getIdentityChecks().stream().allMatch(IdentityCheck::passed));
  }

  /**
   * Returns what the deciding rooms need to know of this sitting.
   *
   * @return its facts, without the responses
   */
  public SittingFacts facts() {
    return SittingFacts.builder()
        .id(getId())
        .heldOn(getStartedAt().toLocalDate())
        .instrument(getInstrument())
        .form(getForm())
        .startedAt(getStartedAt())
        .endedAt(getEndedAt())
        .mode(getMode())
        .place(getPlace())
        .proctoring(getProctoring())
        .identityVerified(identityVerified())
        .build();
  }

  /**
   * Starts a sitting.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this sitting's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getId(), "id").notBlank(getForm(), "form");
    getPlace().ifPresent(place -> laws.notBlank(place, "place"));
    if (getEndedAt().isBefore(getStartedAt())) {
      laws.that(
          false,
          "endedAt",
          "endedAt must not be before startedAt %s, was %s"
              .formatted(getStartedAt(), getEndedAt()));
    }
    laws.orThrow();
  }

  /** Builds sittings. Not thread-safe. */
  public static final class Builder extends ImmutableSitting.Builder {
    Builder() {}
  }
}
