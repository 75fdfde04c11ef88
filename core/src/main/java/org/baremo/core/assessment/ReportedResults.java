package org.baremo.core.assessment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * Results that somebody else arrived at: outcomes by node, at whatever grain they were reported,
 * without the responses behind them.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReportedResults.class)
@JsonDeserialize(builder = ReportedResults.Builder.class)
public abstract class ReportedResults {
  ReportedResults() {}

  /**
   * Returns the outcome over everything.
   *
   * @return empty when none was reported
   */
  public abstract Optional<@Valid Outcome> getOverall();

  /**
   * Returns the outcomes reported.
   *
   * @return by node or statement, in the order of the report
   */
  public abstract Map<Ref, @Valid Outcome> getOutcomes();

  /**
   * Returns the sittings that the results come from.
   *
   * @return their facts, with different identifiers; empty when none is known
   */
  public abstract List<@Valid SittingFacts> getSittings();

  /**
   * Starts reported results.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these results
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds reported results. Not thread-safe. */
  public static final class Builder extends ImmutableReportedResults.Builder {
    Builder() {}
  }
}
