package org.baremo.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a text in a language can be relied on, best first. */
public enum TextStatus {
  /** Published by the owner of the framework in this language. */
  @JsonProperty("official")
  OFFICIAL,
  /** A translation that somebody competent has reviewed. */
  @JsonProperty("reviewed")
  REVIEWED,
  /** A translation nobody has reviewed. */
  @JsonProperty("draft")
  DRAFT,
  /** A machine's translation. */
  @JsonProperty("machine")
  MACHINE
}
