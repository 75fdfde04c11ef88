package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of an attempt. Attempted, passed and exempt are three different things. */
public enum AttemptResult {
  /** Completed, and passed. */
  @JsonProperty("passed")
  PASSED,
  /** Completed, and not passed. */
  @JsonProperty("failed")
  FAILED,
  /** Completed, and the marking is not finished. */
  @JsonProperty("pending")
  PENDING,
  /** Begun and not completed. */
  @JsonProperty("aborted")
  ABORTED,
  /** The person did not come and had not renounced. */
  @JsonProperty("no-show")
  NO_SHOW,
  /** The person renounced in time. */
  @JsonProperty("renounced")
  RENOUNCED,
  /** Declared void: it counts for nothing. */
  @JsonProperty("annulled")
  ANNULLED
}
