package org.baremo.certification.lint.search;

/** Which way something goes when something else gets better. */
enum Slope {
  /** Nowhere. */
  FLAT,
  /** Never down. */
  UP,
  /** Never up. */
  DOWN,
  /** Nobody can tell. */
  MIXED;

  Slope turned() {
    return switch (this) {
      case UP -> DOWN;
      case DOWN -> UP;
      case FLAT, MIXED -> this;
    };
  }

  Slope join(Slope other) {
    return this == FLAT || this == other ? other : other == FLAT ? this : MIXED;
  }

  Slope times(Slope other) {
    if (this == FLAT || other == FLAT) {
      return FLAT;
    }
    return other == UP ? this : other == DOWN ? turned() : MIXED;
  }
}
