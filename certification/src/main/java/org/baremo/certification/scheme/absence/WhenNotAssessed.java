package org.baremo.certification.scheme.absence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a requirement comes to where nothing assessed what it asks. Unknown is not zero. */
public enum WhenNotAssessed {
  /** Nobody can tell; the decision stays open until somebody can. */
  @JsonProperty("indeterminate")
  INDETERMINATE,
  /** It counts as not met: the scheme says that who was not assessed has not passed. */
  @JsonProperty("not-met")
  NOT_MET
}
