package org.baremo.digcomp.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.framework.Node;
import org.baremo.core.json.Json;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.digcomp.Competence;
import org.baremo.digcomp.DigComp;
import org.baremo.digcomp.DigComp22;
import org.baremo.digcomp.DigComp30;
import org.baremo.digcomp.DigCompEdition;
import org.baremo.digcomp.related.RelatedFrameworks;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalksAgainstPublishedDataTest {
  private static Path file(String name) {
    Path file = Path.of("../../shared/data").resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "skipped: there is no " + file);
    return file;
  }

  private static List<NamedCsvRecord> rows(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file(name))) {
      return rows.stream().toList();
    }
  }

  private static String title(Node node) {
    return node.getTitle().in(Locale.ENGLISH).value();
  }

  @Test
  void titlesOfAllEditionsAreThoseOfTheTables() throws IOException {
    List<NamedCsvRecord> competences = rows("crosswalk/digcomp_competence_crosswalk.csv");
    assertThat(competences).hasSize(21);
    for (NamedCsvRecord row : competences) {
      for (DigCompEdition edition : DigComp.editions()) {
        Competence competence = edition.competence(row.getField("code"));
        assertThat(title(competence.node()))
            .as("%s %s", edition, competence)
            .isEqualTo(row.getField(column(edition, "title_1.0_en(from memory, JRC83167)")));
      }
      assertThat(
              DigComp.v3_0()
                  .competence(row.getField("code"))
                  .title(Locale.forLanguageTag("nl"))
                  .value())
          .isEqualTo(row.getField("title_3.0_nl(PiAir)"));
      assertThat(
              DigComp.v2_0()
                  .competence(row.getField("code"))
                  .title(Locale.forLanguageTag("es"))
                  .value())
          .isEqualTo(row.getField("title_2.x_es(unofficial repo)"));
    }
    for (NamedCsvRecord row : rows("crosswalk/digcomp_area_crosswalk.csv")) {
      for (DigCompEdition edition : DigComp.editions()) {
        assertThat(title(edition.area(row.getField("area")).node()))
            .isEqualTo(row.getField(column(edition, "title_1.0_en")));
      }
      assertThat(
              DigComp.v3_0().area(row.getField("area")).title(Locale.forLanguageTag("nl")).value())
          .isEqualTo(row.getField("title_3.0_nl"));
    }
  }

  private static String column(DigCompEdition edition, String first) {
    return switch (edition.edition().edition()) {
      case "1.0" -> first;
      case "3.0" -> "title_3.0_en";
      default -> "title_2.0-2.2_en";
    };
  }

  @Test
  void theTableMarksAsRenamedWhatTheEditionsNameOtherwise() throws IOException {
    int renamed = 0;
    for (NamedCsvRecord row : rows("crosswalk/digcomp_competence_crosswalk.csv")) {
      String code = row.getField("code");
      Links links = Crosswalks.between(DigComp22.EDITION, DigComp30.EDITION).orElseThrow().links();
      Link link = links.from(DigComp22.EDITION.ref(Kind.COMPETENCE, code)).get(0);
      assertThat(link.getTarget()).isEqualTo(DigComp30.EDITION.ref(Kind.COMPETENCE, code));
      boolean differs =
          !title(DigComp.v2_2().competence(code).node())
              .equals(title(DigComp.v3_0().competence(code).node()));
      assertThat(row.getField("title_change_2.2_to_3.0"))
          .isEqualTo(differs ? "RENAMED" : "UNCHANGED_TITLE");
      renamed += differs ? 1 : 0;
    }
    assertThat(renamed).isEqualTo(12);
  }

  @Test
  void conceptsOfEscoAreThoseOfTheTable() throws IOException {
    EditionRef esco = RelatedFrameworks.esco().getEdition();
    Links links = Crosswalks.between(DigComp22.EDITION, esco).orElseThrow().links();
    List<NamedCsvRecord> rows = rows("esco/esco_digcomp2_mapping.csv");
    assertThat(rows).hasSize(21);
    for (NamedCsvRecord row : rows) {
      String code = row.getField("digcomp2_code");
      assertThat(links.from(DigComp22.EDITION.ref(Kind.COMPETENCE, code)))
          .singleElement()
          .satisfies(
              link -> {
                assertThat(row.getField("esco_uri")).endsWith("/" + link.getTarget().code());
                assertThat(row.getField("skillType")).startsWith(link.getTarget().kind().value());
              });
      assertThat(links.from(DigComp22.EDITION.ref(Kind.AREA, code.substring(0, 1))))
          .singleElement()
          .satisfies(
              link ->
                  assertThat(row.getField("esco_area_concept_uri"))
                      .endsWith("/" + link.getTarget().code()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "digcomp-1.0-to-2.0, digcomp_area_crosswalk.csv, crosswalk",
    "digcomp-1.0-to-2.0, digcomp_competence_crosswalk.csv, crosswalk",
    "digcomp-2.0-to-2.1, digcomp_competence_crosswalk.csv, crosswalk",
    "digcomp-2.1-to-2.2, digcomp_competence_crosswalk.csv, crosswalk",
    "digcomp-2.2-to-3.0, digcomp_area_crosswalk.csv, crosswalk",
    "digcomp-2.2-to-3.0, digcomp_competence_crosswalk.csv, crosswalk",
    "digcomp-2.2-to-esco-1.1.1, esco_digcomp2_mapping.csv, esco"
  })
  void theDigestOfEverySourceIsTheFiles(String folder, String name, String published)
      throws IOException {
    Path file = file(published + "/" + name);
    try (InputStream bytes = Crosswalks.class.getResourceAsStream(folder + "/SOURCE.json")) {
      JsonNode source =
          Json.standard().read(bytes.readAllBytes(), JsonNode.class, "SOURCE.json").orThrow();
      assertThat(source.path("files"))
          .filteredOn(entry -> entry.path("name").asText().equals(name))
          .extracting(entry -> entry.path("digest").asText())
          .containsExactly(Digest.sha256(Files.readAllBytes(file)).value());
    }
  }
}
