package org.baremo.digcomp.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baremo.core.framework.Ksa;
import org.baremo.core.json.Json;
import org.baremo.core.value.Digest;
import org.baremo.core.value.TextStatus;
import org.baremo.digcomp.PublishedData;
import org.baremo.digcomp.selfassessment.DigCompSat.Grouping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigCompSatAgainstPublishedDataTest {
  private static final List<Ksa> KINDS = List.of(Ksa.KNOWLEDGE, Ksa.SKILL, Ksa.ATTITUDE);

  private static JsonNode read(String name) throws IOException {
    Path file = PublishedData.file("digcompsat/" + name);
    return Json.standard().read(Files.readAllBytes(file), JsonNode.class, name).orThrow();
  }

  @Test
  void everyItemIsAsTheUnofficialCodingHasIt() throws IOException {
    List<String> published = new ArrayList<>();
    for (JsonNode node : read("digcompsat_82_items_en.json")) {
      published.add(
          "%s %s.%s %s %s"
              .formatted(
                  node.path("id_pregunta").asText(),
                  node.path("id_area").asText(),
                  node.path("competencia").asText(),
                  KINDS.get(node.path("id_tipo").asInt() - 1),
                  node.path("id_nivel").asText()));
    }
    List<String> bundled =
        DigCompSat.of(Grouping.AS_CODED).getItems().stream()
            .map(
                item ->
                    "%s %s %s %s"
                        .formatted(
                            item.getId(),
                            item.getCompetence().code(),
                            item.getKind().orElseThrow(),
                            item.getUnofficialLevel().orElseThrow()))
            .toList();
    assertThat(bundled).containsExactlyElementsOf(published);
  }

  @Test
  void itemsStandInTheOrderAndUnderTheCompetencesOfTheOtherFileWithFourOptionsEach()
      throws IOException {
    List<String> published = new ArrayList<>();
    int area = 0;
    for (JsonNode areaNode : read("digcompsat_with_answer_scales_en.json")) {
      area++;
      int competence = 0;
      for (JsonNode competenceNode : areaNode.path("competences")) {
        competence++;
        for (JsonNode thread : competenceNode.path("threads")) {
          assertThat(thread.path("levels")).hasSize(4);
          published.add(area + "." + competence);
        }
      }
    }
    assertThat(DigCompSat.of(Grouping.BY_COMPETENCE).getItems())
        .extracting(item -> item.getCompetence().code())
        .containsExactlyElementsOf(published);
  }

  @Test
  void eachKindHasAScaleOfAnswersOfItsOwn() throws IOException {
    List<SelfAssessmentItem> items = DigCompSat.of(Grouping.BY_COMPETENCE).getItems();
    java.util.Map<Ksa, java.util.Set<String>> scales = new java.util.EnumMap<>(Ksa.class);
    int i = 0;
    for (JsonNode area : read("digcompsat_with_answer_scales_en.json")) {
      for (JsonNode competence : area.path("competences")) {
        for (JsonNode thread : competence.path("threads")) {
          scales
              .computeIfAbsent(
                  items.get(i++).getKind().orElseThrow(), kind -> new java.util.HashSet<>())
              .add(thread.path("levels").toString());
        }
      }
    }
    assertThat(scales.values()).hasSize(3).allSatisfy(scale -> assertThat(scale).hasSize(1));
  }

  @Test
  void thePublishedSentencesCanBeLaidOverTheItems() throws IOException {
    SelfAssessment sat =
        DigCompSat.of(Grouping.BY_COMPETENCE)
            .withTexts(
                PublishedData.file("digcompsat/digcompsat_82_items_en.json"),
                Locale.ENGLISH,
                TextStatus.OFFICIAL)
            .orThrow();
    assertThat(sat.getItems())
        .allSatisfy(item -> assertThat(item.getText().orElseThrow().getTexts()).hasSize(1));
    assertThat(sat.item("68").orElseThrow().getText().orElseThrow().in(Locale.ENGLISH).value())
        .contains("technical problem");
  }

  @ParameterizedTest
  @ValueSource(strings = {"digcompsat_82_items_en.json", "digcompsat_with_answer_scales_en.json"})
  void theDigestOfEverySourceIsTheFiles(String name) throws IOException {
    byte[] file = Files.readAllBytes(PublishedData.file("digcompsat/" + name));
    try (InputStream bytes = DigCompSat.class.getResourceAsStream("digcompsat/SOURCE.json")) {
      JsonNode source =
          Json.standard().read(bytes.readAllBytes(), JsonNode.class, "SOURCE.json").orThrow();
      assertThat(source.path("files"))
          .filteredOn(entry -> entry.path("name").asText().equals(name))
          .extracting(entry -> entry.path("digest").asText())
          .containsExactly(Digest.sha256(file).value());
    }
  }
}
