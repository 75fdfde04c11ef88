package org.baremo.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.InternedDeserializer;
import org.baremo.core.internal.Require;
import org.jspecify.annotations.Nullable;

/**
 * Names a proficiency level of one scale of one edition, written {@code
 * digcomp@3.0/level/four/basic}. Levels of different scales are never compared without a mapping.
 *
 * @param edition the edition that defines the scale
 * @param scale the scale's identifier within the edition
 * @param code the level's code within the scale
 */
@JsonDeserialize(using = LevelRef.Reader.class)
public record LevelRef(
    @NotNull EditionRef edition,
    @Pattern(regexp = Slug.SLUG) String scale,
    @Pattern(regexp = Forms.CODE) String code) {

  private static final String KIND = "/level/";

  public LevelRef {
    Objects.requireNonNull(edition, "edition");
    Slug.slug(scale, "scale");
    Slug.code(code, "level");
  }

  /**
   * Reads the written form.
   *
   * @param text {@code digcomp@3.0/level/four/basic}
   * @return the reference
   * @throws IllegalArgumentException when the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LevelRef parse(String text) {
    int kind = text.indexOf(KIND);
    int scale = kind + KIND.length();
    int slash = text.indexOf('/', scale);
    Require.that(
        kind > 0 && slash > scale,
        "level must be written framework@edition/level/scale/code, was '%s'",
        text);
    return new LevelRef(
        EditionRef.parse(text.substring(0, kind)),
        text.substring(scale, slash),
        text.substring(slash + 1));
  }

  // Equality is written out because references are the keys of every look-up, and the one that the
  // compiler links at run time costs milliseconds when a program starts.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof LevelRef other
        && code.equals(other.code)
        && scale.equals(other.scale)
        && edition.equals(other.edition);
  }

  @Override
  public int hashCode() {
    return (edition.hashCode() * 31 + scale.hashCode()) * 31 + code.hashCode();
  }

  @Override
  @JsonValue
  public String toString() {
    return edition + KIND + scale + "/" + code;
  }

  static final class Reader extends InternedDeserializer<LevelRef> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(LevelRef.class);
    }

    @Override
    protected LevelRef parse(String text) {
      return LevelRef.parse(text);
    }
  }
}
