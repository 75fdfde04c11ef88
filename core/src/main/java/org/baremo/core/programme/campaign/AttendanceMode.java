package org.baremo.core.programme.campaign;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How people take part in an activity. */
public enum AttendanceMode {
  /** In the same room. */
  @JsonProperty("on-site")
  ON_SITE,
  /** Over the network. */
  @JsonProperty("online")
  ONLINE,
  /** Some in the room, some over the network. */
  @JsonProperty("hybrid")
  HYBRID
}
