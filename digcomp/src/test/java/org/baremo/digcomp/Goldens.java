package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.baremo.core.json.Json;

/** Documents of released form: what is written must stay like them, and they must stay readable. */
public final class Goldens {
  private Goldens() {}

  /**
   * Compares a value with a file beside a test, both ways.
   *
   * @param test beside whom the file is
   * @param name of the file, without {@code .golden.json}
   * @param value what it must hold
   * @param type as what it is read
   * @param <T> the type
   */
  public static <T> void hold(Class<?> test, String name, T value, Class<T> type)
      throws IOException {
    try (InputStream file = test.getResourceAsStream(name + ".golden.json")) {
      assertThat(file).as(name).isNotNull();
      byte[] golden = file.readAllBytes();
      assertThat(tree(Json.standard().write(value))).isEqualTo(tree(golden));
      assertThat(Json.standard().read(golden, type, name).orThrow()).isEqualTo(value);
    }
  }

  private static JsonNode tree(byte[] bytes) {
    return Json.standard().read(bytes, JsonNode.class, "tree").orThrow();
  }
}
