package org.baremo.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.baremo.core.internal.Require;

/**
 * The canonical form of RFC 8785: no white space, properties sorted by the UTF-16 units of their
 * names, numbers as ECMAScript writes them, the shortest escapes, UTF-8. Half surrogate pairs are
 * refused, and so are numbers out of the range of a binary64: their canonical form would belong to
 * another document too.
 */
final class Canonical {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_BYTES_OF_A_CHAR = 6;
  private static final int SAFE_DIGITS = 15;

  private final boolean exact;
  private byte[] out = new byte[1 << 10];
  private int size;

  private Canonical(boolean exact) {
    this.exact = exact;
  }

  /**
   * The canonical form of the value that a parser is about to read. Where {@code exact}, a number
   * that RFC 8785 would round (more than a binary64 holds) is refused; one out of range always is.
   *
   * @throws IllegalArgumentException when the value has no canonical form
   */
  static byte[] of(JsonParser parser, boolean exact) throws IOException {
    parser.nextToken();
    Canonical canonical = new Canonical(exact);
    canonical.value(parser);
    return Arrays.copyOf(canonical.out, canonical.size);
  }

  private void value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> text(parser.getText());
      case VALUE_NUMBER_INT -> whole(parser.getText());
      case VALUE_NUMBER_FLOAT -> ascii(number(parser.getText()));
      default -> ascii(parser.getText());
    }
  }

  /** One property as it stands in the buffer, its name and value but no comma. */
  private record Member(String name, int from, int to) {}

  private void object(JsonParser parser) throws IOException {
    List<Member> members = new ArrayList<>();
    boolean sorted = true;
    String last = null;
    int start = size;
    put('{');
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (last != null) {
        put(',');
        sorted &= last.compareTo(name) < 0;
      }
      int from = size;
      text(name);
      put(':');
      value(parser);
      members.add(new Member(name, from, size));
      last = name;
    }
    put('}');
    if (!sorted) {
      sort(members, start);
    }
  }

  /** Writes the members again in order, from a copy of what has been written. */
  private void sort(List<Member> members, int start) {
    byte[] written = Arrays.copyOfRange(out, start, size);
    members.sort(Comparator.comparing(Member::name));
    size = start + 1;
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      if (i > 0) {
        put(',');
        if (members.get(i - 1).name().equals(member.name())) {
          throw new IllegalArgumentException(
              "properties must have different names, had two of '%s'"
                  .formatted(Require.shown(member.name())));
        }
      }
      int length = member.to() - member.from();
      System.arraycopy(written, member.from() - start, out, size, length);
      size += length;
    }
    put('}');
  }

  private void array(JsonParser parser) throws IOException {
    put('[');
    for (boolean first = true; parser.nextToken() != JsonToken.END_ARRAY; first = false) {
      if (!first) {
        put(',');
      }
      value(parser);
    }
    put(']');
  }

  private void put(int ascii) {
    room(1);
    out[size++] = (byte) ascii;
  }

  private void room(long more) {
    if (size + more > out.length) {
      out = Arrays.copyOf(out, Math.toIntExact(Math.max(size + more, out.length * 2L)));
    }
  }

  private void ascii(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      out[size++] = (byte) text.charAt(i);
    }
  }

  private void text(String text) {
    room((long) MOST_BYTES_OF_A_CHAR * text.length() + 2);
    out[size++] = '"';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
        out[size++] = (byte) c;
      } else if (c < 0x80) {
        escape(c);
      } else {
        i += beyondAscii(text, i);
      }
    }
    out[size++] = '"';
  }

  private void escape(char c) {
    out[size++] = '\\';
    int shortForm = "\b\t\n\f\r\"\\".indexOf(c);
    if (shortForm >= 0) {
      out[size++] = (byte) "btnfr\"\\".charAt(shortForm);
    } else {
      ascii("u00");
      out[size++] = HEX[c >> 4];
      out[size++] = HEX[c & 0xF];
    }
  }

  private int beyondAscii(String text, int at) {
    int point = text.codePointAt(at);
    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      throw new IllegalArgumentException(
          "text must not contain half a surrogate pair, had U+%s"
              .formatted(Integer.toHexString(point)));
    }
    for (byte unit : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      out[size++] = unit;
    }
    return Character.charCount(point) - 1;
  }

  /** A whole number of few digits is held by a binary64 and written alike by everybody. */
  private void whole(String written) {
    boolean plain = written.length() <= SAFE_DIGITS && !written.equals("-0");
    ascii(plain ? written : number(written));
  }

  private String number(String written) {
    double value = Double.parseDouble(written);
    if (Double.isInfinite(value)) {
      throw refused(written);
    }
    if (value == 0) {
      boolean zero = !exact || new BigDecimal(written).signum() == 0;
      if (!zero) {
        throw refused(written);
      }
      return "0";
    }
    BigDecimal decimal = new BigDecimal(written).abs().stripTrailingZeros();
    BigDecimal shortest = EcmaNumber.shortest(decimal, Math.abs(value));
    if (exact && shortest.compareTo(decimal) != 0) {
      throw refused(written);
    }
    return (value < 0 ? "-" : "") + EcmaNumber.written(shortest);
  }

  private static IllegalArgumentException refused(String written) {
    return new IllegalArgumentException(
        "number must be held by a binary64 as it is written, was " + Require.shown(written));
  }
}
