package org.baremo.core.programme.training;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * How far somebody came in a training action, first stage first. Whoever reached a stage reached
 * those before it. A certificate is no stage: it can be had without training, and by another body.
 */
public enum Stage {
  /** Has a place. */
  @JsonProperty("enrolled")
  ENROLLED,
  /** Took part at least once. */
  @JsonProperty("started")
  STARTED,
  /** Took part to the end. */
  @JsonProperty("completed")
  COMPLETED,
  /** Completed, and met what the action asked for. */
  @JsonProperty("passed")
  PASSED;

  /** The stage as a step of a JSON Pointer. */
  String pointer() {
    return name().toLowerCase(Locale.ROOT);
  }
}
