package org.baremo.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The thing to beat for reading: what a good engineer writes by hand over Jackson's tokens for just
 * these rows, into plain records, with no law checked and no reference parsed.
 */
final class HandWrittenReader {
  record Result(String node, long value, long maximum, String level) {}

  record Row(
      String holder, String edition, Result overall, List<Result> results, List<LocalDate> days) {}

  private static final JsonFactory FACTORY = new JsonFactory();

  private HandWrittenReader() {}

  static List<Row> read(byte[] ndjson) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(ndjson)) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        rows.add(row(parser));
      }
    }
    return rows;
  }

  private static Row row(JsonParser parser) throws IOException {
    String holder = "";
    String edition = "";
    Result overall = new Result("", 0, 0, "");
    List<Result> results = new ArrayList<>(21);
    List<LocalDate> days = new ArrayList<>(1);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "holder" -> holder = parser.getText();
        case "edition" -> edition = parser.getText();
        case "reported" -> overall = reported(parser, results, days);
        default -> parser.skipChildren();
      }
    }
    return new Row(holder, edition, overall, results, days);
  }

  private static Result reported(JsonParser parser, List<Result> results, List<LocalDate> days)
      throws IOException {
    Result overall = new Result("", 0, 0, "");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "overall" -> overall = result("", parser);
        case "outcomes" -> {
          while (parser.nextToken() != JsonToken.END_OBJECT) {
            String node = parser.currentName();
            parser.nextToken();
            results.add(result(node, parser));
          }
        }
        case "sittings" -> {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            sitting(parser, days);
          }
        }
        default -> parser.skipChildren();
      }
    }
    return overall;
  }

  private static void sitting(JsonParser parser, List<LocalDate> days) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("heldOn")) {
        days.add(LocalDate.parse(parser.getText()));
      }
    }
  }

  private static Result result(String node, JsonParser parser) throws IOException {
    long value = 0;
    long maximum = 0;
    String level = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "mark" -> {
          while (parser.nextToken() != JsonToken.END_OBJECT) {
            String part = parser.currentName();
            parser.nextToken();
            if (part.equals("value")) {
              value = parser.getLongValue();
            } else if (part.equals("maximum")) {
              maximum = parser.getLongValue();
            }
          }
        }
        case "standing" -> {
          while (parser.nextToken() != JsonToken.END_OBJECT) {
            String part = parser.currentName();
            parser.nextToken();
            if (part.equals("level")) {
              level = parser.getText();
            }
          }
        }
        default -> parser.skipChildren();
      }
    }
    return new Result(node, value, maximum, level);
  }
}
