package org.baremo.core.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * What a level means for one node. Where a framework defines levels node by node (EntreComp's
 * threads, the competences of the e-CF), a pair that has no definition is undefined: it is not a
 * level of zero, and nobody can be said to be below it.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLevelDefinition.class)
@JsonDeserialize(builder = LevelDefinition.Builder.class)
public abstract class LevelDefinition {
  LevelDefinition() {}

  /**
   * Returns for which node the level is defined.
   *
   * @return a node of the level's edition
   */
  @NotNull
  public abstract Ref getNode();

  /**
   * Returns which level is defined.
   *
   * @return a level of the node's edition
   */
  @NotNull
  public abstract LevelRef getLevel();

  /**
   * Returns what the level is called for this node, where that is another name than the scale's.
   *
   * @return empty where the framework gives none or the title is not known
   */
  public abstract Optional<@Valid LocalizedText> getTitle();

  /**
   * Returns what a person at this level does with regard to the node.
   *
   * @return empty where the official text is not at hand
   */
  public abstract Optional<@Valid LocalizedText> getText();

  /**
   * Starts a definition.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this definition's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (!getNode().edition().equals(getLevel().edition())) {
      new Laws()
          .that(
              false,
              "level",
              "level must be of edition %s, was %s".formatted(getNode().edition(), getLevel()))
          .orThrow();
    }
  }

  /** Builds definitions. Not thread-safe. */
  public static final class Builder extends ImmutableLevelDefinition.Builder {
    Builder() {}
  }
}
