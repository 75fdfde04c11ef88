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
 * Names one edition of a framework, written {@code digcomp@3.0}. An erratum changes an edition's
 * data revision, never its name.
 *
 * @param framework which framework
 * @param edition which edition of it, as its publisher numbers it: {@code 3.0}, {@code 2022}
 */
@JsonDeserialize(using = EditionRef.Reader.class)
public record EditionRef(
    @NotNull FrameworkId framework, @Pattern(regexp = Slug.SLUG) String edition) {

  public EditionRef {
    Objects.requireNonNull(framework, "framework");
    Slug.slug(edition, "edition");
  }

  /**
   * Returns the edition of a framework.
   *
   * @param framework which framework
   * @param edition which edition
   * @return the reference
   * @throws IllegalArgumentException when either is not a slug
   */
  public static EditionRef of(String framework, String edition) {
    return new EditionRef(FrameworkId.of(framework), edition);
  }

  /**
   * Reads the written form.
   *
   * @param text {@code digcomp@3.0}
   * @return the reference
   * @throws IllegalArgumentException when the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EditionRef parse(String text) {
    int at = text.indexOf('@');
    Require.that(at > 0, "edition must be written framework@edition, was '%s'", text);
    return of(text.substring(0, at), text.substring(at + 1));
  }

  /**
   * Returns the reference of a node or statement of this edition.
   *
   * @param kind what is referred to
   * @param code its code within the edition
   * @return the reference
   */
  public Ref ref(Kind kind, String code) {
    return new Ref(this, kind, code);
  }

  /**
   * Returns the reference of a level of one of this edition's scales.
   *
   * @param scale the scale's identifier
   * @param level the level's code
   * @return the reference
   */
  public LevelRef level(String scale, String level) {
    return new LevelRef(this, scale, level);
  }

  // Equality is written out because references are the keys of every look-up, and the one that the
  // compiler links at run time costs milliseconds when a program starts.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof EditionRef other
        && edition.equals(other.edition)
        && framework.equals(other.framework);
  }

  @Override
  public int hashCode() {
    return framework.hashCode() * 31 + edition.hashCode();
  }

  @Override
  @JsonValue
  public String toString() {
    return framework.value() + "@" + edition;
  }

  static final class Reader extends InternedDeserializer<EditionRef> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(EditionRef.class);
    }

    @Override
    protected EditionRef parse(String text) {
      return EditionRef.parse(text);
    }
  }
}
