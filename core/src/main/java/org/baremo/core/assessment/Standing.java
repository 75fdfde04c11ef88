package org.baremo.core.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.internal.Require;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;

/** Where an assessed person stands on a proficiency scale: at a level, or below the first. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Standing.Attained.class, name = "attained"),
  @JsonSubTypes.Type(value = Standing.BelowFirstLevel.class, name = "below-first-level")
})
public sealed interface Standing {
  /**
   * A level was attained.
   *
   * @param level the highest attained
   */
  record Attained(@NotNull LevelRef level) implements Standing {
    public Attained {
      Objects.requireNonNull(level);
    }
  }

  /**
   * Assessed, and below the first level of the scale. Not the same as a mark of zero, nor as not
   * assessed.
   *
   * @param edition the edition that defines the scale
   * @param scale the scale's identifier
   */
  record BelowFirstLevel(@NotNull EditionRef edition, @NotBlank String scale) implements Standing {
    public BelowFirstLevel {
      Objects.requireNonNull(edition);
      Require.notBlank(scale, "scale");
    }
  }
}
