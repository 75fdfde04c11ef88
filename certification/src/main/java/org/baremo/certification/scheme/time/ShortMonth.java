package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which day stands for one that its month does not have: 31 August and six months, 29 February and
 * one year.
 */
public enum ShortMonth {
  /** The last day of that month. */
  @JsonProperty("last-day")
  LAST_DAY,
  /** The first day of the month after. */
  @JsonProperty("next-day")
  NEXT_DAY
}
