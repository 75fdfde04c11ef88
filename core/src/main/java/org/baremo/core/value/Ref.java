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
 * Names a node or a statement of a framework: framework, edition, kind and code, written {@code
 * digcomp@3.0/competence/1.1}. The same code means other things in other editions, so a bare code
 * never joins anything.
 *
 * @param edition the edition that defines it
 * @param kind what it is
 * @param code opaque text, as the edition writes it; never a number ({@code 1.10} is not {@code
 *     1.1})
 */
@JsonDeserialize(using = Ref.Reader.class)
public record Ref(
    @NotNull EditionRef edition, @NotNull Kind kind, @Pattern(regexp = Forms.CODE) String code) {

  public Ref {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(kind, "kind");
    Slug.code(code, "code");
  }

  /**
   * Reads the written form.
   *
   * @param text {@code digcomp@3.0/competence/1.1}
   * @return the reference
   * @throws IllegalArgumentException when the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Ref parse(String text) {
    int first = text.indexOf('/');
    int second = text.indexOf('/', first + 1);
    Require.that(
        first > 0 && second > first + 1,
        "reference must be written framework@edition/kind/code, was '%s'",
        text);
    return new Ref(
        EditionRef.parse(text.substring(0, first)),
        Kind.of(text.substring(first + 1, second)),
        text.substring(second + 1));
  }

  // Equality is written out because references are the keys of every look-up, and the one that the
  // compiler links at run time costs milliseconds when a program starts.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Ref other
        && code.equals(other.code)
        && kind.equals(other.kind)
        && edition.equals(other.edition);
  }

  @Override
  public int hashCode() {
    return (edition.hashCode() * 31 + kind.hashCode()) * 31 + code.hashCode();
  }

  @Override
  @JsonValue
  public String toString() {
    return edition + "/" + kind.value() + "/" + code;
  }

  static final class Reader extends InternedDeserializer<Ref> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(Ref.class);
    }

    @Override
    protected Ref parse(String text) {
      return Ref.parse(text);
    }
  }
}
