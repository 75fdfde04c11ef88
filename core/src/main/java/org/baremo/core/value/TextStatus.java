package org.baremo.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a text in a language can be relied on, best first. */
public enum TextStatus {
  /** Published by the owner of the framework in this language. */
  @JsonProperty("official")
  OFFICIAL,
  /**
   * A translation that somebody competent has reviewed; in the framework's own language, a text as
   * others quote it, or a name given by those who hold the framework as data.
   */
  @JsonProperty("reviewed")
  REVIEWED,
  /** A translation nobody has reviewed, or a text nobody has compared with a source. */
  @JsonProperty("draft")
  DRAFT,
  /** A machine's translation. */
  @JsonProperty("machine")
  MACHINE
}
