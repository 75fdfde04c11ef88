package org.baremo.core.json.binding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The days of the week as documents write them: in small letters, like all their words. */
enum Weekday {
  @JsonProperty("monday")
  MONDAY,
  @JsonProperty("tuesday")
  TUESDAY,
  @JsonProperty("wednesday")
  WEDNESDAY,
  @JsonProperty("thursday")
  THURSDAY,
  @JsonProperty("friday")
  FRIDAY,
  @JsonProperty("saturday")
  SATURDAY,
  @JsonProperty("sunday")
  SUNDAY
}
