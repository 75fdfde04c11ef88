package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * So many units of an award, compared with a number, must be met: at least one module. The award
 * may be the very one that requires this, as its units are judged before it, or another one of the
 * scheme, which itself need not be met. Units that do not apply leave the count; what is still
 * unknown is counted both ways.
 */
@Value.Immutable
@JsonTypeName(UnitsRequirement.TYPE)
@JsonSerialize(as = ImmutableUnitsRequirement.class)
@JsonDeserialize(builder = UnitsRequirement.Builder.class)
public abstract non-sealed class UnitsRequirement implements Requirement {
  static final String TYPE = "units";

  UnitsRequirement() {}

  /**
   * Returns the award whose units are counted.
   *
   * @return a code of the scheme, of an award that has units
   */
  @Pattern(regexp = Slugs.SLUG)
  public abstract String getAward();

  /**
   * Returns how the number of met units must compare.
   *
   * @return at least so many unless stated
   */
  @NotNull
  @Value.Default
  public Comparison getComparison() {
    return Comparison.AT_LEAST;
  }

  /**
   * Returns the number compared with.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getCount();

  /**
   * Returns the units that are counted.
   *
   * @return codes of units of the award, each once; empty for all of them
   */
  public abstract List<@Pattern(regexp = Slugs.SLUG) String> getOf();

  /**
   * Returns what this comes to when none of the units applies.
   *
   * @return not applicable unless stated
   */
  @NotNull
  @Value.Default
  public WhenEmpty getWhenEmpty() {
    return WhenEmpty.NOT_APPLICABLE;
  }

  /**
   * Tells whether a unit of the award is counted.
   *
   * @param code the unit's code
   * @return true for those named, and for each where none is
   */
  public boolean counts(String code) {
    return getOf().isEmpty() || getOf().contains(code);
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
  public UnitsRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public UnitsRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    Laws laws =
        RequirementLaws.of(this)
            .matches(Slugs.FORM, getAward(), "award", Slugs.LAW)
            .notNegative(getCount(), "count");
    getOf().forEach(code -> laws.matches(Slugs.FORM, code, "of", Slugs.LAW));
    laws.distinct(getOf(), "of").orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableUnitsRequirement.Builder {
    Builder() {}
  }
}
