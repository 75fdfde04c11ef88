package org.baremo.certification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.core.json.Json;

/**
 * A published JSON Schema beside the reader of the documents that it describes: they say the same,
 * as far as a schema can.
 */
public final class PublishedSchema {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonSchema schema;
  private final Class<?> type;
  private final List<String> beyond;

  private PublishedSchema(JsonSchema schema, Class<?> type, List<String> beyond) {
    this.schema = schema;
    this.type = type;
    this.beyond = List.copyOf(beyond);
  }

  /**
   * A schema, the type that its documents are read as, and parts of the messages by which the
   * reader refuses what no schema can; the others are those that the schema refers to.
   */
  public static PublishedSchema of(
      byte[] schema, Class<?> type, List<String> beyond, byte[]... others) {
    Map<String, String> known = new HashMap<>();
    for (byte[] other : others) {
      known.put(tree(other).path("$id").asText(), new String(other, UTF_8));
    }
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            settings -> settings.schemaLoaders(loaders -> loaders.schemas(known)));
    return new PublishedSchema(
        factory.getSchema(new String(schema, UTF_8), InputFormat.JSON), type, beyond);
  }

  /** What the schema says against a document. */
  public List<String> refusals(String document) {
    return schema.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  /** What the reader says against a document. */
  public List<String> problems(String document) {
    return Json.standard().read(document.getBytes(UTF_8), type, "document.json").problems().stream()
        .map(Object::toString)
        .toList();
  }

  /** The documents that one takes and the other refuses, by name, each with the problems. */
  public List<String> disagreements(Map<String, String> documents) {
    List<String> disagreements = new ArrayList<>();
    for (Map.Entry<String, String> document : documents.entrySet()) {
      boolean valid = refusals(document.getValue()).isEmpty();
      List<String> problems = problems(document.getValue());
      boolean isBeyond =
          !problems.isEmpty()
              && problems.stream().allMatch(p -> beyond.stream().anyMatch(p::contains));
      if (valid != problems.isEmpty() && !(valid && isBeyond)) {
        disagreements.add(
            (valid ? "schema accepts " : "reader accepts ") + document.getKey() + problems);
      }
    }
    return disagreements;
  }

  /** The types and members of a schema that do not say what they mean. */
  public static List<String> silent(byte[] schema) {
    JsonNode document = tree(schema);
    List<String> silent = new ArrayList<>();
    silent(document, "", silent);
    document
        .path("$defs")
        .properties()
        .forEach(type -> describe(type.getValue(), type.getKey(), silent));
    return silent;
  }

  private static void silent(JsonNode node, String at, List<String> silent) {
    if (!isNarrowing(node)) {
      node.path("properties")
          .properties()
          .forEach(member -> describe(member.getValue(), at + "." + member.getKey(), silent));
    }
    node.properties().forEach(part -> silent(part.getValue(), at + "/" + part.getKey(), silent));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      silent(node.get(i), at + "/" + i, silent);
    }
  }

  /** What neither closes an object nor is one only limits members that are described elsewhere. */
  private static boolean isNarrowing(JsonNode node) {
    return !node.has("additionalProperties") && !"object".equals(node.path("type").asText());
  }

  private static void describe(JsonNode described, String at, List<String> silent) {
    String text = described.path("description").asText();
    if (!described.has("const") && (text.length() < 15 || !text.endsWith("."))) {
      silent.add(at + ": " + text);
    }
  }

  /** The members that a schema knows anywhere, and the types by which sums tell their cases. */
  public static Set<String> words(byte[] schema) {
    Set<String> words = new TreeSet<>();
    words(tree(schema), words);
    return words;
  }

  private static void words(JsonNode node, Set<String> words) {
    node.path("properties")
        .properties()
        .forEach(
            member -> {
              words.add(member.getKey());
              if (member.getValue().has("const")) {
                words.add(member.getValue().path("const").asText());
              }
            });
    node.forEach(part -> words(part, words));
  }

  private static JsonNode tree(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
