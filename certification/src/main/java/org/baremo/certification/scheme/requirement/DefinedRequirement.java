package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * What the scheme defines once must be met here: the requirement of its definitions that is named.
 * It comes to what the definition comes to, whichever of the five that is, so that the scheme
 * decides as if the definition were written out in its place. A ruling on the definition counts
 * wherever it is used; one on this requirement counts here alone.
 */
@Value.Immutable
@JsonTypeName(DefinedRequirement.TYPE)
@JsonSerialize(as = ImmutableDefinedRequirement.class)
@JsonDeserialize(builder = DefinedRequirement.Builder.class)
public abstract non-sealed class DefinedRequirement implements Requirement {
  static final String TYPE = "defined";

  DefinedRequirement() {}

  /**
   * Returns the definition.
   *
   * @return the identifier of a requirement among the definitions of the scheme; never one that
   *     uses the definition that this stands in
   */
  @Pattern(regexp = RequirementLaws.ID)
  public abstract String getDefinition();

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
  public DefinedRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public DefinedRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this)
        .matches(RequirementLaws.ID_FORM, getDefinition(), "definition", RequirementLaws.ID_LAW)
        .orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableDefinedRequirement.Builder {
    Builder() {}
  }
}
