package org.baremo.certification.lint;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.OpenQuestion;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/** Everything that linting found, and what it could not find out. */
@Value.Immutable
@JsonSerialize(as = ImmutableLintReport.class)
@JsonDeserialize(builder = LintReport.Builder.class)
public abstract class LintReport {
  LintReport() {}

  /**
   * Returns what was looked at.
   *
   * @return every version of every scheme, in the order given
   */
  @NotEmpty
  public abstract List<VersionedId> getSchemes();

  /**
   * Returns what was found.
   *
   * @return in the order of the documents; empty when nothing was
   */
  public abstract List<@Valid LintFinding> getFindings();

  /**
   * Returns which questions were given up: within the budget neither a case was found that answers
   * them nor a proof that there is none.
   *
   * @return each once, in the order in which they were asked; empty when every question that was
   *     asked is answered
   */
  public abstract List<@Valid OpenQuestion> getUnanswered();

  /**
   * Returns how many cases were dropped because deciding them did not give what the search
   * expected.
   *
   * @return 0 unless the search and the engine disagree, which is a defect worth telling
   */
  @PositiveOrZero
  public abstract int getDropped();

  /**
   * Tells whether anything found is an error for certain.
   *
   * @return false where all findings are warnings, or suspected and not proven
   */
  public boolean hasErrors() {
    return getFindings().stream()
        .anyMatch(
            one ->
                one.getKind().severity() == Severity.ERROR
                    && one.getCertainty() == Certainty.PROVEN);
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
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws().notEmpty(getSchemes(), "schemes").notNegative(getDropped(), "dropped").orThrow();
  }

  /** Builds reports. Not thread-safe. */
  public static final class Builder extends ImmutableLintReport.Builder {
    Builder() {}
  }
}
