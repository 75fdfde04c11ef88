package org.baremo.core.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A proficiency scale of one edition: its levels in order, lowest first. An edition has none, one
 * or several.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableScale.class)
@JsonDeserialize(builder = Scale.Builder.class)
public abstract class Scale {
  Scale() {}

  /**
   * Returns the edition that defines the scale.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns the identifier within the edition.
   *
   * @return a slug: {@code four}, {@code eight}
   */
  @NotBlank
  public abstract String getId();

  /**
   * Returns the scale's name.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the levels, lowest first.
   *
   * @return at least one, with ordinals 1, 2, 3…
   */
  @NotEmpty
  public abstract List<@Valid Level> getLevels();

  /**
   * Finds a level.
   *
   * @param code its code within the scale
   * @return the level, or empty when the scale has none of that code
   */
  public Optional<Level> level(String code) {
    return getLevels().stream().filter(level -> level.getRef().code().equals(code)).findFirst();
  }

  /**
   * Finds a level.
   *
   * @param ref its reference
   * @return the level, or empty when it is not one of this scale's
   */
  public Optional<Level> level(LevelRef ref) {
    return getLevels().stream().filter(level -> level.getRef().equals(ref)).findFirst();
  }

  /**
   * Starts a scale.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this scale's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getId(), "id").notEmpty(getLevels(), "levels");
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < getLevels().size(); i++) {
      Level level = getLevels().get(i);
      if (level.getOrdinal() != i + 1) {
        laws.that(
            false,
            "levels/" + i + "/ordinal",
            "ordinal must be %s, was %s".formatted(i + 1, level.getOrdinal()));
      }
      LevelRef ref = level.getRef();
      if (!ref.edition().equals(getEdition()) || !ref.scale().equals(getId())) {
        laws.that(
            false,
            "levels/" + i + "/ref",
            "ref must be of scale %s of %s, was %s".formatted(getId(), getEdition(), ref));
      }
      if (!codes.add(ref.code())) {
        laws.that(
            false, "levels/" + i + "/ref", "ref must be different from other levels', was " + ref);
      }
    }
    laws.orThrow();
  }

  /** Builds scales. Not thread-safe. */
  public static final class Builder extends ImmutableScale.Builder {
    Builder() {}
  }
}
