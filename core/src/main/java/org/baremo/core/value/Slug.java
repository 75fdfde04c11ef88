package org.baremo.core.value;

import org.baremo.core.internal.Require;

/** The form of identifiers that are ours to choose, and of codes that are others'. */
final class Slug {
  /** Lower-case letters and digits in groups joined by hyphens or dots, at most 64 characters. */
  static final String SLUG = "(?=.{1,64}$)[a-z0-9]+([-.][a-z0-9]+)*";

  /** Any printable characters without white space, at most 200. */
  static final String CODE = "[^\\s\\p{Cntrl}]{1,200}";

  private static final int MAX_SLUG = 64;
  private static final int MAX_CODE = 200;

  private Slug() {}

  static String slug(String value, String name) {
    if (!isSlug(value)) {
      Require.that(
          false, name + " must be lower-case letters and digits joined by - or ., was '%s'", value);
    }
    return value;
  }

  static String code(String value, String name) {
    if (!isCode(value)) {
      Require.that(
          false, name + " must be 1 to 200 characters without white space, was '%s'", value);
    }
    return value;
  }

  /**
   * What {@link #SLUG} says, without the start-up cost of a pattern: every reference is checked.
   */
  static boolean isSlug(String value) {
    boolean joint = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean joins = c == '-' || c == '.';
      boolean allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (joins && !joint);
      if (!allowed) {
        return false;
      }
      joint = joins;
    }
    return !joint && value.length() <= MAX_SLUG;
  }

  /** What {@link #CODE} says. */
  static boolean isCode(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c == '\u007f') {
        return false;
      }
    }
    return !value.isEmpty() && value.codePointCount(0, value.length()) <= MAX_CODE;
  }
}
