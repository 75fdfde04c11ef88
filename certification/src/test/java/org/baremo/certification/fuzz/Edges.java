package org.baremo.certification.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** Values at the edge of what can be said, and beyond, as they stand in a document. */
final class Edges {
  private static final String LONG = "9".repeat(399);

  /** What nearly every number may be. */
  static final List<String> PLAIN_NUMBERS =
      List.of("0", "1", "2", "3", "4", "12", "60", "99", "100", "0.5", "-1", "20", "\"1/3\"");

  static final List<String> PLAIN_DAYS =
      List.of(
          "\"2024-02-29\"",
          "\"0000-01-01\"",
          "\"9999-12-31\"",
          "\"1900-01-01\"",
          "\"2026-11-21\"",
          "\"2026-11-22\"");

  static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "-1",
          "2",
          "0.1",
          "1e-3",
          "100",
          "100.0000000000001",
          "2147483647",
          "2147483648",
          "-2147483648",
          "9007199254740993",
          "9223372036854775807",
          "-9223372036854775808",
          "18446744073709551616",
          "1e399",
          "1e400",
          "1e-399",
          "1e999999999",
          "-1e999999999",
          "1e-999999999",
          "1e99999999999999999999",
          "NaN",
          "-Infinity",
          "01",
          "1.",
          LONG,
          "\"1/3\"",
          "\"1/0\"",
          "\"-" + LONG + "/" + LONG.replace('9', '7') + "\"",
          "\"1e999999999\"",
          "\"NaN\"");

  static final List<String> DAYS =
      List.of(
          "\"2024-02-29\"",
          "\"2023-02-29\"",
          "\"0000-01-01\"",
          "\"0001-01-01\"",
          "\"-0001-12-31\"",
          "\"9999-12-31\"",
          "\"+10000-01-01\"",
          "\"+999999999-12-31\"",
          "\"-999999999-01-01\"",
          "\"+1000000000-01-01\"",
          "\"2026-10-25T02:30:00+02:00[Europe/Madrid]\"",
          "\"2026-10-25T02:30:00+14:00\"",
          "\"-999999999-01-01T00:00:00+18:00\"",
          "\"+999999999-12-31T23:59:59.999999999-18:00\"",
          "\"2026-03-29T02:30:00+01:00[No/Where]\"",
          "\"2026-11-21\"",
          "\"1900-01-01\"");

  static final List<String> TEXTS =
      List.of(
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\\ud83d\\ude00\"",
          "\"\\u202e{0} %s ${x} <b>&amp;</b> | `code` \\n# title\"",
          "\"{0,number,#}'\"",
          "\"" + "x".repeat(5_000) + "\"",
          "\"digcomp@2.2/area/1\"",
          "\"digcomp@2.2/area/99\"",
          "\"digcomp@2.2/level/four/advanced\"",
          "\"digcomp@2.2/scale/eight\"",
          "\"nowhere@0/competence/1.1\"",
          "\"registration\"",
          "\"decision\"",
          "\"last-sitting\"",
          "\"passed\"",
          "\"all-of\"",
          "\"at-least\"",
          "\"percentage\"",
          "\"points\"",
          "\"floor\"",
          "\"age\"",
          "\"zxx\"");

  static final List<String> ANYTHING =
      Stream.of(
              NUMBERS.stream(),
              DAYS.stream(),
              TEXTS.stream(),
              Stream.of(
                  "null",
                  "true",
                  "false",
                  "[]",
                  "{}",
                  "{\"a\":1,\"a\":2}",
                  "{\"type\":\"all-of\",\"id\":\"a\",\"requirements\":[]}",
                  "{\"years\":2147483647,\"months\":2147483647,\"days\":2147483647}",
                  "{\"workingDays\":2147483647}",
                  "[".repeat(200) + "]".repeat(200),
                  "{\"from\":\"-999999999-01-01\"}",
                  "\uFEFF1",
                  ",",
                  "undefined"))
          .flatMap(values -> values)
          .toList();

  private Edges() {}
}
