package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the progress of an indicator comes to on a day. */
public enum ProgressStatus {
  /** Nobody can tell: something is missing, and the reasons say what. Not the same as 0 %. */
  @JsonProperty("not-assessable")
  NOT_ASSESSABLE,
  /** The window has not begun. */
  @JsonProperty("not-begun")
  NOT_BEGUN,
  /** The target is reached. */
  @JsonProperty("achieved")
  ACHIEVED,
  /** The forecast reaches the target, exactly or within the tolerance that the caller gave. */
  @JsonProperty("on-track")
  ON_TRACK,
  /** The forecast misses the target by more than the tolerance. */
  @JsonProperty("behind")
  BEHIND,
  /** The window is over and the target was not reached. */
  @JsonProperty("missed")
  MISSED
}
