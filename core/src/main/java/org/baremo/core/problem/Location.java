package org.baremo.core.problem;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.immutables.value.Value;

/**
 * Where something stands: a document, and in it a JSON Pointer, a line and column, or both. Written
 * {@code scheme.json#/awards/2} or {@code results.csv:17:4}.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLocation.class)
@JsonDeserialize(builder = Location.Builder.class)
public abstract class Location {
  private static final int MOST_SHOWN = 240;
  private static final String POINTER = "(?s)(/.*)?";

  Location() {}

  /**
   * Returns the name of the document, as the caller gave it.
   *
   * @return a file name or another name a reader recognises
   */
  @NotBlank
  public abstract String getDocument();

  /**
   * Returns the place in a JSON document.
   *
   * @return an RFC 6901 pointer, the empty text for the whole document; absent outside JSON
   */
  public abstract Optional<@Pattern(regexp = POINTER) String> getPointer();

  /**
   * Returns the line.
   *
   * @return from 1; absent when unknown
   */
  public abstract Optional<@Positive Long> getLine();

  /**
   * Returns the column.
   *
   * @return from 1, in characters or, in a table, in fields; absent when unknown
   */
  public abstract Optional<@Positive Long> getColumn();

  /**
   * Returns a whole document as a place.
   *
   * @param document its name
   * @return the place
   */
  public static Location of(String document) {
    return builder().document(document).build();
  }

  /**
   * Returns a place in a JSON document.
   *
   * @param document its name
   * @param pointer RFC 6901 pointer
   * @return the place
   */
  public static Location of(String document, String pointer) {
    return builder().document(document).pointer(pointer).build();
  }

  /**
   * Returns a line of a document.
   *
   * @param document its name
   * @param line from 1
   * @return the place
   */
  public static Location ofLine(String document, long line) {
    return builder().document(document).line(line).build();
  }

  /**
   * Returns a place below this one in the same JSON document.
   *
   * @param path RFC 6901 pointer from here, the empty text for here
   * @return the place; its line and column stay those of this one
   */
  public Location below(String path) {
    return path.isEmpty() ? this : toBuilder().pointer(getPointer().orElse("") + path).build();
  }

  /**
   * Starts a place.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this place's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getDocument(), "document");
    getPointer()
        .ifPresent(
            pointer ->
                laws.that(
                    pointer.isEmpty() || pointer.startsWith("/"),
                    "pointer",
                    "pointer must be empty or begin with /, was '%s'",
                    Require.shown(pointer)));
    getLine().ifPresent(line -> laws.positive(line, "line"));
    getColumn().ifPresent(column -> laws.positive(column, "column"));
    laws.orThrow();
  }

  /**
   * Returns it on one line, for people.
   *
   * @return document, line, column and pointer, as far as they are known; of a pointer of more than
   *     240 characters its first steps and its last, with an ellipsis for those between
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(getDocument());
    getLine().ifPresent(line -> text.append(':').append(line));
    getColumn().ifPresent(column -> text.append(':').append(column));
    getPointer()
        .filter(p -> !p.isEmpty())
        .ifPresent(pointer -> text.append('#').append(readable(pointer)));
    return text.toString();
  }

  /** A pointer of many steps without those in the middle, which nobody reads. */
  private static String readable(String pointer) {
    if (pointer.length() <= MOST_SHOWN) {
      return pointer;
    }
    int first = pointer.lastIndexOf('/', MOST_SHOWN / 2);
    int last = pointer.indexOf('/', pointer.length() - MOST_SHOWN / 2);
    return first <= 0 || last < 0
        ? pointer // a few steps of long names
        : pointer.substring(0, first) + "/…" + pointer.substring(last);
  }

  /** Builds places. Not thread-safe. */
  public static final class Builder extends ImmutableLocation.Builder {
    Builder() {}
  }
}
