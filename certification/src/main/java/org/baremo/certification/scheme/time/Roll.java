package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a day goes that is no working day. */
public enum Roll {
  /** To the first working day after it. */
  @JsonProperty("next-working-day")
  NEXT,
  /** To the last working day before it. */
  @JsonProperty("previous-working-day")
  PREVIOUS
}
