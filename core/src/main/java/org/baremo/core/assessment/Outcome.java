package org.baremo.core.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.baremo.core.internal.Require;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;

/**
 * What an assessment says of one node. Unknown is not zero: assessed with a mark of zero, below the
 * first level, not assessed, exempt and not yet marked are five different things.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Outcome.Assessed.class, name = "assessed"),
  @JsonSubTypes.Type(value = Outcome.NotAssessed.class, name = "not-assessed"),
  @JsonSubTypes.Type(value = Outcome.Exempt.class, name = "exempt"),
  @JsonSubTypes.Type(value = Outcome.NotYetMarked.class, name = "not-yet-marked")
})
public sealed interface Outcome {
  /**
   * Assessed: a mark, a standing on a scale, or both.
   *
   * @param mark the mark, which may be zero; empty when only a level is known
   * @param standing the level attained or that none was; empty when no scale applies
   */
  record Assessed(Optional<@Valid Mark> mark, Optional<@Valid Standing> standing)
      implements Outcome {
    public Assessed {
      Require.that(
          mark.isPresent() || standing.isPresent(), "assessed must have a mark or a standing");
    }

    /**
     * Returns a mark without a level.
     *
     * @param mark the mark
     * @return the outcome
     */
    public static Assessed of(Mark mark) {
      return new Assessed(Optional.of(mark), Optional.empty());
    }

    /**
     * Returns a level without a mark.
     *
     * @param level the highest attained
     * @return the outcome
     */
    public static Assessed at(LevelRef level) {
      return new Assessed(Optional.empty(), Optional.of(new Standing.Attained(level)));
    }
  }

  /** Nothing assessed it. */
  record NotAssessed() implements Outcome {}

  /**
   * The person need not be assessed on it.
   *
   * @param reason why, for people
   */
  record Exempt(@NotBlank String reason) implements Outcome {
    public Exempt {
      Require.notBlank(reason, "reason");
    }
  }

  /** Assessed, and the marking is not finished. */
  record NotYetMarked() implements Outcome {}

  /**
   * Returns the mark, if one was given.
   *
   * @return empty unless assessed with a mark
   */
  default Optional<Mark> markGiven() {
    return this instanceof Assessed assessed ? assessed.mark() : Optional.empty();
  }
}
