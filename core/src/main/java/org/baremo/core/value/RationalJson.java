package org.baremo.core.value;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Exact numbers in JSON: a number where RFC 8785 keeps it as it is, else a text. */
final class RationalJson {
  private static final int KEPT_DIGITS = 15;
  private static final int KEPT_SCALE = 100;
  private static final BigInteger KEPT_WHOLE = BigInteger.TEN.pow(KEPT_DIGITS);

  private RationalJson() {}

  static final class Reader extends StdScalarDeserializer<Rational> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(Rational.class);
    }

    @Override
    public LogicalType logicalType() {
      return LogicalType.Float;
    }

    @Override
    public Rational deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
            ? Rational.of(new BigDecimal(parser.getBigIntegerValue()))
            : Rational.of(parser.getLongValue());
      } else if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
        char[] text = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int length = parser.getTextLength();
        return RationalText.isSmall(text, from, length)
            ? RationalText.small(text, from, length)
            : Rational.of(parser.getDecimalValue());
      } else if (parser.hasToken(JsonToken.VALUE_STRING)) {
        return Rational.parse(parser.getText());
      }
      return (Rational) context.handleUnexpectedToken(Rational.class, parser);
    }
  }

  static final class Writer extends StdScalarSerializer<Rational> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(Rational.class);
    }

    @Override
    public void serialize(Rational value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (value.isWhole()) {
        BigInteger whole = value.numerator();
        if (whole.abs().compareTo(KEPT_WHOLE) < 0) {
          out.writeNumber(whole.longValueExact());
        } else {
          out.writeString(whole.toString());
        }
        return;
      }
      BigDecimal decimal = value.decimalOrNull();
      if (isKept(decimal)) {
        out.writeNumber(decimal);
      } else {
        out.writeString(value.numerator() + "/" + value.denominator());
      }
    }

    private static boolean isKept(@Nullable BigDecimal decimal) {
      return decimal != null && decimal.precision() <= KEPT_DIGITS && decimal.scale() <= KEPT_SCALE;
    }
  }
}
