package org.baremo.core.programme.organisation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.SourceRef;
import org.immutables.value.Value;

/** A name form that a source uses for an organisation, and by which that source can be read. */
@Value.Immutable
@JsonSerialize(as = ImmutableOrganisationName.class)
@JsonDeserialize(builder = OrganisationName.Builder.class)
public abstract class OrganisationName {
  OrganisationName() {}

  /**
   * Returns the name, letter by letter as the source writes it.
   *
   * @return not blank
   */
  @NotBlank
  public abstract String getName();

  /**
   * Returns when it was so called.
   *
   * @return empty when the source does not say
   */
  public abstract Optional<@Valid Tenure> getTenure();

  /**
   * Returns who asserts that this name means this organisation.
   *
   * @return the source
   */
  @NotNull
  @Valid
  public abstract SourceRef getSource();

  /**
   * Returns a name without dates.
   *
   * @param name not blank
   * @param source who asserts it
   * @return the name
   * @throws IllegalArgumentException when it is blank
   */
  public static OrganisationName of(String name, SourceRef source) {
    return builder().name(name).source(source).build();
  }

  /**
   * Starts a name.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this name's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws().notBlank(getName(), "name").orThrow();
  }

  /** Builds names. Not thread-safe. */
  public static final class Builder extends ImmutableOrganisationName.Builder {
    Builder() {}
  }
}
