package org.baremo.core.crosswalk;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** What somebody asserts of two nodes or statements: that and how they correspond. */
@Value.Immutable
@JsonSerialize(as = ImmutableMapping.class)
@JsonDeserialize(builder = Mapping.Builder.class)
public abstract class Mapping {
  Mapping() {}

  /**
   * Returns the source.
   *
   * @return a node or statement of the crosswalk's first edition
   */
  @NotNull
  public abstract Ref getSource();

  /**
   * Returns the target.
   *
   * @return a node or statement of the crosswalk's second edition
   */
  @NotNull
  public abstract Ref getTarget();

  /**
   * Returns how the target relates to the source.
   *
   * @return read from source to target: broad says that the target is broader
   */
  @NotNull
  public abstract Relation getRelation();

  /**
   * Returns how much of it holds, in the eyes of whoever asserts it.
   *
   * @return from 0 to 1; empty when nobody has put a number to it, which is not 1
   */
  public abstract Optional<Rational> getStrength();

  /**
   * Returns why.
   *
   * @return for people; empty when no reason is given
   */
  public abstract Optional<@Valid LocalizedText> getRationale();

  /**
   * Returns where this mapping comes from, where that differs from the crosswalk's own provenance.
   *
   * @return empty when the crosswalk's holds
   */
  public abstract Optional<@Valid Provenance> getProvenance();

  /**
   * Returns a mapping without strength or reason.
   *
   * @param source the source
   * @param target the target
   * @param relation how the target relates to the source
   * @return the mapping
   */
  public static Mapping of(Ref source, Ref target, Relation relation) {
    return builder().source(source).target(target).relation(relation).build();
  }

  /**
   * Starts a mapping.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this mapping's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    checkStrength(getStrength(), laws);
    laws.orThrow();
  }

  static void checkStrength(Optional<Rational> strength, Laws laws) {
    strength.ifPresent(
        value ->
            laws.that(
                value.signum() >= 0 && value.compareTo(Rational.ONE) <= 0,
                "strength",
                "strength must be from 0 to 1, was %s",
                value));
  }

  /** Builds mappings. Not thread-safe. */
  public static final class Builder extends ImmutableMapping.Builder {
    Builder() {}
  }
}
