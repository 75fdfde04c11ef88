package org.baremo.certification.scheme.absence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a group comes to when none of its members applies. Never left to vacuous truth. */
public enum WhenEmpty {
  /** The group counts as met. */
  @JsonProperty("met")
  MET,
  /** The group counts as not met. */
  @JsonProperty("not-met")
  NOT_MET,
  /** The group does not apply either. */
  @JsonProperty("not-applicable")
  NOT_APPLICABLE
}
