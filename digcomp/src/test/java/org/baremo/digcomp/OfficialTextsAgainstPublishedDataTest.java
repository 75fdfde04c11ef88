package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Statement;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.junit.jupiter.api.Test;

class OfficialTextsAgainstPublishedDataTest {
  @Test
  void theTwoFormsGiveTheSameEdition() {
    DigComp30 linked = DigComp.v3_0().withOfficialTexts(PublishedData.jsonLd()).orThrow();
    DigComp30 tabular = DigComp.v3_0().withOfficialTexts(PublishedData.spreadsheet()).orThrow();
    assertThat(tabular.framework()).isEqualTo(linked.framework());
  }

  @Test
  void everyDescriptionAndSentenceIsThereAndTheFactsStay() {
    DigComp30 bundled = DigComp.v3_0();
    DigComp30 full = bundled.withOfficialTexts(PublishedData.jsonLd()).orThrow();
    assertThat(full.statements()).allSatisfy(s -> assertThat(s.getText()).isPresent());
    assertThat(full.areas()).allSatisfy(area -> assertThat(area.description()).isPresent());
    assertThat(full.competences()).allSatisfy(c -> assertThat(c.description()).isPresent());
    assertThat(full.framework().getTerms())
        .allSatisfy(
            term ->
                assertThat(term.getDefinition().isPresent())
                    .isNotEqualTo(!term.getSeeAlso().isEmpty()));
    assertThat(full.levels()).allSatisfy(l -> assertThat(l.getDescription()).isPresent());
    assertThat(full.scale("eight").getLevels())
        .allSatisfy(level -> assertThat(level.getDescription()).isPresent());
    assertThat(withoutTexts(full.framework())).isEqualTo(bundled.framework());
    assertThat(bundled.competence("1.1").description()).isEmpty();
  }

  private static Framework withoutTexts(Framework framework) {
    return framework.toBuilder()
        .terms(
            framework.getTerms().stream()
                .map(term -> term.toBuilder().definition(java.util.Optional.empty()).build())
                .toList())
        .nodes(
            framework.getNodes().stream()
                .map(node -> node.toBuilder().description(java.util.Optional.empty()).build())
                .toList())
        .statements(
            framework.getStatements().stream()
                .map(s -> s.toBuilder().text(java.util.Optional.empty()).build())
                .toList())
        .scales(
            framework.getScales().stream()
                .map(
                    scale ->
                        scale.toBuilder()
                            .levels(
                                scale.getLevels().stream()
                                    .map(
                                        level ->
                                            level.toBuilder()
                                                .description(java.util.Optional.empty())
                                                .build())
                                    .toList())
                            .build())
                .toList())
        .build();
  }

  @Test
  void aTextIsNotAnIdentity() {
    DigComp30 full = DigComp.v3_0().withOfficialTexts(PublishedData.jsonLd()).orThrow();
    Map<String, Statement> outcomes =
        full.learningOutcomes().stream()
            .collect(Collectors.toMap(s -> s.getRef().code(), statement -> statement));
    assertThat(outcomes.get("LO2.5.07").getText()).isEqualTo(outcomes.get("LO2.5.09").getText());
    assertThat(outcomes.get("LO5.2.09").getText()).isEqualTo(outcomes.get("LO5.2.12").getText());
    assertThat(outcomes.get("LO5.2.09").getLevel())
        .isNotEqualTo(outcomes.get("LO5.2.12").getLevel());
  }

  @Test
  void everyRepairOfTheJsonLdIsReported() {
    Checked<DigComp30> checked = DigComp.v3_0().withOfficialTexts(PublishedData.jsonLd());
    assertThat(counts(checked))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "INFO official.left-out", 1L,
                "INFO official.padded-text", 18L,
                "INFO official.relative-context", 6L,
                "WARNING official.dangling-level", 885L,
                "WARNING official.space-in-identifier", 91L));
    assertThat(checked.problems())
        .extracting(Problem::toString)
        .contains(
            "DigComp_3.0_Data_Supplement_24_Nov_2025.jsonld#/@graph/34/four_levels_proficiency_name:"
                + " level must be the identifier of a node, was ProficiencyLevel/Basic; read as the"
                + " four-level name [official.dangling-level]",
            "DigComp_3.0_Data_Supplement_24_Nov_2025.jsonld#/@graph/32/@id: identifier must have no"
                + " space, was 'ProficiencyLevel/Highly advanced_7'; it was not used as an address"
                + " [official.space-in-identifier]")
        .doesNotHaveDuplicates();
  }

  @Test
  void everyRepairOfTheSpreadsheetIsReported() {
    Checked<DigComp30> checked = DigComp.v3_0().withOfficialTexts(PublishedData.spreadsheet());
    assertThat(counts(checked))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "INFO official.left-out",
                1L,
                "INFO official.padded-text",
                724L + 18,
                "WARNING official.differing-repetition",
                52L,
                "WARNING official.number-as-code",
                21L + 362 + 523));
    String document = "DigComp_3.0_Data_Supplement_24_Nov_2025.xlsx!";
    assertThat(checked.problems())
        .extracting(Problem::toString)
        .contains(
            document
                + "1 Competence Areas&Competences:2:4: Competence number must be a text, was the"
                + " number 1.1000000000000001; read as 1.1 [official.number-as-code]",
            document
                + "2 Proficiency Levels:2: cells must not be padded; spaces were removed around"
                + " Proficiency level name [official.padded-text]",
            document
                + "4 Learning Outcomes:251:4: Competence name must be as on the first sheet; what"
                + " stands here was left [official.differing-repetition]")
        .doesNotHaveDuplicates();
  }

  @Test
  void aFileOfTheEditionBeforeIsRefused() {
    Checked<DigComp30> checked =
        DigComp.v3_0()
            .withOfficialTexts(PublishedData.file("digcomp22/digcomp22_dimension4_en.json"));
    assertThat(checked.value()).isEmpty();
    assertThat(checked.problems())
        .extracting(Problem::toString)
        .isEqualTo(
            List.of(
                "digcomp22_dimension4_en.json: document must be the data supplement of DigComp 3.0,"
                    + " an object with an array @graph [official.not-the-supplement]"));
  }

  private static Map<String, Long> counts(Checked<?> checked) {
    return checked.problems().stream()
        .collect(
            Collectors.groupingBy(
                problem -> problem.getSeverity() + " " + problem.getCode(),
                TreeMap::new,
                Collectors.counting()));
  }
}
