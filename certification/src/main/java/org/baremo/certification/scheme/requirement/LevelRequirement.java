package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * A proficiency level, overall or of a node, must be attained. A result on another scale is
 * indeterminate: levels of different scales are never compared without a mapping.
 */
@Value.Immutable
@JsonTypeName(LevelRequirement.TYPE)
@JsonSerialize(as = ImmutableLevelRequirement.class)
@JsonDeserialize(builder = LevelRequirement.Builder.class)
public abstract non-sealed class LevelRequirement implements Requirement {
  static final String TYPE = "level";

  LevelRequirement() {}

  /**
   * Returns what is asked about.
   *
   * @return a node of the scheme's framework; empty for the result over everything assessed
   */
  public abstract Optional<Ref> getNode();

  /**
   * Returns the level of the dossier that is asked about instead of one of the results.
   *
   * @return the name that the dossier states it by, such as that of a jury; empty for a result
   */
  public abstract Optional<FactName> getStated();

  /**
   * Returns the lowest level that is enough.
   *
   * @return a level of one scale
   */
  @NotNull
  public abstract LevelRef getAtLeast();

  /**
   * Returns what an exemption does.
   *
   * @return not applicable unless stated
   */
  @NotNull
  @Value.Default
  public WhenExempt getWhenExempt() {
    return WhenExempt.NOT_APPLICABLE;
  }

  /**
   * Returns what it means that nothing was assessed, or that the dossier does not state the level.
   *
   * @return indeterminate unless stated
   */
  @NotNull
  @Value.Default
  public WhenNotAssessed getWhenNotAssessed() {
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
  public LevelRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public LevelRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this)
        .that(
            getNode().isEmpty() || getStated().isEmpty(),
            "stated",
            "stated must be left out where a node is named")
        .orThrow();
  }

  /** Builds requirements of this type. Not thread-safe. */
  public static final class Builder extends ImmutableLevelRequirement.Builder {
    Builder() {}
  }
}
