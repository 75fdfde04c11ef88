package org.baremo.core.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/**
 * Dates and times as ISO 8601 texts and as nothing else: no numbers, no arrays, no silent change of
 * zone.
 */
final class TimeModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  TimeModule() {
    super("baremo-time");
    addSerializer(LocalDate.class, new LocalDateCodec.Writer());
    addDeserializer(LocalDate.class, new LocalDateCodec.Reader());
    addKeyDeserializer(LocalDate.class, new LocalDateCodec.KeyReader());
    text(Instant.class, Instant::parse, Instant::toString);
    text(ZonedDateTime.class, ZonedDateTime::parse, DateTimeFormatter.ISO_ZONED_DATE_TIME::format);
    text(
        OffsetDateTime.class,
        OffsetDateTime::parse,
        DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    text(LocalDateTime.class, LocalDateTime::parse, DateTimeFormatter.ISO_LOCAL_DATE_TIME::format);
    text(LocalTime.class, LocalTime::parse, DateTimeFormatter.ISO_LOCAL_TIME::format);
    text(Duration.class, Duration::parse, Duration::toString);
    text(Period.class, Period::parse, Period::toString);
    text(Year.class, Year::parse, Year::toString);
    text(YearMonth.class, YearMonth::parse, YearMonth::toString);
    text(ZoneId.class, ZoneId::of, ZoneId::getId);
  }

  private <T> void text(Class<T> type, Function<String, T> parse, Function<T, String> print) {
    addDeserializer(type, new TextReader<>(type, parse));
    addSerializer(type, new TextWriter<>(type, print));
    addKeyDeserializer(
        type,
        new KeyDeserializer() {
          @Override
          public T deserializeKey(String key, DeserializationContext context) {
            return parse.apply(key);
          }
        });
  }

  private static final class TextReader<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> parse;

    TextReader(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked") // what cannot be read is reported by the context, which throws
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (T) context.handleUnexpectedToken(handledType(), parser);
      }
      String text = parser.getText();
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        return (T) context.handleWeirdStringValue(handledType(), text, "%s", e.getMessage());
      }
    }
  }

  private static final class TextWriter<T> extends StdScalarSerializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<T, String> print;

    TextWriter(Class<T> type, Function<T, String> print) {
      super(type);
      this.print = print;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(print.apply(value));
    }
  }
}
