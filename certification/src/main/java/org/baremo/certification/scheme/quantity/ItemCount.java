package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which items are counted. A reserve item that stands in for none is no item of the form, and
 * counts nowhere.
 */
public enum ItemCount {
  /** All that were put to the person. */
  @JsonProperty("asked")
  ASKED,
  /**
   * Asked, and neither neutralised nor on trial: what a percentage of valid items is taken of.
   * Blank and late ones belong to it.
   */
  @JsonProperty("valid")
  VALID,
  /** Valid, with all their points. */
  @JsonProperty("correct")
  CORRECT,
  /** Valid, with some of their points. */
  @JsonProperty("partial")
  PARTIAL,
  /** Valid, answered, with no points. */
  @JsonProperty("incorrect")
  INCORRECT,
  /** Valid, and not answered. */
  @JsonProperty("blank")
  BLANK,
  /** Answered after the time was over. */
  @JsonProperty("late")
  LATE,
  /** Taken out of the score. */
  @JsonProperty("neutralised")
  NEUTRALISED,
  /** Being tried out; never counted. */
  @JsonProperty("pilot")
  PILOT
}
