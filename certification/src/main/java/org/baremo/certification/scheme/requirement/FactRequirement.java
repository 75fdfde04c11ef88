package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A yes-or-no fact of the case must hold: that somebody is registered, that a fee is settled. A
 * fact that the dossier does not state is unknown, not false. What must not hold is said by {@link
 * NoneOf}.
 */
@Value.Immutable
@JsonTypeName(FactRequirement.TYPE)
@JsonSerialize(as = ImmutableFactRequirement.class)
@JsonDeserialize(builder = FactRequirement.Builder.class)
public abstract non-sealed class FactRequirement implements Requirement {
  static final String TYPE = "fact";

  FactRequirement() {}

  /**
   * Returns the fact that must hold.
   *
   * @return a fact that dossiers state
   */
  @NotNull
  public abstract FactName getFact();

  /**
   * Returns what it means that the dossier does not state the fact.
   *
   * @return indeterminate unless stated
   */
  @NotNull
  @Value.Default
  public WhenNotAssessed getWhenNotStated() {
    return WhenNotAssessed.INDETERMINATE;
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
  public FactRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public FactRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).orThrow();
  }

  /** Builds requirements of this type. Not thread-safe. */
  public static final class Builder extends ImmutableFactRequirement.Builder {
    Builder() {}
  }
}
