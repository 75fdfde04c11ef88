package org.baremo.digcomp.official;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.baremo.core.problem.Location;
import org.baremo.digcomp.official.Entry.Said;

/**
 * Reads the JSON-LD form. It is read as plain JSON: its context defines none of its properties, so
 * that a JSON-LD processor would drop its content.
 */
final class JsonLdReader {
  private static final String LEVEL_PREFIX = "ProficiencyLevel/";
  private static final String LEVEL_OF_STATEMENT = "four_levels_proficiency_name";

  private final String document;
  private final Supplement supplement = new Supplement();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> levelNames = new HashSet<>();
  private int purposes;

  private JsonLdReader(String document) {
    this.document = document;
  }

  static Supplement read(JsonNode root, String document) {
    JsonLdReader reader = new JsonLdReader(document);
    reader.read(root);
    return reader.supplement;
  }

  private void read(JsonNode root) {
    JsonNode graph = root.path("@graph");
    if (!graph.isArray()) {
      supplement.error(
          "not-the-supplement",
          Location.of(document, ""),
          "document must be the data supplement of DigComp 3.0, an object with an array @graph");
      return;
    }
    checkContext(root.path("@context"));
    for (JsonNode node : graph) {
      ids.add(node.path("@id").asText());
      if (node.path("@type").asText().equals("ProficiencyLevel")) {
        levelNames.add(node.path("four_levels_name").asText().strip());
      }
    }
    for (int i = 0; i < graph.size(); i++) {
      readNode(graph.get(i), "/@graph/" + i);
    }
    reportLeft();
  }

  /** A term that is mapped to its own name has no address: the type it names is relative. */
  private void checkContext(JsonNode context) {
    for (Map.Entry<String, JsonNode> term : context.properties()) {
      if (term.getValue().asText().equals(term.getKey())) {
        supplement.noticed(
            "relative-context",
            Location.of(document, "/@context/" + term.getKey()),
            "term must be mapped to an address, was %s; the document is read as plain JSON"
                .formatted(term.getValue().asText()));
      }
    }
  }

  private void readNode(JsonNode node, String pointer) {
    Location at = Location.of(document, pointer);
    String type = node.path("@type").asText();
    String id = node.path("@id").asText();
    if (id.indexOf(' ') >= 0) {
      supplement.repaired(
          "space-in-identifier",
          Location.of(document, pointer + "/@id"),
          "identifier must have no space, was '%s'; it was not used as an address".formatted(id));
    }
    switch (type) {
      case "CompetenceArea" ->
          supplement.add(
              new Entry("area/" + tail(node, "@id", "CompetenceArea/", pointer), at)
                  .fact("title", text(node, "name", pointer))
                  .text("description", text(node, "description", pointer)));
      case "Competence" ->
          supplement.add(
              new Entry("competence/" + tail(node, "@id", "Competence/", pointer), at)
                  .fact("area", said(node, "competence_area_id", "CompetenceArea/", pointer))
                  .fact("title", text(node, "name", pointer))
                  .text("description", text(node, "description", pointer)));
      case "ProficiencyLevel" -> readLevel(node, pointer, at);
      case "CompetenceStatement" ->
          readStatement("competence-statement/", "CompetenceStatement/", node, pointer, at);
      case "LearningOutcome" -> {
        Entry entry = readStatement("learning-outcome/", "LearningOutcome/", node, pointer, at);
        Said ksa = text(node, "type", pointer);
        entry.fact("ksa", new Said(Words.ksa(ksa.value()), ksa.at()));
      }
      case "Glossary" ->
          supplement.add(
              Entry.term(
                  said(node, "@id", "Glossary/", pointer), text(node, "explanation", pointer), at));
      default ->
          supplement.error(
              "unknown-type",
              Location.of(document, pointer + "/@type"),
              "type must be one of DigComp 3.0's, was '%s'".formatted(type));
    }
  }

