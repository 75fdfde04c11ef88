package org.baremo.core.internal;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Argument checks that throw at the first breach, for values of one or two parts. */
public final class Require {
  private static final int SHOWN_LENGTH = 60;

  private Require() {}

  /**
   * Requires a law to hold.
   *
   * @param holds whether it holds
   * @param message name, law and value, with {@code %s} for each argument
   * @param arguments values shown in the message, shortened where long
   * @throws LawViolation when it does not
   */
  public static void that(boolean holds, String message, Object... arguments) {
    if (!holds) {
      Object[] shown = new Object[arguments.length];
      for (int i = 0; i < arguments.length; i++) {
        shown[i] = shown(String.valueOf(arguments[i]));
      }
      throw new LawViolation(List.of(new LawViolation.Breach("", filled(message, shown))));
    }
  }

  /**
   * Requires some text besides white space.
   *
   * @param value the text
   * @param name the attribute, at which the breach is reported
   * @throws LawViolation when it is blank
   */
  public static void notBlank(String value, String name) {
    if (value.isBlank()) {
      new Laws().notBlank(value, name).orThrow();
    }
  }

  /** Puts arguments in the places of {@code %s}, as they are and in no language's way. */
  static String filled(String message, Object... arguments) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Object argument : arguments) {
      int place = message.indexOf("%s", from);
      if (place < 0) {
        break;
      }
      text.append(message, from, place).append(argument);
      from = place + 2;
    }
    return text.append(message, from, message.length()).toString();
  }

  /**
   * Requires a text of a form.
   *
   * @param form the whole text must match it
   * @param value the text
   * @param name the attribute
   * @param law the form in words
   * @return the text
   * @throws LawViolation when it does not match
   */
  public static String matches(Pattern form, String value, String name, String law) {
    if (!form.matcher(value).matches()) {
      that(false, "%s must be %s, was '%s'", name, Forms.law(form.pattern(), value, law), value);
    }
    return value;
  }

  /**
   * Makes a value fit for a message of one line: shortened, so that hostile input cannot flood a
   * report, and with control characters, line separators and halves of surrogate pairs written as
   * {@code \\}{@code u000a}, so that it can neither forge a line of a log nor make the report
   * unwritable.
   *
   * @param value any text
   * @return the text, cut at 60 characters with an ellipsis
   */
  public static String shown(String value) {
    return shown(value, SHOWN_LENGTH);
  }

  /**
   * Makes a value fit for a message, as {@link #shown(String)} does.
   *
   * @param value any text
   * @param length how many UTF-16 units of it are shown at most, 2 or more
   * @return the text, cut at that length with an ellipsis
   */
  public static String shown(String value, int length) {
    int end = Math.min(value.length(), length);
    if (end < value.length()
        && Character.isHighSurrogate(value.charAt(end - 1))
        && Character.isLowSurrogate(value.charAt(end))) {
      end--;
    }
    StringBuilder text = new StringBuilder(end + 1);
    for (int i = 0; i < end; i++) {
      int point = value.codePointAt(i);
      if (isShown(point)) {
        text.appendCodePoint(point);
        i += Character.charCount(point) - 1;
      } else {
        text.append("\\u").append(HexFormat.of().toHexDigits((char) point));
      }
    }
    return end < value.length() ? text.append('…').toString() : text.toString();
  }

  private static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
