package org.baremo.certification.scheme.absence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a requirement comes to for a person who is exempt from what it asks. */
public enum WhenExempt {
  /** It does not apply, and leaves the group it stands in. */
  @JsonProperty("not-applicable")
  NOT_APPLICABLE,
  /** It counts as met. */
  @JsonProperty("met")
  MET,

  /** It counts as not met: the scheme admits no exemption from it. */
  @JsonProperty("not-met")
  NOT_MET,

  /** Nobody can tell: the scheme does not foresee the exemption, and somebody has to look at it. */
  @JsonProperty("indeterminate")
  INDETERMINATE
}
