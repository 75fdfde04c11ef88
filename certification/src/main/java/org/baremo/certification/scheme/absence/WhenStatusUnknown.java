package org.baremo.certification.scheme.absence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What it means that nobody has said whether a certificate is still good. */
public enum WhenStatusUnknown {
  /** Nobody can tell; its issuer must be asked. */
  @JsonProperty("indeterminate")
  INDETERMINATE,
  /** It is taken as good by its own words. */
  @JsonProperty("good")
  GOOD
}
