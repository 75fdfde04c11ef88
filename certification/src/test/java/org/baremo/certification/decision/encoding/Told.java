package org.baremo.certification.decision.encoding;

import java.util.Optional;
import org.baremo.core.value.Rational;

/** What two neighbouring slots say, in words. */
final class Told {
  private Told() {}

  /** The parts as they stand, or why there is none. */
  static String parts(long[] values, int at) {
    return values[at + 1] == 0 ? lack(values[at]) : values[at] + "/" + values[at + 1];
  }

  /** The number in its shortest form, or why there is none. */
  static String number(long[] values, int at) {
    return value(values, at).map(Rational::toString).orElseGet(() -> lack(values[at]));
  }

  static Optional<Rational> value(long[] values, int at) {
    return values[at + 1] == 0
        ? Optional.empty()
        : Optional.of(Rational.of(values[at], values[at + 1]));
  }

  static String lack(long lack) {
    return switch ((int) lack) {
      case Lacks.NOT_ASSESSED -> "not assessed";
      case Lacks.PENDING -> "pending";
      case Lacks.EXEMPT -> "exempt";
      case Lacks.UNKNOWN -> "unknown";
      case Lacks.ASK -> "ask";
      case Lacks.NOT_STATED -> "not stated";
      default -> "no lack: " + lack;
    };
  }
}
