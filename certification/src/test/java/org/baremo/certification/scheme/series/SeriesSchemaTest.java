package org.baremo.certification.scheme.series;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.testing.JsonMutations;
import org.baremo.certification.testing.Versions;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

/** The published schema of series and the reader say the same, as far as a schema can. */
class SeriesSchemaTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(
              SpecVersion.VersionFlag.V202012,
              factory ->
                  factory.schemaLoaders(
                      loaders ->
                          loaders.schemas(
                              Map.of(
                                  "urn:baremo:schema:certification-scheme:1",
                                  new String(Schemes.jsonSchema(), UTF_8)))))
          .getSchema(new String(SchemeSeries.jsonSchema(), UTF_8), InputFormat.JSON);

  /** What the reader refuses and no schema can: laws across places. */
  private static final List<String> BEYOND =
      List.of(
          "must be different",
          "must be of edition",
          "must be one of the languages",
          "must not be before",
          "must be a version of",
          "must be that of the series",
          "must be another version",
          "must begin on",
          "must end before");

  private static String document() {
    return new String(Json.standard().write(Versions.series()), UTF_8);
  }

  private static List<String> problems(String document) {
    return Json.standard()
        .read(document.getBytes(UTF_8), SchemeSeries.class, "series.json")
        .problems()
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void aSeriesWithAClauseIsValid() {
    assertThat(SCHEMA.validate(document(), InputFormat.JSON)).isEmpty();
    assertThat(problems(document())).isEmpty();
  }

  @Test
  void bothRefuseTheSameMutations() throws IOException {
    Map<String, String> mutations = JsonMutations.of(new JsonMapper().readTree(document()));
    assertThat(mutations).hasSizeGreaterThan(1000);
    List<String> disagreements = new ArrayList<>();
    mutations.forEach(
        (name, mutated) -> {
          boolean valid = SCHEMA.validate(mutated, InputFormat.JSON).isEmpty();
          List<String> problems = problems(mutated);
          boolean beyond =
              !problems.isEmpty()
                  && problems.stream().allMatch(p -> BEYOND.stream().anyMatch(p::contains));
          if (valid != problems.isEmpty() && !(valid && beyond)) {
            disagreements.add((valid ? "schema accepts " : "reader accepts ") + name + problems);
          }
        });
    assertThat(disagreements).isEmpty();
  }
}
