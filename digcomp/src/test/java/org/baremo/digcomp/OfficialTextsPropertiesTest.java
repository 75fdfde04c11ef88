package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;

class OfficialTextsPropertiesTest {
  private static final List<String> FACTS =
      List.of(
          "@id",
          "@type",
          "name",
          "type",
          "ai_label",
          "competence_area_id",
          "competence_id",
          "four_levels_proficiency_name",
          "four_levels_name",
          "six_levels_mapping",
          "eight_levels_mapping");

  private static Checked<DigComp30> read(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("texts", ".jsonld");
    try {
      return DigComp.v3_0().withOfficialTexts(Files.write(file, bytes));
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 60)
  void aChangedFactIsAnErrorThatPointsAtItsNode(
      @ForAll @IntRange(max = 918) int index, @ForAll @IntRange(max = 10) int fact)
      throws IOException {
    ObjectNode root = Supplements.jsonLd();
    ObjectNode node = (ObjectNode) ((ArrayNode) root.path("@graph")).get(index);
    String property = FACTS.get(fact);
    if (!node.has(property)) {
      return;
    }
    node.put(property, node.path(property).asText() + "x");
    Checked<DigComp30> read = read(root.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .filteredOn(problem -> problem.getSeverity() == Severity.ERROR)
        .extracting(problem -> problem.getLocation().getPointer().orElse(""))
        .anyMatch(pointer -> (pointer + "/").startsWith("/@graph/" + index + "/"));
  }

  @Property(tries = 30)
  void aRemovedNodeIsAnErrorThatNamesIt(@ForAll @IntRange(max = 918) int index) throws IOException {
    ObjectNode root = Supplements.jsonLd();
    ObjectNode node = (ObjectNode) ((ArrayNode) root.path("@graph")).remove(index);
    Checked<DigComp30> read = read(root.toString().getBytes(StandardCharsets.UTF_8));
    String id = node.path("@id").asText();
    String code =
        node.has("eight_levels_mapping")
            ? "level/" + node.path("eight_levels_mapping").asText()
            : id.substring(id.indexOf('/'));
    assertThat(read.problems())
        .filteredOn(problem -> problem.getSeverity() == Severity.ERROR)
        .extracting(Problem::getMessage)
        .anyMatch(message -> message.contains(code + " must be there and is missing"));
  }

  @Property(tries = 30)
  void aTruncatedDocumentIsRefused(@ForAll @IntRange(max = 100_000) int length) throws IOException {
    byte[] whole = Supplements.jsonLd().toString().getBytes(StandardCharsets.UTF_8);
    Checked<DigComp30> read = read(Arrays.copyOf(whole, Math.min(length, whole.length - 1)));
    assertThat(read.isOk()).isFalse();
  }
}
