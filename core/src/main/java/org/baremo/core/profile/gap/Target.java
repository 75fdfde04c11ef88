package org.baremo.core.profile.gap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.baremo.core.framework.Ksa;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** A level that is wanted of one node: as a whole, or in its knowledge, skills or attitudes. */
@Value.Immutable
@JsonSerialize(as = ImmutableTarget.class)
@JsonDeserialize(builder = Target.Builder.class)
public abstract class Target {
  Target() {}

  /** How much a target matters. */
  public enum Importance {
    /** It must be met. */
    @JsonProperty("essential")
    ESSENTIAL,
    /** It would be good to meet it. */
    @JsonProperty("desirable")
    DESIRABLE
  }

  /**
   * Returns the node.
   *
   * @return an area, a competence…
   */
  @NotNull
  public abstract Ref getNode();

  /**
   * Returns the level that is wanted.
   *
   * @return at least this one; of the node's edition
   */
  @NotNull
  public abstract LevelRef getLevel();

  /**
   * Returns the kind that it is wanted of.
   *
   * @return empty where it is wanted of the node as a whole
   */
  public abstract Optional<Ksa> getKsa();

  /**
   * Returns how much it matters.
   *
   * @return essential unless stated
   */
  @NotNull
  @Value.Default
  public Importance getImportance() {
    return Importance.ESSENTIAL;
  }

  /**
   * Returns an essential target for a node as a whole.
   *
   * @param node the node
   * @param level at least this level
   * @return the target
   */
  public static Target of(Ref node, LevelRef level) {
    return builder().node(node).level(level).build();
  }

  /**
   * Starts a target.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this target's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .that(
            getLevel().edition().equals(getNode().edition()),
            "level",
            "level must be of edition %s, was %s",
            getNode().edition(),
            getLevel())
        .orThrow();
  }

  /** Builds targets. Not thread-safe. */
  public static final class Builder extends ImmutableTarget.Builder {
    Builder() {}
  }
}
