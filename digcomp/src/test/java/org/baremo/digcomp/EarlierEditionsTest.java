package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.TextCoverage.Part;
import org.baremo.core.json.Json;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;
import org.junit.jupiter.api.Test;

/** What is known of the editions of 2013, 2016 and 2017. */
class EarlierEditionsTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  @Test
  void editionsComeOldestFirstAndEachFollowsTheOneBefore() {
    List<DigCompEdition> editions = DigComp.editions();
    assertThat(editions)
        .hasToString("[DigComp 1.0, DigComp 2.0, DigComp 2.1, DigComp 2.2, DigComp 3.0]");
    for (int i = 1; i < editions.size(); i++) {
      assertThat(editions.get(i).framework().getPrevious()).contains(editions.get(i - 1).edition());
    }
  }

  @Test
  void theFirstEditionHasThreeLevels() {
    DigComp10 first = DigComp.v1_0();
    assertThat(first.levels())
        .extracting(level -> level.getRef().toString())
        .containsExactly(
            "digcomp@1.0/level/three/A", "digcomp@1.0/level/three/B", "digcomp@1.0/level/three/C");
    assertThat(first.competence("1.3")).hasToString("1.3 Storing and retrieving information");
    assertThat(first.competence("5.3"))
        .hasToString("5.3 Innovating and creatively using technology");
    assertThat(first.area("1")).hasToString("1 Information");
    assertThat(first.statements().size()).isZero();
  }

  @Test
  void whatIsUnverifiedSaysSoAtEveryTextAndInItsSource() throws IOException {
    DigComp10 first = DigComp.v1_0();
    assertThat(
            Stream.concat(
                first.framework().getNodes().stream().map(Node::getTitle),
                first.levels().stream().map(level -> level.getName())))
        .hasSize(29)
        .allSatisfy(
            title -> {
              Text text = title.getTexts().get("en");
              assertThat(text.getStatus()).isEqualTo(TextStatus.DRAFT);
              assertThat(text.getSource()).contains("unverified: not compared with JRC83167");
            });
    try (InputStream bytes = DigComp.class.getResourceAsStream("digcomp-1.0/SOURCE.json")) {
      JsonNode source =
          Json.standard().read(bytes.readAllBytes(), JsonNode.class, "SOURCE.json").orThrow();
      assertThat(source.path("verified").isBoolean()).isTrue();
      assertThat(source.path("verified").asBoolean()).isFalse();
      assertThat(source.path("notes").get(0).asText()).startsWith("UNVERIFIED: ");
    }
  }

  @Test
  void theSecondEditionHasNoLevels() {
    DigComp20 second = DigComp.v2_0();
    assertThat(second.levels()).isEmpty();
    assertThat(second.scales()).isEmpty();
    assertThat(second.framework().getScaleMappings()).isEmpty();
    assertThatThrownBy(() -> second.level("1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("DigComp 2.0 has no level 1; it has no levels");
    assertThatThrownBy(() -> second.scale("eight"))
        .hasMessage("DigComp 2.0 has no scale eight; it has none");
    assertThatThrownBy(() -> second.statements().at("1"))
        .hasMessage("DigComp 2.0 has no level 1; it has no levels");
  }

  @Test
  void theThirdEditionHasEightLevelsInFourBandsAndNoExamples() {
    DigComp21 third = DigComp.v2_1();
    assertThat(third.levels())
        .extracting(level -> level.getRef().code() + " " + level.getBand().orElseThrow())
        .containsExactly(
            "1 foundation",
            "2 foundation",
            "3 intermediate",
            "4 intermediate",
            "5 advanced",
            "6 advanced",
            "7 highly-specialised",
            "8 highly-specialised");
    assertThat(third.statements().size()).isZero();
    assertThat(third.framework().getScaleMappings()).hasSize(1);
  }

  @Test
  void theEditionsOfTheSecondSeriesHaveTheSameTitlesInBothLanguages() {
    for (DigCompEdition edition : List.of(DigComp.v2_0(), DigComp.v2_1())) {
      for (Competence competence : DigComp.v2_2().competences()) {
        assertThat(edition.competence(competence.code()).node().getTitle())
            .isEqualTo(competence.node().getTitle());
      }
      for (Area area : DigComp.v2_2().areas()) {
        assertThat(edition.area(area.code()).node().getTitle()).isEqualTo(area.node().getTitle());
      }
    }
  }

  @Test
  void spanishAreaTitlesOfTheSecondSeriesAreDraftsWithTheirSource() {
    LocalizedText title = DigComp.v2_2().area("1").node().getTitle();
    assertThat(title.in(SPANISH).value()).isEqualTo("Búsqueda y gestión de información y datos");
    assertThat(title.in(SPANISH).status()).isEqualTo(TextStatus.DRAFT);
    assertThat(title.getTexts().get("es").getSource())
        .hasValueSatisfying(source -> assertThat(source).startsWith("glosariobibliotecas.com"));
    assertThat(DigComp.v1_0().area("1").title(SPANISH).fallback()).isTrue();
  }

  @Test
  void coverageTellsWhatCanBeReadInALanguage() {
    assertThat(DigComp.v3_0().framework().coverage("nl").part(Part.TITLES).covered()).isEqualTo(26);
    assertThat(DigComp.v3_0().framework().coverage("nl").part(Part.LEVEL_NAMES).covered())
        .isEqualTo(18);
    assertThat(DigComp.v3_0().framework().coverage("es").part(Part.TITLES))
        .hasToString("5 of 26 (19.2 %)");
    assertThat(DigComp.v2_2().framework().coverage("es").part(Part.TITLES))
        .hasToString("26 of 26 (100.0 %)");
    assertThat(DigComp.v2_2().framework().coverage("es").part(Part.LEVEL_NAMES))
        .hasToString("8 of 12 (66.7 %)");
    assertThat(DigComp.v1_0().framework().coverage("es").total().covered()).isZero();
    assertThat(DigComp.v3_0().framework().coverage("sv").total().covered()).isZero();
  }

  @Test
  void codesAreTheSameInAllEditionsAndTitlesAreNot() {
    List<String> codes =
        DigComp.v3_0().framework().nodes(Kind.COMPETENCE).stream()
            .map(node -> node.getRef().code())
            .toList();
    for (DigCompEdition edition : DigComp.editions()) {
      assertThat(edition.competences())
          .extracting(competence -> competence.code().value())
          .isEqualTo(codes);
    }
    assertThat(DigComp.v1_0().competences())
        .filteredOn(c -> !c.toString().equals(DigComp.v2_0().competence(c.code()).toString()))
        .extracting(competence -> competence.code().value())
        .containsExactly(
            "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "4.2", "4.3", "5.3");
  }
}
