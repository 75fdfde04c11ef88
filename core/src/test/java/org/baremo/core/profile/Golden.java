package org.baremo.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.baremo.core.json.Json;

/** Holds a document against its golden file. */
public final class Golden {
  private Golden() {}

  /** Written as in the file, and read from it as it was. */
  public static void holds(Class<?> test, String name, Object document) {
    Json json = Json.standard();
    byte[] golden = bytes(test, name + ".golden.json");
    assertThat(json.read(json.write(document), JsonNode.class, "written").orThrow())
        .isEqualTo(json.read(golden, JsonNode.class, "golden").orThrow());
    Class<?> type = document.getClass();
    Class<?> declared = type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    assertThat((Object) json.read(golden, declared, "golden").orThrow()).isEqualTo(document);
  }

  private static byte[] bytes(Class<?> test, String name) {
    try (InputStream bytes = test.getResourceAsStream(name)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
