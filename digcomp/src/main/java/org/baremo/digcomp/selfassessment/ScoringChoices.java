package org.baremo.digcomp.selfassessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * What a publication leaves open and a result depends on. There is no default: each is chosen.
 *
 * @param coding what each answer is worth
 * @param unanswered what becomes of an item without an answer
 * @param gap where a percentage between two published bands belongs
 */
public record ScoringChoices(
    @NotNull @Valid AnswerCoding coding, @NotNull Unanswered unanswered, @NotNull BandGap gap) {
  public ScoringChoices {
    Objects.requireNonNull(coding, "coding");
    Objects.requireNonNull(unanswered, "unanswered");
    Objects.requireNonNull(gap, "gap");
  }

  /** What becomes of an item without an answer. */
  public enum Unanswered {
    /** It is left out of every mean, as if it had not been asked. */
    @JsonProperty("leave-out")
    LEAVE_OUT,
    /** It counts as worth nothing. */
    @JsonProperty("zero")
    ZERO
  }
}
