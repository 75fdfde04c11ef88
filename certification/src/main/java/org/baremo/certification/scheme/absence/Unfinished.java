package org.baremo.certification.scheme.absence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a stretch of time that has begun and is not over on the day of the decision. */
public enum Unfinished {
  /** It does not count, whatever happened in it so far. */
  @JsonProperty("leave-out")
  LEAVE_OUT,
  /** It counts, and is judged by what lies in it so far. */
  @JsonProperty("judged")
  JUDGED,
  /** It counts, and is pending until it is over, whatever happened in it so far. */
  @JsonProperty("pending")
  PENDING
}
