package org.baremo.core.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a statement is about: knowledge, a skill or an attitude. */
public enum Ksa {
  /** What a person knows. */
  @JsonProperty("knowledge")
  KNOWLEDGE,
  /** What a person can do. */
  @JsonProperty("skill")
  SKILL,
  /** How a person is disposed. */
  @JsonProperty("attitude")
  ATTITUDE
}
