package org.baremo.digcomp.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Digest;
import org.baremo.core.value.TextStatus;
import org.baremo.digcomp.PublishedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled definition against what is written here a second time. */
class IndicatorReferenceDataTest {
  private static final String FOLDER = "dsi-2.0-2021/";

  private final SkillsIndicator dsi = SkillsIndicators.dsi20();

  @ParameterizedTest
  @CsvSource({
    "IL, Information and data literacy, 1, 2, IUIF IHIF IUNW1 FACT_CHECK TICXND",
    "CC, Communication and collaboration, 1, 2, IUEM IUPH1 IUCHAT1 IUSNET IUPOL2 IUVOTE",
    "DCC, Digital content creation, 1, 3, CWRD1 CEPVA1 CXFER1 CXLS1 CPRES2 CXLSADV1 CPRG2",
    "SF, Safety, 1, 3, PCOOK1 MAPS_RPS MAPS_RRGL MAPS_LAP MAPS_RAAD MAPS_CWSC",
    "PS, Problem solving, 1, 3, CINSAPP1 CCONF1 IBUY IUSELL IUBK IUJOB ONLINE_LEARNING"
  })
  void areasHaveTheirActivitiesAndThresholds(
      String code, String title, int basic, int above, String activities) {
    SkillArea area = dsi.area(code).orElseThrow();
    assertThat(area.getTitle().getTexts().get("en").getValue()).isEqualTo(title);
    assertThat(area.getBasicFrom()).isEqualTo(basic);
    assertThat(area.getAboveBasicFrom()).isEqualTo(above);
    assertThat(area.getActivities())
        .extracting(Activity::code)
        .containsExactly(activities.split(" ", -1));
  }

  @Test
  void activitiesAskForOneVariableWithTheAnswerOneButForThree() {
    Map<String, List<Condition>> others =
        Map.of(
            "FACT_CHECK",
            List.of(
                Condition.is("TICCSFOI", 1),
                Condition.is("TICIDIS", 1),
                Condition.is("TICNIDIS", 1)),
            "IBUY",
            List.of(new Condition("IBUY", List.of(1, 2))),
            "ONLINE_LEARNING",
            List.of(Condition.is("IUOLC", 1), Condition.is("IUOLM", 1)));
    for (SkillArea area : dsi.getAreas()) {
      for (Activity activity : area.getActivities()) {
        assertThat(activity.anyOf())
            .isEqualTo(
                others.getOrDefault(activity.code(), List.of(Condition.is(activity.code(), 1))));
      }
    }
    assertThat(dsi.getVariables()).hasSize(35);
    assertThat(dsi.getUser()).isEqualTo(Condition.is("IU", 1));
    assertThat(dsi.variable("IBUY").orElseThrow().codes()).containsExactly(0, 1, 2, 3, 4);
    assertThat(dsi.variable("ibuy")).isEmpty();
    assertThat(dsi.area("il")).isEmpty();
  }

  @Test
  void theIndicatorIsOfPeopleFromSixteenToSeventyFour() {
    assertThat(dsi.getId()).hasToString("dsi-2.0@2021");
    assertThat(dsi.getDataset()).isEqualTo("isoc_sk_dskl_i21");
    assertThat(dsi.getPopulation()).hasToString("16-74");
    assertThat(dsi.getPopulation().contains(15)).isFalse();
    assertThat(dsi.getPopulation().contains(16)).isTrue();
    assertThat(dsi.getPopulation().contains(74)).isTrue();
    assertThat(dsi.getPopulation().contains(75)).isFalse();
    assertThat(SkillsIndicators.dsi20()).isSameAs(dsi);
  }

