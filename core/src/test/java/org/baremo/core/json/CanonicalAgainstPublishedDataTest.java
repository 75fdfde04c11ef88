package org.baremo.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors published with RFC 8785. */
class CanonicalAgainstPublishedDataTest {
  private static final Path VECTORS = Path.of("../../shared/data/credentials/jcs");

  @ParameterizedTest
  @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
  void thePublishedFormIsWritten(String name) throws IOException {
    assumeTrue(Files.isDirectory(VECTORS), "the vectors of RFC 8785 are not at hand");
    byte[] input = Files.readAllBytes(VECTORS.resolve("input/" + name + ".json"));
    String hex = Files.readString(VECTORS.resolve("outhex/" + name + ".txt"));
    byte[] expected = HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    byte[] output = Json.standard().canonicalForm(input, name).orThrow();
    assertThat(new String(output, StandardCharsets.UTF_8))
        .isEqualTo(new String(expected, StandardCharsets.UTF_8));
    assertThat(output).isEqualTo(expected);
    assertThat(Json.standard().canonicalForm(output, name).orThrow()).isEqualTo(output);
  }
}
