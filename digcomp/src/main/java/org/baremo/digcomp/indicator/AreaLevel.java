package org.baremo.digcomp.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A person's level in one area of the indicator, lowest first. */
public enum AreaLevel {
  /** Fewer activities than basic asks for. */
  @JsonProperty("none")
  NONE("none"),
  /** As many activities as basic asks for, and fewer than above basic does. */
  @JsonProperty("basic")
  BASIC("basic"),
  /** As many activities as above basic asks for. */
  @JsonProperty("above-basic")
  ABOVE_BASIC("above-basic");

  private final String word;

  AreaLevel(String word) {
    this.word = word;
  }

  /**
   * Returns how the level is written in documents.
   *
   * @return {@code above-basic}
   */
  public String word() {
    return word;
  }
}
