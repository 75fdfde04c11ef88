package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what the program prints and writes with what it printed and wrote before. Run with
 * {@code -Dgolden.update=true} to accept what it does now, and read the difference.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /**
   * Compares a text.
   *
   * @param name of the golden file
   * @param text what it is now
   * @throws IOException when the file cannot be read or written
   */
  public static void check(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text.lines()).as(name).containsExactlyElementsOf(Files.readAllLines(file));
  }
}
