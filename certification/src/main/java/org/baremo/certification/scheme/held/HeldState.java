package org.baremo.certification.scheme.held;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a certificate stands on a day, from its own validity and from what its issuer said of it. On
 * each day from its first valid one on it is one of these, and no other; before that day it is none
 * of them. A revocation goes before all: what was revoked does not expire any more, and is revoked
 * also where that came after its last valid day. What was suspended expires with its last valid day
 * like any other, as nothing is left to be reinstated; whether it was suspended when it expired is
 * asked of its last valid day.
 */
public enum HeldState {
  /** Within its validity, neither suspended nor revoked. */
  @JsonProperty("good")
  GOOD,
  /** Within its validity, and not good for the time being. */
  @JsonProperty("suspended")
  SUSPENDED,
  /** Taken back by its issuer. */
  @JsonProperty("revoked")
  REVOKED,
  /** Past its last valid day, and not revoked. */
  @JsonProperty("expired")
  EXPIRED
}
