package org.baremo.certification.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** What one award came to, in words. Immutable, thread-safe. */
@Value.Immutable
@JsonSerialize(as = ImmutableExplainedAward.class)
@JsonDeserialize(builder = ExplainedAward.Builder.class)
public abstract class ExplainedAward {
  ExplainedAward() {}

  /**
   * Returns the award's code.
   *
   * @return unique in the scheme
   */
  @NotBlank
  public abstract String getCode();

  /**
   * Returns whether it is met.
   *
   * @return one of the five verdicts
   */
  @NotNull
  public abstract Verdict getVerdict();

  /**
   * Returns the award's title and its verdict.
   *
   * @return one phrase, without a full stop
   */
  @NotBlank
  public abstract String getHeadline();

  /**
   * Returns what was found.
   *
   * @return the award's requirement, and dates that are not known
   */
  @NotEmpty
  public abstract List<@Valid ExplainedFinding> getFindings();

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    new Laws()
        .notBlank(getCode(), "code")
        .notBlank(getHeadline(), "headline")
        .notEmpty(getFindings(), "findings")
        .orThrow();
  }

  /** Builds explained awards. Not thread-safe. */
  static final class Builder extends ImmutableExplainedAward.Builder {
    Builder() {}
  }
}
