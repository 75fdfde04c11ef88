package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Met as soon as one member is met; not met when every member that applies is not: alternative
 * routes.
 */
@Value.Immutable
@JsonTypeName(AnyOf.TYPE)
@JsonSerialize(as = ImmutableAnyOf.class)
@JsonDeserialize(builder = AnyOf.Builder.class)
public abstract non-sealed class AnyOf implements Requirement {
  static final String TYPE = "any-of";

  AnyOf() {}

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
   * @param requirements at least one
   * @return the group
   * @throws IllegalArgumentException when there is none, or the identifier is not a slug
   */
  public static AnyOf of(String id, Requirement... requirements) {
    return builder().id(id).addRequirements(requirements).build();
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
  public AnyOf titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public AnyOf citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).notEmpty(getRequirements(), "requirements").orThrow();
  }

  /** Builds groups. Not thread-safe. */
  public static final class Builder extends ImmutableAnyOf.Builder {
    Builder() {}
  }
}