  @Test
  void sharesArePublishedUnderTwentyThreeCodes() {
    assertThat(dsi.getCodes())
        .extracting(code -> code.code().substring("I_DSK2_".length()))
        .containsExactly(
            "AB", "B", "BAB", "LW", "N", "LM", "X", "NA", "IL_AB", "IL_B", "IL_BAB", "CC_AB",
            "CC_B", "CC_BAB", "DCC_AB", "DCC_B", "DCC_BAB", "SF_AB", "SF_B", "SF_BAB", "PS_AB",
            "PS_B", "PS_BAB");
    assertThat(dsi.getCodes())
        .filteredOn(code -> code.label().getTexts().get("en").getStatus() != TextStatus.OFFICIAL)
        .extracting(PublishedCode::code)
        .containsExactly("I_DSK2_LW", "I_DSK2_N", "I_DSK2_LM", "I_DSK2_X", "I_DSK2_NA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALGORITHM.md", "eda_data.csv"})
  void theDigestOfEverySourceIsTheFiles(String name) throws IOException {
    byte[] file = Files.readAllBytes(PublishedData.file("dsi/" + name));
    try (InputStream bytes = SkillsIndicators.class.getResourceAsStream(FOLDER + "SOURCE.json")) {
      JsonNode source =
          Json.standard().read(bytes.readAllBytes(), JsonNode.class, "SOURCE.json").orThrow();
      assertThat(source.path("files"))
          .filteredOn(entry -> entry.path("name").asText().equals(name))
          .extracting(entry -> entry.path("digest").asText())
          .containsExactly(Digest.sha256(file).value());
    }
  }

  private static String text(String file) {
    try (InputStream bytes = SkillsIndicators.class.getResourceAsStream(FOLDER + file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> tampered(String file, String before, String after) {
    String changed = text(file).replace(before, after);
    assertThat(changed).isNotEqualTo(text(file));
    Checked<SkillsIndicator> read =
        IndicatorReader.read(
            name ->
                name.equals(file)
                    ? new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8))
                    : SkillsIndicators.class.getResourceAsStream(FOLDER + name));
    assertThat(read.isOk()).isFalse();
    return read.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void aTamperedTableIsReportedWithFileAndLine() {
    assertThat(tampered("areas.tsv", "IL\t1\t2", "IL\tone\t2"))
        .startsWith("areas.tsv:2: a whole number must stand here, was 'one' [data.malformed-row]")
        .contains("manifest.tsv:2: areas must be 5, was 4 [data.malformed-row]");
    assertThat(tampered("areas.tsv", "IL\t1\t2\n", ""))
        .contains(
            "activities.tsv: area must be one of areas.tsv, was IL [data.malformed-row]",
            "l10n/en.tsv:3: key must be of something in the edition, was area/IL"
                + " [data.malformed-row]");
    assertThat(tampered("overall.tsv", "low\t1\tbasic", "low\t1\tbasics"))
        .contains(
            "overall.tsv:4: level must be one of [none, basic, above-basic], was basics"
                + " [data.malformed-row]");
    assertThat(tampered("variables.tsv", "IUIF\t0,1", "IUIF\t0,x"))
        .contains(
            "variables.tsv:3: codes must be whole numbers joined by commas, were '0,x'"
                + " [data.malformed-row]");
    assertThat(tampered("user.tsv", "IU\t1\n", ""))
        .containsExactly("manifest.tsv:11: user must be 1, was 0 [data.malformed-row]");
    assertThat(tampered("activities.tsv", "IL\tIUIF\tIUIF\t1", "IL\tIUIF\tIUIX\t1"))
        .containsExactly(
            "dsi-2.0@2021#/areas/0/activities/0/anyOf/0/variable: variable must be one of the"
                + " indicator's, was IUIX [law]");
  }

  @Test
  void aTamperedHeadIsReported() {
    assertThat(tampered("indicator.tsv", "dataset\tisoc_sk_dskl_i21", "colour\tred"))
        .containsExactly(
            "indicator.tsv:3: attribute must be one of [id, dataset, population, base-language,"
                + " languages], was colour [data.malformed-row]",
            "indicator.tsv: dataset is missing [data.missing-attribute]");
    assertThat(tampered("indicator.tsv", "dataset\t", "id\t"))
        .contains("indicator.tsv:3: attribute must stand once, was twice id [data.malformed-row]");
    assertThat(tampered("indicator.tsv", "16-74", "sixteen"))
        .containsExactly(
            "indicator.tsv: population must be two ages, was 'sixteen' [data.malformed-row]");
    assertThat(tampered("l10n/en.tsv", "indicator\tDigital", "indicators\tDigital"))
        .contains("l10n: indicator has no title in en [data.malformed-row]");
  }

  @Test
  void anotherYearsListIsAnotherDocument() {
    byte[] document = Json.standard().write(dsi);
    SkillsIndicator other =
        Json.standard().read(document, SkillsIndicator.class, "dsi.json").orThrow();
    assertThat(other).isEqualTo(dsi);
  }
}
