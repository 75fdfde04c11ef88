package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Pattern;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Another award of the same scheme must be met by the same case: a level that needs the one below.
 * An award that does not apply to the case is not given, and so is not met.
 */
@Value.Immutable
@JsonTypeName(AwardRequirement.TYPE)
@JsonSerialize(as = ImmutableAwardRequirement.class)
@JsonDeserialize(builder = AwardRequirement.Builder.class)
public abstract non-sealed class AwardRequirement implements Requirement {
  static final String TYPE = "award";

  AwardRequirement() {}

  /**
   * Returns the award.
   *
   * @return a code of the scheme; never the award that requires it, nor one that requires that
   */
  @Pattern(regexp = Slugs.SLUG)
  public abstract String getAward();

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
  public AwardRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public AwardRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).matches(Slugs.FORM, getAward(), "award", Slugs.LAW).orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableAwardRequirement.Builder {
    Builder() {}
  }
}
