package org.baremo.core.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.baremo.core.internal.Laws;

/** The form of the codes that an instrument gives to its items, forms and options. */
final class ItemCodes {
  /** Any printable characters without white space, at most 200. */
  static final String CODE = "[^\\s\\p{Cntrl}]{1,200}";

  private static final Pattern FORM = Pattern.compile(CODE);
  private static final String LAW = "1 to 200 characters without white space";

  private ItemCodes() {}

  static Laws code(Laws laws, String value, String name) {
    return laws.matches(FORM, value, name, LAW);
  }

  /** Requires well-formed codes, each once. */
  static Laws codes(Laws laws, List<String> values, String name) {
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

  /** Requires values that each stand once. */
  static <T> Laws different(Laws laws, Collection<T> values, String name) {
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
