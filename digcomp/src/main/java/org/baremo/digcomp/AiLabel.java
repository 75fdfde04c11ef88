package org.baremo.digcomp;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.baremo.core.framework.Label;

/**
 * DigComp 3.0's label on artificial intelligence. Each competence statement and each learning
 * outcome has exactly one of the three.
 */
public enum AiLabel {
  /** It names artificial intelligence. */
  @JsonProperty("explicit")
  EXPLICIT("explicit"),
  /** It does not name artificial intelligence, and takes it in. */
  @JsonProperty("implicit")
  IMPLICIT("implicit"),
  /** Neither explicit nor implicit. */
  @JsonProperty("neither")
  NEITHER("neither");

  private final String value;

  AiLabel(String value) {
    this.value = value;
  }

  /**
   * Returns the label as statements carry it.
   *
   * @return of scheme {@code ai}
   */
  public Label label() {
    return new Label("ai", value);
  }
}
