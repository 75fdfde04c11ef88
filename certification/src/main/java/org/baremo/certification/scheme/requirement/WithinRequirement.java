package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/** A number must lie in an interval, whose ends are open or closed as stated. */
@Value.Immutable
@JsonTypeName(WithinRequirement.TYPE)
@JsonSerialize(as = ImmutableWithinRequirement.class)
@JsonDeserialize(builder = WithinRequirement.Builder.class)
public abstract non-sealed class WithinRequirement implements Requirement {
  static final String TYPE = "within";

  WithinRequirement() {}

  /**
   * Returns the number.
   *
   * @return any quantity
   */
  @NotNull
  @Valid
  public abstract Quantity getOf();

  /**
   * Returns where it must lie.
   *
   * @return open or closed at each end
   */
  @NotNull
  @Valid
  public abstract Interval getInterval();

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
   * Returns what it means that the dossier does not state a number, code or level that is asked
   * about, where nothing else is open: not met, if the scheme says so.
   *
   * @return empty for indeterminate
   */
  public abstract Optional<WhenNotAssessed> getWhenNotStated();

  @Override
  public Map<String, Quantity> quantities() {
    return Map.of("/of", getOf());
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
  public WithinRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public WithinRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableWithinRequirement.Builder {
    Builder() {}
  }
}
