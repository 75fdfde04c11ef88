package org.baremo.certification.scheme.award;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of the awards that are met are given. */
public enum Awarding {
  /** The highest one, once every higher one is known not to be met. */
  @JsonProperty("highest")
  HIGHEST,
  /** Every one: units and other awards that stand beside each other. */
  @JsonProperty("every")
  EVERY,
  /**
   * The highest one of each group, once every higher one of the same group is known not to be met:
   * a level in each of several skills, units of several domains. What is open in one group
   * withholds nothing in another. An award that states no group is a group of its own.
   */
  @JsonProperty("highest-of-each-group")
  HIGHEST_OF_EACH_GROUP
}
