package org.baremo.core.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A civil day as {@code 2026-02-28}, year 0000 to 9999. Dates are where binding spends its time, so
 * the digits are read from the parser's buffer and a day seen again is the same instance, from a
 * cache of fixed size.
 */
final class LocalDateCodec {
  private static final int LENGTH = 10;
  private static final int PLACES = 1 << 12;

  private LocalDateCodec() {}

  /** The day, or null when the characters are not of the form. */
  private static @Nullable LocalDate parsed(
      char[] text, int at, int length, @Nullable LocalDate[] cache) {
    if (length != LENGTH || text[at + 4] != '-' || text[at + 7] != '-') {
      return null;
    }
    int year = digits(text, at, 4);
    int month = digits(text, at + 5, 2);
    int day = digits(text, at + 8, 2);
    if ((year | month | day) < 0) {
      return null;
    }
    int place = ((year * 12 + month) * 31 + day) & (PLACES - 1);
    LocalDate known = cache[place];
    if (known != null
        && known.getDayOfMonth() == day
        && known.getMonthValue() == month
        && known.getYear() == year) {
      return known;
    }
    LocalDate date = LocalDate.of(year, month, day);
    cache[place] = date;
    return date;
  }

  /** The number, or a negative one when a character is not a digit. */
  private static int digits(char[] text, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  static final class Reader extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;
    private final transient @Nullable LocalDate[] cache = new LocalDate[PLACES];

    Reader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
      }
      String reason = "not of the form 2026-02-28";
      try {
        LocalDate date =
            parsed(
                parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength(), cache);
        if (date != null) {
          return date;
        }
      } catch (DateTimeException e) {
        reason = String.valueOf(e.getMessage());
      }
      return (LocalDate)
          context.handleWeirdStringValue(LocalDate.class, parser.getText(), "%s", reason);
    }
  }

  static final class KeyReader extends KeyDeserializer {
    private final @Nullable LocalDate[] cache = new LocalDate[PLACES];

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try {
        LocalDate date = parsed(key.toCharArray(), 0, key.length(), cache);
        if (date != null) {
          return date;
        }
      } catch (DateTimeException e) {
        return context.handleWeirdKey(LocalDate.class, key, "%s", e.getMessage());
      }
      return context.handleWeirdKey(LocalDate.class, key, "not of the form 2026-02-28");
    }
  }

  static final class Writer extends StdScalarSerializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate date, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      int year = date.getYear();
      if (year < 0 || year > 9999) {
        throw new IllegalArgumentException("year must be from 0 to 9999, was " + date);
      }
      char[] text = new char[LENGTH];
      text[0] = digit(year / 1000);
      text[1] = digit(year / 100);
      text[2] = digit(year / 10);
      text[3] = digit(year);
      text[4] = '-';
      text[5] = digit(date.getMonthValue() / 10);
      text[6] = digit(date.getMonthValue());
      text[7] = '-';
      text[8] = digit(date.getDayOfMonth() / 10);
      text[9] = digit(date.getDayOfMonth());
      generator.writeString(text, 0, LENGTH);
    }

    private static char digit(int number) {
      return (char) ('0' + number % 10);
    }
  }
}
