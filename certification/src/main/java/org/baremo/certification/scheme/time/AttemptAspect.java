package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What several attempts may have in common. */
public enum AttemptAspect {
  /** The exam or module. */
  @JsonProperty("exam")
  EXAM,
  /** The form of the test. */
  @JsonProperty("form")
  FORM,
  /** The language. */
  @JsonProperty("language")
  LANGUAGE,
  /** The channel: in a centre, over the network. */
  @JsonProperty("channel")
  CHANNEL,
  /** The day on which it was held. */
  @JsonProperty("day")
  DAY
}
