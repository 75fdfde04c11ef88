package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Nobody who had one role in a case may have had one of several others: whoever trained does not
 * examine, whoever examined does not decide. Where a role is not stated, nobody can tell, unless
 * the dossier says that nobody had it.
 */
@Value.Immutable
@JsonTypeName(SeparationRequirement.TYPE)
@JsonSerialize(as = ImmutableSeparationRequirement.class)
@JsonDeserialize(builder = SeparationRequirement.Builder.class)
public abstract non-sealed class SeparationRequirement implements Requirement {
  static final String TYPE = "separation";

  SeparationRequirement() {}

  /**
   * Returns the role that must be kept apart.
   *
   * @return a role that the dossier states
   */
  @NotNull
  public abstract RoleName getRole();

  /**
   * Returns the roles that it must be kept apart from.
   *
   * @return at least one, all different
   */
  @NotEmpty
  public abstract List<RoleName> getApartFrom();

  /**
   * Returns how long ago somebody may have had the other role.
   *
   * @return counted back from the day on which they had this one: the other is far enough away on
   *     the day that this reaches, and before; it is not after that day, nor later than the role
   *     itself. Empty when it does not matter how long ago
   */
  public abstract Optional<@Valid Period> getWithin();

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
  public SeparationRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public SeparationRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    Laws laws = RequirementLaws.of(this).notEmpty(getApartFrom(), "apartFrom");
    laws.that(
        !getApartFrom().contains(getRole()),
        "apartFrom",
        "apartFrom must not name the role itself, " + getRole());
    laws.distinct(getApartFrom(), "apartFrom");
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableSeparationRequirement.Builder {
    Builder() {}
  }
}
