package org.baremo.core.value;

import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Require;

/**
 * The form of identifiers that are ours to choose, and of codes that are others'. The patterns are
 * published for annotations; the checks read the characters themselves, because they run for every
 * value of every row.
 */
final class Slug {
  /** Lower-case letters and digits in groups joined by hyphens or dots, at most 64 characters. */
  static final String SLUG = "(?=.{1,64}$)[a-z0-9]+([-.][a-z0-9]+)*";

  private static final int SLUG_LENGTH = 64;

  private Slug() {}

  static String slug(String value, String name) {
    if (!isSlug(value)) {
      Require.that(
          false,
          "%s must be lower-case letters and digits joined by - or ., was '%s'",
          name,
          value);
    }
    return value;
  }

  static String code(String value, String name) {
    if (!Forms.isCode(value)) {
      Require.that(
          false, "%s must be 1 to 200 characters without white space, was '%s'", name, value);
    }
    return value;
  }

  static boolean isSlug(String value) {
    int length = value.length();
    if (length == 0 || length > SLUG_LENGTH) {
      return false;
    }
    boolean joined = true;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      boolean joint = c == '-' || c == '.';
      boolean lettered = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!lettered && (!joint || joined)) {
        return false;
      }
      joined = joint;
    }
    return !joined;
  }
}
