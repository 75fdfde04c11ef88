package org.baremo.core.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/** A proficiency level of one scale. */
@Value.Immutable
@JsonSerialize(as = ImmutableLevel.class)
@JsonDeserialize(builder = Level.Builder.class)
public abstract class Level {
  Level() {}

  /**
   * Returns how the level is referred to.
   *
   * @return edition, scale and code
   */
  @NotNull
  public abstract LevelRef getRef();

  /**
   * Returns the place in its scale, lowest first.
   *
   * @return from 1
   */
  @Positive
  public abstract int getOrdinal();

  /**
   * Returns the level's name.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getName();

  /**
   * Returns the band of levels that this one belongs to, as in DigComp 2.2's eight levels in four.
   *
   * @return the code that the levels of a band share, not blank; empty when the scale has no bands
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getBand();

  /**
   * Returns what a person at this level does.
   *
   * @return empty where the official text is not at hand
   */
  public abstract Optional<@Valid LocalizedText> getDescription();

  /**
   * Starts a level.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this level's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().positive(getOrdinal(), "ordinal");
    if (getBand().isPresent()) {
      laws.notBlank(getBand().get(), "band");
    }
    laws.orThrow();
  }

  /** Builds levels. Not thread-safe. */
  public static final class Builder extends ImmutableLevel.Builder {
    Builder() {}
  }
}
