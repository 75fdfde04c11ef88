package org.baremo.core.problem;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a problem matters. */
public enum Severity {
  /** The data cannot be used. */
  @JsonProperty("error")
  ERROR,
  /** The data was used after a repair or with a loss that the message names. */
  @JsonProperty("warning")
  WARNING,
  /** Worth knowing; nothing was lost. */
  @JsonProperty("info")
  INFO
}
