package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Statement;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelDescriptorsAgainstPublishedDataTest {
  @TempDir Path folder;

  /** The published file with its one known defect repaired: a comma after the last of a list. */
  private Checked<DigComp22> repaired() throws IOException {
    String text = Files.readString(PublishedData.file("digcomp22/competences.json"));
    String repaired = text.replaceAll(",(\\s*\\])", "$1");
    assertThat(text.length() - repaired.length()).isEqualTo(1);
    Path file = Files.writeString(folder.resolve("competences.repaired.json"), repaired);
    return DigComp.v2_2().withLevelDescriptors(file);
  }

  @Test
  void theBrokenFileIsRefusedWithLineAndColumn() {
    Checked<DigComp22> checked =
        DigComp.v2_2().withLevelDescriptors(PublishedData.file("digcomp22/competences.json"));
    assertThat(checked.value()).isEmpty();
    assertThat(checked.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.getLocation().getDocument()).isEqualTo("competences.json");
              assertThat(problem.getLocation().getLine()).contains(669L);
              assertThat(problem.getLocation().getColumn()).isPresent();
              assertThat(problem.getCode()).isEqualTo("json.syntax");
            });
  }

  @Test
  void theRepairedFileHasAllBlocksAndStatements() throws IOException {
    DigComp22 edition = repaired().orThrow();
    List<Statement> descriptors = edition.levelDescriptors().toList();
    assertThat(descriptors).hasSize(367);
    Map<String, Long> blocks =
        descriptors.stream()
            .collect(
                Collectors.groupingBy(
                    s -> s.getAbout() + " " + s.getLevel().orElseThrow(), Collectors.counting()));
    assertThat(blocks).hasSize(168);
    for (Competence competence : edition.competences()) {
      for (Level level : edition.levels()) {
        assertThat(competence.statements().at(level.getRef()).ofKind(Kind.LEVEL_DESCRIPTOR).size())
            .as("%s at %s", competence, level.getRef())
            .isPositive();
      }
    }
    assertThat(edition.examples().size()).isEqualTo(259);
  }

  @Test
  void misnamedCompetencesAndTheBlankLevelAreWarnings() throws IOException {
    assertThat(repaired().problems())
        .extracting(Problem::toString)
        .containsExactly(
            "competences.repaired.json#/0/competences/2/dimensions/0/level: level must be"
                + " Foundation, was blank; read from the id [official.blank-level]",
            "competences.repaired.json#/1/competences/2/name: name of competence/2.3 must be"
                + " 'Engaging in citizenship through digital technologies', was 'Engaging"
                + " Citizenship through digital Technology'; the edition's was kept"
                + " [official.misnamed]",
            "competences.repaired.json#/2/competences/1/name: name of competence/3.2 must be"
                + " 'Integrating and re-elaborating digital content', was 'Interacting and"
                + " Re-elaborating digital Content'; the edition's was kept [official.misnamed]",
            "competences.repaired.json#/4/competences/2/name: name of competence/5.3 must be"
                + " 'Creatively using digital technologies', was 'Creatively using digital"
                + " Technology'; the edition's was kept [official.misnamed]");
  }

  @Test
  void readingTheFileAgainChangesNothing() throws IOException {
    DigComp22 once = repaired().orThrow();
    DigComp22 twice =
        once.withLevelDescriptors(folder.resolve("competences.repaired.json")).orThrow();
    assertThat(twice.framework()).isEqualTo(once.framework());
  }
}
