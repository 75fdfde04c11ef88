package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.time.LeapDay;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * The person must have reached an age on a named date. An age is reached on the birthday itself,
 * from its first moment: civil days are compared, never instants. Where the date lies after the
 * decision and the age is reached only between the two, it is pending until then; an age that is
 * reached by the decision is met, and one that is not reached on the date is not.
 */
@Value.Immutable
@JsonTypeName(AgeRequirement.TYPE)
@JsonSerialize(as = ImmutableAgeRequirement.class)
@JsonDeserialize(builder = AgeRequirement.Builder.class)
public abstract non-sealed class AgeRequirement implements Requirement {
  static final String TYPE = "age";
  private static final int MOST_YEARS = 150;

  AgeRequirement() {}

  /**
   * Returns the age to have reached.
   *
   * @return whole years, from 1 to 150
   */
  @Min(1)
  @Max(MOST_YEARS)
  public abstract int getMinimumYears();

  /**
   * Returns the date on which it must have been reached.
   *
   * @return a date of the case
   */
  @NotNull
  public abstract DateName getOn();

  /**
   * Returns when somebody born on 29 February has a birthday in other years.
   *
   * @return 28 February unless stated
   */
  @NotNull
  @Value.Default
  public LeapDay getLeapDay() {
    return LeapDay.FEBRUARY_28;
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
   * @return a builder holding this requirement's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Override
  public AgeRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public AgeRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).between(1, MOST_YEARS, getMinimumYears(), "minimumYears").orThrow();
  }

  /** Builds requirements of this type. Not thread-safe. */
  public static final class Builder extends ImmutableAgeRequirement.Builder {
    Builder() {}
  }
}
