package org.baremo.certification.status;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a certificate that was issued is still good. */
public enum CertificateStatus {
  /** Neither revoked nor suspended, as far as its issuer says. */
  @JsonProperty("good")
  GOOD,
  /** Withdrawn for good. */
  @JsonProperty("revoked")
  REVOKED,
  /** Not to be relied on for the time being. */
  @JsonProperty("suspended")
  SUSPENDED,
  /** Nobody could be asked, or nobody knew: not the same as good. */
  @JsonProperty("unknown")
  UNKNOWN
}
