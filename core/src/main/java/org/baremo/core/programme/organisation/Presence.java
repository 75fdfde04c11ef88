package org.baremo.core.programme.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether something is there on a day. What nobody dated is neither there nor not. */
public enum Presence {
  /** It is. */
  @JsonProperty("present")
  PRESENT,
  /** It is not. */
  @JsonProperty("absent")
  ABSENT,
  /** The sources do not say. */
  @JsonProperty("unknown")
  UNKNOWN;

  /**
   * Says whether two things are there at once.
   *
   * @param other the other thing
   * @return absent when one is, else unknown when one is
   */
  public Presence and(Presence other) {
    if (this == ABSENT || other == ABSENT) {
      return ABSENT;
    }
    return this == UNKNOWN ? UNKNOWN : other;
  }

  /**
   * Says whether at least one of two things is there.
   *
   * @param other the other thing
   * @return present when one is, else unknown when one is
   */
  public Presence or(Presence other) {
    if (this == PRESENT || other == PRESENT) {
      return PRESENT;
    }
    return this == UNKNOWN ? UNKNOWN : other;
  }
}
