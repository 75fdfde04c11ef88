package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of several attempts is meant. */
public enum Pick {
  /** The one with the highest mark; of equal ones, the earliest. */
  @JsonProperty("best")
  BEST,
  /** The last one held. */
  @JsonProperty("latest")
  LATEST,
  /** The first one held. */
  @JsonProperty("first")
  FIRST
}
