package org.baremo.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.baremo.core.internal.Require;

/**
 * The canonical form of RFC 8785: no white space, properties sorted by the UTF-16 units of their
 * names, numbers as ECMAScript writes them, the shortest escapes, UTF-8. Half surrogate pairs are
 * refused, and so are numbers out of the range of a binary64: their canonical form would belong to
 * another document too.
 */
final class Canonical {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);
  private final boolean exact;

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
    return canonical.out.toByteArray();
  }

  private void value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ascii(number(parser.getText()));
      default -> ascii(parser.getText());
    }
  }

  private void object(JsonParser parser) throws IOException {
    Map<String, byte[]> members = new TreeMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Canonical member = new Canonical(exact);
      member.value(parser);
      if (members.put(name, member.out.toByteArray()) != null) {
        throw new IllegalArgumentException(
            "properties must have different names, had two of '%s'".formatted(Require.shown(name)));
      }
    }
    char before = '{';
    for (Map.Entry<String, byte[]> member : members.entrySet()) {
      out.write(before);
      text(member.getKey());
      out.write(':');
      out.writeBytes(member.getValue());
      before = ',';
    }
    ascii(before == '{' ? "{}" : "}");
  }

  private void array(JsonParser parser) throws IOException {
    out.write('[');
    for (boolean first = true; parser.nextToken() != JsonToken.END_ARRAY; first = false) {
      if (!first) {
        out.write(',');
      }
      value(parser);
    }
    out.write(']');
  }

  private void ascii(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void text(String text) {
    out.write('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
        out.write(c);
      } else if (c < 0x80) {
        escape(c);
      } else {
        i += beyondAscii(text, i);
      }
    }
    out.write('"');
  }

  private void escape(char c) {
    out.write('\\');
    int shortForm = "\b\t\n\f\r\"\\".indexOf(c);
    if (shortForm >= 0) {
      out.write("btnfr\"\\".charAt(shortForm));
    } else {
      ascii("u00");
      out.write(HEX[c >> 4]);
      out.write(HEX[c & 0xF]);
    }
  }

  /** Writes one character; 1 when it took a second unit. */
  private int beyondAscii(String text, int at) {
    int point = text.codePointAt(at);
    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      throw new IllegalArgumentException(
          "text must not contain half a surrogate pair, had U+%s"
              .formatted(Integer.toHexString(point)));
    }
    out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
    return Character.charCount(point) - 1;
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
