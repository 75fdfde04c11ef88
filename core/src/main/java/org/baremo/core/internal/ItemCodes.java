package org.baremo.core.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Laws of the codes that an instrument gives to its items, forms and options. */
public final class ItemCodes {
  private ItemCodes() {}

  /**
   * Requires a well-formed code.
   *
   * @param laws collects what is broken
   * @param value the code
   * @param name what it is called
   * @return the laws
   */
  public static Laws code(Laws laws, String value, String name) {
    if (!Forms.isCode(value)) {
      laws.that(
          false, name, "%s must be 1 to 200 characters without white space, was '%s'", name, value);
    }
    return laws;
  }

  /**
   * Requires well-formed codes, each once.
   *
   * @param laws collects what is broken
   * @param values the codes
   * @param name what they are called
   * @return the laws
   */
  public static Laws codes(Laws laws, List<String> values, String name) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      code(laws, value, name + "/" + i);
      if (!seen.add(value)) {
        laws.that(
            false, name + "/" + i, "%s must be different, had '%s' twice".formatted(name, value));
      }
    }
    return laws;
  }

  /**
   * Requires values that each stand once.
   *
   * @param laws collects what is broken
   * @param values the values
   * @param name what they are called
   * @return the laws
   * @param <T> what they are
   */
  public static <T> Laws different(Laws laws, Collection<T> values, String name) {
    Set<T> seen = new HashSet<>();
    int i = 0;
    for (T value : values) {
      if (!seen.add(value)) {
        laws.that(
            false, name + "/" + i, "%s must be different, had %s twice".formatted(name, value));
      }
      i++;
    }
    return laws;
  }
}
