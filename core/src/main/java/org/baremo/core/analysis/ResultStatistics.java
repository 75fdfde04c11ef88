package org.baremo.core.analysis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/** The outcomes of a cohort on one node or overall. */
@Value.Immutable
@JsonSerialize(as = ImmutableResultStatistics.class)
@JsonDeserialize(builder = ResultStatistics.Builder.class)
public abstract class ResultStatistics {
  ResultStatistics() {}

  /**
   * Returns how many people had each outcome.
   *
   * @return counts of everybody in the cohort
   */
  @NotNull
  @Valid
  public abstract OutcomeCounts getOutcomes();

  /**
   * Returns how the marks are distributed.
   *
   * @return empty when nobody has a mark
   */
  public abstract Optional<@Valid MarkSummary> getMarks();

  /**
   * Starts statistics.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these statistics
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds statistics. Not thread-safe. */
  public static final class Builder extends ImmutableResultStatistics.Builder {
    Builder() {}
  }
}
