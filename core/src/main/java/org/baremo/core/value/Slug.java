package org.baremo.core.value;

import org.baremo.core.internal.Require;

/**
 * The form of identifiers that are ours to choose, and of codes that are others'. The patterns are
 * published for annotations; the checks read the characters themselves, because they run for every
 * value of every row.
 */
final class Slug {
  /** Lower-case letters and digits in groups joined by hyphens or dots, at most 64 characters. */
  static final String SLUG = "(?=.{1,64}$)[a-z0-9]+([-.][a-z0-9]+)*";

  /** Characters that can be seen: no separators, controls, formats or halves of pairs; 1 to 200. */
  static final String CODE = "[^\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]{1,200}";

  private static final int SLUG_LENGTH = 64;
  private static final int CODE_LENGTH = 200;

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
    if (!isCode(value)) {
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

  static boolean isCode(String value) {
    int points = 0;
    for (int i = 0; i < value.length(); i++, points++) {
      char c = value.charAt(i);
      if (c <= ' ' || c == 0x7F) {
        return false;
      } else if (c > 0x7F) {
        int point = value.codePointAt(i);
        if (!isSeen(point)) {
          return false;
        }
        i += Character.charCount(point) - 1;
      }
    }
    return points > 0 && points <= CODE_LENGTH;
  }

  private static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
