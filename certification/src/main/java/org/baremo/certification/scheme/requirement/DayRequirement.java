package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Two days must compare as stated: on or before, on or after, before, after, the same. A day that
 * the case does not say makes it indeterminate, one that hangs on an attempt that is not marked yet
 * pending; where one of the two surely is no day, as no attempt counts ({@link Day.OfAttempt}), it
 * is not met, whatever the other is.
 */
@Value.Immutable
@JsonTypeName(DayRequirement.TYPE)
@JsonSerialize(as = ImmutableDayRequirement.class)
@JsonDeserialize(builder = DayRequirement.Builder.class)
public abstract non-sealed class DayRequirement implements Requirement {
  static final String TYPE = "day";

  DayRequirement() {}

  /**
   * Returns the day compared.
   *
   * @return any day
   */
  @NotNull
  @Valid
  public abstract Day getDay();

  /**
   * Returns how it must compare.
   *
   * @return below is before, at most is on or before
   */
  @NotNull
  public abstract Comparison getComparison();

  /**
   * Returns the day compared with.
   *
   * @return any day
   */
  @NotNull
  @Valid
  public abstract Day getOther();

  @Override
  public Map<String, Day> days() {
    Map<String, Day> days = new LinkedHashMap<>();
    days.put("/day", getDay());
    days.put("/other", getOther());
    return days;
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
  public DayRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public DayRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableDayRequirement.Builder {
    Builder() {}
  }
}
