package org.baremo.core.chart;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG: always the same bytes for the same calls. Not thread-safe. */
final class Svg {
  static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  Svg() {
    try {
      // The JDK's own, whatever else is on the class path: bytes must not depend on it.
      this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A number of user units, to two decimals. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Opens an element; attributes are given as name, value, name, value… */
  Svg open(String name, Object... attributes) {
    return written(() -> writer.writeStartElement(name), attributes);
  }

  Svg close() {
    return written(writer::writeEndElement);
  }

  /** Writes an element without content. */
  Svg empty(String name, Object... attributes) {
    return written(() -> writer.writeEmptyElement(name), attributes);
  }

  /** Writes an element that holds nothing but a text. */
  Svg element(String name, String content, Object... attributes) {
    open(name, attributes);
    return written(() -> writer.writeCharacters(legal(content))).close();
  }

  Svg newLine() {
    return written(() -> writer.writeCharacters("\n"));
  }

  @FunctionalInterface
  private interface Step {
    void write() throws XMLStreamException;
  }

  private Svg written(Step step, Object... attributes) {
    try {
      step.write();
      for (int i = 0; i + 1 < attributes.length; i += 2) {
        Object value = attributes[i + 1];
        writer.writeAttribute(
            attributes[i].toString(),
            legal(value instanceof Double number ? number(number) : value.toString()));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text without the characters that XML 1.0 has no way of writing. */
  static String legal(String value) {
    StringBuilder legal = null;
    for (int i = 0; i < value.length(); i++) {
      int point = value.codePointAt(i);
      boolean isLegal =
          point == '\t'
              || point == '\n'
              || point == '\r'
              || (point >= ' ' && point <= 0xD7FF)
              || (point >= 0xE000 && point <= 0xFFFD)
              || point >= 0x10000;
      if (!isLegal && legal == null) {
        legal = new StringBuilder(value.substring(0, i));
      }
      if (legal != null) {
        legal.appendCodePoint(isLegal ? point : 0xFFFD);
      }
      i += Character.charCount(point) - 1;
    }
    return legal == null ? value : legal.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
