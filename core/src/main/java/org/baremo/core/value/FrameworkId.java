package org.baremo.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.InternedDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a framework across its editions: {@code digcomp}, {@code mrcdd}. A national adaptation
 * is a framework of its own.
 *
 * @param value lower-case letters and digits joined by {@code -} or {@code .}, at most 64
 */
@JsonDeserialize(using = FrameworkId.Reader.class)
public record FrameworkId(@JsonValue @Pattern(regexp = Slug.SLUG) String value) {

  public FrameworkId {
    Slug.slug(value, "framework");
  }

  /**
   * Returns the identifier written as {@code value}.
   *
   * @param value a slug
   * @return the identifier
   * @throws IllegalArgumentException when it is not a slug
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FrameworkId of(String value) {
    return new FrameworkId(value);
  }

  // Equality is written out because references are the keys of every look-up, and the one that the
  // compiler links at run time costs milliseconds when a program starts.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof FrameworkId other && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  static final class Reader extends InternedDeserializer<FrameworkId> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(FrameworkId.class);
    }

    @Override
    protected FrameworkId parse(String text) {
      return FrameworkId.of(text);
    }
  }
}
