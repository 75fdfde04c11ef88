package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which day is the last one of a stretch of time. */
public enum LastDay {
  /** The day on which the time is over still belongs to it: from date to date. */
  @JsonProperty("anniversary")
  ANNIVERSARY,
  /** The day before it is the last one. */
  @JsonProperty("day-before")
  DAY_BEFORE
}
