package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A day must lie in a stretch of time that the dossier states, such as one in which the centre was
 * accredited. Not met where there surely is no such day, as no attempt counts ({@link
 * Day.OfAttempt}).
 */
@Value.Immutable
@JsonTypeName(PeriodRequirement.TYPE)
@JsonSerialize(as = ImmutablePeriodRequirement.class)
@JsonDeserialize(builder = PeriodRequirement.Builder.class)
public abstract non-sealed class PeriodRequirement implements Requirement {
  static final String TYPE = "in-period";

  PeriodRequirement() {}

  /**
   * Returns the name of the stretches of time.
   *
   * @return stated by the dossier, none, one or several; indeterminate when it does not state them
   */
  @NotNull
  public abstract FactName getPeriod();

  /**
   * Returns the day.
   *
   * @return any day
   */
  @NotNull
  @Valid
  public abstract Day getOn();

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
  public PeriodRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public PeriodRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutablePeriodRequirement.Builder {
    Builder() {}
  }
}
