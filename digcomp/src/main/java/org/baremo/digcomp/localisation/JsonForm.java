package org.baremo.digcomp.localisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Location;
import org.baremo.core.value.TextStatus;

/**
 * Reads the form of the project digcomp-sv: a file of JSON for each kind of thing; each text in
 * English and in the language, {@code null} where nobody has translated it yet, with the status of
 * the translation, who made it and who reviewed it.
 */
final class JsonForm {
  static final String AREAS = "competence_areas.json";
  private static final String COMPETENCES = "competences.json";
  private static final String STATEMENTS = "competence_statements.json";
  private static final String OUTCOMES = "learning_outcomes.json";
  private static final String LEVELS = "proficiency_levels.json";
  private static final String GLOSSARY = "glossary.json";

  private final Path folder;
  private final String language;
  private final Reading reading;

  private JsonForm(Path folder, String language, Reading reading) {
    this.folder = folder;
    this.language = language;
    this.reading = reading;
  }

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(AREAS));
  }

  static void read(Path folder, String language, Reading reading) {
    JsonForm form = new JsonForm(folder, language, reading);
    form.readAll(AREAS, (item, at) -> form.readNode("area/", item, at));
    form.readAll(COMPETENCES, (item, at) -> form.readNode("competence/", item, at));
    form.readLevels();
    form.readAll(STATEMENTS, (item, at) -> form.readStatement("competence-statement/", item, at));
    form.readAll(OUTCOMES, (item, at) -> form.readStatement("learning-outcome/", item, at));
    form.readAll(GLOSSARY, form::readTerm);
  }

  /** Makes something of an item of a file. */
  private interface ItemReader {
    void read(JsonNode item, Location at);
  }

  private void readAll(String file, ItemReader reader) {
    root(file).ifPresent(root -> readItems(root, Location.of(file, ""), reader));
  }

  private Optional<JsonNode> root(String file) {
    if (!Files.isRegularFile(folder.resolve(file))) {
      reading.noticed("missing-file", Location.of(file), "file is not there: %s".formatted(file));
      return Optional.empty();
    }
    byte[] bytes = Localisations.bytes(folder.resolve(file), file, reading);
    var read = Json.standard().read(bytes, JsonNode.class, file);
    reading.found(read.problems());
    return read.value();
  }

  private void readItems(JsonNode items, Location at, ItemReader reader) {
    if (!items.isArray()) {
      reading.error("malformed", at, "a list of things must stand here");
    }
    for (int i = 0; items.isArray() && i < items.size(); i++) {
      reader.read(items.get(i), at.below("/" + i));
    }
  }

  private void readNode(String kind, JsonNode item, Location at) {
    String name = kind + item.path("id").asText();
    read(item, "name", Place.title(name), at);
    read(item, "descriptor", Place.text(name), at);
  }

  private void readStatement(String kind, JsonNode item, Location at) {
    read(item, "text", Place.text(kind + item.path("id").asText()), at);
  }

  private void readTerm(JsonNode item, Location at) {
    String name = "term/" + slug(item.path("term").path("en").asText());
    read(item, "term", Place.title(name), at);
    read(item, "explanation", Place.text(name), at);
  }

  private void readLevels() {
    root(LEVELS)
        .ifPresent(
            root -> {
              Location at = Location.of(LEVELS, "");
              readItems(root.path("four_level"), at.below("/four_level"), this::readLevelOfFour);
              readItems(root.path("eight_level"), at.below("/eight_level"), this::readLevelOfEight);
              reading.noticed(
                  "left-out", at, "purpose of the levels was left: a level holds one description");
            });
  }

  private void readLevelOfFour(JsonNode item, Location at) {
    String name = "level/four/" + slug(item.path("name").path("en").asText());
    read(item, "name", Place.title(name), at);
    read(item, "description", Place.text(name), at);
  }

  /** The number of the level stands under a name that is not its own: they are no EQF levels. */
  private void readLevelOfEight(JsonNode item, Location at) {
    String name = "level/eight/" + item.path("eqf_level").asText();
    read(item, "description", Place.text(name), at);
  }

  private void read(JsonNode item, String property, Place place, Location at) {
    JsonNode text = item.path(property);
    Location there = at.below("/" + property);
    if (!text.isObject()) {
      reading.error(
          "malformed", there, "%s must be there with a text for each language".formatted(property));
      return;
    }
    JsonNode said = text.path(language);
    String target = said.asText("");
    if (said.isMissingNode()) {
      reading.error(
          "missing-language",
          there,
          "%s must have a text in %s, or null".formatted(property, language));
    } else if (!said.isNull() && !said.isTextual()) {
      reading.error(
          "malformed",
          there.below("/" + language),
          "%s must be a text in %s, or null".formatted(property, language));
    } else if (!said.isNull() && !target.isBlank()) {
      Location translated = there.below("/" + language);
      reading.translated(
          place,
          text.path("en").asText(""),
          target,
          status(item, translated),
          origin(item),
          translated);
    }
  }

  private TextStatus status(JsonNode item, Location at) {
    String status = item.path("translation_status").asText();
    return switch (status) {
      case "reviewed" -> TextStatus.REVIEWED;
      case "draft" -> TextStatus.DRAFT;
      default -> {
        reading.warned(
            "unknown-status",
            at,
            "translation_status must be draft or reviewed, was '%s'; read as draft"
                .formatted(status));
        yield TextStatus.DRAFT;
      }
    };
  }

  private static String origin(JsonNode item) {
    StringBuilder origin = new StringBuilder("unofficial translation, digcomp-sv");
    append(origin, ", translated by ", item.path("translator"));
    append(origin, ", reviewed by ", item.path("reviewed_by"));
    return origin.toString();
  }

  private static void append(StringBuilder origin, String words, JsonNode who) {
    if (who.isTextual() && !who.asText().isBlank()) {
      origin.append(words).append(who.asText().strip());
    }
  }

  /**
   * A label as the edition's codes write it: {@code Highly advanced} is {@code highly-advanced}.
   */
  private static String slug(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
