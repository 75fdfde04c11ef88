package org.baremo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

class SchemeTourTest {
  private static final Example TOUR = new Example(SchemeTour.class);
  private static final ObjectMapper TREES = new ObjectMapper();

  private static String printed() throws IOException {
    return Example.printed(() -> SchemeTour.main(new String[0]));
  }

  @Test
  void printsWhatTheGoldenFileSays() throws IOException {
    assertThat(printed()).isEqualTo(TOUR.golden());
  }

  @Test
  void readmeShowsThisVeryCode() throws IOException {
    assertThat(Example.readme())
        .contains("```java\n" + TOUR.method("static CertificationScheme libraryHelper(") + "\n```")
        .contains(
            "```java\n"
                + TOUR.code("// Rules written in Java", "System.out.println(\"Read back")
                + "\n```");
  }

  @Test
  void readmeShowsWhatItPrints() throws IOException {
    String printed = printed();
    String refusal = printed.substring(printed.indexOf("Denegado")).strip();
    assertThat(Example.readme()).contains("```text\n" + refusal + "\n```");
  }

  @Test
  void readmeShowsTheDocumentButForItsTitles() throws IOException {
    CertificationScheme scheme = SchemeTour.libraryHelper("1", Bound.above(70));
    JsonNode document = untitled(TREES.readTree(Json.standard().write(scheme)));
    String readme = Example.readme();
    int from = readme.indexOf("```json\n{\n  \"id\": \"library-helper@1\"") + "```json\n".length();
    assertThat(TREES.readTree(readme.substring(from, readme.indexOf("\n```", from))))
        .isEqualTo(document);
  }

  @Test
  void readmeTellsEveryShippedScheme() throws IOException {
    String readme = Example.readme();
    assertThat(Schemes.all())
        .allSatisfy(scheme -> assertThat(readme).contains("\n| `" + scheme.getId() + "` | "));
  }

  @Test
  void readmeTellsEveryWordOfTheLanguage() throws IOException {
    String readme = Example.readme();
    List<JsonNode> types = TREES.readTree(Schemes.jsonSchema()).findValues("type");
    assertThat(types.stream().filter(type -> type.has("const")))
        .hasSizeGreaterThan(50)
        .allSatisfy(type -> assertThat(readme).contains("`" + type.get("const").asText() + "`"));
  }

  private static JsonNode untitled(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove("title");
    }
    node.forEach(SchemeTourTest::untitled);
    return node;
  }
}