  private void readLevel(JsonNode node, String pointer, Location at) {
    Said number = text(node, "eight_levels_mapping", pointer);
    Said name = text(node, "four_levels_name", pointer);
    Said id = said(node, "@id", LEVEL_PREFIX, pointer);
    String expected = name.value() + "_" + number.value();
    if (!id.value().equals(expected)) {
      supplement.error(
          "malformed-identifier",
          id.at(),
          "@id of a level must be %s%s, was '%s'".formatted(LEVEL_PREFIX, expected, id.value()));
    }
    purposes += node.has("applies_to") ? 1 : 0;
    supplement.add(
        new Entry("level/" + number.value(), at)
            .fact("four", new Said(Words.level(name.value()), name.at()))
            .fact("six", text(node, "six_levels_mapping", pointer))
            .text("four", text(node, "four_levels_description", pointer))
            .text("eight", text(node, "eight_levels_description", pointer)));
  }

  private Entry readStatement(
      String kind, String prefix, JsonNode node, String pointer, Location at) {
    Said label = text(node, "ai_label", pointer);
    Entry entry =
        new Entry(kind + tail(node, "@id", prefix, pointer), at)
            .fact("area", said(node, "competence_area_id", "CompetenceArea/", pointer))
            .fact("competence", said(node, "competence_id", "Competence/", pointer))
            .fact("level", level(node, pointer))
            .fact("ai", new Said(Words.aiLabel(label.value()), label.at()))
            .text("text", text(node, "description", pointer));
    supplement.add(entry);
    return entry;
  }

  /** Statements name a level of four, {@code ProficiencyLevel/Basic}, where only eight exist. */
  private Said level(JsonNode node, String pointer) {
    Said said = said(node, LEVEL_OF_STATEMENT, LEVEL_PREFIX, pointer);
    if (!ids.contains(LEVEL_PREFIX + said.value())) {
      if (levelNames.contains(said.value())) {
        supplement.repaired(
            "dangling-level",
            said.at(),
            "level must be the identifier of a node, was %s%s; read as the four-level name"
                .formatted(LEVEL_PREFIX, said.value()));
      } else {
        supplement.error(
            "dangling-level",
            said.at(),
            "level must be one of %s, was %s"
                .formatted(
                    new LinkedHashSet<>(levelNames.stream().sorted().toList()), said.value()));
      }
    }
    String name = said.value();
    int number = name.lastIndexOf('_');
    return new Said(Words.level(number < 0 ? name : name.substring(0, number)), said.at());
  }

  private String tail(JsonNode node, String property, String prefix, String pointer) {
    return said(node, property, prefix, pointer).value();
  }

  private Said said(JsonNode node, String property, String prefix, String pointer) {
    Said said = text(node, property, pointer);
    if (!said.value().startsWith(prefix)) {
      supplement.error(
          "malformed-identifier",
          said.at(),
          "%s must begin with %s, was '%s'".formatted(property, prefix, said.value()));
      return said;
    }
    return new Said(said.value().substring(prefix.length()), said.at());
  }

  private Said text(JsonNode node, String property, String pointer) {
    Location at = Location.of(document, pointer + "/" + property);
    JsonNode value = node.path(property);
    if (!value.isTextual() && !value.isIntegralNumber()) {
      supplement.error("missing-property", at, property + " must be a text and is missing");
      return new Said("?", at);
    }
    String stripped = value.asText().strip();
    if (stripped.isEmpty()) {
      supplement.error("missing-property", at, property + " must not be blank");
      return new Said("?", at);
    }
    if (!stripped.equals(value.asText())) {
      supplement.noticed(
          "padded-text", at, property + " must not be padded; spaces around it were removed");
    }
    return new Said(stripped, at);
  }

  private void reportLeft() {
    Location at = Location.of(document, "/@graph");
    if (purposes > 0) {
      supplement.noticed(
          "left-out",
          at,
          "applies_to of %s levels was left: a level holds one description".formatted(purposes));
    }
  }
}
