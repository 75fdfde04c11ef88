package org.baremo.certification.scheme.series;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.testing.JsonMutations;
import org.baremo.certification.testing.PublishedSchema;
import org.baremo.certification.testing.Versions;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

/** The published schema of series and the reader say the same, as far as a schema can. */
class SeriesSchemaTest {
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

  private static final PublishedSchema SCHEMA =
      PublishedSchema.of(
          SchemeSeries.jsonSchema(), SchemeSeries.class, BEYOND, Schemes.jsonSchema());

  private static String document() {
    return new String(Json.standard().write(Versions.series()), UTF_8);
  }

  @Test
  void aSeriesWithAClauseIsValid() {
    assertThat(SCHEMA.refusals(document())).isEmpty();
    assertThat(SCHEMA.problems(document())).isEmpty();
  }

  @Test
  void bothRefuseTheSameMutations() throws IOException {
    Map<String, String> mutations = JsonMutations.of(new JsonMapper().readTree(document()));
    assertThat(mutations).hasSizeGreaterThan(1000);
    assertThat(SCHEMA.disagreements(mutations)).isEmpty();
  }
}
