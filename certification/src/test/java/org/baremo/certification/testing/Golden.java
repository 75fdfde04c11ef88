package org.baremo.certification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baremo.core.json.Json;

/**
 * Recorded documents: what was written once reads for ever, and is written the same. Run with
 * {@code -Dgolden.update=true} to accept what is written now, and read the difference.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  public static void assertText(String file, String actual) {
    update(file, actual);
    assertThat(actual).isEqualTo(new String(bytes(file), StandardCharsets.UTF_8));
  }

  public static <T> void assertJson(String file, Class<T> type, T value) {
    update(file, new String(Json.standard().canonical(value), StandardCharsets.UTF_8) + "\n");
    assertThat(Json.standard().read(bytes(file), type, file).orThrow()).isEqualTo(value);
    assertText(file, new String(Json.standard().canonical(value), StandardCharsets.UTF_8) + "\n");
  }

  private static void update(String file, String actual) {
    if (Boolean.getBoolean("golden.update")) {
      try {
        Files.writeString(FOLDER.resolve(file), actual);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
