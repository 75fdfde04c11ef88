package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/**
 * A number that a table gives for a code that the dossier states: a grade such as A or F in tariff
 * points, a CEFR level such as B2 as its place among six. Of several codes that the table has, the
 * highest number counts. Where nothing is stated under the name, it is unknown.
 *
 * @param fact under which name the dossier states the code
 * @param values the number of each code, as it is written
 * @param otherwise what it comes to where none of the codes that are stated is in the table; empty
 *     when that is unknown
 */
@JsonTypeName(Coded.TYPE)
public record Coded(
    @NotNull FactName fact,
    @NotEmpty Map<@NotBlank String, @NotNull Rational> values,
    Optional<Rational> otherwise)
    implements Quantity {
  static final String TYPE = "code";

  /** Keeps the table in its order. */
  public Coded {
    Objects.requireNonNull(fact, "fact");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    Laws laws = new Laws().that(!values.isEmpty(), "values", "values must not be empty");
    values.keySet().forEach(code -> laws.notBlank(code, "values"));
    laws.orThrow();
  }

  /**
   * Returns every number that it can come to.
   *
   * @return those of the table in its order, then what it comes to otherwise; at least one
   */
  public List<Rational> numbers() {
    return Stream.concat(values.values().stream(), otherwise.stream()).toList();
  }

  /**
   * Returns the number of codes that are stated.
   *
   * @param stated any codes, or none
   * @return the highest number of those in the table, else what it comes to otherwise; empty when
   *     that is unknown
   */
  public Optional<Rational> of(List<String> stated) {
    Optional<Rational> highest = Optional.empty();
    for (String code : stated) {
      Rational number = values.get(code);
      if (number != null && highest.map(most -> number.compareTo(most) > 0).orElse(true)) {
        highest = Optional.of(number);
      }
    }
    return highest.or(() -> otherwise);
  }
}
