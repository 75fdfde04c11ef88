package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * So many members, compared with a number, must be met: exactly two, at most one, more than three.
 * Members that do not apply leave the group; what is still unknown is counted both ways.
 */
@Value.Immutable
@JsonTypeName(CountOf.TYPE)
@JsonSerialize(as = ImmutableCountOf.class)
@JsonDeserialize(builder = CountOf.Builder.class)
public abstract non-sealed class CountOf implements Requirement {
  static final String TYPE = "count-of";

  CountOf() {}

  /**
   * Returns how the number of met members must compare.
   *
   * @return equal for exactly so many, at most for no more than so many
   */
  @NotNull
  public abstract Comparison getComparison();

  /**
   * Returns the number compared with.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getCount();

  /**
   * Returns the requirements combined.
   *
   * @return at least one
   */
  @NotEmpty
  public abstract List<@Valid Requirement> getRequirements();

  /**
   * Returns what the group comes to when none of its members applies.
   *
   * @return not applicable unless stated
   */
  @NotNull
  @Value.Default
  public WhenEmpty getWhenEmpty() {
    return WhenEmpty.NOT_APPLICABLE;
  }

  @Override
  public List<Requirement> parts() {
    return getRequirements();
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
  public CountOf titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public CountOf citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this)
        .notNegative(getCount(), "count")
        .notEmpty(getRequirements(), "requirements")
        .orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableCountOf.Builder {
    Builder() {}
  }
}
