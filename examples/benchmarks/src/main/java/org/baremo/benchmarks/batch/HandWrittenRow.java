package org.baremo.benchmarks.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One row of the file in flat fields, filled anew for every row. */
final class HandWrittenRow {
  static final int[] AREA_SIZES = {3, 6, 4, 4, 4};
  static final int COMPETENCES = 21;

  private static final int UNKNOWN = Integer.MIN_VALUE;
  private static final Map<String, Integer> PLACES = places();

  final int[] values = new int[COMPETENCES];
  final int[] maxima = new int[COMPETENCES];
  String holder = "";
  int evidence;
  int lastAttempt;
  int independent;
  int identity;
  int sittings;

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int area = 0; area < AREA_SIZES.length; area++) {
      for (int i = 1; i <= AREA_SIZES[area]; i++) {
        places.put("digcomp@2.2/competence/" + (area + 1) + "." + i, places.size());
      }
    }
    return places;
  }

  /** Reads the row whose opening brace was just read. */
  void read(JsonParser parser) throws IOException {
    clear();
    String assessed = "";
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      switch (name) {
        case "holder" -> holder = parser.nextTextValue();
        case "dates" -> dates(parser);
        case "facts" -> facts(parser);
        case "assessment" -> assessed = assessment(parser);
        default -> throw new IOException("unknown property " + name);
      }
    }
    require(!holder.isEmpty() && holder.equals(assessed), "holder");
  }

  private void clear() {
    java.util.Arrays.fill(maxima, 0);
    holder = "";
    evidence = UNKNOWN;
    lastAttempt = UNKNOWN;
    independent = UNKNOWN;
    identity = UNKNOWN;
    sittings = 0;
  }

  private void dates(JsonParser parser) throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT, "dates");
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      switch (name) {
        case "evidence" -> evidence = day(parser);
        case "last-attempt" -> lastAttempt = day(parser);
        default -> throw new IOException("unknown date " + name);
      }
    }
  }

  private void facts(JsonParser parser) throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT, "facts");
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      int holds = Boolean.TRUE.equals(parser.nextBooleanValue()) ? 1 : 0;
      switch (name) {
        case "assessor-is-not-trainer" -> independent = holds;
        case "identity-verified" -> identity = holds;
        default -> throw new IOException("unknown fact " + name);
      }
    }
  }

  /** Reads the assessment and returns whose it is. */
  private String assessment(JsonParser parser) throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT, "assessment");
    String assessed = "";
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      switch (name) {
        case "holder" -> assessed = parser.nextTextValue();
        case "edition" -> require("digcomp@2.2".equals(parser.nextTextValue()), name);
        case "reported" -> reported(parser);
        default -> throw new IOException("unknown property " + name);
      }
    }
    return assessed;
  }

  private void reported(JsonParser parser) throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT, "reported");
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      switch (name) {
        case "outcomes" -> outcomes(parser);
        case "sittings" -> sittings(parser);
        default -> throw new IOException("unknown property " + name);
      }
    }
  }

  private void outcomes(JsonParser parser) throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT, "outcomes");
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      Integer place = PLACES.get(name);
      require(place != null && maxima[place] == 0, name);
      require(parser.nextToken() == JsonToken.START_OBJECT, name);
      for (String part = parser.nextFieldName(); part != null; part = parser.nextFieldName()) {
        switch (part) {
          case "type" -> require("assessed".equals(parser.nextTextValue()), part);
          case "mark" -> mark(parser, place);
          default -> throw new IOException("unknown property " + part);
        }
      }
    }
  }

  private void mark(JsonParser parser, int place) throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT, "mark");
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      switch (name) {
        case "value" -> values[place] = parser.nextIntValue(-1);
        case "maximum" -> maxima[place] = parser.nextIntValue(0);
        default -> throw new IOException("unknown property " + name);
      }
    }
    require(values[place] >= 0 && values[place] <= maxima[place] && maxima[place] > 0, "mark");
  }

  private void sittings(JsonParser parser) throws IOException {
    require(parser.nextToken() == JsonToken.START_ARRAY, "sittings");
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      sittings++;
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        switch (name) {
          case "id" -> require(parser.getTextLength() > 0, name);
          case "heldOn" -> day(parser);
          default -> throw new IOException("unknown property " + name);
        }
      }
    }
  }

  /** Epoch day of a date, from the parser's own buffer. */
  private static int day(JsonParser parser) throws IOException {
    char[] text = parser.getTextCharacters();
    int start = parser.getTextOffset();
    require(
        parser.getTextLength() == 10 && text[start + 4] == '-' && text[start + 7] == '-', "date");
    return (int)
        LocalDate.of(number(text, start, 4), number(text, start + 5, 2), number(text, start + 8, 2))
            .toEpochDay();
  }

  private static int number(char[] text, int start, int digits) throws IOException {
    int number = 0;
    for (int i = start; i < start + digits; i++) {
      require(text[i] >= '0' && text[i] <= '9', "date");
      number = number * 10 + text[i] - '0';
    }
    return number;
  }

  private static void require(boolean holds, String what) throws IOException {
    if (!holds) {
      throw new IOException("bad " + what);
    }
  }
}
