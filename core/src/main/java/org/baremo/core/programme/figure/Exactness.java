package org.baremo.core.programme.figure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a source means a figure: to the last one, more or less, at least… */
public enum Exactness {
  /** To the last one. */
  @JsonProperty("exact")
  EXACT("="),
  /** More or less: “around 8,000”. How much more or less, only a caller can say. */
  @JsonProperty("approximately")
  APPROXIMATELY("≈"),
  /** That many or more: “more than 4,000”. */
  @JsonProperty("at-least")
  AT_LEAST("≥"),
  /** That many or fewer. */
  @JsonProperty("at-most")
  AT_MOST("≤"),
  /** The source does not say. */
  @JsonProperty("unknown")
  UNKNOWN("?");

  private final String symbol;

  Exactness(String symbol) {
    this.symbol = symbol;
  }

  /**
   * Returns a sign for it.
   *
   * @return one character
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Says how a product or sum of two figures is meant, when neither is negative.
   *
   * @param other how the other figure is meant
   * @return the weaker of the two; unknown where they pull apart
   */
  public Exactness with(Exactness other) {
    if (this == EXACT || this == other) {
      return other;
    }
    return other == EXACT ? this : UNKNOWN;
  }
}
