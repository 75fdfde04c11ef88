package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * One of several codes must be among those that the dossier states under a name: a title, a
 * speciality, a country.
 */
@Value.Immutable
@JsonTypeName(CodeRequirement.TYPE)
@JsonSerialize(as = ImmutableCodeRequirement.class)
@JsonDeserialize(builder = CodeRequirement.Builder.class)
public abstract non-sealed class CodeRequirement implements Requirement {
  static final String TYPE = "code";

  CodeRequirement() {}

  /**
   * Returns under which name the dossier states them.
   *
   * @return a name
   */
  @NotNull
  public abstract FactName getFact();

  /**
   * Returns the codes of which one is enough.
   *
   * @return at least one, all different
   */
  @NotEmpty
  public abstract List<@NotBlank String> getOneOf();

  /**
   * Returns what it means that the dossier states none under that name.
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
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Override
  public CodeRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public CodeRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    Laws laws = RequirementLaws.of(this).notEmpty(getOneOf(), "oneOf");
    getOneOf().forEach(code -> laws.notBlank(code, "oneOf"));
    laws.distinct(getOneOf(), "oneOf");
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableCodeRequirement.Builder {
    Builder() {}
  }
}
