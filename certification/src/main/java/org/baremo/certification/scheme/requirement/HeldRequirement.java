package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.absence.WhenStatusUnknown;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A certificate must be held that is good on a day: within its validity, neither revoked nor
 * suspended as of that day; or one that stands as is asked, such as one that expired within the
 * last year. Before its first valid day a certificate counts for nothing. One that the dossier does
 * not show is not held.
 *
 * <p>What is not known of a certificate leaves it open only where it matters: each {@link
 * HeldState} that is left must be asked for, or none. So a certificate past its last day of which
 * the issuer said nothing is surely not good, and may be revoked instead of expired.
 */
@Value.Immutable
@JsonTypeName(HeldRequirement.TYPE)
@JsonSerialize(as = ImmutableHeldRequirement.class)
@JsonDeserialize(builder = HeldRequirement.Builder.class)
public abstract non-sealed class HeldRequirement implements Requirement {
  static final String TYPE = "held";

  HeldRequirement() {}

  /**
   * Returns the certificates of which one is enough.
   *
   * @return at least one, in order of preference
   */
  @NotEmpty
  public abstract List<@Valid AcceptedCertificate> getAccepted();

  /**
   * Returns the day on which it must be good, or stand as is asked.
   *
   * @return any day; not met where there surely is none, as no attempt counts ({@link
   *     Day.OfAttempt})
   */
  @NotNull
  @Valid
  public abstract Day getOn();

  /**
   * Returns how it must stand on that day.
   *
   * @return the states of which one is enough, all different; empty for good alone
   */
  public abstract List<HeldState> getStates();

  /**
   * Returns how recently it must have come to stand so.
   *
   * @return for how long it may have stood so, counted from the first day on which it was
   *     suspended, revoked or, after its last valid day, expired. What was revoked on 10 March 2024
   *     was so within two years until 9 March 2026, unless {@link #getWithinLastDay} says
   *     otherwise. Empty when that does not matter; never stated where a good one is enough
   */
  public abstract Optional<@Valid Period> getWithin();

  /**
   * Returns which day is the last one on which it has not stood so for too long.
   *
   * @return the day that this period after the first day on which it stood so falls on ({@link
   *     LastDay#ANNIVERSARY}: for 180 days, and no longer), or the day before ({@link
   *     LastDay#DAY_BEFORE}: for less than 180 days); empty for the day before, and where that does
   *     not matter
   */
  public abstract Optional<LastDay> getWithinLastDay();

  /**
   * Returns what it means that nobody has said whether it is still good.
   *
   * @return indeterminate unless stated; where it is taken as good, it is expired after its last
   *     valid day
   */
  @NotNull
  @Value.Default
  public WhenStatusUnknown getWhenStatusUnknown() {
    return WhenStatusUnknown.INDETERMINATE;
  }

  /**
   * Returns the states of which one is enough.
   *
   * @return those that are asked for, good alone where none is
   */
  public List<HeldState> states() {
    return getStates().isEmpty() ? List.of(HeldState.GOOD) : getStates();
  }

  /**
   * Returns this, asking for other certificates than good ones.
   *
   * @param states at least one
   * @return a changed copy
   */
  public HeldRequirement standing(HeldState... states) {
    return toBuilder().states(List.of(states)).build();
  }

  /**
   * Returns this, asking that it has not stood so for long.
   *
   * @param within how long before the day it is asked of; shorter than that
   * @return a changed copy
   */
  public HeldRequirement within(Period within) {
    return toBuilder().within(within).build();
  }

  /**
   * Returns this, asking that it has not stood so for long.
   *
   * @param within how long before the day it is asked of, at most
   * @param lastDay which day is the last one
   * @return a changed copy
   */
  public HeldRequirement within(Period within, LastDay lastDay) {
    return toBuilder().within(within).withinLastDay(lastDay).build();
  }

  @Override
  public Map<String, Day> days() {
    return Map.of("/on", getOn());
  }

  /**
   * Starts a requirement.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Override
  public HeldRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public HeldRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this)
        .notEmpty(getAccepted(), "accepted")
        .distinct(getStates(), "states")
        .that(
            getWithin().isEmpty() || !states().contains(HeldState.GOOD),
            "within",
            "within must be left out where a good certificate is enough")
        .that(
            getWithin().isPresent() || getWithinLastDay().isEmpty(),
            "withinLastDay",
            "withinLastDay must be left out where there is no within")
        .orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableHeldRequirement.Builder {
    Builder() {}
  }
}
