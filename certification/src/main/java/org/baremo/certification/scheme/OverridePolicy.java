package org.baremo.certification.scheme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** A requirement that people may rule on in single cases, and who may. */
@Value.Immutable
@JsonSerialize(as = ImmutableOverridePolicy.class)
@JsonDeserialize(builder = OverridePolicy.Builder.class)
public abstract class OverridePolicy {
  OverridePolicy() {}

  /**
   * Returns the requirement.
   *
   * @return an identifier of the scheme
   */
  @Pattern(regexp = Slugs.SLUG)
  public abstract String getRequirement();

  /**
   * Returns the roles that may rule on it.
   *
   * @return at least one, all different
   */
  @NotEmpty
  public abstract List<RoleName> getRoles();

  /**
   * Returns where that is written.
   *
   * @return empty when unknown
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getLegalReference();

  /**
   * Starts a policy.
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

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .matches(Slugs.FORM, getRequirement(), "requirement", Slugs.LAW)
            .notEmpty(getRoles(), "roles")
            .distinct(getRoles(), "roles");
    getLegalReference().ifPresent(text -> laws.notBlank(text, "legalReference"));
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableOverridePolicy.Builder {
    Builder() {}
  }
}
