package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which end of a validity is meant. */
public enum Edge {
  /** The first valid day. */
  @JsonProperty("first-day")
  FIRST_DAY,
  /** The last valid day. */
  @JsonProperty("last-day")
  LAST_DAY
}
