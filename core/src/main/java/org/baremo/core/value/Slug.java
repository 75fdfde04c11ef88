package org.baremo.core.value;

import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Require;

/**
 * The form of identifiers that are ours to choose, and of codes that are others'. The patterns are
 * published for annotations; the checks read the characters themselves, because they run for every
 * value of every row.
 */
final class Slug {
  static final String SLUG = Forms.SLUG;

  private Slug() {}

  static String slug(String value, String name) {
    if (!isSlug(value)) {
      Require.that(
          false,
          "%s must be %s, was '%s'",
          name,
          Forms.law(SLUG, value, "lower-case letters and digits joined by - or ."),
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
    return Forms.isSlug(value);
  }
}
