package org.baremo.digcomp.indicator.population;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** What the columns of a survey file are, beside the indicator's own variables. */
@Value.Immutable
@JsonSerialize(as = ImmutableSurveyLayout.class)
@JsonDeserialize(builder = SurveyLayout.Builder.class)
public abstract class SurveyLayout {
  SurveyLayout() {}

  /**
   * Returns which rows are of the population.
   *
   * @return never assumed
   */
  @NotNull
  @Valid
  public abstract SurveyScope getScope();

  /**
   * Returns the column that says whose row it is.
   *
   * @return carried along to whoever is shown the rows, and never counted; empty when only their
   *     lines tell the rows apart
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getPerson();

  /**
   * Returns the column with the weights.
   *
   * @return decimal numbers, 0 or more, read exactly; empty when everybody weighs 1
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getWeight();

  /**
   * Returns how the population is divided, beside the whole.
   *
   * @return empty when it is not
   */
  public abstract List<@Valid Breakdown> getBreakdowns();

  /**
   * Returns the columns of variables that are called otherwise in the file.
   *
   * @return column by variable; a variable that is missing here has the column of its own name
   */
  public abstract Map<@NotBlank String, @NotBlank String> getColumns();

  /**
   * Returns the variables that the survey did not ask, and that have no column. Every person's
   * answer is missing, so that they count for nobody.
   *
   * @return empty when every variable must have its column; never the one that tells who used the
   *     internet, without which nobody can be assessed
   */
  public abstract List<@NotBlank String> getNotAsked();

  /**
   * Returns the texts that say that an answer is missing, beside the empty one.
   *
   * @return {@code NA}, {@code 9}; empty when there are none
   */
  public abstract List<@NotBlank String> getMissing();

  /**
   * Returns how many persons a group must have so that it is not called small.
   *
   * @return unweighted, 0 or more; 0 unless stated
   */
  @PositiveOrZero
  @Value.Default
  public long getMinimumBase() {
    return 0;
  }

  /**
   * Starts a layout.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this layout's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notNegative(getMinimumBase(), "minimumBase");
    getPerson().ifPresent(column -> laws.notBlank(column, "person"));
    getWeight().ifPresent(column -> laws.notBlank(column, "weight"));
    getColumns()
        .forEach(
            (variable, column) ->
                laws.that(
                    !variable.isBlank() && !column.isBlank(),
                    "columns/" + Laws.step(variable),
                    "columns must not be blank, was '%s' for '%s'",
                    column,
                    variable));
    notBlank(laws, getNotAsked(), "notAsked");
    notBlank(laws, getMissing(), "missing");
    laws.orThrow();
  }

  private static void notBlank(Laws laws, List<String> texts, String name) {
    for (int i = 0; i < texts.size(); i++) {
      laws.notBlank(texts.get(i), name + "/" + i);
    }
  }

  /** Builds layouts. Not thread-safe. */
  public static final class Builder extends ImmutableSurveyLayout.Builder {
    Builder() {}
  }
}
