package org.baremo.digcomp.selfassessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.internal.Require;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;

/** Lays the sentences of a file over the items of a self-assessment. */
final class ItemTexts {
  private static final List<String> ID = List.of("id_pregunta", "item");
  private static final List<String> TEXT = List.of("pregunta", "text");

  private final SelfAssessment test;
  private final String document;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private ItemTexts(SelfAssessment test, String document) {
    this.test = test;
    this.document = document;
  }

  static Checked<SelfAssessment> read(
      SelfAssessment test, Path file, String language, TextStatus status) throws IOException {
    String document = String.valueOf(file.getFileName());
    return Json.standard()
        .read(Files.readAllBytes(file), JsonNode.class, document)
        .flatMap(root -> new ItemTexts(test, document).read(root, language, status));
  }

  private Checked<SelfAssessment> read(JsonNode root, String language, TextStatus status) {
    if (!root.isArray()) {
      add("", "texts must be an array of items, was " + kind(root));
    }
    for (int i = 0; i < root.size() && root.isArray(); i++) {
      readEntry(root.get(i), "/" + i);
    }
    for (SelfAssessmentItem item : test.getItems()) {
      if (problems.isEmpty() && !texts.containsKey(item.getId())) {
        add("", "item %s must have a text".formatted(item.getId()));
      }
    }
    return problems.isEmpty() ? Checked.of(laid(language, status)) : Checked.failed(problems);
  }

  private void readEntry(JsonNode entry, String pointer) {
    JsonNode id = first(entry, ID);
    JsonNode text = first(entry, TEXT);
    if (!id.isValueNode() || !text.isTextual() || text.asText().isBlank()) {
      add(
          pointer,
          "entry must have one of %s and one of %s, was %s".formatted(ID, TEXT, kind(entry)));
    } else if (test.item(id.asText()).isEmpty()) {
      add(
          pointer,
          "item must be one of %s, was '%s'".formatted(test.getId(), Require.shown(id.asText())));
    } else if (texts.put(id.asText(), text.asText().strip()) != null) {
      add(pointer, "item must stand once, was twice " + id.asText());
    }
  }

  private static JsonNode first(JsonNode entry, List<String> names) {
    for (String name : names) {
      if (entry.has(name)) {
        return entry.get(name);
      }
    }
    return entry.path(names.get(0));
  }

  private static String kind(JsonNode node) {
    return node.isObject() ? "an object without them" : "no object";
  }

  private void add(String pointer, String message) {
    problems.add(Problem.error("self-assessment.texts", Location.of(document, pointer), message));
  }

  private SelfAssessment laid(String language, TextStatus status) {
    SelfAssessment.Builder laid = test.toBuilder().items(List.of());
    for (SelfAssessmentItem item : test.getItems()) {
      Text text =
          Text.builder()
              .value(texts.getOrDefault(item.getId(), ""))
              .status(status)
              .source(document)
              .build();
      LocalizedText.Builder all =
          item.getText()
              .map(LocalizedText::toBuilder)
              .orElseGet(() -> LocalizedText.builder().base(language));
      Map<String, Text> merged =
          new LinkedHashMap<>(item.getText().map(LocalizedText::getTexts).orElse(Map.of()));
      merged.put(language, text);
      laid.addItem(item.toBuilder().text(all.texts(merged).build()).build());
    }
    return laid.build();
  }
}
