package org.baremo.certification.scheme.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of decisions that relied on something that no longer stands. */
public enum Cascade {
  /** They stand. */
  @JsonProperty("none")
  NONE,
  /** Somebody looks at each. */
  @JsonProperty("review")
  REVIEW,
  /** They fall with it, but for those that an override protects. */
  @JsonProperty("withdrawal")
  WITHDRAWAL
}
