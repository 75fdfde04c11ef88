package org.baremo.core.programme.organisation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.territory.PopulationBand;
import org.baremo.core.programme.territory.TerritoryId;
import org.immutables.value.Value;

/** A place that is open to the public, such as a telecentre, and who ran it when. */
@Value.Immutable
@JsonSerialize(as = ImmutableCentre.class)
@JsonDeserialize(builder = Centre.Builder.class)
public abstract class Centre {
  Centre() {}

  /**
   * Returns how it is referred to.
   *
   * @return the same through all its operators
   */
  @NotNull
  @Valid
  public abstract CentreId getId();

  /**
   * Returns where it stands.
   *
   * @return empty when unknown
   */
  public abstract Optional<@Valid TerritoryId> getTerritory();

  /**
   * Returns how many people live in its town.
   *
   * @return empty when unknown
   */
  public abstract Optional<@Valid PopulationBand> getPopulationBand();

  /**
   * Returns who runs it.
   *
   * @return one after the other, never two at once; empty when unknown
   */
  public abstract List<@Valid Operation> getOperations();

  /**
   * Starts a centre.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this centre's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    List<Operation> all = getOperations();
    for (int i = 1; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        laws.that(
            overlap(all.get(j), all.get(i)) != Presence.PRESENT,
            "operations/" + i,
            "operations must not overlap, %s and %s do",
            shown(all.get(j)),
            shown(all.get(i)));
      }
    }
    laws.orThrow();
  }

  private static Presence overlap(Operation one, Operation other) {
    return one.tenure()
        .flatMap(tenure -> other.tenure().map(tenure::overlap))
        .orElse(Presence.UNKNOWN);
  }

  private static String shown(Operation operation) {
    return operation.operator()
        + operation.tenure().map(tenure -> " " + tenure).orElse(" without dates");
  }

  /** Builds centres. Not thread-safe. */
  public static final class Builder extends ImmutableCentre.Builder {
    Builder() {}
  }
}
