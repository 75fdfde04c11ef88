package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Two numbers must compare as stated, exactly. Strictness is in the comparison, rounding in the
 * numbers.
 */
@Value.Immutable
@JsonTypeName(CompareRequirement.TYPE)
@JsonSerialize(as = ImmutableCompareRequirement.class)
@JsonDeserialize(builder = CompareRequirement.Builder.class)
public abstract non-sealed class CompareRequirement implements Requirement {
  static final String TYPE = "compare";

  CompareRequirement() {}

  /**
   * Returns the number compared.
   *
   * @return any quantity
   */
  @NotNull
  @Valid
  public abstract Quantity getLeft();

  /**
   * Returns how it must compare.
   *
   * @return above, at least, equal, at most or below
   */
  @NotNull
  public abstract Comparison getComparison();

  /**
   * Returns the number compared with.
   *
   * @return any quantity, as a rule a constant
   */
  @NotNull
  @Valid
  public abstract Quantity getRight();

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
    Map<String, Quantity> quantities = new LinkedHashMap<>();
    quantities.put("/left", getLeft());
    quantities.put("/right", getRight());
    return quantities;
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
  public CompareRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public CompareRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableCompareRequirement.Builder {
    Builder() {}
  }
}
