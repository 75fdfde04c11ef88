package org.baremo.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.baremo.core.framework.Framework;
import org.baremo.core.json.binding.Mapping;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;

/** Whatever the bytes, there is a value or there are errors, never an exception. */
class ReadingNeverThrowsTest {
  private static final Json JSON = Json.standard();
  private static final JsonMapper MAPPER = new Mapping(Json.constraints(JSON.limits())).mapper();
  private static final byte[] VALID = JSON.pretty(Samples.framework());
  private static final String SEEDS = "{}[]\",:\\ \n0123456789-.eEtruefalsn\u0000\u00e9/@u";

  private static final List<String> NAMES =
      List.of(
          "type", "type", "parts", "radius", "colour", "title", "text", "number", "truth", "mark",
          "day", "length", "ref", "level", "counts", "tags", "maybe", "value", "maximum", "a/b~c");
  private static final List<String> LEAVES =
      List.of(
          "null",
          "true",
          "0",
          "1",
          "-7",
          "1.5",
          "1e3",
          "1E999999999",
          "[]",
          "{}",
          "\"\"",
          "\"group\"",
          "\"circle\"",
          "\"red\"",
          "\"2026-02-28\"",
          "99999999999999999999",
          "\"digcomp@3.0/competence/1.1\"",
          "\"PT1H\"",
          "\"1/0\"",
          "\"ñ\"");

  /** What reading takes is exactly what the strict parser takes, which it leaves out for speed. */
  private static boolean isReadStrictly(byte[] bytes, Class<?> type) {
    try (JsonParser parser = Mapping.strictParser(MAPPER, bytes, 0, bytes.length)) {
      return Utf8.fault(bytes, 0, bytes.length) == null
          && MAPPER.readerFor(type).readValue(parser) != null;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static <T> void holds(byte[] bytes, Class<T> type) {
    Checked<T> read = JSON.read(bytes, type, "doc");
    assertThat(read.isOk()).isEqualTo(isReadStrictly(bytes, type));
    if (read.isOk()) {
      byte[] canonical = JSON.canonical(read.orThrow());
      assertThat(JSON.read(canonical, type, "doc").orThrow()).isEqualTo(read.orThrow());
    } else {
      assertThat(read.problems())
          .isNotEmpty()
          .allSatisfy(
              problem -> {
                assertThat(problem.getSeverity()).isEqualTo(Severity.ERROR);
                assertThat(problem.getCode()).startsWith("json.").isNotEqualTo("json.unreadable");
                assertThat(problem.getLocation().getLine()).isPresent();
                assertThat(problem.getMessage().length()).isLessThan(2_000);
              });
    }
    JSON.canonicalForm(bytes, "doc");
  }

  @Property(tries = 400)
  void ofArbitraryBytes(@ForAll @Size(max = 64) byte[] bytes) {
    holds(bytes, Framework.class);
    holds(bytes, Drawing.Figure.class);
  }

  @Property(tries = 400)
  void ofDocumentsWithSomeBytesChanged(@ForAll Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] seeds = SEEDS.getBytes(UTF_8);
    double rate = random.nextBoolean() ? 0.0008 : 0.01;
    for (byte b : VALID) {
      double dice = random.nextDouble();
      if (dice < rate) {
        out.write(seeds[random.nextInt(seeds.length)]);
      }
      if (dice < rate || dice > 2 * rate) {
        out.write(dice > 1 - rate ? random.nextInt(256) : b);
      }
    }
    holds(out.toByteArray(), Framework.class);
  }

  @Property(tries = 200)
  void ofDocumentsCutShort(@ForAll Random random) {
    holds(java.util.Arrays.copyOf(VALID, random.nextInt(VALID.length)), Framework.class);
  }

  @Property(tries = 300)
  void noPropertyIsReadTwiceAndNoneIsNull(@ForAll Random random) {
    List<String> lines = new ArrayList<>(new String(VALID, UTF_8).lines().toList());
    int at = random.nextInt(lines.size());
    while (!lines.get(at).matches(" +\"\\w+\": .*[^{\\[]")) {
      at = random.nextInt(lines.size());
    }
    String line = lines.get(at);
    if (random.nextBoolean()) {
      lines.add(at, line.endsWith(",") ? line : line + ",");
    } else {
      lines.set(at, line.replaceFirst(": .*[^,]", ": null"));
    }
    byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
    Checked<Framework> read = JSON.read(bytes, Framework.class, "doc");
    assertThat(read.problems())
        .as(line)
        .extracting(Problem::getCode)
        .containsAnyOf("json.duplicate-property", "json.wrong-type");
    assertThat(read.isOk()).isFalse();
  }

  @Property(tries = 1000)
  void ofOtherDocuments(@ForAll Random random) {
    byte[] bytes = json(random, 4).getBytes(UTF_8);
    holds(bytes, Drawing.Everything.class);
    holds(bytes, Drawing.Figure.class);
  }

  private static String json(Random random, int depth) {
    int kind = random.nextInt(depth > 0 ? 6 : 2);
    if (kind < 2) {
      return LEAVES.get(random.nextInt(LEAVES.size()));
    }
    StringBuilder text = new StringBuilder(kind == 2 ? "[" : "{");
    for (int i = random.nextInt(8); i >= 0; i--) {
      if (kind > 2) {
        text.append('"').append(NAMES.get(random.nextInt(NAMES.size()))).append("\": ");
      }
      text.append(json(random, depth - 1)).append(i == 0 ? "" : ", ");
    }
    return text.append(kind == 2 ? "]" : "}").toString();
  }
}
