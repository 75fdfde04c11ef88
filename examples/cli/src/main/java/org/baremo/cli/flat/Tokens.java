package org.baremo.cli.flat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tokens of one row of JSON, as far as regular rows have them: texts of plain ASCII without
 * escapes, numbers of at most three decimals, true and false. Anything else is {@link Irregular}.
 * Behind the row there must be a byte below the space, so that nothing reads on. Not thread-safe.
 */
final class Tokens {
  private static final int MOST_DIGITS = 6;
  private static final int DECIMALS = 3;

  private byte[] bytes = {};
  private int at;
  private int end;
  private int textFrom;
  private int textTo;

  /** Begins with a row. */
  void row(byte[] block, int from, int to) {
    bytes = block;
    at = from;
    end = to;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the last text begins. */
  int textFrom() {
    return textFrom;
  }

  /** Where the last text ends. */
  int textTo() {
    return textTo;
  }

  /** Whether the last text is the one given, in ASCII. */
  boolean isText(byte[] text) {
    return isText(textFrom, textTo, text);
  }

  private boolean isText(int from, int to, byte[] text) {
    return to - from == text.length && Arrays.equals(bytes, from, to, text, 0, text.length);
  }

  private byte peek() {
    byte next = bytes[at];
    while (next == ' ' || next == '\t') {
      next = bytes[++at];
    }
    return next;
  }

  /** Passes a character that must be next. */
  void expect(char character) {
    if (peek() != character) {
      throw new Irregular();
    }
    at++;
  }

  /** Passes a character if it is next. */
  boolean next(char character) {
    if (peek() == character) {
      at++;
      return true;
    }
    return false;
  }

  /** Passes the bytes if they are next, without white space between. */
  boolean next(byte[] expected) {
    int to = at + expected.length;
    if (to <= end && Arrays.equals(bytes, at, to, expected, 0, expected.length)) {
      at = to;
      return true;
    }
    return false;
  }

  /** Passes the next text and remembers where it is. */
  void text() {
    expect('"');
    int from = at;
    int to = from;
    byte next = bytes[to];
    while (next != '"') {
      if (next < ' ' || next == '\\' || next == 0x7F) { // bytes beyond ASCII are negative
        throw new Irregular();
      }
      next = bytes[++to];
    }
    textFrom = from;
    textTo = to;
    at = to + 1;
  }

  /** Passes a text and the colon after it. */
  void name() {
    text();
    expect(':');
  }

  /** Passes the property that must be next, given in quotes and with its colon. */
  void property(byte[] property) {
    if (next(property)) {
      return;
    }
    name(); // white space about it
    if (textTo - textFrom != property.length - 3
        || !Arrays.equals(bytes, textFrom, textTo, property, 1, property.length - 2)) {
      throw new Irregular();
    }
  }

  /** Whether there is nothing more. */
  void end() {
    while (at < end) {
      byte next = bytes[at++];
      if (next != ' ' && next != '\t') {
        throw new Irregular();
      }
    }
  }

  boolean truth() {
    peek();
    if (next(Word.TRUE)) {
      return true;
    }
    if (next(Word.FALSE)) {
      return false;
    }
    throw new Irregular();
  }

  /** Passes a number that is not negative. */
  long thousandths() {
    peek();
    int from = at;
    long number = 0;
    while (isDigit(bytes[at])) {
      number = number * 10 + (bytes[at++] - '0');
    }
    int digits = at - from;
    if (digits == 0 || digits > MOST_DIGITS || (digits > 1 && bytes[from] == '0')) {
      throw new Irregular();
    }
    return bytes[at] == '.' ? decimals(number) : number * 1000;
  }

  private long decimals(long whole) {
    int from = ++at;
    long number = whole;
    while (isDigit(bytes[at]) && at - from < DECIMALS) {
      number = number * 10 + (bytes[at++] - '0');
    }
    int digits = at - from;
    if (digits == 0 || isDigit(bytes[at])) {
      throw new Irregular();
    }
    for (int i = digits; i < DECIMALS; i++) {
      number *= 10;
    }
    return number;
  }

  /** Passes a text of four digits, two and two, and returns the year, the month and the day. */
  int date() {
    expect('"');
    int from = at;
    at = from + 11;
    if (at > end || bytes[from + 4] != '-' || bytes[from + 7] != '-' || bytes[from + 10] != '"') {
      throw new Irregular();
    }
    return (digits(from, 4) * 100 + digits(from + 5, 2)) * 100 + digits(from + 8, 2);
  }

  private int digits(int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      if (!isDigit(bytes[i])) {
        throw new Irregular();
      }
      number = number * 10 + (bytes[i] - '0');
    }
    return number;
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }

  /** Words as bytes. */
  static final class Word {
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");

    private Word() {}

    static byte[] ascii(String text) {
      return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A name as a property has it. */
    static byte[] property(String name) {
      return ascii("\"" + name + "\":");
    }
  }
}
