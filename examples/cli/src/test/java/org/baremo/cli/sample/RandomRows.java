package org.baremo.cli.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows of candidates that a machine might have written, and such that something is amiss with. */
public final class RandomRows {
  private static final int[] COMPETENCES = {3, 6, 4, 4, 4};
  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    "\"",
    ",",
    ":",
    "\\",
    "\\u0041",
    "0",
    "1",
    "9",
    ".",
    "-",
    "e3",
    " ",
    "\t",
    "null",
    "true",
    "ñ",
    "\u007F",
    "\"x\":1,",
    "-0",
    "1e2",
    "00",
    "2147484",
    "\r",
    "\u0001"
  };
  private static final String[][] CHANGES = {
    {"2026-09-15", "2026-02-30"},
    {"2026-09-15", "2026-9-15"},
    {"2026-09-15", "0000-01-01"},
    {"\"registration\"", "\"decision\""},
    {"\"registration\"", "\"Registration\""},
    {"\"registration\"", "\"graduation\""},
    {"\"assessed\"", "\"exempt\""},
    {"\"assessed\",\"mark\":{", "\"exempt\",\"reason\":\"degree\",\"mark\":{"},
    {"{\"type\":\"assessed\",", "{"},
    {"\"maximum\":12", "\"maximum\":0"},
    {"\"maximum\":12", "\"maximum\":12.5"},
    {"\"maximum\":12", "\"maximum\":\"25/2\""},
    {"\"maximum\":12", "\"unit\":\"items\",\"maximum\":12"},
    {"\"maximum\":12}", "\"maximum\":12,\"unit\":\"items\"}"},
    {"\"maximum\":12}", "\"maximum\":12},\"standing\":{\"type\":\"attained\",\"level\":\"x\"}"},
    {"digcomp@2.2/area/1", "digcomp@2.2/area/7"},
    {"digcomp@2.2/area/1", "digcomp@3.0/area/1"},
    {"digcomp@2.2/area/2", "digcomp@2.2/area/1"},
    {"\"edition\":\"digcomp@2.2\"", "\"edition\":\"digcomp@3.0\""},
    {"\"holder\":\"", "\"holder\":\" "},
    {"\"holder\":\"", "\"holder\":\"é"},
    {"\"holder\":\"p", "\"holder\":\"q"},
    {"\"id\":\"s1\"", "\"id\":\"s2\""},
    {"\"id\":\"s1\"", "\"id\":\"\""},
    {"\"id\":\"s1\"", "\"id\":\" \""},
    {"\"id\":\"s1\"", "\"id\":\"s1\",\"place\":\"lugo\""},
    {",\"sittings\"", ",\"sitings\""},
    {",", ", "},
    {":", " : "},
    {"{", "{ "},
  };

  private RandomRows() {}

  /** A row that says what most rows say. */
  public static String regular(Random random, int number) {
    boolean isByArea = random.nextInt(3) > 0;
    StringBuilder outcomes = new StringBuilder();
    int[] sum = new int[2];
    for (int area = 0; area < COMPETENCES.length; area++) {
      int[] own = new int[2];
      for (int i = 1; i <= COMPETENCES[area] && (!isByArea || random.nextInt(9) == 0); i++) {
        if (random.nextInt(60) > 0) {
          outcome("competence/" + (area + 1) + "." + i, random.nextInt(13), 12, own, outcomes);
        }
      }
      if (isByArea || random.nextInt(6) == 0) {
        boolean isSum = own[1] > 0 && random.nextInt(4) > 0;
        int value = isSum ? own[0] : random.nextInt(13);
        outcome("area/" + (area + 1), value, isSum ? own[1] : 12, new int[2], outcomes);
        own = new int[] {value, isSum ? own[1] : 12};
      }
      sum[0] += own[0];
      sum[1] += own[1];
    }
    List<String> reported = new ArrayList<>();
    if (random.nextInt(3) > 0 && sum[1] > 0) {
      int value = random.nextInt(9) == 0 ? random.nextInt(sum[1]) : sum[0];
      reported.add("\"overall\":" + mark(value, sum[1]));
    }
    reported.add("\"outcomes\":{" + outcomes + "}");
    reported.add(sittings(random));
    return row("p" + number, String.join(",", reported), random);
  }

  private static String row(String holder, String reported, Random random) {
    List<String> parts = new ArrayList<>();
    parts.add("\"holder\":\"" + holder + "\"");
    if (random.nextInt(8) > 0) {
      parts.add("\"birthDate\":\"" + (1950 + random.nextInt(65)) + "-02-28\"");
    }
    if (random.nextInt(12) > 0) {
      parts.add("\"dates\":{\"registration\":\"2026-09-15\"}");
    }
    if (random.nextInt(4) == 0) {
      parts.add("\"facts\":{\"fee-settled\":" + random.nextBoolean() + "}");
    }
    parts.add(
        "\"assessment\":{\"holder\":\"%s\",\"edition\":\"digcomp@2.2\",\"reported\":{%s}}"
            .formatted(holder, reported));
    if (random.nextInt(5) == 0) {
      java.util.Collections.shuffle(parts, random);
    }
    return "{" + String.join(",", parts) + "}";
  }

  private static void outcome(
      String node, int value, int maximum, int[] sum, StringBuilder outcomes) {
    outcomes.append(outcomes.length() == 0 ? "" : ",");
    outcomes.append("\"digcomp@2.2/").append(node).append("\":").append(mark(value, maximum));
    sum[0] += value;
    sum[1] += maximum;
  }

  private static String mark(int value, int maximum) {
    return "{\"type\":\"assessed\",\"mark\":{\"value\":%d,\"maximum\":%d%s}}"
        .formatted(value, maximum, value % 5 == 0 ? ",\"minimum\":0,\"unit\":\"points\"" : "");
  }

  private static String sittings(Random random) {
    List<String> all = new ArrayList<>();
    int count = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2);
    for (int i = count; i > 0; i--) {
      all.add("{\"id\":\"s%d\",\"heldOn\":\"2026-10-%02d\"}".formatted(i, 10 + i));
    }
    return "\"sittings\":[" + String.join(",", all) + "]";
  }

  /** The row with something changed, here and there. */
  public static String disturbed(String row, Random random) {
    String text = row;
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      text = random.nextInt(3) == 0 ? changed(text, random) : spoilt(text, random);
    }
    return text;
  }

  private static String changed(String row, Random random) {
    String[] change = CHANGES[random.nextInt(CHANGES.length)];
    return random.nextBoolean()
        ? row.replace(change[0], change[1])
        : row.replaceFirst(
            java.util.regex.Pattern.quote(change[0]),
            java.util.regex.Matcher.quoteReplacement(change[1]));
  }

  private static String spoilt(String row, Random random) {
    int at = random.nextInt(row.length());
    String piece = PIECES[random.nextInt(PIECES.length)];
    return switch (random.nextInt(4)) {
      case 0 -> row.substring(0, at) + row.substring(at + 1);
      case 1 -> row.substring(0, at) + piece + row.substring(at);
      case 2 -> row.substring(0, at) + piece + row.substring(at + 1);
      default -> value(row, random);
    };
  }

  /** Another number of points. */
  private static String value(String row, Random random) {
    String[] numbers = {
      "7.5", "0.125", "11.0005", "13", "-1", "12.", "012", "1e1", "\"25/3\"", "8"
    };
    return row.replaceFirst(
        "\"value\":[0-9]+", "\"value\":" + numbers[random.nextInt(numbers.length)]);
  }

  /** The row with a byte that no text of UTF-8 has. */
  public static byte[] notText(String row, Random random) {
    byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
    int at = random.nextInt(bytes.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.write(random.nextBoolean() ? 0xFF : 0xC3);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }
}
