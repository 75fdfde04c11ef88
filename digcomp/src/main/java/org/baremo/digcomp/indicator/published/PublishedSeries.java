package org.baremo.digcomp.indicator.published;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.immutables.value.Value;

/** Published values of one indicator, at most one for each year, place and code. */
@Value.Immutable
@JsonSerialize(as = ImmutablePublishedSeries.class)
@JsonDeserialize(builder = PublishedSeries.Builder.class)
public abstract class PublishedSeries {
  PublishedSeries() {}

  /**
   * Returns which indicator the values are of.
   *
   * @return 1.0 or 2.0; a series never has both
   */
  @NotNull
  public abstract PublishedDataset getDataset();

  /**
   * Returns the values.
   *
   * @return of different cells, in the order of the publication
   */
  public abstract List<@Valid PublishedValue> getValues();

  /**
   * Finds a value.
   *
   * @param year of the survey
   * @param geo Eurostat's code of the place
   * @param code {@code I_DSK2_BAB}
   * @return the value, or empty when it was not published
   */
  public Optional<PublishedValue> value(int year, String geo, String code) {
    return Optional.ofNullable(byKey().get(year + " " + geo + " " + code));
  }

  /**
   * Compares this snapshot with a later one.
   *
   * @param later of the same dataset
   * @return every value that both have with different percentages, in this series' order
   * @throws IllegalArgumentException when the other series is of another indicator
   */
  public List<Revision> revisions(PublishedSeries later) {
    if (later.getDataset() != getDataset()) {
      throw new IllegalArgumentException(getDataset().objectionTo(later.getDataset()));
    }
    List<Revision> revisions = new ArrayList<>();
    for (PublishedValue before : getValues()) {
      PublishedValue after = later.byKey().get(before.key());
      if (after != null && !after.equals(before)) {
        revisions.add(new Revision(before, after));
      }
    }
    return revisions;
  }

  /**
   * Joins this snapshot with a later one, whose values hold where both have one.
   *
   * @param later of the same dataset
   * @return one series, with a warning for each revised value that shows both sides; or, for a
   *     series of another indicator, why the two cannot be joined
   */
  public Checked<PublishedSeries> join(PublishedSeries later) {
    Location at = Location.of(later.getDataset().id());
    if (later.getDataset() != getDataset()) {
      return Checked.failed(
          Problem.error(
              "indicator.other-series", at, getDataset().objectionTo(later.getDataset())));
    }
    List<Problem> revised =
        revisions(later).stream()
            .map(
                revision ->
                    Problem.warning(
                        "indicator.revised",
                        at,
                        "a value was published twice, and the later one holds: " + revision))
            .toList();
    Map<String, PublishedValue> joined = new LinkedHashMap<>(byKey());
    joined.putAll(later.byKey());
    return Checked.of(
        builder().dataset(getDataset()).addAllValues(joined.values()).build(), revised);
  }

  /**
   * Returns the values that must add up: basic and above basic to basic or above.
   *
   * @return every three of one year, place and area that are all here, in the order of their sums
   */
  public List<PublishedSum> sums() {
    List<PublishedSum> sums = new ArrayList<>();
    for (PublishedValue either : getValues()) {
      if (either.getCode().endsWith(PublishedSum.EITHER)) {
        String key = either.key();
        String stem = key.substring(0, key.length() - PublishedSum.EITHER.length());
        PublishedValue basic = byKey().get(stem + "B");
        PublishedValue above = byKey().get(stem + "AB");
        if (basic != null && above != null) {
          sums.add(new PublishedSum(basic, above, either));
        }
      }
    }
    return sums;
  }

  @Value.Lazy
  Map<String, PublishedValue> byKey() {
    Map<String, PublishedValue> byKey = new LinkedHashMap<>();
    getValues().forEach(value -> byKey.put(value.key(), value));
    return byKey;
  }

  /**
   * Starts a series.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this series' attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    Map<String, PublishedValue> seen = new LinkedHashMap<>();
    for (int i = 0; i < getValues().size(); i++) {
      PublishedValue value = getValues().get(i);
      String path = "values/" + i;
      if (value.dataset() != getDataset()) {
        String objection = getDataset().objectionTo(value.dataset());
        laws.that(false, path + "/code", objection + ", one value was " + value);
      }
      PublishedValue before = seen.put(value.key(), value);
      if (before != null) {
        laws.that(
            false,
            path,
            "a year, place and code must have one value, had %s and %s",
            before,
            value.getPercent());
      }
    }
    laws.orThrow();
  }

  /** Builds series. Not thread-safe. */
  public static final class Builder extends ImmutablePublishedSeries.Builder {
    Builder() {}
  }
}
