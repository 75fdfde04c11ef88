package org.baremo.digcomp.indicator.population;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.baremo.core.internal.Laws;

/** Which rows of a survey file are of the indicator's population. Never assumed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = SurveyScope.AgeInYears.class, name = "age-in-years"),
  @JsonSubTypes.Type(value = SurveyScope.OneOf.class, name = "one-of"),
  @JsonSubTypes.Type(value = SurveyScope.Everybody.class, name = "everybody")
})
public sealed interface SurveyScope {
  /**
   * Rows whose age is in the indicator's population, from 16 to 74. A row without an age, or with
   * one that nobody has (above 125, as 999 for an unknown one), is refused as a bad one: it can be
   * said neither to be of the population nor not to be.
   *
   * @param column with the age in completed years
   */
  record AgeInYears(@NotBlank String column) implements SurveyScope {
    public AgeInYears {
      new Laws().notBlank(column, "column").orThrow();
    }
  }

  /**
   * Rows with some values of a column, as where the file gives age in classes. A row without a
   * value is refused as a bad one.
   *
   * @param column with the class
   * @param values those that are of the population, at least one
   */
  record OneOf(@NotBlank String column, @NotEmpty List<@NotBlank String> values)
      implements SurveyScope {
    public OneOf {
      values = List.copyOf(values);
      Laws laws = new Laws().notBlank(column, "column").notEmpty(values, "values");
      for (int i = 0; i < values.size(); i++) {
        laws.notBlank(values.get(i), "values/" + i);
      }
      laws.orThrow();
    }
  }

  /** Every row: the caller says that the file holds nobody else. */
  record Everybody() implements SurveyScope {}
}
