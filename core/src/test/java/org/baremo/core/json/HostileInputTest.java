package org.baremo.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  private static final Json JSON = Json.standard();

  private static List<String> problems(byte[] bytes, Class<?> type) {
    return JSON.read(bytes, type, "doc").problems().stream().map(Object::toString).toList();
  }

  private static List<String> problems(String json, Class<?> type) {
    return problems(json.getBytes(UTF_8), type);
  }

  @Test
  void deepNestingIsTooDeep() {
    assertThat(problems("[".repeat(1_000_000), Framework.class))
        .singleElement()
        .asString()
        .startsWith("doc:1:10")
        .endsWith(": objects and arrays must nest at most 100 deep [json.too-deep]");
    assertThat(problems("{\"a\":".repeat(5_000_000 / 5), Mark.class)).hasSize(1);
  }

  @Test
  void hugeNumbersAreRefusedWithoutBeingMade() {
    assertThat(problems("{\"value\":1E999999999,\"maximum\":1}", Mark.class))
        .containsExactly(
            "doc:1:10#/value: number must have at most 400 digits, was 1E+999999999"
                + " [json.bad-value]");
    assertThat(problems("{\"value\":1E-999999999,\"maximum\":1}", Mark.class)).hasSize(1);
    assertThat(problems("{\"value\":" + "9".repeat(100_000) + ",\"maximum\":1}", Mark.class))
        .singleElement()
        .asString()
        .endsWith("a number must have at most 400 characters [json.too-large]");
    assertThat(problems("{\"value\":\"" + "9".repeat(401) + "\",\"maximum\":1}", Mark.class))
        .singleElement()
        .asString()
        .startsWith("doc:1:10#/value: number must have at most 400 digits, was 999")
        .endsWith("… [json.bad-value]");
    assertThat(problems("1e5", Rational.class)).isEmpty();
  }

  @Test
  void hugeTextsAndNamesAreRefused() {
    String text = "x".repeat(JSON.limits().getTextLength() + 1);
    assertThat(problems("\"" + text + "\"", String.class))
        .singleElement()
        .asString()
        .endsWith("a text must have at most 1048576 characters [json.too-large]");
    assertThat(problems("{\"" + "n".repeat(1_001) + "\":1}", Mark.class))
        .singleElement()
        .asString()
        .endsWith("the name of a property must have at most 1000 characters [json.too-large]");
  }

  @Test
  void manyDuplicatePropertiesEndInAFullReport() {
    String json = "{" + "\"unit\":\"a\",".repeat(300_000) + "\"unit\":\"a\"}";
    assertThat(problems(json, Mark.class)).hasSize(1_001).last().asString().contains("left out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C0AF", "E080AF", "F08080AF", "EDA080", "EDBFBF", "F4908080", "E282", "80", "FF"})
  void invalidUtf8IsRefused(String hex) {
    byte[] bad = java.util.HexFormat.of().parseHex(hex);
    byte[] bytes = new byte[40 + bad.length];
    java.util.Arrays.fill(bytes, (byte) ' ');
    byte[] start = "{\"unit\":\"ñ".getBytes(UTF_8);
    System.arraycopy(start, 0, bytes, 0, start.length);
    System.arraycopy(bad, 0, bytes, start.length, bad.length);
    System.arraycopy("\"}".getBytes(UTF_8), 0, bytes, start.length + bad.length, 2);
    assertThat(problems(bytes, Mark.class))
        .containsExactly(
            "doc:1:11: document must be UTF-8, had byte 0x%s [json.encoding]"
                .formatted(hex.substring(0, 2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
  void otherUnicodeEncodingsAreRefused(String charset) {
    byte[] bytes = "{\"value\":1,\"maximum\":2}".getBytes(Charset.forName(charset));
    assertThat(problems(bytes, Mark.class)).singleElement().asString().contains("[json.encoding]");
  }

  @Test
  void aByteOrderMarkIsIgnored() {
    assertThat(problems("\uFEFF{\"value\":1,\"maximum\":2}", Mark.class)).isEmpty();
    assertThat(problems("\uFEFF{\"value\":3,\"maximum\":2}", Mark.class))
        .containsExactly("doc:1:10#/value: value must be from 0 to 2, was 3 [json.law]");
  }

  @Test
  void anEndlessStreamIsReadToTheLimitAndOneByteMore() throws IOException {
    Endless endless = new Endless(Long.MAX_VALUE);
    assertThat(JSON.read(endless, Framework.class, "doc").problems())
        .singleElement()
        .hasToString("doc: document must have at most 16777216 bytes [json.too-large]");
    assertThat(endless.pulled).isEqualTo(16_777_217);
  }

  @Test
  void aFileBeyondTheLimitIsNotRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.json");
    try (var channel =
        java.nio.channels.FileChannel.open(
            file,
            java.nio.file.StandardOpenOption.CREATE_NEW,
            java.nio.file.StandardOpenOption.WRITE)) {
      channel.position(1L << 30);
      channel.write(java.nio.ByteBuffer.wrap(new byte[] {'1'}));
    }
    assertThat(JSON.read(file, Framework.class).problems())
        .singleElement()
        .hasToString("large.json: document must have at most 16777216 bytes [json.too-large]");
  }

  @Test
  void theEnvironmentsFaultsStayExceptions(@TempDir Path folder) {
    assertThatThrownBy(() -> JSON.read(folder.resolve("none.json"), Mark.class))
        .isInstanceOf(IOException.class);
    InputStream broken = new Broken("the disk is gone");
    assertThatThrownBy(() -> JSON.read(broken, Mark.class, "doc"))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
  }

  @Test
  void aFewMegabytesOfHeapAreEnough() throws IOException, InterruptedException {
    String classes =
        String.join(
            File.pathSeparator,
            "target/classes",
            "target/test-classes",
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path", ""),
            System.getProperty("surefire.test.class.path", ""));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                classes,
                Hostile.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(output.lines().toList())
        .containsExactly(
            "endless json.too-large", "nested json.too-deep", "lines 3 problems 1", "done");
  }

  /** A stream of one long text that never ends, and counts what is pulled. */
  static final class Endless extends InputStream {
    private final long length;
    long pulled;

    Endless(long length) {
      this.length = length;
    }

    @Override
    public int read() {
      return pulled++ == 0 ? '"' : pulled > length ? -1 : 'x';
    }

    @Override
    public int read(byte[] buffer, int offset, int count) {
      if (pulled >= length) {
        return -1;
      }
      int read = (int) Math.min(count, length - pulled);
      java.util.Arrays.fill(buffer, offset, offset + read, (byte) 'x');
      pulled += read;
      return read;
    }
  }

  /** A stream whose source is gone. */
  static final class Broken extends InputStream {
    private final String message;

    Broken(String message) {
      this.message = message;
    }

    @Override
    public int read() throws IOException {
      throw new IOException(message);
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
      throw new IOException(message);
    }
  }
}
