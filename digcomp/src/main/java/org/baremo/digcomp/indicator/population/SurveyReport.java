package org.baremo.digcomp.indicator.population;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Problem;
import org.immutables.value.Value;

/** What became of a survey file: the table, and every row that is not in it. */
@Value.Immutable
@JsonSerialize(as = ImmutableSurveyReport.class)
@JsonDeserialize(builder = SurveyReport.Builder.class)
public abstract class SurveyReport {
  SurveyReport() {}

  /**
   * Returns the name of the file.
   *
   * @return as it was given
   */
  @NotBlank
  public abstract String getDocument();

  /**
   * Returns the table.
   *
   * @return of the rows that were counted
   */
  @NotNull
  @Valid
  public abstract PopulationTable getTable();

  /**
   * Returns how many rows were counted in the table.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getCounted();

  /**
   * Returns how many rows were of persons outside the indicator's population.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getOutsidePopulation();

  /**
   * Returns how many rows were bad, and are in no share and no denominator.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getRejected();

  /**
   * Returns what was wrong with the bad rows.
   *
   * @return with line and column, in the order of the file; at most the first {@value
   *     SurveyBatch#MOST_PROBLEMS}
   */
  public abstract List<@Valid Problem> getProblems();

  /**
   * Returns how many problems there were beside those returned.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  @Value.Default
  public long getFurtherProblems() {
    return 0;
  }

  /**
   * Returns the columns that nothing was read from.
   *
   * @return from left to right
   */
  public abstract List<@NotBlank String> getColumnsPassedOver();

  /**
   * Returns how many rows there were.
   *
   * @return counted, outside the population, and bad
   */
  public long rows() {
    return getCounted() + getOutsidePopulation() + getRejected();
  }

  /**
   * Starts a report.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this report's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .notBlank(getDocument(), "document")
            .notNegative(getCounted(), "counted")
            .notNegative(getOutsidePopulation(), "outsidePopulation")
            .notNegative(getRejected(), "rejected")
            .notNegative(getFurtherProblems(), "furtherProblems")
            .that(
                getCounted() == getTable().whole().getBase(),
                "counted",
                "counted must be the table's base %s, was %s",
                getTable().whole().getBase(),
                getCounted());
    for (int i = 0; i < getColumnsPassedOver().size(); i++) {
      laws.notBlank(getColumnsPassedOver().get(i), "columnsPassedOver/" + i);
    }
    laws.orThrow();
  }

  /** Builds reports. Not thread-safe. */
  public static final class Builder extends ImmutableSurveyReport.Builder {
    Builder() {}
  }
}
