package org.baremo.cli.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.baremo.certification.dossier.Dossier;

/**
 * The JSON Schema of candidates in NDJSON. A candidate is a dossier with an assessment in the place
 * of the profile that is made of it, so its schema is made of that of dossiers.
 */
public final class CandidateSchema {
  private static final String DEFINITIONS = "$defs";

  private CandidateSchema() {}

  /**
   * Returns the schema.
   *
   * @return JSON Schema, draft 2020-12, in UTF-8, that refers to no other document
   */
  public static byte[] bytes() {
    try {
      ObjectNode dossier = (ObjectNode) new JsonMapper().readTree(Dossier.jsonSchema());
      return (candidate(dossier).toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode candidate(ObjectNode dossier) {
    ObjectNode candidate = dossier.objectNode();
    candidate
        .put("$schema", dossier.path("$schema").asText())
        .put("$id", "urn:baremo:schema:candidate:1")
        .put("title", "Candidate")
        .put(
            "description",
            "One line of a file of candidates: a person, what they are judged by, and the dates"
                + " and facts of the case. What is left out is unknown, and never 0 or no, but for"
                + " attempts and training, which are stated whole.")
        .put("type", "object")
        .putArray("required")
        .add("holder")
        .add("assessment");
    ObjectNode members = candidate.putObject("properties");
    members.set(
        "holder",
        reference(dossier, "identifier", "The person: the holder of the assessment, a key."));
    dossier.path("properties").properties().stream()
        .filter(member -> !member.getKey().equals("profile"))
        .forEach(member -> members.set(member.getKey(), member.getValue()));
    members.set("assessment", reference(dossier, "assessment", "What the person is judged by."));
    candidate.put("additionalProperties", false);
    ObjectNode types = ((ObjectNode) dossier.path(DEFINITIONS)).deepCopy();
    types.remove("profile");
    candidate.set(DEFINITIONS, types);
    return candidate;
  }

  private static JsonNode reference(ObjectNode maker, String type, String description) {
    return maker.objectNode().put("$ref", "#/$defs/" + type).put("description", description);
  }
}
