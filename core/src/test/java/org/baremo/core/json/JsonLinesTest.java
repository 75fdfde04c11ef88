package org.baremo.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.core.value.Mark;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final String GOOD = "{\"value\":1,\"maximum\":2}";

  private static List<String> rows(Json json, InputStream in) throws IOException {
    List<String> all = new ArrayList<>();
    try (JsonLines<Mark> lines = json.lines(in, Mark.class, "rows.ndjson")) {
      for (var row = lines.next(); row != null; row = lines.next()) {
        String bytes = new String(row.bytes(), UTF_8);
        String value =
            row.value().value().map(m -> m.getValue() + "/" + m.getMaximum()).orElse("")
                + row.value().problems();
        all.add(row.line() + "@" + row.offset() + " " + bytes + " " + value);
      }
    }
    return all;
  }

  private static List<String> rows(String text) throws IOException {
    return rows(Json.standard(), new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void everyLineIsARowAndBlankOnesArePassedOver() throws IOException {
    assertThat(rows("\uFEFF" + GOOD + "\r\n\r\n  \t\n\n" + GOOD + "\n" + GOOD))
        .containsExactly(
            "1@3 " + GOOD + " 1/2[]",
            "5@" + (3 + 23 + 2 + 2 + 4 + 1) + " " + GOOD + " 1/2[]",
            "6@" + (35 + 24) + " " + GOOD + " 1/2[]");
    assertThat(rows("")).isEmpty();
    assertThat(rows("\n\n")).isEmpty();
    assertThat(rows("\uFEFF")).isEmpty();
  }

  @Test
  void aBadLineIsARowWithProblemsAndReadingGoesOn() throws IOException {
    assertThat(rows(GOOD + "\n{\"value\":3,\"maximum\":2,\"x\":1}\n{\"value\"\n" + GOOD))
        .hasSize(4)
        .contains(
            "2@24 {\"value\":3,\"maximum\":2,\"x\":1} [rows.ndjson:2:10#/value: value must be from 0"
                + " to 2, was 3 [json.law], rows.ndjson:2:24#/x: unknown property 'x'; known:"
                + " maximum, minimum, unit, value [json.unknown-property]]")
        .last()
        .asString()
        .startsWith("4@")
        .endsWith("1/2[]");
  }

  @Test
  void aLineBeyondTheLimitIsARowAndReadingGoesOn() throws IOException {
    Json small = Json.withLimits(JsonLimits.builder().lineBytes(23).build());
    String text = GOOD + "\r\n" + "x".repeat(200_000) + "\n" + GOOD + "\n" + " " + GOOD;
    assertThat(rows(small, new ByteArrayInputStream(text.getBytes(UTF_8))))
        .containsExactly(
            "1@0 " + GOOD + " 1/2[]",
            "2@25 "
                + "x".repeat(23)
                + " [rows.ndjson:2: line must have at most 23 bytes [json.too-large]]",
            "3@200026 " + GOOD + " 1/2[]",
            "4@200050 "
                + " "
                + GOOD.substring(0, 22)
                + " [rows.ndjson:4: line must have at most 23 bytes [json.too-large]]");
  }

  @Test
  void theBytesOfARowPassWithIt() throws IOException {
    var in = new ByteArrayInputStream((GOOD + "\n" + GOOD).getBytes(UTF_8));
    try (JsonLines<Mark> lines = Json.standard().lines(in, Mark.class, "rows")) {
      var first = lines.next();
      lines.next();
      assertThatThrownBy(first::bytes)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("line 1 has passed, now at 2");
    }
  }

  @Test
  void theEnvironmentsFaultsStayExceptions() {
    InputStream broken = new HostileInputTest.Broken("the network is gone");
    assertThatThrownBy(() -> rows(Json.standard(), broken))
        .isInstanceOf(IOException.class)
        .hasMessage("the network is gone");
  }

  @Property(tries = 150)
  void howTheInputArrivesDoesNotMatter(
      @ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> kinds,
      @ForAll @IntRange(min = 1, max = 50_000) int chunk)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (int kind : kinds) {
      text.append(
          switch (kind) {
            case 0 -> GOOD + "\n";
            case 1 -> GOOD + "\r\n";
            case 2 -> "\n";
            case 3 -> "{\"value\":\"ñ\"}\n";
            case 4 -> "{\"unit\":\"" + "y".repeat(9_000) + "\"}\n";
            default -> "z".repeat(70_000) + "\n";
          });
    }
    Json json = Json.withLimits(JsonLimits.builder().lineBytes(60_000).build());
    byte[] bytes = text.toString().getBytes(UTF_8);
    assertThat(rows(json, new Slow(bytes, chunk)))
        .isEqualTo(rows(json, new ByteArrayInputStream(bytes)))
        .hasSize((int) kinds.stream().filter(kind -> kind != 2).count());
  }

  private static final class Slow extends ByteArrayInputStream {
    private final int chunk;

    Slow(byte[] bytes, int chunk) {
      super(bytes);
      this.chunk = chunk;
    }

    @Override
    public synchronized int read(byte[] buffer, int offset, int length) {
      return super.read(buffer, offset, Math.min(length, chunk));
    }
  }
}
