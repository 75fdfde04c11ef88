package org.baremo.certification.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the change from one version of a scheme to another does to one case. */
public enum DecisionChange {
  /** Refused before, given an award after. */
  @JsonProperty("gains")
  GAINS,
  /** Given an award before, refused after. */
  @JsonProperty("loses")
  LOSES,
  /** Given a higher award than before. */
  @JsonProperty("higher-award")
  HIGHER_AWARD,
  /** Given a lower award than before. */
  @JsonProperty("lower-award")
  LOWER_AWARD,
  /** Given another award, and nothing says which of the two is the higher one. */
  @JsonProperty("other-award")
  OTHER_AWARD,
  /** Given the same award, which attests other levels or is valid on other days. */
  @JsonProperty("other-terms")
  OTHER_TERMS,
  /** Refused by both, for other reasons. */
  @JsonProperty("other-reasons")
  OTHER_REASONS,
  /** The same award on the same terms, or refused for the same reasons. */
  @JsonProperty("unchanged")
  UNCHANGED,
  /** At least one of the two cannot decide it, or not yet: nobody can say who gains. */
  @JsonProperty("undecidable")
  UNDECIDABLE
}
