package org.baremo.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.cli.Program;
import org.junit.jupiter.api.Test;

/** The schema of candidates says what the schema of dossiers does, and the program prints both. */
class CandidateSchemaTest {
  private static final JsonNode SCHEMA = tree(CandidateSchema.bytes());

  private static JsonNode tree(byte[] json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void itsMembersAreThoseOfCandidates() {
    Set<String> members = new TreeSet<>();
    SCHEMA.path("properties").fieldNames().forEachRemaining(members::add);
    Set<String> taken = new TreeSet<>();
    for (RecordComponent member : Candidate.class.getRecordComponents()) {
      taken.add(member.getName());
    }
    assertThat(members).isEqualTo(taken);
    assertThat(SCHEMA.path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(SCHEMA.path("required"))
        .map(JsonNode::asText)
        .containsExactly("holder", "assessment");
  }

  @Test
  void whatACandidateSharesWithADossierIsTheSame() {
    JsonNode dossier = tree(Dossier.jsonSchema());
    for (String member : List.of("dates", "attempts", "items", "overrides", "vacantRoles")) {
      assertThat(SCHEMA.path("properties").path(member))
          .as(member)
          .isEqualTo(dossier.path("properties").path(member));
    }
    SCHEMA
        .path("$defs")
        .properties()
        .forEach(
            type ->
                assertThat(type.getValue()).isEqualTo(dossier.path("$defs").path(type.getKey())));
  }

  @Test
  void itRefersToNothingOutsideItself() {
    List<String> references = SCHEMA.findValuesAsText("$ref");
    assertThat(references)
        .isNotEmpty()
        .allMatch(reference -> reference.startsWith("#"))
        .allMatch(reference -> SCHEMA.at(reference.substring(1)).isObject());
  }

  @Test
  void theProgramPrintsEachSchema() {
    printed(CandidateSchema.bytes(), "--candidates");
    printed(Dossier.jsonSchema(), "--dossiers");
    printed(SchemeSeries.jsonSchema(), "--series");
    printed(Schemes.jsonSchema());
  }

  private static void printed(byte[] schema, String... options) {
    String[] line = new String[options.length + 2];
    line[0] = "scheme";
    line[1] = "schema";
    System.arraycopy(options, 0, line, 2, options.length);
    Program.Result result = Program.run(line);
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEqualToIgnoringNewLines(new String(schema, StandardCharsets.UTF_8));
  }

  @Test
  void theProgramPrintsOneAtATime() {
    Program.Result result = Program.run("scheme", "schema", "--series", "--dossiers");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("--series, --candidates and --dossiers: one of them at a time may be stated");
  }
}
