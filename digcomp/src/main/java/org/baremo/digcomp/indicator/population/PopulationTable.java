package org.baremo.digcomp.indicator.population;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * The shares of a population by one indicator, under the codes that they are published with.
 * Percentages are exact; {@link PopulationShare#rounded()} shows them.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePopulationTable.class)
@JsonDeserialize(builder = PopulationTable.Builder.class)
public abstract class PopulationTable {
  PopulationTable() {}

  /**
   * Returns the indicator.
   *
   * @return identifier and version
   */
  @NotNull
  public abstract VersionedId getIndicator();

  /**
   * Returns the dataset whose codes the shares have.
   *
   * @return {@code isoc_sk_dskl_i21}
   */
  @Pattern(regexp = Forms.CODE)
  public abstract String getDataset();

  /**
   * Returns how many persons a group must have so that it is not called small.
   *
   * @return unweighted, 0 or more; 0 when nothing was asked for
   */
  @PositiveOrZero
  @Value.Default
  public long getMinimumBase() {
    return 0;
  }

  /**
   * Returns the groups.
   *
   * @return the whole population first, then the groups of each breakdown, by their values
   */
  @NotEmpty
  public abstract List<@Valid PopulationGroup> getGroups();

  /**
   * Returns the whole population.
   *
   * @return the first group
   */
  public PopulationGroup whole() {
    return getGroups().get(0);
  }

  /**
   * Finds a group.
   *
   * @param values by column: a group's breakdown, all of them stated
   * @return the group, or empty when nobody belongs to it
   */
  public Optional<PopulationGroup> group(Map<String, String> values) {
    return getGroups().stream()
        .filter(group -> group.getValues().equals(values))
        .filter(group -> group.getBreakdown().size() == values.size())
        .findFirst();
  }

  /**
   * Returns the table as lines of comma-separated values: the columns of all breakdowns, then code,
   * percent (two decimals, halves rounded up), base, respondents and whether the base is small.
   * Where a group is of all values of a column, the field is {@code TOTAL}; where a value was not
   * stated, it is empty.
   *
   * @return the line of column names, then one for each share of each group
   */
  public List<String> toCsv() {
    return PopulationCsv.lines(this);
  }

  /**
   * Starts a table.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this table's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .that(
                Forms.isCode(getDataset()),
                "dataset",
                "dataset must be 1 to 200 characters without white space, was '%s'",
                getDataset())
            .notNegative(getMinimumBase(), "minimumBase")
            .notEmpty(getGroups(), "groups");
    for (int i = 0; i < getGroups().size(); i++) {
      PopulationGroup group = getGroups().get(i);
      laws.that(
          group.isSmall() == group.getBase() < getMinimumBase(),
          "groups/" + i + "/small",
          "small must be whether the base %s is below %s, was %s",
          group.getBase(),
          getMinimumBase(),
          group.isSmall());
      laws.that(
          group.getBreakdown().isEmpty() == (i == 0),
          "groups/" + i + "/breakdown",
          "the first group must be the whole population, and no other");
    }
    laws.orThrow();
  }

  /** Builds tables. Not thread-safe. */
  public static final class Builder extends ImmutablePopulationTable.Builder {
    Builder() {}
  }
}
