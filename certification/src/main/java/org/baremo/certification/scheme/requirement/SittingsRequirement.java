package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * All results must come from so many sittings. Sittings with the same identifier are one; when none
 * is known, nobody can tell.
 */
@Value.Immutable
@JsonTypeName(SittingsRequirement.TYPE)
@JsonSerialize(as = ImmutableSittingsRequirement.class)
@JsonDeserialize(builder = SittingsRequirement.Builder.class)
public abstract non-sealed class SittingsRequirement implements Requirement {
  static final String TYPE = "sittings";

  SittingsRequirement() {}

  /**
   * Returns how the number of sittings must compare.
   *
   * @return equal for exactly so many, at most for no more than so many
   */
  @NotNull
  public abstract Comparison getComparison();

  /**
   * Returns the number compared with.
   *
   * @return 1 or more
   */
  @Positive
  public abstract int getCount();

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
  public SittingsRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public SittingsRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).positive(getCount(), "count").orThrow();
  }

  /** Builds requirements of this type. Not thread-safe. */
  public static final class Builder extends ImmutableSittingsRequirement.Builder {
    Builder() {}
  }
}
