package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * One of several ways must be met. They stand in order of preference: the first one that is met is
 * the one by which the requirement counts as met, always the same for the same case.
 */
@Value.Immutable
@JsonTypeName(RoutesRequirement.TYPE)
@JsonSerialize(as = ImmutableRoutesRequirement.class)
@JsonDeserialize(builder = RoutesRequirement.Builder.class)
public abstract non-sealed class RoutesRequirement implements Requirement {
  static final String TYPE = "routes";

  RoutesRequirement() {}

  /**
   * Returns the ways.
   *
   * @return at least one, in order of preference
   */
  @NotEmpty
  public abstract List<@Valid Route> getRoutes();

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
    return getRoutes().stream().map(Route::getRequires).toList();
  }

  @Override
  public String pointer(int part) {
    return "/routes/" + part + "/requires";
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
  public RoutesRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public RoutesRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    Laws laws = RequirementLaws.of(this).notEmpty(getRoutes(), "routes");
    laws.that(
        getRoutes().stream().map(Route::getCode).distinct().count() == getRoutes().size(),
        "routes",
        "routes must have different codes");
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableRoutesRequirement.Builder {
    Builder() {}
  }
}
