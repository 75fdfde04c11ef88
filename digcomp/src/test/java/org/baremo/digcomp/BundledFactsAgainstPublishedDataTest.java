package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.baremo.core.framework.Label;
import org.baremo.core.framework.Statement;
import org.baremo.core.json.Json;
import org.baremo.core.value.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledFactsAgainstPublishedDataTest {
  @Test
  void everyFactOfThreeIsInTheSupplementAndNoOther() throws IOException {
    List<String> published = new ArrayList<>();
    for (JsonNode node : read(PublishedData.jsonLd()).path("@graph")) {
      String type = node.path("@type").asText();
      if (type.equals("LearningOutcome") || type.equals("CompetenceStatement")) {
        published.add(
            String.join(
                " ",
                tail(node, "@id"),
                tail(node, "competence_id"),
                tail(node, "four_levels_proficiency_name")
                    .toLowerCase(Locale.ROOT)
                    .replace(' ', '-'),
                node.path("type").asText("-").toLowerCase(Locale.ROOT),
                switch (node.path("ai_label").asText()) {
                  case "AI-Explicit" -> "explicit";
                  case "AI-Implicit" -> "implicit";
                  case "AI not Implicit or Explicit" -> "neither";
                  default -> "?";
                }));
      }
    }
    List<String> bundled = new ArrayList<>();
    for (Statement statement : DigComp.v3_0().statements()) {
      bundled.add(
          String.join(
              " ",
              statement.getRef().code(),
              statement.getAbout().get(0).code(),
              statement.getLevel().orElseThrow().code(),
              statement.getKsa().map(k -> k.name().toLowerCase(Locale.ROOT)).orElse("-"),
              statement.getLabels().get(0).value()));
    }
    assertThat(bundled).containsExactlyElementsOf(published);
  }

  @Test
  void everyTitleOfThreeIsTheSupplements() throws IOException {
    Map<String, String> published = new HashMap<>();
    for (JsonNode node : read(PublishedData.jsonLd()).path("@graph")) {
      if (node.path("@type").asText().startsWith("Competence") && node.has("name")) {
        published.put(tail(node, "@id"), node.path("name").asText());
      }
    }
    assertThat(published).hasSize(26);
    published.forEach(
        (code, title) -> {
          Part part =
              code.contains(".") ? DigComp.v3_0().competence(code) : DigComp.v3_0().area(code);
          assertThat(part).hasToString(code + " " + title);
        });
  }

  @Test
  void everyExampleOfTwoIsInTheFourthDimension() throws IOException {
    List<String> published = new ArrayList<>();
    for (JsonNode node : read(PublishedData.file("digcomp22/digcomp22_dimension4_en.json"))) {
      List<String> tags = new ArrayList<>();
      for (String tag : List.of("ai", "da", "rw")) {
        if (node.path(tag).asBoolean()) {
          tags.add(tag);
        }
      }
      published.add(
          "%s %s %s %s"
              .formatted(
                  node.path("n").asText(),
                  node.path("competence").asText(),
                  node.path("dim").asText().toLowerCase(Locale.ROOT),
                  tags));
    }
    List<String> bundled = new ArrayList<>();
    for (Statement example : DigComp.v2_2().examples()) {
      bundled.add(
          "%s %s %s %s"
              .formatted(
                  example.getRef().code(),
                  example.getAbout().get(0).code(),
                  example.getKsa().orElseThrow().name().toLowerCase(Locale.ROOT),
                  example.getLabels().stream().map(Label::value).collect(Collectors.toList())));
    }
    assertThat(bundled).containsExactlyElementsOf(published);
  }

  @Test
  void termsAreThoseOfTheSupplementInItsOrder() throws IOException {
    List<String> published = new ArrayList<>();
    for (JsonNode node : read(PublishedData.jsonLd()).path("@graph")) {
      if (node.path("@type").asText().equals("Glossary")) {
        published.add(tail(node, "@id"));
      }
    }
    assertThat(DigComp.v3_0().framework().getTerms())
        .extracting(term -> term.getLabel().in(Locale.ENGLISH).value())
        .containsExactlyElementsOf(published);
  }

  @Test
  void titlesOfTwoAreTheFourthDimensionsButForThree() throws IOException {
    Map<String, String> differing = new HashMap<>();
    for (JsonNode node : read(PublishedData.file("digcomp22/digcomp22_dimension4_en.json"))) {
      String code = node.path("competence").asText();
      String title = code + " " + node.path("title").asText().toUpperCase(Locale.ROOT);
      if (!DigComp.v2_2().competence(code).toString().toUpperCase(Locale.ROOT).equals(title)) {
        differing.put(code, title);
      }
    }
    assertThat(differing)
        .containsOnly(
            Map.entry("3.1", "3.1 DEVELOPING CONTENT"),
            Map.entry("3.3", "3.3 COPYRIGHT AND LICENSES"),
            Map.entry("5.3", "5.3 CREATIVELY USING DIGITAL TECHNOLOGY"));
  }

  @ParameterizedTest
  @CsvSource({
    "digcomp-3.0, DigComp_3.0_Data_Supplement_24_Nov_2025.jsonld, digcomp30",
    "digcomp-3.0, DigComp_3.0_Data_Supplement_24_Nov_2025.xlsx, digcomp30",
    "digcomp-3.0, core-framework/nl.csv, digcomp30-nl",
    "digcomp-3.0, levels/nl.csv, digcomp30-nl",
    "digcomp-1.0, digcomp_area_crosswalk.csv, crosswalk",
    "digcomp-1.0, digcomp_competence_crosswalk.csv, crosswalk",
    "digcomp-2.0, digcomp_area_crosswalk.csv, crosswalk",
    "digcomp-2.0, digcomp_competence_crosswalk.csv, crosswalk",
    "digcomp-2.1, digcomp_area_crosswalk.csv, crosswalk",
    "digcomp-2.1, digcomp_competence_crosswalk.csv, crosswalk",
    "digcomp-2.2, digcomp22_dimension4_en.json, digcomp22",
    "digcomp-2.2, digcomp_area_crosswalk.csv, crosswalk",
    "digcomp-2.2, digcomp_competence_crosswalk.csv, crosswalk"
  })
  void theDigestOfEverySourceIsTheFiles(String folder, String name, String published)
      throws IOException {
    Path file = PublishedData.file(published + "/" + name);
    try (InputStream bytes = DigComp.class.getResourceAsStream(folder + "/SOURCE.json")) {
      JsonNode source =
          Json.standard().read(bytes.readAllBytes(), JsonNode.class, "SOURCE.json").orThrow();
      assertThat(source.path("files"))
          .filteredOn(entry -> entry.path("name").asText().equals(name))
          .extracting(entry -> entry.path("digest").asText())
          .containsExactly(Digest.sha256(Files.readAllBytes(file)).value());
    }
  }

  private static JsonNode read(Path file) throws IOException {
    return Json.standard()
        .read(Files.readAllBytes(file), JsonNode.class, file.getFileName().toString())
        .orThrow();
  }

  private static String tail(JsonNode node, String property) {
    String value = node.path(property).asText();
    return value.substring(value.indexOf('/') + 1);
  }
}
