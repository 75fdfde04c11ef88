package org.baremo.certification.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the change from one version of a scheme to another does to one case. */
public enum DecisionChange {
  /** Given nothing before, given an award after. */
  @JsonProperty("gains")
  GAINS,
  /** Given an award before, nothing after. */
  @JsonProperty("loses")
  LOSES,
  /** Given a higher award than before, or one more. */
  @JsonProperty("higher-award")
  HIGHER_AWARD,
  /** Given a lower award than before, or one less. */
  @JsonProperty("lower-award")
  LOWER_AWARD,
  /** Given other awards, and nothing says which of them are the higher ones. */
  @JsonProperty("other-award")
  OTHER_AWARD,
  /**
   * Given the same awards, of which one attests other levels, lists other units or is valid on
   * other days.
   */
  @JsonProperty("other-terms")
  OTHER_TERMS,
  /** Given nothing by both, for other reasons. */
  @JsonProperty("other-reasons")
  OTHER_REASONS,
  /** The same awards on the same terms, or nothing for the same reasons. */
  @JsonProperty("unchanged")
  UNCHANGED,
  /** At least one of the two cannot decide it, or not yet: nobody can say who gains. */
  @JsonProperty("undecidable")
  UNDECIDABLE
}
