package org.baremo.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.testing.JsonMutations;
import org.baremo.certification.testing.PublishedSchema;
import org.baremo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema of candidates and the program refuse the same rows, as far as a schema can. */
class CandidatesBySchemaTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final PublishedSchema SCHEMA =
      PublishedSchema.of(CandidateSchema.bytes(), Candidate.class, List.of());

  /**
   * What no schema can refuse: rows beside rows, what no catalogue has, parts that say the same.
   */
  private static final Set<String> BEYOND =
      Set.of(
          "ref.unresolved",
          "row.duplicate",
          "row.other-holder",
          "exemption.duplicate",
          "sitting.duplicate");

  /** Laws across places, by what is said of them. */
  private static final List<String> LAWS =
      List.of(
          "value must be from",
          "points must be from 0 to",
          "replaces must name another item",
          "must be of edition",
          "must not be before",
          "must be the day of startedAt",
          "vacantRoles must not name");

  @TempDir private Path folder;

  @Test
  void bothRefuseTheSameMutations() throws IOException {
    ObjectNode whole = whole();
    assertThat(SCHEMA.refusals(whole.toString())).isEmpty();
    Map<String, String> rows = new HashMap<>(Map.of("as it is", whole.toString()));
    rows.putAll(JsonMutations.of(whole));
    rows.putAll(JsonMutations.ofElementsAndNumbers(whole));
    assertThat(rows).hasSizeGreaterThan(1000);
    List<String> names = List.copyOf(rows.keySet());
    Map<Integer, List<String>> refused = refused(names.stream().map(rows::get).toList());
    List<String> disagreements = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      boolean isValid = SCHEMA.refusals(rows.get(names.get(i))).isEmpty();
      List<String> problems = refused.getOrDefault(i, List.of());
      boolean isBeyond = problems.stream().allMatch(CandidatesBySchemaTest::isOfPlaces);
      if (isValid ? !isBeyond : problems.isEmpty()) {
        disagreements.add((isValid ? "refused: " : "taken: ") + names.get(i) + problems);
      }
    }
    assertThat(disagreements).isEmpty();
  }

  /** A row that says every member with which it can be decided: nothing holds its instruments. */
  private static ObjectNode whole() throws IOException {
    ObjectNode whole = (ObjectNode) tree("dossier-whole.json");
    ObjectNode assessment = (ObjectNode) tree("assessment-whole.json");
    whole.remove("profile");
    assessment.remove("sittings");
    ((ObjectNode) assessment.path("reported")).remove("overall"); // other than its areas come to
    whole.put("holder", "h-1").set("assessment", assessment);
    return whole;
  }

  private static JsonNode tree(String resource) throws IOException {
    try (InputStream in = Dossier.class.getResourceAsStream("/" + resource)) {
      return MAPPER.readTree(in);
    }
  }

  /** What is said against rows by themselves, by their places from 0. */
  private Map<Integer, List<String>> refused(List<String> rows) throws IOException {
    Path file = Files.writeString(folder.resolve("rows.ndjson"), String.join("\n", rows) + "\n");
    Path out = folder.resolve("out");
    Program.run(
        "decide",
        "--scheme=comdix-intermediate",
        "--candidates=" + file,
        "--out=" + out,
        "--as-of=2026-11-21",
        "--zone=Europe/Madrid",
        "--brief");
    Map<Integer, List<String>> refused = new HashMap<>();
    for (String line : Files.readAllLines(out.resolve("rejected.ndjson"))) {
      JsonNode row = MAPPER.readTree(line);
      for (JsonNode problem : row.path("problems")) {
        if (!BEYOND.contains(problem.path("code").asText())) {
          refused
              .computeIfAbsent(row.path("line").asInt() - 1, none -> new ArrayList<>())
              .add(problem.path("message").asText());
        }
      }
    }
    return refused;
  }

  private static boolean isOfPlaces(String message) {
    return LAWS.stream().anyMatch(message::contains);
  }
}
