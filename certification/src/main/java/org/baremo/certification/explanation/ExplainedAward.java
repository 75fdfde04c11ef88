package org.baremo.certification.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
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
   * What one unit of an award came to. A certificate of the award lists it where it is met.
   *
   * @param code the unit's code, unique in the award
   * @param title what it is called
   * @param finding what was found on it; its sentence begins with the title
   */
  public record Unit(
      @NotBlank String code, @NotBlank String title, @NotNull @Valid ExplainedFinding finding) {
    public Unit {
      Objects.requireNonNull(finding, "finding");
      new Laws().notBlank(code, "code").notBlank(title, "title").orThrow();
    }
  }

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

  /**
   * Returns what each of its units came to.
   *
   * @return in the order of the scheme; empty for an award without units
   */
  public abstract List<@Valid Unit> getUnits();

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
