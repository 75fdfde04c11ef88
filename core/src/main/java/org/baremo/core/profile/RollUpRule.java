package org.baremo.core.profile;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.internal.Laws;

/**
 * How the result of a whole comes from the results of its direct parts. The first three compare
 * levels, of one scale, and give a level; the others reckon with marks, and give a mark. A part
 * that has not what the rule asks for (a level, a mark) counts as not assessed; exempt parts leave
 * the base.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RollUpRule.All.class, name = "all"),
  @JsonSubTypes.Type(value = RollUpRule.Any.class, name = "any"),
  @JsonSubTypes.Type(value = RollUpRule.AtLeast.class, name = "at-least"),
  @JsonSubTypes.Type(value = RollUpRule.Minimum.class, name = "minimum"),
  @JsonSubTypes.Type(value = RollUpRule.Mean.class, name = "mean")
})
public sealed interface RollUpRule {
  /** The highest level that all parts attain. */
  record All() implements RollUpRule {}

  /** The highest level that any part attains. */
  record Any() implements RollUpRule {}

  /**
   * The highest level that some number of parts attain. Where fewer parts are in the base, all of
   * them have to.
   *
   * @param parts how many, 1 or more
   */
  record AtLeast(@Positive int parts) implements RollUpRule {
    public AtLeast {
      new Laws().positive(parts, "parts").orThrow();
    }
  }

  /** The lowest of the parts' percentages. */
  record Minimum() implements RollUpRule {}

  /**
   * A sum or a mean of the parts' marks, weighted by the policy's weights. A mean of items adds up
   * the items that parts say they were made of (marks in {@code items}), and differs from the mean
   * of the parts' means as soon as the parts have different numbers of items.
   *
   * @param of what is summed or averaged
   */
  record Mean(@NotNull Aggregation of) implements RollUpRule {
    public Mean {
      Objects.requireNonNull(of, "of");
    }
  }
}
