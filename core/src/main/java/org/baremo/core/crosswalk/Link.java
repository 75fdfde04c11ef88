package org.baremo.core.crosswalk;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * That two nodes or statements correspond, how, and by which asserted mappings one gets from the
 * one to the other. Says nothing that is stronger than any of them.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLink.class)
@JsonDeserialize(builder = Link.Builder.class)
public abstract class Link {
  Link() {}

  /**
   * Returns the source.
   *
   * @return where the path begins
   */
  @NotNull
  public abstract Ref getSource();

  /**
   * Returns the target.
   *
   * @return where the path ends
   */
  @NotNull
  public abstract Ref getTarget();

  /**
   * Returns how the target relates to the source.
   *
   * @return nothing stronger than any step of the path
   */
  @NotNull
  public abstract Relation getRelation();

  /**
   * Returns how much of it holds.
   *
   * @return the product of the strengths of the path, from 0 to 1; empty when one of them is not
   *     known
   */
  public abstract Optional<Rational> getStrength();

  /**
   * Returns the asserted mappings that the link comes from, in order.
   *
   * @return one for an asserted link; empty only from a node to itself
   */
  public abstract List<@Valid Step> getPath();

  /**
   * Starts a link.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this link's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    Ref at = getSource();
    List<Step> path = getPath();
    for (int i = 0; i < path.size(); i++) {
      Step step = path.get(i);
      if (!step.start().equals(at)) {
        laws.that(false, "path/" + i, "path must go on from %s, was from %s", at, step.start());
      }
      if (!step.relation().isAtLeast(getRelation())) {
        laws.that(
            false,
            "relation",
            "relation must be no stronger than its steps', was %s over %s",
            getRelation(),
            step.relation());
      }
      at = step.end();
    }
    laws.that(
        at.equals(getTarget()),
        "target",
        "target must be where the path ends, %s, was %s",
        at,
        getTarget());
    Optional<Rational> product = Optional.ofNullable(product(path));
    laws.that(
        getStrength().equals(product),
        "strength",
        "strength must be the product of its steps', %s, was %s",
        product.map(Rational::toString).orElse("unknown"),
        getStrength().map(Rational::toString).orElse("unknown"));
    laws.orThrow();
  }

  private static @Nullable Rational product(List<Step> path) {
    Rational product = Rational.ONE;
    for (Step step : path) {
      Rational strength = step.mapping().getStrength().orElse(null);
      if (strength == null) {
        return null;
      }
      product = product.times(strength);
    }
    return product;
  }

  /** Builds links. Not thread-safe. */
  public static final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
