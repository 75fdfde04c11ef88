package org.baremo.certification.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody ruled on a requirement, whatever the facts say. */
public enum Ruled {
  /** It counts as met. */
  @JsonProperty("met")
  MET,
  /** It counts as not met. */
  @JsonProperty("not-met")
  NOT_MET,
  /** It does not apply to the case. */
  @JsonProperty("not-applicable")
  NOT_APPLICABLE
}
