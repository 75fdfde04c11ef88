package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many nodes must pass a test. */
public enum NodeQuantifier {
  /** Every one that it applies to. */
  @JsonProperty("all")
  ALL,
  /** One or more. */
  @JsonProperty("any")
  ANY,
  /** Not one. */
  @JsonProperty("none")
  NONE,
  /** As many as the count says. */
  @JsonProperty("exactly")
  EXACTLY,
  /** The count, or more. */
  @JsonProperty("at-least")
  AT_LEAST,
  /** The count, or fewer. */
  @JsonProperty("at-most")
  AT_MOST,
  /** A percentage of those that it applies to, or more. */
  @JsonProperty("at-least-share")
  AT_LEAST_SHARE;

  /**
   * Tells whether more nodes may pass than are asked for, so that one that does not pass is to
   * blame for nothing.
   *
   * @return whether it says how many may pass at most
   */
  public boolean mayBeTooMany() {
    return switch (this) {
      case NONE, AT_MOST, EXACTLY -> true;
      case ALL, ANY, AT_LEAST, AT_LEAST_SHARE -> false;
    };
  }
}
