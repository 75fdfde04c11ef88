package org.baremo.core.programme.funding;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * An eligible application that was not chosen.
 *
 * @param application its identifier
 * @param rank its place among the eligible ones, from 1
 * @param cause why it was not chosen
 * @param detail the same with names and numbers, for people
 */
public record Waitlisted(
    @Pattern(regexp = Forms.SLUG) String application,
    @Positive int rank,
    @NotNull Cause cause,
    @NotBlank String detail) {
  /** Why an eligible application is not chosen; the first that applies. */
  public enum Cause {
    /** As many of its sector and region as there may be rank higher. */
    @JsonProperty("one-per-sector-region")
    ONE_PER_SECTOR_REGION,
    /** What is left for its region is less than it asks for. */
    @JsonProperty("envelope")
    ENVELOPE,
    /** What is left of the budget is less than it asks for. */
    @JsonProperty("budget")
    BUDGET
  }

  public Waitlisted {
    new Laws()
        .slug(application, "application")
        .positive(rank, "rank")
        .notBlank(detail, "detail")
        .orThrow();
    Objects.requireNonNull(cause);
  }
}
