package org.baremo.certification.lint.setting;

import java.util.List;
import java.util.function.Consumer;
import org.baremo.core.value.Rational;

/**
 * One of the values that something of a case can have.
 *
 * @param label what it is, in signs that need no language
 * @param measures how good it is, by each of its measures; empty where good and bad mean nothing
 * @param into writes it into a case
 */
public record Setting(String label, List<Rational> measures, Consumer<Draft> into) {
  /** The label of the setting that says nothing. */
  static final String UNKNOWN = "-";

  static Setting of(String label, Consumer<Draft> into) {
    return new Setting(label, List.of(), into);
  }

  boolean isUnknown() {
    return label.equals(UNKNOWN);
  }

  /**
   * Tells whether it is at least as good by every measure, and better by one.
   *
   * @param other another setting of the same variable
   * @return whether it is better; false where they are not measured alike
   */
  public boolean isBetterThan(Setting other) {
    boolean better = false;
    for (int i = 0; i < measures.size() && measures.size() == other.measures.size(); i++) {
      int sign = measures.get(i).compareTo(other.measures.get(i));
      if (sign < 0) {
        return false;
      }
      better |= sign > 0;
    }
    return better;
  }
}
