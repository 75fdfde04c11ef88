package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Statement;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.TextStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelDescriptorsTest {
  private static final List<String> BANDS =
      List.of("Foundation", "Intermediate", "Advanced", "Highly Specialised");

  @TempDir Path folder;

  /** Descriptors in the form of the published ones, without their sentences. */
  private static ArrayNode descriptors() {
    ArrayNode areas = JsonNodeFactory.instance.arrayNode();
    for (Area area : DigComp.v2_2().areas()) {
      ObjectNode node =
          areas.addObject().put("id", area.code()).put("name", Supplements.title(area));
      ArrayNode competences = node.putArray("competences");
      for (Competence competence : area.competences()) {
        ObjectNode one =
            competences
                .addObject()
                .put("id", competence.code().value())
                .put("name", Supplements.title(competence).toUpperCase(Locale.ROOT));
        ArrayNode blocks = one.putArray("dimensions");
        for (Level level : DigComp.v2_2().levels()) {
          String id = competence.code() + "." + level.getRef().code();
          blocks
              .addObject()
              .put("id", id)
              .put("level", BANDS.get((level.getOrdinal() - 1) / 2))
              .putArray("skills")
              .add("Does " + id);
        }
      }
    }
    return areas;
  }

  private static ObjectNode block(ArrayNode areas, int competence, int level) {
    return (ObjectNode)
        areas.get(0).path("competences").get(competence).path("dimensions").get(level - 1);
  }

  private Checked<DigComp22> read(Consumer<ArrayNode> change) throws IOException {
    ArrayNode areas = descriptors();
    change.accept(areas);
    Path file = Files.writeString(folder.resolve("levels.json"), areas.toString());
    return DigComp.v2_2().withLevelDescriptors(file);
  }

  private static List<String> errors(Checked<?> checked) {
    assertThat(checked.value()).isEmpty();
    return checked.problems().stream()
        .filter(problem -> problem.getSeverity() == Severity.ERROR)
        .map(Problem::toString)
        .toList();
  }

  @Test
  void everySentenceIsAboutItsCompetenceAtItsLevel() throws IOException {
    Checked<DigComp22> checked =
        read(areas -> ((ArrayNode) block(areas, 0, 3).path("skills")).add(" More\n"));
    assertThat(checked.problems()).isEmpty();
    DigComp22 edition = checked.orThrow();
    assertThat(edition.levelDescriptors().size()).isEqualTo(169);
    List<Statement> three = edition.competence("1.1").statements().at("3").toList();
    assertThat(three)
        .extracting(statement -> statement.getRef().toString())
        .containsExactly(
            "digcomp@2.2/level-descriptor/1.1.3.1", "digcomp@2.2/level-descriptor/1.1.3.2");
    assertThat(three.get(1).getAbout()).containsExactly(edition.competence("1.1").ref());
    assertThat(three.get(1).getKsa()).isEmpty();
    LocalizedText.Match text = three.get(1).getText().orElseThrow().in(Locale.ENGLISH);
    assertThat(text.value()).isEqualTo("More");
    assertThat(text.status()).isEqualTo(TextStatus.DRAFT);
    assertThat(edition.examples().size()).isEqualTo(259);
    assertThat(DigComp.v2_2().levelDescriptors().size()).isZero();
  }

  @Test
  void repairsAreWarnings() throws IOException {
    Checked<DigComp22> checked =
        read(
            areas -> {
              ((ObjectNode) areas.get(0).path("competences").get(1)).put("name", "Judging");
              block(areas, 2, 1).put("level", "");
            });
    assertThat(checked.isOk()).isTrue();
    assertThat(checked.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "levels.json#/0/competences/1/name: name of competence/1.2 must be 'Evaluating data,"
                + " information and digital content', was 'Judging'; the edition's was kept"
                + " [official.misnamed]",
            "levels.json#/0/competences/2/dimensions/0/level: level must be Foundation, was blank;"
                + " read from the id [official.blank-level]");
  }

  @Test
  void everythingThatContradictsTheEditionIsReportedAtOnce() throws IOException {
    assertThat(
            errors(
                read(
                    areas -> {
                      block(areas, 0, 1).put("level", "Advanced");
                      block(areas, 0, 2).put("id", "1.1.9");
                      block(areas, 0, 4).put("id", "1.1.3");
                      block(areas, 0, 5).put("id", "1.2.5");
                      block(areas, 0, 6).putArray("skills");
                      block(areas, 0, 7).putArray("skills").add(" ");
                      ((ObjectNode) areas.get(0).path("competences").get(2)).put("id", "1.9");
                    })))
        .contains(
            "levels.json#/0/competences/0/dimensions/0/level: level must be 'Foundation', was"
                + " 'Advanced' [official.contradiction]",
            "levels.json#/0/competences/0/dimensions/1/id: id must be 1.1 and a level from 1 to 8,"
                + " was '1.1.9' [official.unknown-code]",
            "levels.json#/0/competences/0/dimensions/3/id: 1.1.3 must stand once, was repeated"
                + " [official.repeated-code]",
            "levels.json#/0/competences/0/dimensions/4/id: id must be 1.1 and a level from 1 to 8,"
                + " was '1.2.5' [official.unknown-code]",
            "levels.json#/0/competences/0/dimensions/5/skills: 1.1.6 must have a sentence, had none"
                + " [official.missing-text]",
            "levels.json#/0/competences/0/dimensions/6/skills/0: sentence must not be blank"
                + " [official.missing-text]",
            "levels.json#/0/competences/2/id: digcomp@2.2 has no competence 1.9"
                + " [official.unknown-code]",
            "levels.json: 1.1.2 must be there and is missing [official.missing-code]",
            "levels.json: 1.3.8 must be there and is missing [official.missing-code]")
        .hasSize(7 + 3 + 8);
  }

  @Test
  void whatIsNoListOfDescriptorsIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"a\":1}");
    assertThat(errors(DigComp.v2_2().withLevelDescriptors(other)))
        .containsExactly(
            "other.json: document must be the level descriptors of DigComp 2.2, a list of areas"
                + " with competences [official.not-the-descriptors]");
    assertThat(errors(DigComp.v2_2().withLevelDescriptors(folder.resolve("none.json"))))
        .containsExactly("none.json: file must exist, was not found [official.unreadable]");
  }

  @Test
  void brokenJsonIsRefusedWithLineAndColumn() throws IOException {
    Path file = Files.writeString(folder.resolve("cut.json"), "[\n  {\"id\": \"1\",\n  ]\n");
    assertThat(errors(DigComp.v2_2().withLevelDescriptors(file)))
        .singleElement()
        .asString()
        .startsWith("cut.json:3:")
        .endsWith("[json.syntax]");
  }
}
