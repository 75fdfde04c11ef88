package org.baremo.core.programme.organisation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.PartialDate;
import org.baremo.core.programme.territory.TerritoryId;
import org.immutables.value.Value;

/**
 * An organisation under all the names that sources use for it. That two names mean the same is
 * asserted, each with its source; nothing compares spellings.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOrganisation.class)
@JsonDeserialize(builder = Organisation.Builder.class)
public abstract class Organisation {
  Organisation() {}

  /**
   * Returns how it is referred to.
   *
   * @return stays when its name changes
   */
  @NotNull
  @Valid
  public abstract OrganisationId getId();

  /**
   * Returns what it is.
   *
   * @return any number of kinds; empty when unknown
   */
  public abstract Set<OrganisationKind> getKinds();

  /**
   * Returns its names.
   *
   * @return at least one, each with the source that asserts it
   */
  @NotEmpty
  public abstract List<@Valid OrganisationName> getNames();

  /**
   * Returns what registers call it.
   *
   * @return at most one code a register; empty when unknown
   */
  public abstract List<@Valid Identifier> getIdentifiers();

  /**
   * Returns when it was founded.
   *
   * @return as precise as known; empty when unknown
   */
  public abstract Optional<@Valid PartialDate> getFounded();

  /**
   * Returns where it works.
   *
   * @return the smallest territory that contains all of it; empty when unknown
   */
  public abstract Optional<@Valid TerritoryId> getTerritory();

  /**
   * Starts an organisation.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this organisation's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notEmpty(getNames(), "names");
    Set<String> schemes = new HashSet<>();
    for (int i = 0; i < getIdentifiers().size(); i++) {
      String scheme = getIdentifiers().get(i).scheme();
      laws.that(
          schemes.add(scheme),
          "identifiers/" + i + "/scheme",
          "scheme must be different from other identifiers', was %s",
          scheme);
    }
    laws.orThrow();
  }

  /** Builds organisations. Not thread-safe. */
  public static final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}
