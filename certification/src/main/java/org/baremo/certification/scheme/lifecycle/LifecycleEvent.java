package org.baremo.certification.scheme.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What may happen to results and certificates after they were given out. Annulments, suspensions,
 * withdrawals and re-evaluations reach other decisions when they are taken again; suspensions,
 * withdrawals, reinstatements and scope reductions of certificates are recorded in the register: a
 * reduced certificate is a new one that replaces the old, without some of its units or levels.
 * Where a decision that is taken again still gives an award and lists fewer units, that is a scope
 * reduction. Publication, appeals and content updates are for the body to carry out: an appeal that
 * is upheld is an override, and a content update a new version of the scheme.
 */
public enum LifecycleEvent {
  /** Results are published: nothing is scored again without an annulment. */
  @JsonProperty("publication")
  PUBLICATION,
  /** A certificate is not good for the time being. */
  @JsonProperty("suspension")
  SUSPENSION,
  /** A certificate is withdrawn for good. */
  @JsonProperty("withdrawal")
  WITHDRAWAL,
  /** A certificate goes on for part of what it attested. */
  @JsonProperty("scope-reduction")
  SCOPE_REDUCTION,
  /** A suspended certificate is good again. */
  @JsonProperty("reinstatement")
  REINSTATEMENT,
  /** An item is taken out of every result that has it. */
  @JsonProperty("item-annulment")
  ITEM_ANNULMENT,
  /** One attempt counts for nothing. */
  @JsonProperty("attempt-annulment")
  ATTEMPT_ANNULMENT,
  /** Every attempt of a session counts for nothing. */
  @JsonProperty("session-annulment")
  SESSION_ANNULMENT,
  /** A decision is looked at again on request. */
  @JsonProperty("appeal")
  APPEAL,
  /** The decisions of a cohort are taken again. */
  @JsonProperty("re-evaluation")
  REEVALUATION,
  /** What the certificate is about changes. */
  @JsonProperty("content-update")
  CONTENT_UPDATE
}
