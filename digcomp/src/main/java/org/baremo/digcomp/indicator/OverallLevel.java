package org.baremo.digcomp.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A person's overall level, lowest first. Not being assessed is no level: see {@link
 * SkillsResult.CouldNotBeAssessed}.
 */
public enum OverallLevel {
  /** No skills: skills in at most one of five areas. Published as {@code X}. */
  @JsonProperty("none")
  NONE("none"),
  /** Skills in two of five areas. Published as {@code LM}. */
  @JsonProperty("limited")
  LIMITED("limited"),
  /** Skills in three of five areas. Published as {@code N}. */
  @JsonProperty("narrow")
  NARROW("narrow"),
  /** Skills in four of five areas. Published as {@code LW}. */
  @JsonProperty("low")
  LOW("low"),
  /** Skills in every area, not above basic in all. Published as {@code B}. */
  @JsonProperty("basic")
  BASIC("basic"),
  /** Above basic in every area. Published as {@code AB}. */
  @JsonProperty("above-basic")
  ABOVE_BASIC("above-basic");

  private final String word;

  OverallLevel(String word) {
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
