package org.baremo.core.profile.gap;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Positive;
import org.baremo.core.internal.Laws;

/** How a person stands against one target. Six ways of not meeting it are six different things. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = GapFinding.Met.class, name = "met"),
  @JsonSubTypes.Type(value = GapFinding.Below.class, name = "below"),
  @JsonSubTypes.Type(value = GapFinding.Undefined.class, name = "undefined"),
  @JsonSubTypes.Type(value = GapFinding.NotAssessed.class, name = "not-assessed"),
  @JsonSubTypes.Type(value = GapFinding.Exempt.class, name = "exempt"),
  @JsonSubTypes.Type(value = GapFinding.NotYetMarked.class, name = "not-yet-marked"),
  @JsonSubTypes.Type(value = GapFinding.OtherScale.class, name = "other-scale")
})
public sealed interface GapFinding {
  /** The level wanted, or a higher one, was attained. */
  record Met() implements GapFinding {}

  /**
   * Assessed, and below the level wanted.
   *
   * @param levels how many levels of the scale are missing, 1 or more. At least so many, where a
   *     lower level is judged by statements that were not all assessed
   */
  record Below(@Positive int levels) implements GapFinding {
    public Below {
      new Laws().positive(levels, "levels").orThrow();
    }
  }

  /**
   * The framework defines nothing at that level for the node, or for that kind: most competences of
   * the e-CF have two or three of its five levels, and DigComp 3.0 has no knowledge outcomes at its
   * highest. Nobody failed it.
   */
  record Undefined() implements GapFinding {}

  /** Nothing assessed it. */
  record NotAssessed() implements GapFinding {}

  /** The person need not be assessed on it. */
  record Exempt() implements GapFinding {}

  /** Assessed, and the marking is not finished. */
  record NotYetMarked() implements GapFinding {}

  /** Assessed without a level on the scale of the target; a mapping of scales may help. */
  record OtherScale() implements GapFinding {}

  /**
   * Tells whether something is missing that could be there.
   *
   * @return false when met, exempt or undefined
   */
  default boolean isMissing() {
    return !(this instanceof Met || this instanceof Exempt || this instanceof Undefined);
  }
}
