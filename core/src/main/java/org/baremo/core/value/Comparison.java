package org.baremo.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A comparison of two exact numbers, its strictness in its name. */
public enum Comparison {
  /** Strictly more: {@code >}, “supere”. */
  @JsonProperty("above")
  ABOVE(">"),
  /** As much or more: {@code ≥}. */
  @JsonProperty("at-least")
  AT_LEAST("≥"),
  /** Exactly as much. */
  @JsonProperty("equal")
  EQUAL("="),
  /** As much or less: {@code ≤}. */
  @JsonProperty("at-most")
  AT_MOST("≤"),
  /** Strictly less: {@code <}. */
  @JsonProperty("below")
  BELOW("<");

  private final String symbol;

  Comparison(String symbol) {
    this.symbol = symbol;
  }

  /**
   * Returns the mathematical sign.
   *
   * @return one character
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Compares.
   *
   * @param <T> what is compared
   * @param observed the left side
   * @param required the right side
   * @return whether the comparison holds
   */
  public <T extends Comparable<? super T>> boolean holds(T observed, T required) {
    int sign = observed.compareTo(required);
    return switch (this) {
      case ABOVE -> sign > 0;
      case AT_LEAST -> sign >= 0;
      case EQUAL -> sign == 0;
      case AT_MOST -> sign <= 0;
      case BELOW -> sign < 0;
    };
  }
}
