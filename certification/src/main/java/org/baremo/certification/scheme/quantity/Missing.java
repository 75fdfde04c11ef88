package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a member that has no number to add. */
public enum Missing {
  /** It leaves, and its weight with it: it is in no denominator. */
  @JsonProperty("leave-out")
  LEAVE_OUT,
  /** It counts as 0. */
  @JsonProperty("zero")
  ZERO,
  /** The whole becomes unknown. */
  @JsonProperty("unknown")
  UNKNOWN
}
