package org.baremo.core.value;

import java.util.regex.Pattern;
import org.baremo.core.internal.Require;

/** The form of identifiers that are ours to choose, and of codes that are others'. */
final class Slug {
  /** Lower-case letters and digits in groups joined by hyphens or dots, at most 64 characters. */
  static final String SLUG = "(?=.{1,64}$)[a-z0-9]+([-.][a-z0-9]+)*";

  /** Any printable characters without white space, at most 200. */
  static final String CODE = "[^\\s\\p{Cntrl}]{1,200}";

  private static final Pattern SLUG_FORM = Pattern.compile(SLUG);
  private static final Pattern CODE_FORM = Pattern.compile(CODE);

  private Slug() {}

  static String slug(String value, String name) {
    return Require.matches(
        SLUG_FORM, value, name, "lower-case letters and digits joined by - or .");
  }

  static String code(String value, String name) {
    return Require.matches(CODE_FORM, value, name, "1 to 200 characters without white space");
  }
}
