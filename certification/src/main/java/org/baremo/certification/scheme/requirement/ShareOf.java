package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * At least a percentage of the members that apply must be met. The number needed is that percentage
 * of their number: exact, or made whole as stated. It is never below the least number, so that a
 * small group is not passed by meeting nothing.
 */
@Value.Immutable
@JsonTypeName(ShareOf.TYPE)
@JsonSerialize(as = ImmutableShareOf.class)
@JsonDeserialize(builder = ShareOf.Builder.class)
public abstract non-sealed class ShareOf implements Requirement {
  static final String TYPE = "share-of";

  ShareOf() {}

  /**
   * Returns the percentage.
   *
   * @return from 0 to 100
   */
  @NotNull
  public abstract Rational getPercentage();

  /**
   * Returns how the number needed is made whole.
   *
   * @return empty when it is compared exactly
   */
  public abstract Optional<Rounding.Mode> getRounding();

  /**
   * Returns the number that is needed at the least.
   *
   * @return 1 unless stated; 0 lets a group pass of which nothing is needed
   */
  @PositiveOrZero
  @Value.Default
  public int getLeastCount() {
    return RequirementLaws.LEAST_COUNT;
  }

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

  /**
   * Returns the number that must be met, of those members that apply.
   *
   * @param applicable how many apply
   * @return what the percentage comes to, at least the least number
   */
  public Rational needed(int applicable) {
    return RequirementLaws.share(getPercentage(), applicable, getRounding(), getLeastCount());
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
  public ShareOf titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public ShareOf citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this)
        .that(
            RequirementLaws.isPercentage(getPercentage()),
            "percentage",
            "percentage must be from 0 to 100, was %s",
            getPercentage())
        .notNegative(getLeastCount(), "leastCount")
        .notEmpty(getRequirements(), "requirements")
        .orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableShareOf.Builder {
    Builder() {}
  }
}
