package org.baremo.core.programme.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/**
 * What may be shown of a table. Which hidden cells are small and which only protect others is not
 * told: that would tell something about them.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePublishedTable.class)
@JsonDeserialize(builder = PublishedTable.Builder.class)
public abstract class PublishedTable {
  PublishedTable() {}

  /**
   * Returns who is counted.
   *
   * @return a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getPopulation();

  /**
   * Returns by what people are counted.
   *
   * @return a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getDimension();

  /**
   * Returns the counts that are shown.
   *
   * @return by cell; zero is shown as zero
   */
  public abstract Map<@Pattern(regexp = Forms.SLUG) String, @PositiveOrZero Long> getShown();

  /**
   * Returns the cells whose counts are not shown.
   *
   * @return their names; not zero, not unknown, but kept back
   */
  public abstract Set<@Pattern(regexp = Forms.SLUG) String> getHidden();

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
    Laws laws = new Laws().slug(getPopulation(), "population").slug(getDimension(), "dimension");
    getShown()
        .forEach(
            (cell, count) ->
                laws.slug(cell, "shown/" + Laws.step(cell))
                    .notNegative(count, "shown/" + Laws.step(cell)));
    getHidden()
        .forEach(
            cell ->
                laws.slug(cell, "hidden")
                    .that(
                        !getShown().containsKey(cell),
                        "hidden",
                        "cell must be either shown or hidden, %s is both",
                        cell));
    laws.orThrow();
  }

  /** Builds tables. Not thread-safe. */
  public static final class Builder extends ImmutablePublishedTable.Builder {
    Builder() {}
  }
}
