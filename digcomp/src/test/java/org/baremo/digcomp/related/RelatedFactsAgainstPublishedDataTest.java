package org.baremo.digcomp.related;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.LevelDefinition;
import org.baremo.core.framework.Node;
import org.baremo.core.json.Json;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Ref;
import org.baremo.digcomp.PublishedData;
import org.junit.jupiter.api.Test;

/** Compares the bundled facts with the files that they were taken from. */
class RelatedFactsAgainstPublishedDataTest {
  /** Titles that the file spells otherwise than the publication. */
  private static final Map<String, String> SPELLED =
      Map.of(
          "Ideas and Opportunities", "Ideas and opportunities",
          "Into Action", "Into action",
          "Mobilizing resources", "Mobilising resources",
          "Mobilizing others", "Mobilising others",
          "Coping with uncertainty", "Coping with uncertainty, ambiguity and risk");

  private static JsonNode json(Path file) throws IOException {
    return Json.standard()
        .read(Files.readAllBytes(file), JsonNode.class, file.toString())
        .orThrow();
  }

  private static String title(Framework framework, Kind kind, String code) {
    Node node = framework.node(framework.getEdition().ref(kind, code)).orElseThrow();
    return node.getTitle().getTexts().get(node.getTitle().getBase()).getValue();
  }

  @Test
  void titlesOfTheMrcddAreThoseOfTheFile() throws IOException {
    JsonNode file = json(PublishedData.file("mrcdd/mrcdd_competencias.json"));
    Framework framework = RelatedFrameworks.mrcdd();
    file.path("areas")
        .properties()
        .forEach(
            area ->
                assertThat(title(framework, Kind.AREA, area.getKey()))
                    .isEqualTo(area.getValue().asText()));
    List<String> codes = new ArrayList<>();
    for (JsonNode area : file.path("competences")) {
      for (JsonNode competence : area) {
        String code = competence.get(0).asText();
        codes.add(code);
        assertThat(title(framework, Kind.COMPETENCE, code))
            .isEqualTo(competence.get(1).asText().replace(" (*)", ""));
      }
    }
    assertThat(framework.nodes(Kind.COMPETENCE))
        .extracting(node -> node.getRef().code())
        .isEqualTo(codes);
  }

  @Test
  void threadsAndLevelsOfEntreCompAreThoseOfTheFileAndNoneOfItsSentences() throws IOException {
    JsonNode file = json(PublishedData.file("entrecomp/entrecomp_parsed_en.json"));
    Framework framework = RelatedFrameworks.entreComp();
    List<String> pairs = new ArrayList<>();
    int area = 0;
    for (JsonNode oneArea : file) {
      area++;
      assertThat(title(framework, Kind.AREA, "" + area)).isEqualTo(spelled(oneArea, "area"));
      int competence = 0;
      for (JsonNode oneCompetence : oneArea.path("competences")) {
        String code = area + "." + ++competence;
        assertThat(title(framework, Kind.COMPETENCE, code))
            .isEqualTo(spelled(oneCompetence, "competence"));
        int thread = 0;
        for (JsonNode oneThread : oneCompetence.path("threads")) {
          String threadCode = code + "." + ++thread;
          assertThat(title(framework, Kind.THREAD, threadCode))
              .isEqualTo(oneThread.path("thread").asText());
          oneThread
              .path("levels")
              .forEach(l -> pairs.add(threadCode + " " + l.path("level").asInt()));
        }
      }
    }
    assertThat(framework.getLevelDefinitions())
        .extracting(RelatedFactsAgainstPublishedDataTest::pair)
        .isEqualTo(pairs);
  }

  private static String spelled(JsonNode of, String what) {
    return SPELLED.getOrDefault(of.path(what).asText(), of.path(what).asText());
  }

  private static String pair(LevelDefinition definition) {
    return definition.getNode().code() + " " + definition.getLevel().code();
  }

  @Test
  void conceptsOfEscoAreThoseOfTheFile() throws IOException {
    Path file = PublishedData.file("esco/esco_digcomp2_mapping.csv");
    Pattern row = Pattern.compile("[^,]+,([^,]+),(\"[^\"]+\"|[^,]+),([^,]+),([^,]+),(.+)");
    Framework framework = RelatedFrameworks.esco();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      Matcher fields = row.matcher(line);
      assertThat(fields.matches()).as(line).isTrue();
      Node concept = framework.node(URI.create(fields.group(1))).orElseThrow();
      assertThat(concept.getTitle().getTexts().get("en").getValue())
          .isEqualTo(fields.group(2).replace("\"", ""));
      assertThat(concept.getRef().kind().value()).isEqualTo(fields.group(3).split("/", 2)[0]);
      Node area = framework.node(URI.create(fields.group(4))).orElseThrow();
      assertThat(concept.getParents()).containsExactly(area.getRef());
      assertThat(area.getTitle().getTexts().get("en").getValue()).isEqualTo(fields.group(5));
    }
    assertThat(framework.getNodes()).hasSize(lines.size() - 1 + 5);
  }

  @Test
  void digestsInTheSourcesAreThoseOfTheFiles() throws Exception {
    Map<String, Ref> files =
        Map.of(
            "mrcdd/mrcdd_competencias.json", Ref.parse("mrcdd@2022/area/1"),
            "entrecomp/entrecomp_parsed_en.json", Ref.parse("entrecomp@2016/area/1"),
            "esco/esco_digcomp2_mapping.csv", Ref.parse("esco@1.1.1/area/1"));
    for (Map.Entry<String, Ref> entry : files.entrySet()) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(Files.readAllBytes(PublishedData.file(entry.getKey())));
      var edition = entry.getValue().edition();
      String folder = edition.framework() + "-" + edition.edition();
      try (var bytes = RelatedSource.class.getResourceAsStream(folder + "/SOURCE.json")) {
        assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
            .contains("sha-256:" + HexFormat.of().formatHex(digest));
      }
    }
  }

  @Test
  void everyThreadOfEntreCompHasAtLeastFourLevels() {
    Framework framework = RelatedFrameworks.entreComp();
    Set<String> few = new TreeSet<>();
    for (Node thread : framework.nodes(Kind.THREAD)) {
      if (framework.levelDefinitionsOf(thread.getRef()).size() < 5) {
        few.add(thread.getRef().code());
      }
    }
    assertThat(few).containsExactly("2.2.1");
  }
}
