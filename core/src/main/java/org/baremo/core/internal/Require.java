package org.baremo.core.internal;

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
      throw violation(message.formatted(shown));
    }
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
      throw violation("%s must be %s, was '%s'".formatted(name, law, shown(value)));
    }
    return value;
  }

  /**
   * Shortens a value for a message, so that hostile input cannot flood a report.
   *
   * @param value any text
   * @return the text, cut at 60 characters with an ellipsis
   */
  public static String shown(String value) {
    return value.length() <= SHOWN_LENGTH ? value : value.substring(0, SHOWN_LENGTH) + "…";
  }

  private static LawViolation violation(String message) {
    return new LawViolation(List.of(new LawViolation.Breach("", message)));
  }
}
