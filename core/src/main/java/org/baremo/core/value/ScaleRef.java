package org.baremo.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.baremo.core.internal.InternedDeserializer;
import org.baremo.core.internal.Require;
import org.jspecify.annotations.Nullable;

/**
 * Names a proficiency scale of one edition, written {@code digcomp@3.0/scale/four}.
 *
 * @param edition the edition that defines the scale
 * @param scale the scale's identifier within the edition
 */
@JsonDeserialize(using = ScaleRef.Reader.class)
public record ScaleRef(@NotNull EditionRef edition, @Pattern(regexp = Slug.SLUG) String scale) {

  private static final String KIND = "/scale/";

  public ScaleRef {
    Objects.requireNonNull(edition, "edition");
    Slug.slug(scale, "scale");
  }

  /**
   * Reads the written form.
   *
   * @param text {@code digcomp@3.0/scale/four}
   * @return the reference
   * @throws IllegalArgumentException when the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ScaleRef parse(String text) {
    int kind = text.indexOf(KIND);
    Require.that(kind > 0, "scale must be written framework@edition/scale/id, was '%s'", text);
    return new ScaleRef(
        EditionRef.parse(text.substring(0, kind)), text.substring(kind + KIND.length()));
  }

  /**
   * Returns the scale that a level belongs to.
   *
   * @param level of any edition
   * @return its scale
   */
  public static ScaleRef of(LevelRef level) {
    return new ScaleRef(level.edition(), level.scale());
  }

  /**
   * Tells whether a level belongs to this scale. Whether the scale has such a level, its edition
   * knows.
   *
   * @param level of any edition
   * @return whether edition and scale are the same
   */
  public boolean isOf(LevelRef level) {
    return level.scale().equals(scale) && level.edition().equals(edition);
  }

  // Written out for the same reason as in LevelRef.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ScaleRef other
        && scale.equals(other.scale)
        && edition.equals(other.edition);
  }

  @Override
  public int hashCode() {
    return edition.hashCode() * 31 + scale.hashCode();
  }

  @Override
  @JsonValue
  public String toString() {
    return edition + KIND + scale;
  }

  static final class Reader extends InternedDeserializer<ScaleRef> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(ScaleRef.class);
    }

    @Override
    protected ScaleRef parse(String text) {
      return ScaleRef.parse(text);
    }
  }
}
