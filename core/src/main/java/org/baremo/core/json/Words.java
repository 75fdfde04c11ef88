package org.baremo.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
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
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Require;
import org.jspecify.annotations.Nullable;

/** How problems speak of expected and found values. */
final class Words {
  private static final String WHOLE = "a whole number";
  private static final String NUMBER = "a number";
  private static final String TRUTH = "true or false";
  private static final Map<Class<?>, String> EXPECTED =
      Map.ofEntries(
          Map.entry(String.class, "a text"),
          Map.entry(int.class, WHOLE),
          Map.entry(Integer.class, WHOLE),
          Map.entry(long.class, WHOLE),
          Map.entry(Long.class, WHOLE),
          Map.entry(boolean.class, TRUTH),
          Map.entry(Boolean.class, TRUTH),
          Map.entry(double.class, NUMBER),
          Map.entry(Double.class, NUMBER),
          Map.entry(LocalDate.class, "a date such as 2026-02-28"),
          Map.entry(Instant.class, "an instant such as 2026-02-28T09:30:00Z"),
          Map.entry(
              ZonedDateTime.class,
              "a date and time with its zone such as 2026-02-28T09:30:00+01:00[Europe/Madrid]"),
          Map.entry(
              OffsetDateTime.class,
              "a date and time with its offset such as 2026-02-28T09:30:00+01:00"),
          Map.entry(LocalDateTime.class, "a date and time such as 2026-02-28T09:30:00"),
          Map.entry(LocalTime.class, "a time such as 09:30:00"),
          Map.entry(Duration.class, "a duration such as PT1H30M"),
          Map.entry(Period.class, "a period such as P5Y"),
          Map.entry(Year.class, "a year such as 2026"),
          Map.entry(YearMonth.class, "a month such as 2026-02"),
          Map.entry(ZoneId.class, "a time zone such as Europe/Madrid"));

  private Words() {}

  /** What a scalar type expects; {@code kind} is what its deserializer says it is written as. */
  static String expected(JavaType type, @Nullable LogicalType kind) {
    String known = EXPECTED.get(type.getRawClass());
    return known != null ? known : kind == LogicalType.Float ? NUMBER : "a text";
  }

  /**
   * Whether a scalar is of the kind that a type is written as, so that its value is what is bad.
   */
  static boolean isOfKind(JsonToken token, JavaType type, @Nullable LogicalType kind) {
    return switch (expected(type, kind)) {
      case TRUTH -> token.isBoolean();
      case WHOLE -> token == JsonToken.VALUE_NUMBER_INT;
      case NUMBER -> token.isNumeric();
      default -> token == JsonToken.VALUE_STRING;
    };
  }

  /** The range of a whole number that is written as one and does not fit; null for other types. */
  static @Nullable String range(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (raw == int.class || raw == Integer.class) {
      return "from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
    }
    boolean isLong = raw == long.class || raw == Long.class;
    return isLong ? "from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE : null;
  }

  /** What stands there instead. */
  static String found(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_NULL -> "null";
      case VALUE_STRING -> "the text '" + Require.shown(parser.getText()) + "'";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Require.shown(parser.getText());
      default -> parser.getText();
    };
  }

  /** The known name that a misspelt one was probably meant to be. */
  static Optional<String> nearest(String name, Collection<String> known) {
    int allowed = Math.max(1, Math.min(3, name.length() / 3));
    String best = null;
    int least = allowed + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) <= allowed) {
        int distance = distance(name, candidate);
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Edits between two short texts (one character more, less, other or swapped), case left out. */
  private static int distance(String left, String right) {
    int[][] rows = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          rows[i][j] = i + j;
          continue;
        }
        int other = isSame(left, i, right, j) ? 0 : 1;
        int edits = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
        edits = Math.min(edits, rows[i - 1][j - 1] + other);
        boolean swapped =
            i > 1 && j > 1 && isSame(left, i, right, j - 1) && isSame(left, i - 1, right, j);
        rows[i][j] = swapped ? Math.min(edits, rows[i - 2][j - 2] + 1) : edits;
      }
    }
    return rows[left.length()][right.length()];
  }

  private static boolean isSame(String left, int i, String right, int j) {
    return Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
  }

  /** {@code ; did you mean 'title'?} where a name is near, and what is known. */
  static String hint(String name, Collection<String> known) {
    String list = known.isEmpty() ? "none" : String.join(", ", known);
    return nearest(name, known).map(n -> "; did you mean '" + n + "'?").orElse("")
        + (known.size() > 40 ? "" : "; known: " + list);
  }
}
