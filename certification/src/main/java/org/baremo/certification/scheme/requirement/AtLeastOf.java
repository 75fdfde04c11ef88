package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Met when at least so many members are met. Members that do not apply leave the group; the number
 * stays, so that too few remaining members cannot meet it.
 */
@Value.Immutable
@JsonTypeName(AtLeastOf.TYPE)
@JsonSerialize(as = ImmutableAtLeastOf.class)
@JsonDeserialize(builder = AtLeastOf.Builder.class)
public abstract non-sealed class AtLeastOf implements Requirement {
  static final String TYPE = "at-least-of";

  AtLeastOf() {}

  /**
   * Returns how many members must be met.
   *
   * @return 1 or more, at most the number of members: none of none is never enough
   */
  @Positive
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
   * Combines requirements.
   *
   * @param id a slug, unique in the scheme
   * @param count how many must be met
   * @param requirements at least one
   * @return the group
   * @throws IllegalArgumentException when the count is below 1 or above the number of requirements,
   *     or the identifier is not a slug
   */
  public static AtLeastOf of(String id, int count, Requirement... requirements) {
    return builder().id(id).count(count).addRequirements(requirements).build();
  }

  /**
   * Starts a group.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this group's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Override
  public AtLeastOf titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public AtLeastOf citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this)
        .notEmpty(getRequirements(), "requirements")
        .positive(getCount(), "count")
        .that(
            getCount() <= Math.max(1, getRequirements().size()),
            "count",
            "count must be at most the %s requirements, was %s"
                .formatted(getRequirements().size(), getCount()))
        .orThrow();
  }

  /** Builds groups. Not thread-safe. */
  public static final class Builder extends ImmutableAtLeastOf.Builder {
    Builder() {}
  }
}
