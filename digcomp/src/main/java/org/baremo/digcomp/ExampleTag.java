package org.baremo.digcomp;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.baremo.core.framework.Label;

/** DigComp 2.2's tags on its examples. Most examples have none, and one has two. */
public enum ExampleTag {
  /** (AI): artificial intelligence. */
  @JsonProperty("ai")
  ARTIFICIAL_INTELLIGENCE("ai"),
  /** (DA): digital accessibility. */
  @JsonProperty("da")
  DIGITAL_ACCESSIBILITY("da"),
  /** (RW): remote work. */
  @JsonProperty("rw")
  REMOTE_WORK("rw");

  private final String value;

  ExampleTag(String value) {
    this.value = value;
  }

  /**
   * Returns the tag as examples carry it.
   *
   * @return a label of scheme {@code tag}
   */
  public Label label() {
    return new Label("tag", value);
  }
}
