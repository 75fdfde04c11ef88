package org.baremo.core.internal;

/** Forms of text that annotations name. */
public final class Forms {
  /**
   * Some text besides white space, as {@link String#isBlank()} sees it. For optional attributes:
   * {@code Optional<@Pattern(regexp = Forms.NOT_BLANK) String>}, because {@code @NotBlank} refuses
   * an absent value too.
   */
  public static final String NOT_BLANK = "(?s)\\p{javaWhitespace}*+\\P{javaWhitespace}.*";

  /**
   * Codes that others chose. Characters that can be seen: no separators, controls, formats or
   * halves of pairs; 1 to 200.
   */
  public static final String CODE = "[^\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]{1,200}";

  /**
   * Identifiers that are ours to choose: lower-case letters and digits in groups joined by hyphens
   * or dots, at most 64 characters.
   */
  public static final String SLUG = "(?=.{1,64}$)[a-z0-9]+([-.][a-z0-9]+)*";

  private static final int CODE_LENGTH = 200;
  private static final int SLUG_LENGTH = 64;

  private Forms() {}

  /**
   * Tells whether a text has the form {@link #SLUG}, without a pattern: it is asked for every value
   * of every row.
   *
   * @param value any text
   * @return whether the whole text matches
   */
  public static boolean isSlug(String value) {
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

  /**
   * Returns the law that a text breaks which has not a form: how long it may be, where it is a slug
   * that is too long.
   *
   * @param form the pattern that it does not match
   * @param value the text
   * @param law the form in words
   * @return what the text must be, in words
   */
  public static String law(String form, String value, String law) {
    boolean isTooLong = form.endsWith(SLUG) && value.length() > SLUG_LENGTH;
    return isTooLong ? "at most %s characters long".formatted(SLUG_LENGTH) : law;
  }

  /**
   * Tells whether a text has the form {@link #CODE}, without a pattern: it is asked for every value
   * of every row.
   *
   * @param value any text
   * @return whether the whole text matches
   */
  public static boolean isCode(String value) {
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
