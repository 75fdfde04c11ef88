package org.baremo.certification.scheme.wait;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which attempts must not have come too early after earlier ones. */
public enum JudgedAttempts {
  /** The latest; earlier ones that came too early are forgiven, whatever came of them. */
  @JsonProperty("latest")
  LATEST,
  /** One that passed, whichever: a pass that came too early does not count. */
  @JsonProperty("passed")
  PASSED,
  /** Every attempt that was begun. */
  @JsonProperty("every")
  EVERY
}
