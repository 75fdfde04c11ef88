package org.baremo.core.crosswalk;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * What somebody asserts about two editions: which nodes and statements correspond, and which
 * levels. A document; {@link Links} calculates with it. What is not mapped is unknown, which is not
 * the same as without counterpart.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCrosswalk.class)
@JsonDeserialize(builder = Crosswalk.Builder.class)
public abstract class Crosswalk {
  Crosswalk() {}

  /**
   * Returns which crosswalk this is.
   *
   * @return identifier and version
   */
  @NotNull
  public abstract VersionedId getId();

  /**
   * Returns the title.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the edition mapped from.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getSource();

  /**
   * Returns the edition mapped to.
   *
   * @return framework and edition; of any framework
   */
  @NotNull
  public abstract EditionRef getTarget();

  /**
   * Returns where the mappings come from that do not say it themselves.
   *
   * @return source and status
   */
  @NotNull
  @Valid
  public abstract Provenance getProvenance();

  /**
   * Returns the mappings of nodes and statements.
   *
   * @return any number from a source and to a target, each pair once; empty where only levels
   *     correspond
   */
  public abstract List<@Valid Mapping> getMappings();

  /**
   * Returns the mappings of levels.
   *
   * @return at most one for each two scales
   */
  public abstract List<@Valid LevelMapping> getLevelMappings();

  /**
   * Returns where a mapping comes from.
   *
   * @param mapping one of this crosswalk's
   * @return its own provenance, else this crosswalk's
   */
  public Provenance provenanceOf(Mapping mapping) {
    return mapping.getProvenance().orElseGet(this::getProvenance);
  }

  /**
   * Looks up everything that the crosswalk refers to: both editions, the nodes and statements, the
   * levels, whose order must be kept (of two levels, the higher never corresponds to a lower).
   *
   * @param catalog the editions at hand
   * @return the links, ready to calculate with, or everything that does not hold, each with its
   *     JSON Pointer
   */
  public Checked<Links> resolve(FrameworkCatalog catalog) {
    return new CrosswalkResolution(this, catalog).resolve();
  }

  /**
   * Starts a crosswalk.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this crosswalk's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    CrosswalkLaws.check(this, laws);
    laws.orThrow();
  }

  /** Builds crosswalks. Not thread-safe. */
  public static final class Builder extends ImmutableCrosswalk.Builder {
    Builder() {}
  }
}
