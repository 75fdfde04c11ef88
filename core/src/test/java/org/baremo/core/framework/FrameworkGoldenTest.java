package org.baremo.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

class FrameworkGoldenTest {
  private static byte[] golden() throws IOException {
    try (InputStream bytes =
        FrameworkGoldenTest.class.getResourceAsStream("toy-framework.golden.json")) {
      return bytes.readAllBytes();
    }
  }

  @Test
  void aFrameworkIsWrittenAsInTheGoldenFile() throws IOException {
    assertThat(tree(Json.standard().write(Toys.framework()))).isEqualTo(tree(golden()));
  }

  private static JsonNode tree(byte[] bytes) {
    return Json.standard().read(bytes, JsonNode.class, "tree").orThrow();
  }

  @Test
  void theGoldenFileIsReadAsTheFramework() throws IOException {
    assertThat(Json.standard().read(golden(), Framework.class, "golden").orThrow())
        .isEqualTo(Toys.framework());
  }
}
