package org.baremo.core.migration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/** Which links are good enough to carry a level, and what several of them come to. */
@Value.Immutable
@JsonSerialize(as = ImmutableMigrationPolicy.class)
@JsonDeserialize(builder = MigrationPolicy.Builder.class)
public abstract class MigrationPolicy {
  private static final MigrationPolicy STANDARD =
      builder().addRelations(Relation.EXACT, Relation.CLOSE).build();

  MigrationPolicy() {}

  /** What is known of a target that several sources correspond to. */
  public enum SeveralSources {
    /** The lowest of them: whoever attains the target attains each. */
    @JsonProperty("lowest")
    LOWEST,
    /** Nothing. */
    @JsonProperty("undecided")
    UNDECIDED
  }

  /**
   * Returns the relations that carry.
   *
   * @return at least one, each once
   */
  @NotEmpty
  public abstract List<Relation> getRelations();

  /**
   * Returns the least strength that carries.
   *
   * @return from 0 to 1, a link of unknown strength does not reach it; empty when strength does not
   *     matter
   */
  public abstract Optional<Rational> getMinimumStrength();

  /**
   * Returns what is known of a target that several sources correspond to.
   *
   * @return the lowest unless stated
   */
  @NotNull
  @Value.Default
  public SeveralSources getSeveralSources() {
    return SeveralSources.LOWEST;
  }

  /**
   * Returns the scale to carry levels to, where the crosswalk maps a scale to several.
   *
   * @return its identifier within the target edition; empty when there is one
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getScale();

  /**
   * Returns the usual policy: exact and close links carry, of several sources the lowest counts.
   *
   * @return always the same instance
   */
  public static MigrationPolicy standard() {
    return STANDARD;
  }

  /**
   * Tells whether a link is good enough.
   *
   * @param link any link
   * @return whether its relation is one of these and its strength enough
   */
  public boolean carries(Link link) {
    return getRelations().contains(link.getRelation())
        && getMinimumStrength()
            .map(least -> link.getStrength().filter(s -> s.compareTo(least) >= 0).isPresent())
            .orElse(true);
  }

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
   * @return a builder holding this policy's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notEmpty(getRelations(), "relations");
    laws.that(
        getRelations().isEmpty() || EnumSet.copyOf(getRelations()).size() == getRelations().size(),
        "relations",
        "relations must be different, were %s",
        getRelations());
    getMinimumStrength()
        .ifPresent(
            least ->
                laws.that(
                    least.signum() >= 0 && least.compareTo(Rational.ONE) <= 0,
                    "minimumStrength",
                    "minimumStrength must be from 0 to 1, was %s",
                    least));
    getScale().ifPresent(scale -> laws.notBlank(scale, "scale"));
    laws.orThrow();
  }

  /** Builds policies. Not thread-safe. */
  public static final class Builder extends ImmutableMigrationPolicy.Builder {
    Builder() {}
  }
}
