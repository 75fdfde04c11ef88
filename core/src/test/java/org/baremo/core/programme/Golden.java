package org.baremo.core.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baremo.core.json.Json;

/**
 * Recorded documents: what was written once reads for ever, and is written the same. Run with
 * {@code -Dgolden.update=true} to accept what is written now, and read the difference.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/baremo/core/programme");

  private Golden() {}

  public static <T> void assertJson(String name, Class<T> type, T value) {
    Path file = FOLDER.resolve(name + ".golden.json");
    String written = new String(Json.standard().canonical(value), UTF_8) + "\n";
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, written);
      }
      byte[] recorded = Files.readAllBytes(file);
      assertThat(written).isEqualTo(new String(recorded, UTF_8));
      assertThat(Json.standard().read(recorded, type, name).orThrow()).isEqualTo(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
