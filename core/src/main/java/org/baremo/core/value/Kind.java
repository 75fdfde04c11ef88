package org.baremo.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Pattern;
import org.baremo.core.internal.InternedDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * What a reference names: a competence area, a competence, a learning outcome… Open, because
 * frameworks have parts that others lack (threads, stages, elements).
 *
 * @param value a slug
 */
@JsonDeserialize(using = Kind.Reader.class)
public record Kind(@JsonValue @Pattern(regexp = Slug.SLUG) String value) {
  /** A competence area. */
  public static final Kind AREA = new Kind("area");

  /** A part of a competence area. */
  public static final Kind SUB_AREA = new Kind("sub-area");

  /** A competence. */
  public static final Kind COMPETENCE = new Kind("competence");

  /** A thread of a competence, as in EntreComp. */
  public static final Kind THREAD = new Kind("thread");

  /** A learning outcome: knowledge, skill or attitude at a level. */
  public static final Kind LEARNING_OUTCOME = new Kind("learning-outcome");

  /** A statement of a competence at a level. */
  public static final Kind COMPETENCE_STATEMENT = new Kind("competence-statement");

  /** The description of a competence at a level. */
  public static final Kind LEVEL_DESCRIPTOR = new Kind("level-descriptor");

  /** An example of knowledge, skill or attitude, at no level. */
  public static final Kind EXAMPLE = new Kind("example");

  /** A numbered indicator of achievement. */
  public static final Kind INDICATOR = new Kind("indicator");

  /** A term of a glossary. */
  public static final Kind TERM = new Kind("term");

  public Kind {
    Slug.slug(value, "kind");
  }

  /**
   * Returns the kind written as {@code value}.
   *
   * @param value a slug
   * @return the kind; one of the constants where it names one
   * @throws IllegalArgumentException when it is not a slug
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Kind of(String value) {
    return switch (value) {
      case "area" -> AREA;
      case "sub-area" -> SUB_AREA;
      case "competence" -> COMPETENCE;
      case "thread" -> THREAD;
      case "learning-outcome" -> LEARNING_OUTCOME;
      case "competence-statement" -> COMPETENCE_STATEMENT;
      case "level-descriptor" -> LEVEL_DESCRIPTOR;
      case "example" -> EXAMPLE;
      case "indicator" -> INDICATOR;
      case "term" -> TERM;
      default -> new Kind(value);
    };
  }

  // Equality is written out because references are the keys of every look-up, and the one that the
  // compiler links at run time costs milliseconds when a program starts.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Kind other && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  static final class Reader extends InternedDeserializer<Kind> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(Kind.class);
    }

    @Override
    protected Kind parse(String text) {
      return Kind.of(text);
    }
  }
}
