package org.baremo.core.programme.index;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of an index when one of its figures is missing. */
public enum MissingPolicy {
  /** There is no score. */
  @JsonProperty("no-score")
  NO_SCORE,
  /** The weights of those that are there are raised until they add up to one again. */
  @JsonProperty("reweigh")
  REWEIGH
}
