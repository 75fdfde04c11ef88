package org.baremo.digcomp.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Ksa;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.TextStatus;
import org.baremo.digcomp.DigComp;
import org.baremo.digcomp.selfassessment.DigCompSat.Grouping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigCompSatTest {
  private final SelfAssessment sat = DigCompSat.of(Grouping.BY_COMPETENCE);
  private final SelfAssessment asCoded = DigCompSat.of(Grouping.AS_CODED);

  private static Map<String, Long> areas(SelfAssessment test) {
    return test.getItems().stream()
        .collect(
            Collectors.groupingBy(
                item -> item.getCompetence().code().substring(0, 1),
                TreeMap::new,
                Collectors.counting()));
  }

  private static Map<String, Long> competences(SelfAssessment test) {
    return test.getItems().stream()
        .collect(
            Collectors.groupingBy(
                item -> item.getCompetence().code(), TreeMap::new, Collectors.counting()));
  }

  @Test
  void theEightyTwoItemsAreOfKnowledgeSkillAndAttitude() {
    assertThat(sat.getItems()).hasSize(82);
    for (Map.Entry<Ksa, Integer> kind :
        Map.of(Ksa.KNOWLEDGE, 27, Ksa.SKILL, 39, Ksa.ATTITUDE, 16).entrySet()) {
      assertThat(sat.getItems())
          .filteredOn(item -> item.getKind().orElseThrow() == kind.getKey())
          .hasSize(kind.getValue());
    }
    assertThat(sat.getItems())
        .extracting(item -> Integer.parseInt(item.getId()))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(sat.getOptions()).hasSize(4);
    assertThat(sat.getItems()).allSatisfy(item -> assertThat(item.getText()).isEmpty());
  }

  @Test
  void itemsAreGroupedByCompetence() {
    assertThat(areas(sat)).hasToString("{1=12, 2=23, 3=16, 4=16, 5=15}");
    Map<String, Long> others = competences(sat);
    others.values().removeIf(count -> count == 4);
    assertThat(others).hasToString("{2.4=3, 4.2=5, 4.3=3, 5.3=3}");
    assertThat(competences(sat)).hasSize(21);
  }

  @Test
  void theUnofficialCodingHasTwoItemsElsewhere() {
    assertThat(areas(asCoded)).hasToString("{1=12, 2=23, 3=16, 4=18, 5=13}");
    Map<String, Long> others = competences(asCoded);
    others.values().removeIf(count -> count == 4);
    assertThat(others).hasToString("{2.4=3, 4.1=6, 4.2=5, 4.3=3, 5.1=2, 5.3=3}");
    assertThat(asCoded.getId()).hasToString("digcompsat-as-coded@2020");
    List<String> differing =
        sat.getItems().stream()
            .filter(item -> !asCoded.getItems().contains(item))
            .map(SelfAssessmentItem::getId)
            .toList();
    assertThat(differing).containsExactly("68", "69");
  }

  @Test
  void everyCompetenceOfTheEditionHasItems() {
    assertThat(competences(sat).keySet())
        .containsExactlyElementsOf(
            DigComp.v2_1().competences().stream().map(c -> c.code().value()).toList());
    assertThat(sat.getEdition()).isEqualTo(DigComp.v2_1().edition());
  }

  @Test
  void theBandsAreTheInstrumentsOwnScale() {
    assertThat(sat.getBands())
        .hasToString("[low 0-29, foundation 30-47, intermediate 48-80, advanced 81-100]");
    assertThat(sat.scale().getScales().get(0).getLevels())
        .extracting(level -> level.getRef().toString())
        .containsExactly(
            "digcompsat@2020/level/bands/low",
            "digcompsat@2020/level/bands/foundation",
            "digcompsat@2020/level/bands/intermediate",
            "digcompsat@2020/level/bands/advanced");
    assertThat(sat.scale().getNodes()).isEmpty();
    assertThat(sat.toBuilder().bands(List.of()).build().scale().getScales()).isEmpty();
  }

  @Test
  void theInstrumentIsWrittenAsInTheGoldenFile() throws IOException {
    JsonNode written = tree(Json.standard().write(sat.instrument(AnswerCoding.equalSteps(4))));
    try (InputStream golden =
        DigCompSatTest.class.getResourceAsStream("digcompsat-instrument.golden.json")) {
      assertThat(written).isEqualTo(tree(golden.readAllBytes()));
    }
  }

  @Test
  void theInstrumentResolvesAgainstItsEdition() {
    assertThat(
            sat.instrument(AnswerCoding.equalSteps(4))
                .resolve(FrameworkCatalog.installed())
                .problems())
        .isEmpty();
    assertThatThrownBy(() -> sat.instrument(AnswerCoding.equalSteps(5)))
        .hasMessage(
            "coding equal-steps must have a share for each of the options [1, 2, 3, 4], had [0,"
                + " 0.25, 0.5, 0.75, 1]");
  }

  private static JsonNode tree(byte[] bytes) {
    return Json.standard().read(bytes, JsonNode.class, "tree").orThrow();
  }

  @Test
  void sentencesComeFromTheUsersFileInAnyLanguage(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("items.json");
    Files.writeString(file, entries("id_pregunta", "pregunta", "I know "));
    SelfAssessment english = sat.withTexts(file, Locale.ENGLISH, TextStatus.OFFICIAL).orThrow();
    assertThat(english.item("7").orElseThrow().getText().orElseThrow().in(Locale.ENGLISH).value())
        .isEqualTo("I know 7");
    Files.writeString(file, entries("item", "text", "Sé "));
    SelfAssessment both =
        english.withTexts(file, Locale.forLanguageTag("es"), TextStatus.DRAFT).orThrow();
    assertThat(both.item("7").orElseThrow().getText().orElseThrow().in(Locale.ENGLISH).value())
        .isEqualTo("I know 7");
    assertThat(both.item("82").orElseThrow().getText().orElseThrow().getTexts().get("es"))
        .satisfies(text -> assertThat(text.getSource()).contains("items.json"))
        .satisfies(text -> assertThat(text.getStatus()).isEqualTo(TextStatus.DRAFT))
        .satisfies(text -> assertThat(text.getValue()).isEqualTo("Sé 82"));
    assertThat(both.instrument(AnswerCoding.equalSteps(4)))
        .isEqualTo(sat.instrument(AnswerCoding.equalSteps(4)));
  }

  private static String entries(String id, String text, String sentence) {
    return java.util.stream.IntStream.rangeClosed(1, 82)
        .mapToObj(i -> "{\"%s\":%s,\"%s\":\"%s%s\"}".formatted(id, i, text, sentence, i))
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void filesWhoseItemsAreNotTheseAreRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("items.json");
    Files.writeString(
        file,
        "[{\"item\":1,\"text\":\"a\"},{\"item\":1,\"text\":\"b\"},{\"item\":83,\"text\":\"c\"},"
            + "{\"item\":2},7]");
    assertThat(problems(file))
        .containsExactly(
            "items.json#/1: item must stand once, was twice 1 [self-assessment.texts]",
            "items.json#/2: item must be one of digcompsat@2020, was '83' [self-assessment.texts]",
            "items.json#/3: entry must have one of [id_pregunta, item] and one of [pregunta, text],"
                + " was an object without them [self-assessment.texts]",
            "items.json#/4: entry must have one of [id_pregunta, item] and one of [pregunta, text],"
                + " was no object [self-assessment.texts]");
    Files.writeString(file, "{}");
    assertThat(problems(file))
        .containsExactly(
            "items.json: texts must be an array of items, was an object without them"
                + " [self-assessment.texts]");
    Files.writeString(
        file, entries("item", "text", "x").replace("{\"item\":5,\"text\":\"x5\"},", ""));
    assertThat(problems(file))
        .containsExactly("items.json: item 5 must have a text [self-assessment.texts]");
  }

  private List<String> problems(Path file) throws IOException {
    return sat.withTexts(file, Locale.ENGLISH, TextStatus.OFFICIAL).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void tamperedDataIsReportedWithFileAndLine() {
    Map<String, String> files =
        Map.of(
            "instrument.tsv",
            "attribute\tvalue\nid\tx@1\nedition\tdigcomp@2.1\nbase-language\ten\nlanguages\ten\n",
            "options.tsv",
            "option\n1\n2\n",
            "bands.tsv",
            "level\tfrom\tto\nlow\t0\tmany\n",
            "items.tsv",
            "item\tcompetence\tcoded-competence\tkind\tcoded-level\n1\t1.1\t-\twill\t1\n",
            "l10n/en.tsv",
            "key\ttext\tstatus\tsource\ninstrument\tX\tofficial\t-\nband/low\tLow\tofficial\t-\n",
            "manifest.tsv",
            "count\texpected\noptions\t3\n");
    assertThat(
            SelfAssessmentReader.read(
                    file ->
                        files.containsKey(file)
                            ? new ByteArrayInputStream(
                                files.get(file).getBytes(StandardCharsets.UTF_8))
                            : null,
                    false)
                .problems())
        .extracting(Problem::toString)
        .containsExactly(
            "bands.tsv:2: a whole number must stand here, was 'many' [data.malformed-row]",
            "items.tsv:2: kind must be knowledge, skill or attitude, was will [data.malformed-row]",
            "manifest.tsv:2: options must be 3, was 2 [data.malformed-row]");
    assertThat(SelfAssessmentReader.read(file -> null, false).problems())
        .extracting(Problem::toString)
        .contains(
            "instrument.tsv: file is missing: instrument.tsv [data.missing-file]",
            "instrument.tsv: id is missing [data.missing-attribute]");
  }
}
