package org.baremo.certification.lint.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure a finding is. */
public enum Certainty {
  /** It follows from the document alone, or cases that were decided show it. */
  @JsonProperty("proven")
  PROVEN,
  /** It looks so, and somebody should look: not every case could be tried. */
  @JsonProperty("suspected")
  SUSPECTED
}
