package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which items are counted. */
public enum ItemCount {
  /** All that were put to the person. */
  @JsonProperty("asked")
  ASKED,
  /** Asked, scored and not neutralised: what a percentage of valid items is taken of. */
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
