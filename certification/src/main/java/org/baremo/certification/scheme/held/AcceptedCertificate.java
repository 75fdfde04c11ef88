package org.baremo.certification.scheme.held;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.immutables.value.Value;

/** A certificate that a scheme accepts in place of, or before, its own test, and while it does. */
@Value.Immutable
@JsonSerialize(as = ImmutableAcceptedCertificate.class)
@JsonDeserialize(builder = AcceptedCertificate.Builder.class)
public abstract class AcceptedCertificate {
  AcceptedCertificate() {}

  /**
   * Returns the scheme that it was issued under.
   *
   * @return as its issuer names it
   */
  @NotBlank
  public abstract String getScheme();

  /**
   * Returns the awards that are accepted.
   *
   * @return codes or titles within that scheme; empty for any
   */
  public abstract List<@NotBlank String> getAwards();

  /**
   * Returns the lowest level that is accepted.
   *
   * @return empty when the level is not asked; a certificate without a level is not enough where it
   *     is
   */
  public abstract Optional<LevelRef> getAtLeast();

  /**
   * Returns the units that it must list.
   *
   * @return codes or titles within the award, each once: a certificate must list all of them; empty
   *     when that does not matter
   */
  public abstract List<@NotBlank String> getUnits();

  /**
   * Returns the first day on which it is accepted.
   *
   * @return empty when there is none
   */
  public abstract Optional<LocalDate> getSince();

  /**
   * Returns the last day on which it is accepted.
   *
   * @return empty when there is none
   */
  public abstract Optional<LocalDate> getUntil();

  /**
   * Returns how old it may be.
   *
   * @return counted from its first valid day; empty when that does not matter
   */
  public abstract Optional<@Valid Period> getMaximumAge();

  /**
   * Returns which day is the last one on which it is not too old.
   *
   * @return the day that its maximum age after its first valid day falls on ({@link
   *     LastDay#ANNIVERSARY}), or the day before, as with a validity of that length; empty for the
   *     anniversary, and where there is no maximum age
   */
  public abstract Optional<LastDay> getMaximumAgeLastDay();

  /**
   * Returns where the equivalence is written.
   *
   * @return an order, or another citation; empty when unknown
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getLegalReference();

  /**
   * Starts an equivalence.
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

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getScheme(), "scheme");
    getAwards().forEach(award -> laws.notBlank(award, "awards"));
    getUnits().forEach(unit -> laws.notBlank(unit, "units"));
    laws.distinct(getUnits(), "units");
    getLegalReference().ifPresent(text -> laws.notBlank(text, "legalReference"));
    laws.that(
        getSince().isEmpty()
            || getUntil().isEmpty()
            || !getUntil().get().isBefore(getSince().get()),
        "until",
        "until must not be before since %s, was %s",
        getSince().map(LocalDate::toString).orElse(""),
        getUntil().map(LocalDate::toString).orElse(""));
    laws.that(
        getMaximumAge().isPresent() || getMaximumAgeLastDay().isEmpty(),
        "maximumAgeLastDay",
        "maximumAgeLastDay must be left out where there is no maximumAge");
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableAcceptedCertificate.Builder {
    Builder() {}
  }
}
