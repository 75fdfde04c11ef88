package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What of a mark is taken. */
public enum MarkPart {
  /** The share of the maximum, in per cent. */
  @JsonProperty("percentage")
  PERCENTAGE,
  /** The points obtained. */
  @JsonProperty("points")
  POINTS,
  /** The highest points that could be obtained. */
  @JsonProperty("maximum")
  MAXIMUM
}
