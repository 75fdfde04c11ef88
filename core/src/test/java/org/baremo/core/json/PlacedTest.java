package org.baremo.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.baremo.core.problem.Location;
import org.junit.jupiter.api.Test;

/** Lines and columns of places that a JSON Pointer alone tells. */
class PlacedTest {
  private static final String DOCUMENT =
      """
      {
        "ñ": "é", "awards": [
          {"a/b": 1},
          {"title": {"es": "Básico"}}
        ]
      }
      """;

  private static String placed(String document, String pointer) {
    byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
    return Json.standard().placed(utf8, Location.of("s.json", pointer)).toString();
  }

  @Test
  void whatIsThereIsFoundOnItsLine() {
    assertThat(placed(DOCUMENT, "")).isEqualTo("s.json:1:1");
    assertThat(placed(DOCUMENT, "/ñ")).isEqualTo("s.json:2:8#/ñ");
    assertThat(placed(DOCUMENT, "/awards/0/a~1b")).isEqualTo("s.json:3:13#/awards/0/a~1b");
    assertThat(placed(DOCUMENT, "/awards/1/title/es")).startsWith("s.json:4:22#");
    assertThat(placed("\uFEFF" + DOCUMENT, "/awards")).isEqualTo("s.json:2:23#/awards");
  }

  @Test
  void whatIsNotThereIsFoundWhereTheLastPartOfTheWayIs() {
    assertThat(placed(DOCUMENT, "/awards/1/code")).isEqualTo("s.json:4:5#/awards/1/code");
    assertThat(placed(DOCUMENT, "/awards/7")).isEqualTo("s.json:2:23#/awards/7");
    assertThat(placed(DOCUMENT, "/ñ/deeper")).startsWith("s.json:2:8#");
  }

  @Test
  void aPlaceThatHasALineAndOneInNoDocumentStayAsTheyAre() {
    byte[] utf8 = DOCUMENT.getBytes(StandardCharsets.UTF_8);
    Location line = Location.ofLine("s.ndjson", 9);
    assertThat(Json.standard().placed(utf8, line)).isEqualTo(line);
    Location nowhere = Location.of("s.json", "/awards");
    byte[] broken = "{\"awards".getBytes(StandardCharsets.UTF_8);
    assertThat(Json.standard().placed(broken, nowhere)).isEqualTo(nowhere);
    assertThat(Json.standard().placed(utf8, Location.of("s.json"))).hasToString("s.json:1:1");
  }
}
