package org.baremo.certification.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a decision comes to. */
public enum DecisionOutcome {
  /** An award is given. */
  @JsonProperty("granted")
  GRANTED,
  /** No award is met, and nothing more could be learnt that would change it. */
  @JsonProperty("refused")
  REFUSED,
  /**
   * Not decided yet: something that counts is still to come, such as a mark, the end of training or
   * the registration, or a veto says so.
   */
  @JsonProperty("pending")
  PENDING,
  /** Cannot be decided: the dossier lacks a fact, or this version of the scheme is not for it. */
  @JsonProperty("indeterminate")
  INDETERMINATE,
  /** A veto makes the case count for nothing: neither given nor refused. */
  @JsonProperty("cancelled")
  CANCELLED
}
