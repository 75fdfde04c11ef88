package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * Which records a count is about: for each dimension named, only those with one of the values. What
 * dimensions there are, a source says; one that it does not know is a problem, not a count of all.
 *
 * @param dimensions the values admitted, by dimension ({@code scheme}, {@code award}); no dimension
 *     means every record
 */
public record MeasureScope(
    @JsonValue
        Map<
                @Pattern(regexp = Forms.SLUG) String,
                @NotEmpty List<@Pattern(regexp = Forms.CODE) String>>
            dimensions) {
  private static final MeasureScope ALL = new MeasureScope(Map.of());

  public MeasureScope {
    Laws laws = new Laws();
    Map<String, List<String>> copy = new LinkedHashMap<>();
    dimensions.forEach(
        (dimension, values) -> {
          laws.that(
                  Forms.isSlug(dimension),
                  "",
                  "dimension must be lower-case letters and digits joined by - or ., was '%s'",
                  dimension)
              .that(!values.isEmpty(), "", "values of %s must not be empty", dimension);
          values.forEach(
              value ->
                  laws.that(
                      Forms.isCode(value),
                      "",
                      "value of %s must be 1 to 200 characters without white space, was '%s'",
                      dimension,
                      value));
          copy.put(dimension, List.copyOf(values));
        });
    laws.orThrow();
    dimensions = Collections.unmodifiableMap(copy);
  }

  /**
   * Returns the scope of every record.
   *
   * @return without dimensions
   */
  public static MeasureScope all() {
    return ALL;
  }

  /**
   * Returns the scope of the records with one of some values.
   *
   * @param dimension a slug
   * @param values at least one
   * @return the scope
   * @throws IllegalArgumentException when there is no value, or the dimension is not a slug
   */
  public static MeasureScope of(String dimension, String... values) {
    return new MeasureScope(Map.of(dimension, List.of(values)));
  }

  /**
   * Reads the scope back.
   *
   * @param dimensions the values admitted, by dimension
   * @return the scope
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MeasureScope of(Map<String, List<String>> dimensions) {
    return new MeasureScope(dimensions);
  }

  /**
   * Tells whether a record is within the scope.
   *
   * @param dimension a dimension
   * @param value the record's value of it
   * @return whether the scope does not name the dimension, or admits the value
   */
  public boolean admits(String dimension, String value) {
    List<String> values = dimensions.get(dimension);
    return values == null || values.contains(value);
  }
}
