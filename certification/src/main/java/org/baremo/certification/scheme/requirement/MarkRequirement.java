package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * A mark, overall or of a node, must make a cut. Not yet marked is pending; a result without a mark
 * is indeterminate.
 */
@Value.Immutable
@JsonTypeName(MarkRequirement.TYPE)
@JsonSerialize(as = ImmutableMarkRequirement.class)
@JsonDeserialize(builder = MarkRequirement.Builder.class)
public abstract non-sealed class MarkRequirement implements Requirement {
  static final String TYPE = "mark";

  MarkRequirement() {}

  /**
   * Returns what is asked about.
   *
   * @return a node of the scheme's framework; empty for the result over everything assessed
   */
  public abstract Optional<Ref> getNode();

  /**
   * Returns where the mark is cut.
   *
   * @return comparison, number and rounding
   */
  @NotNull
  @Valid
  public abstract Cut getCut();

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
   * Returns what it means that nothing was assessed.
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
  public MarkRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public MarkRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).orThrow();
  }

  /** Builds requirements of this type. Not thread-safe. */
  public static final class Builder extends ImmutableMarkRequirement.Builder {
    Builder() {}
  }
}
