package org.baremo.core.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * A statement of a framework: a learning outcome, a competence statement, an example… Its text is
 * not its identity (two of DigComp 3.0's outcomes read the same) and may be missing.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableStatement.class)
@JsonDeserialize(builder = Statement.Builder.class)
public abstract class Statement {
  Statement() {}

  /**
   * Returns how the statement is referred to.
   *
   * @return edition, kind and code
   */
  @NotNull
  public abstract Ref getRef();

  /**
   * Returns the nodes that the statement is about.
   *
   * @return at least one, each once
   */
  @NotEmpty
  public abstract List<Ref> getAbout();

  /**
   * Returns the level at which it is expected.
   *
   * @return empty where the framework gives none
   */
  public abstract Optional<LevelRef> getLevel();

  /**
   * Returns whether it states knowledge, a skill or an attitude.
   *
   * @return empty where the framework does not say
   */
  public abstract Optional<Ksa> getKsa();

  /**
   * Returns its labels.
   *
   * @return each once; empty where it has none
   */
  public abstract List<@Valid Label> getLabels();

  /**
   * Returns the sentence.
   *
   * @return empty where the official text is not at hand
   */
  public abstract Optional<@Valid LocalizedText> getText();

  /**
   * Starts a statement.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this statement's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notEmpty(getAbout(), "about");
    // Most statements have one node and one label: nothing to compare.
    if (getAbout().size() > 1 && Set.copyOf(getAbout()).size() < getAbout().size()) {
      laws.that(false, "about", "about must name different nodes, was " + getAbout());
    }
    if (getLabels().size() > 1 && Set.copyOf(getLabels()).size() < getLabels().size()) {
      laws.that(false, "labels", "labels must be different, were " + getLabels());
    }
    laws.orThrow();
  }

  /** Builds statements. Not thread-safe. */
  public static final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
