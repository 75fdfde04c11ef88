package org.baremo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeWalkTest {
  private static final Path SOURCE = Path.of("src/main/java/org/baremo/walk/WholeWalk.java");
  private static final Path README = Path.of("../../README.md");

  @Test
  void printsWhatTheGoldenFileSays() throws IOException {
    try (var golden = WholeWalkTest.class.getResourceAsStream("WholeWalk.golden.txt")) {
      assertThat(printed()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void readmeShowsThisVeryCode() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE);
    int from = indexOf(lines, "    // Library");
    int to = indexOf(lines, "    System.out.print(");
    String body =
        String.join("\n", lines.subList(from, to).stream().map(WholeWalkTest::outdented).toList());
    assertThat(Files.readString(README)).contains("```java\n" + body.strip() + "\n```");
  }

  @Test
  void readmeShowsWhatItPrints() throws IOException {
    assertThat(Files.readString(README)).contains("```text\n" + printed().strip() + "\n```");
  }

  private static String outdented(String line) {
    return line.startsWith("    ") ? line.substring(4) : line;
  }

  private static int indexOf(List<String> lines, String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError("no line starts with " + start);
  }

  private static String printed() throws IOException {
    PrintStream out = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      WholeWalk.main(new String[0]);
    } finally {
      System.setOut(out);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
