package org.baremo.walk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An example's source, what it prints, and what README.md shows of it. */
record Example(Class<?> type) {
  private static final Path SOURCES = Path.of("src/main/java/org/baremo/walk");
  private static final Path README = Path.of("../../README.md");

  /** The statements from a comment to the first that prints, as README.md shows them. */
  String code(String firstComment, String firstPrinting) throws IOException {
    List<String> lines = Files.readAllLines(SOURCES.resolve(type.getSimpleName() + ".java"));
    int from = indexOf(lines, "    " + firstComment);
    int to = indexOf(lines, "    " + firstPrinting);
    return String.join("\n", lines.subList(from, to).stream().map(Example::outdented).toList())
        .strip();
  }

  /** A method from its first line to its last, as README.md shows it. */
  String method(String firstLine) throws IOException {
    List<String> lines = Files.readAllLines(SOURCES.resolve(type.getSimpleName() + ".java"));
    int from = indexOf(lines, "  " + firstLine);
    int to = from + lines.subList(from, lines.size()).indexOf("  }") + 1;
    return String.join("\n", lines.subList(from, to).stream().map(Example::outdentedOnce).toList());
  }

  /** What the golden file beside the class says. */
  String golden() throws IOException {
    try (var golden = type.getResourceAsStream(type.getSimpleName() + ".golden.txt")) {
      return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String readme() throws IOException {
    return Files.readString(README);
  }

  /** What a run prints. */
  static String printed(Run run) throws IOException {
    PrintStream out = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      run.run();
    } finally {
      System.setOut(out);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** A main method with its arguments. */
  @FunctionalInterface
  interface Run {
    void run() throws IOException;
  }

  private static String outdentedOnce(String line) {
    return line.startsWith("  ") ? line.substring(2) : line;
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
}
