package org.baremo.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every quotation in the data files stands, letter by letter, in the document that it names. */
class QuotesAgainstPublishedDataTest {
  private static final Path DOCUMENTS = Path.of("../../../shared/seeds");
  private static final Path DATA = Path.of("data");

  private static final Map<String, String> TEXTS = new TreeMap<>();

  @BeforeAll
  static void readDocuments() throws IOException {
    assumeThat(DOCUMENTS).as("the source documents stand beside the checkout").isDirectory();
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        TEXTS.put(file.getFileName().toString().substring(0, 3), Files.readString(file));
      }
    }
  }

  private static List<JsonNode> sources() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        collect(Json.standard().read(file, JsonNode.class).orThrow(), all);
      }
    }
    return all;
  }

  private static void collect(JsonNode node, List<JsonNode> sources) {
    if (node.has("file") && node.has("locator")) {
      sources.add(node);
    }
    node.forEach(child -> collect(child, sources));
  }

  private static boolean isSourceDocument(JsonNode source) {
    return source.path("kind").asText("source-document").equals("source-document");
  }

  @Test
  void everyQuotationStandsInItsDocument() throws IOException {
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (JsonNode source : sources()) {
      String text = TEXTS.getOrDefault(source.path("file").asText(), "");
      if (isSourceDocument(source) && source.has("quote")) {
        checked++;
        if (!text.contains(source.path("quote").asText())) {
          wrong.add(source.toString());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isGreaterThan(20);
  }

  @Test
  void whatIsNoSourceDocumentIsMarked() throws IOException {
    for (JsonNode source : sources()) {
      if (isSourceDocument(source)) {
        assertThat(TEXTS)
            .as("%s is marked as what it is", source)
            .containsKey(source.path("file").asText());
      }
    }
  }
}
