package org.baremo.certification.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of the awards that are met are given. */
public enum Awarding {
  /** The highest one, once every higher one is known not to be met. */
  @JsonProperty("highest")
  HIGHEST,
  /** Every one: units and other awards that stand beside each other. */
  @JsonProperty("every")
  EVERY
}
