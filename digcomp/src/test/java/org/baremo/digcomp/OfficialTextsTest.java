package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baremo.core.framework.Term;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialTextsTest {
  @TempDir Path folder;

  private Checked<DigComp30> read(String name, byte[] bytes) throws IOException {
    return DigComp.v3_0().withOfficialTexts(Files.write(folder.resolve(name), bytes));
  }

  private Checked<DigComp30> jsonLd(Consumer<ArrayNode> change) throws IOException {
    ObjectNode root = Supplements.jsonLd();
    change.accept((ArrayNode) root.path("@graph"));
    return read("texts.jsonld", root.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Checked<DigComp30> workbook(Consumer<Map<String, List<List<Object>>>> change)
      throws IOException {
    Map<String, List<List<Object>>> sheets = Workbooks.sheets();
    change.accept(sheets);
    return read("texts.xlsx", Workbooks.bytes(sheets));
  }

  private static List<String> errors(Checked<?> checked) {
    assertThat(checked.value()).isEmpty();
    return checked.problems().stream()
        .filter(problem -> problem.getSeverity() == Severity.ERROR)
        .map(Problem::toString)
        .toList();
  }

  /** The index in the graph of the node of an identifier. */
  private static int index(ArrayNode graph, String id) {
    for (int i = 0; i < graph.size(); i++) {
      if (graph.get(i).path("@id").asText().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(id);
  }

  private static ObjectNode node(ArrayNode graph, String id) {
    return (ObjectNode) graph.get(index(graph, id));
  }

  @Test
  void aByteOrderMarkBeforeTheDocumentIsIgnored() throws Exception {
    Path marked =
        Files.writeString(
            folder.resolve("marked.jsonld"),
            "\ufeff\n" + Supplements.jsonLd(),
            StandardCharsets.UTF_8);
    assertThat(DigComp.v3_0().withOfficialTexts(marked).isOk()).isTrue();
  }

  @Test
  void bothFormsGiveTheSameEditionWithItsTexts() throws IOException {
    DigComp30 linked = jsonLd(graph -> {}).orThrow();
    DigComp30 tabular = workbook(sheets -> {}).orThrow();
    assertThat(tabular.framework()).isEqualTo(linked.framework());
    assertThat(linked.area("1").description().orElseThrow().in(List.of()).value())
        .isEqualTo("About area 1");
    assertThat(linked.level("highly-advanced").getDescription().orElseThrow().in(List.of()).value())
        .isEqualTo("At Highly advanced");
    assertThat(linked.scale("eight").getLevels().get(7).getDescription().orElseThrow())
        .hasToString("LocalizedText{base=en, texts={en=Text{value=At level 8, status=OFFICIAL}}}");
    assertThat(linked.scale("six").getLevels().get(0).getDescription()).isEmpty();
    assertThat(linked.learningOutcomes().toList().get(0).getText().orElseThrow().in(List.of()))
        .extracting(match -> match.value())
        .isEqualTo("Says LO1.1.01");
  }

  @Test
  void theGlossaryIsDefinedAndReferencesInItAreNoDefinitions() throws IOException {
    List<Term> terms = jsonLd(graph -> {}).orThrow().framework().getTerms();
    assertThat(terms).hasSize(126);
    assertThat(terms)
        .filteredOn(term -> term.getDefinition().isEmpty())
        .extracting(term -> term.getRef().code())
        .containsExactly(
            "baiting", "digital-services", "online-platform", "online-service", "phishing");
    assertThat(terms.get(1).getDefinition().orElseThrow().in(List.of()).value())
        .isEqualTo("Explains ai-system");
  }

  @Test
  void aSupplementWithoutItsGlossaryIsReadAndOneWithHalfOfItIsNot() throws IOException {
    DigComp30 without =
        jsonLd(
                graph -> {
                  while (graph.get(graph.size() - 1).path("@type").asText().equals("Glossary")) {
                    graph.remove(graph.size() - 1);
                  }
                })
            .orThrow();
    assertThat(without.framework().getTerms()).allMatch(t -> t.getDefinition().isEmpty());
    assertThat(errors(jsonLd(graph -> graph.remove(index(graph, "Glossary/Phishing")))))
        .containsExactly(
            "texts.jsonld: term/phishing must be there and is missing [official.missing-code]");
  }

  @Test
  void termsThatContradictTheEditionAreErrors() throws IOException {
    assertThat(
            errors(
                jsonLd(
                    graph -> {
                      node(graph, "Glossary/Phishing").put("explanation", "Explained");
                      node(graph, "Glossary/Algorithm").put("explanation", "See Phishing.");
                      node(graph, "Glossary/AI system").put("@id", "Glossary/AI System");
                    })))
        .containsExactly(
            "texts.jsonld#/@graph/920/@id: label of term/ai-system must be 'AI system', was 'AI"
                + " System' [official.contradiction]",
            "texts.jsonld#/@graph/921/explanation: see of term/algorithm must be '', was 'Phishing'"
                + " [official.contradiction]",
            "texts.jsonld#/@graph/1014/explanation: see of term/phishing must be 'Social"
                + " engineering', was '' [official.contradiction]");
  }

  @Test
  void paddingIsRemovedAndReported() throws IOException {
    Checked<DigComp30> checked =
        jsonLd(graph -> node(graph, "Competence/1.1").put("description", " About 1.1\n"));
    assertThat(checked.orThrow().framework()).isEqualTo(jsonLd(graph -> {}).orThrow().framework());
    assertThat(checked.problems())
        .extracting(Problem::toString)
        .contains(
            "texts.jsonld#/@graph/5/description: description must not be padded; spaces around it"
                + " were removed [official.padded-text]");
  }

  @Test
  void referencesThatNoLongerDangleAreNoRepair() throws IOException {
    Checked<DigComp30> checked =
        jsonLd(
            graph ->
                graph.forEach(
                    node -> {
                      String level = node.path("four_levels_proficiency_name").asText();
                      int number =
                          Supplements.NAMES.indexOf(level.replace("ProficiencyLevel/", ""));
                      if (number >= 0) {
                        ((ObjectNode) node)
                            .put("four_levels_proficiency_name", level + "_" + (2 * number + 1));
                      }
                    }));
    assertThat(checked.value()).isPresent();
    assertThat(checked.problems())
        .extracting(Problem::getCode)
        .doesNotContain("official.dangling-level");
  }

  @Test
  void contradictionsAreErrorsAndAllAreReported() throws IOException {
    assertThat(
            errors(
                jsonLd(
                    graph -> {
                      node(graph, "LearningOutcome/LO1.1.01")
                          .put("four_levels_proficiency_name", "ProficiencyLevel/Advanced")
                          .put("type", "Skill")
                          .put("ai_label", "AI");
                      node(graph, "Competence/1.1").put("name", "Browsing");
                      node(graph, "Competence/1.2").put("competence_area_id", "CompetenceArea/2");
                      node(graph, "ProficiencyLevel/Basic_1").put("six_levels_mapping", "A2");
                    })))
        .containsExactly(
            "texts.jsonld#/@graph/5/name: title of competence/1.1 must be 'Browsing, searching and"
                + " filtering information', was 'Browsing' [official.contradiction]",
            "texts.jsonld#/@graph/6/competence_area_id: area of competence/1.2 must be '1', was '2'"
                + " [official.contradiction]",
            "texts.jsonld#/@graph/26/six_levels_mapping: six of level/1 must be 'A1', was 'A2'"
                + " [official.contradiction]",
            "texts.jsonld#/@graph/396/four_levels_proficiency_name: level of"
                + " learning-outcome/LO1.1.01 must be 'basic', was 'advanced'"
                + " [official.contradiction]",
            "texts.jsonld#/@graph/396/type: ksa of learning-outcome/LO1.1.01 must be 'attitude',"
                + " was 'skill' [official.contradiction]",
            "texts.jsonld#/@graph/396/ai_label: ai of learning-outcome/LO1.1.01 must be 'implicit',"
                + " was 'AI' [official.contradiction]");
  }

  @Test
  void unknownRepeatedAndMissingCodesAreErrors() throws IOException {
    assertThat(
            errors(
                jsonLd(
                    graph -> {
                      node(graph, "LearningOutcome/LO1.1.01")
                          .put("@id", "LearningOutcome/LO1.1.99");
                      node(graph, "LearningOutcome/LO1.1.03")
                          .put("@id", "LearningOutcome/LO1.1.02");
                    })))
        .containsExactly(
            "texts.jsonld#/@graph/396: digcomp@3.0 has no learning-outcome/LO1.1.99"
                + " [official.unknown-code]",
            "texts.jsonld#/@graph/398: learning-outcome/LO1.1.02 must stand once, was repeated"
                + " [official.repeated-code]",
            "texts.jsonld: learning-outcome/LO1.1.01 must be there and is missing"
                + " [official.missing-code]",
            "texts.jsonld: learning-outcome/LO1.1.03 must be there and is missing"
                + " [official.missing-code]");
  }

  @Test
  void malformedNodesAreErrors() throws IOException {
    assertThat(
            errors(
                jsonLd(
                    graph -> {
                      node(graph, "Competence/1.1").remove("description");
                      node(graph, "Competence/1.2").put("description", " ");
                      node(graph, "LearningOutcome/LO1.1.01")
                          .put("four_levels_proficiency_name", "ProficiencyLevel/Expert");
                      node(graph, "LearningOutcome/LO1.1.02").put("competence_id", "C/1.1");
                      graph.addObject().put("@type", "Badge");
                    })))
        .containsExactly(
            "texts.jsonld#/@graph/5/description: description must be a text and is missing"
                + " [official.missing-property]",
            "texts.jsonld#/@graph/6/description: description must not be blank"
                + " [official.missing-property]",
            "texts.jsonld#/@graph/396/four_levels_proficiency_name: level must be one of [Advanced,"
                + " Basic, Highly advanced, Intermediate], was Expert [official.dangling-level]",
            "texts.jsonld#/@graph/397/competence_id: competence_id must begin with Competence/, was"
                + " 'C/1.1' [official.malformed-identifier]",
            "texts.jsonld#/@graph/1045/@type: type must be one of DigComp 3.0's, was 'Badge'"
                + " [official.unknown-type]",
            "texts.jsonld#/@graph/396/four_levels_proficiency_name: level of"
                + " learning-outcome/LO1.1.01 must be 'basic', was 'expert'"
                + " [official.contradiction]",
            "texts.jsonld#/@graph/397/competence_id: competence of learning-outcome/LO1.1.02 must"
                + " be '1.1', was 'C/1.1' [official.contradiction]");
  }

  @Test
  void aLevelThatIsNamedOtherwiseThanItSaysIsAnError() throws IOException {
    assertThat(
            errors(
                jsonLd(
                    graph ->
                        node(graph, "ProficiencyLevel/Basic_2").put("@id", "ProficiencyLevel/B"))))
        .containsExactly(
            "texts.jsonld#/@graph/27/@id: @id of a level must be ProficiencyLevel/Basic_2, was 'B'"
                + " [official.malformed-identifier]");
  }

  @Test
  void descriptionsOfOneLevelMustAgree() throws IOException {
    assertThat(
            errors(
                jsonLd(
                    graph ->
                        node(graph, "ProficiencyLevel/Basic_2")
                            .put("four_levels_description", "Otherwise"))))
        .containsExactly(
            "texts.jsonld#/@graph/27/four_levels_description: description of four/basic must be the"
                + " same in all places [official.contradiction]");
  }

  @Test
  void repairsOfASpreadsheetPointAtSheetRowAndColumn() throws IOException {
    Checked<DigComp30> checked =
        workbook(sheets -> sheets.get(Workbooks.OUTCOMES).get(1).set(2, "Another title"));
    assertThat(checked.orThrow().framework())
        .isEqualTo(workbook(sheets -> {}).orThrow().framework());
    assertThat(checked.problems())
        .extracting(Problem::toString)
        .contains(
            "texts.xlsx!1 Competence Areas&Competences:2:4: Competence number must be a text, was"
                + " the number 1.1000000000000001; read as 1.1 [official.number-as-code]",
            "texts.xlsx!1 Competence Areas&Competences:2: cells must not be padded; spaces were"
                + " removed around Competence name [official.padded-text]",
            "texts.xlsx!4 Learning Outcomes:2:3: Competence name must be as on the first sheet;"
                + " what stands here was left [official.differing-repetition]",
            "texts.xlsx!2 Proficiency Levels: column Purpose was left: a level holds one description"
                + " [official.left-out]");
  }

  @Test
  void factsOfASpreadsheetThatContradictAreErrors() throws IOException {
    assertThat(
            errors(
                workbook(
                    sheets -> {
                      sheets.get(Workbooks.STATEMENTS).get(1).set(5, "Advanced");
                      sheets.get(Workbooks.STATEMENTS).get(2).set(1, new BigDecimal("1.15"));
                      sheets.get(Workbooks.STATEMENTS).get(3).set(4, "  ");
                      sheets.get(Workbooks.OUTCOMES).remove(1);
                    })))
        .containsExactly(
            "texts.xlsx!3 Competence Statements:3:2: Competence number must be a code, was 1.15"
                + " [official.number-as-code]",
            "texts.xlsx!3 Competence Statements:4:5: Competence statement must not be blank"
                + " [official.missing-cell]",
            "texts.xlsx!3 Competence Statements:2:6: level of competence-statement/CS1.1.01 must be"
                + " 'basic', was 'advanced' [official.contradiction]",
            "texts.xlsx!3 Competence Statements:3:2: competence of competence-statement/CS1.1.02"
                + " must be '1.1', was '1.15' [official.contradiction]",
            "texts.xlsx: learning-outcome/LO1.1.01 must be there and is missing"
                + " [official.missing-code]");
  }

  @Test
  void missingSheetsAndColumnsAreNamed() throws IOException {
    assertThat(
            errors(
                workbook(
                    sheets -> {
                      sheets.remove(Workbooks.LEVELS);
                      sheets
                          .get(Workbooks.STATEMENTS)
                          .replaceAll(row -> new java.util.ArrayList<>(row.subList(0, 6)));
                    })))
        .startsWith(
            "texts.xlsx: workbook must have the sheet '2 Proficiency Levels' of DigComp 3.0's data"
                + " supplement [official.not-the-supplement]",
            "texts.xlsx!3 Competence Statements: column must be there: AI label"
                + " [official.missing-column]");
    assertThat(errors(read("other.xlsx", Workbooks.bytes(Map.of("Sheet1", List.of())))))
        .hasSize(4)
        .first()
        .isEqualTo(
            "other.xlsx: workbook must have the sheet '1 Competence Areas&Competences' of DigComp"
                + " 3.0's data supplement [official.not-the-supplement]");
  }

  @Test
  void wrongFilesEndInClearProblems() throws IOException {
    DigComp30 edition = DigComp.v3_0();
    assertThat(errors(edition.withOfficialTexts(folder.resolve("none.xlsx"))))
        .containsExactly("none.xlsx: file must exist, was not found [official.unreadable]");
    assertThat(errors(edition.withOfficialTexts(Files.createDirectory(folder.resolve("dir")))))
        .containsExactly("dir: file must be a file, was a folder [official.unreadable]");
    assertThat(errors(read("a.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "a.pdf: file must be the data supplement of DigComp 3.0 as .jsonld or .xlsx, was a PDF"
                + " [official.unreadable]");
    assertThat(errors(read("empty.jsonld", new byte[0])))
        .containsExactly(
            "empty.jsonld: file must be the data supplement of DigComp 3.0 as .jsonld or .xlsx, was"
                + " neither [official.unreadable]");
    assertThat(errors(read("two.jsonld", "[{\"n\":1}]".getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "two.jsonld: document must be the data supplement of DigComp 3.0, an object with an"
                + " array @graph [official.not-the-supplement]");
    assertThat(errors(read("none.jsonld", "{\"@graph\":[]}".getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "none.jsonld: document must be the data supplement of DigComp 3.0, was without any of"
                + " its parts [official.not-the-supplement]");
  }

  @Test
  void truncatedFilesAreRefused() throws IOException {
    byte[] linked = Supplements.jsonLd().toString().getBytes(StandardCharsets.UTF_8);
    assertThat(errors(read("cut.jsonld", java.util.Arrays.copyOf(linked, linked.length / 2))))
        .isNotEmpty();
    byte[] tabular = Workbooks.bytes(Workbooks.sheets());
    assertThat(errors(read("cut.xlsx", java.util.Arrays.copyOf(tabular, tabular.length / 2))))
        .singleElement()
        .asString()
        .startsWith("cut.xlsx: file must be a whole spreadsheet (.xlsx): ")
        .endsWith("[official.unreadable]");
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 65; i++) {
        zip.write(block);
      }
    }
    assertThat(bytes.size()).isLessThan(1 << 20);
    assertThat(errors(read("bomb.xlsx", bytes.toByteArray())))
        .containsExactly(
            "bomb.xlsx: file must unpack to at most 67108864 bytes [official.unreadable]");
  }

  @Test
  void aFileOfTooManyBytesIsNotRead() throws IOException {
    Path file = folder.resolve("big.jsonld");
    try (var channel =
        java.nio.channels.FileChannel.open(
            file,
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.WRITE)) {
      channel.position(17L << 20);
      channel.write(java.nio.ByteBuffer.wrap(new byte[] {'}'}));
    }
    assertThat(errors(DigComp.v3_0().withOfficialTexts(file)))
        .containsExactly(
            "big.jsonld: file must have at most 16777216 bytes, had 17825793"
                + " [official.unreadable]");
  }
}
