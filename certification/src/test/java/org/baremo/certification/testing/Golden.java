package org.baremo.certification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baremo.core.json.Json;

/** Recorded documents: what was written once reads for ever, and is written the same. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  public static void assertText(String file, String actual) {
    assertThat(actual).isEqualTo(new String(bytes(file), StandardCharsets.UTF_8));
  }

  public static <T> void assertJson(String file, Class<T> type, T value) {
    assertThat(Json.standard().read(bytes(file), type, file).orThrow()).isEqualTo(value);
    assertText(file, new String(Json.standard().canonical(value), StandardCharsets.UTF_8) + "\n");
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
