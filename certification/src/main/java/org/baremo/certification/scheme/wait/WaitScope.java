package org.baremo.certification.scheme.wait;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an earlier attempt must have in common with a later one to make it wait. */
public enum WaitScope {
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
  CHANNEL
}
