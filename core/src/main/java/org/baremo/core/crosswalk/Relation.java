package org.baremo.core.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the target of a link relates to its source. The five are the mapping relations of SKOS
 * (section 10 of the W3C Recommendation of 2009), read from source to target.
 *
 * <p>They are ordered by what they say, partially: exact over close, close over broad and over
 * narrow, both over related. Broad and narrow say different things and neither is stronger.
 */
public enum Relation {
  /** The two mean the same and can stand for each other. */
  @JsonProperty("exact")
  EXACT(0),
  /** The two mean nearly the same, in some uses. */
  @JsonProperty("close")
  CLOSE(1),
  /** The target is broader than the source: whatever the source covers, the target covers. */
  @JsonProperty("broad")
  BROAD(2),
  /** The target is narrower than the source: it covers only a part of it. */
  @JsonProperty("narrow")
  NARROW(3),
  /** The two have to do with each other, and no more is said. */
  @JsonProperty("related")
  RELATED(4);

  private static final Relation[] BY_CODE = values(); // which stand in the order of their codes

  private final byte code;

  Relation(int code) {
    this.code = (byte) code;
  }

  /**
   * Returns the same relation read from target to source.
   *
   * @return narrow for broad, broad for narrow, else this
   */
  public Relation inverse() {
    return switch (this) {
      case BROAD -> NARROW;
      case NARROW -> BROAD;
      case EXACT, CLOSE, RELATED -> this;
    };
  }

  /**
   * Returns the strongest relation that is stronger than neither: the meet of the partial order.
   *
   * @param other another relation
   * @return one of the two, or related for broad and narrow
   */
  public Relation meet(Relation other) {
    if (this == EXACT || other == EXACT) {
      return this == EXACT ? other : this;
    } else if (this == CLOSE || other == CLOSE) {
      return this == CLOSE ? other : this;
    }
    return this == other ? this : RELATED;
  }

  /**
   * Tells whether this says at least as much as another.
   *
   * @param other another relation
   * @return true when equal; false both ways for broad and narrow
   */
  public boolean isAtLeast(Relation other) {
    return meet(other) == other;
  }

  /** The number that stands for this in columns, never in a document. */
  byte code() {
    return code;
  }

  static Relation of(byte code) {
    return BY_CODE[code];
  }
}
