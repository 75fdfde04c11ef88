package org.baremo.certification.decision.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a node stands where no mark and no level is asked for. */
public enum NodeState {
  /** Something assessed it, marked or not. */
  @JsonProperty("attempted")
  ATTEMPTED,
  /** Nothing assessed it. */
  @JsonProperty("not-attempted")
  NOT_ATTEMPTED,
  /** The person is exempt from it. */
  @JsonProperty("exempt")
  EXEMPT,
  /** The person is not exempt from it. */
  @JsonProperty("not-exempt")
  NOT_EXEMPT,
  /** Evidence covers it. */
  @JsonProperty("covered")
  COVERED,
  /** No evidence covers it. */
  @JsonProperty("not-covered")
  NOT_COVERED
}
