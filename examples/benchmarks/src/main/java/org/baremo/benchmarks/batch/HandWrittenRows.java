package org.baremo.benchmarks.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Decides a block of rows by eight rules and writes a line for each. Used by one thread. */
final class HandWrittenRows {
  private static final LocalDate DECISION = LocalDate.of(2026, 6, 1);
  private static final int EVIDENCE_FROM = (int) DECISION.minusYears(3).toEpochDay();
  private static final int TRIED_UNTIL = (int) DECISION.minusDays(30).toEpochDay();
  private static final byte[][] RULES = {
    ascii("\"every-mark\""),
    ascii("\"weak-areas\""),
    ascii("\"high-marks\""),
    ascii("\"evidence\""),
    ascii("\"attempts\""),
    ascii("\"wait\""),
    ascii("\"independence\""),
    ascii("\"identity\"")
  };
  private static final byte[] HOLDER = ascii("{\"holder\":\"");
  private static final byte[] GRANTED =
      ascii("\",\"outcome\":\"granted\",\"award\":\"eight-rules\",\"failed\":[]}\n");
  private static final byte[] REFUSED = ascii("\",\"outcome\":\"refused\",\"failed\":[");
  private static final byte[] END = ascii("]}\n");

  private final JsonFactory factory = new JsonFactory();
  private final HandWrittenRow row = new HandWrittenRow();
  private byte[] decisions = new byte[1 << 16];
  private int length;
  private int granted;

  void decide(byte[] block, int size) throws IOException {
    length = 0;
    granted = 0;
    try (JsonParser parser = factory.createParser(block, 0, size)) {
      while (parser.nextToken() != null) {
        row.read(parser);
        write(failed());
      }
    }
  }

  byte[] decisions() {
    return decisions;
  }

  int decisionsLength() {
    return length;
  }

  int granted() {
    return granted;
  }

  private int failed() throws IOException {
    int low = 0;
    int high = 0;
    int weakAreas = 0;
    int next = 0;
    for (int size : HandWrittenRow.AREA_SIZES) {
      int sum = 0;
      int maximum = row.maxima[next];
      for (int end = next + size; next < end; next++) {
        int value = row.values[next];
        if (row.maxima[next] != maximum || maximum == 0) {
          throw new IOException("marks of an area must have one maximum");
        }
        sum += value;
        low += 100 * value < 30 * maximum ? 1 : 0;
        high += 100 * value >= 65 * maximum ? 1 : 0;
      }
      weakAreas += 100 * sum < 60 * size * maximum ? 1 : 0;
    }
    return bit(0, low > 0)
        | bit(1, weakAreas > 2)
        | bit(2, high < 10)
        | bit(3, row.evidence < EVIDENCE_FROM)
        | bit(4, row.sittings > 3)
        | bit(5, row.lastAttempt > TRIED_UNTIL)
        | bit(6, row.independent != 1)
        | bit(7, row.identity != 1);
  }

  private static int bit(int place, boolean failed) {
    return failed ? 1 << place : 0;
  }

  private void write(int failed) throws IOException {
    append(HOLDER);
    holder();
    if (failed == 0) {
      granted++;
      append(GRANTED);
      return;
    }
    append(REFUSED);
    for (int rest = failed; rest != 0; rest &= rest - 1) {
      append(RULES[Integer.numberOfTrailingZeros(rest)]);
      if ((rest & rest - 1) != 0) {
        decisions[length++] = ',';
      }
    }
    append(END);
  }

  private void holder() throws IOException {
    for (int i = 0; i < row.holder.length(); i++) {
      char c = row.holder.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        throw new IOException("holder must be plain letters and digits, was " + row.holder);
      }
      decisions[length++] = (byte) c;
    }
  }

  private void append(byte[] bytes) {
    if (decisions.length - length < 512) {
      decisions = Arrays.copyOf(decisions, 2 * decisions.length);
    }
    System.arraycopy(bytes, 0, decisions, length, bytes.length);
    length += bytes.length;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
