package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.json.Json;
import org.baremo.core.value.TextStatus;
import org.junit.jupiter.api.Test;

class DigCompTest {
  private final DigComp30 edition = DigComp.v3_0();

  @Test
  void aNewcomerFindsAreasCompetencesLevelsAndOutcomes() {
    assertThat(edition.areas())
        .extracting(Area::toString)
        .containsExactly(
            "1 Information search, evaluation and management",
            "2 Communication and collaboration",
            "3 Content creation",
            "4 Safety, wellbeing and responsible use",
            "5 Problem identification and solving");
    assertThat(edition.area("4").competences())
        .extracting(competence -> competence.code().value())
        .containsExactly("4.1", "4.2", "4.3", "4.4");
    assertThat(edition.competences()).hasSize(21);
    assertThat(edition.levels())
        .extracting(level -> level.getRef().code())
        .containsExactly("basic", "intermediate", "advanced", "highly-advanced");
    assertThat(edition.learningOutcomes().size()).isEqualTo(523);
    assertThat(edition.competenceStatements().size()).isEqualTo(362);
  }

  @Test
  void aCompetenceLeadsToItsAreaAndItsOutcomes() {
    Competence competence = edition.competence("1.1");
    assertThat(competence.area()).isEqualTo(edition.area("1"));
    assertThat(competence.learningOutcomes().size()).isEqualTo(21);
    assertThat(competence.competenceStatements().size()).isEqualTo(15);
    assertThat(competence.examples().size()).isZero();
    assertThat(competence.learningOutcomes().at("basic").of(Ksa.SKILL).toList())
        .extracting(statement -> statement.getRef().toString())
        .containsExactly(
            "digcomp@3.0/learning-outcome/LO1.1.05", "digcomp@3.0/learning-outcome/LO1.1.06");
  }

  @Test
  void aMissingCompetenceIsAnsweredWithThoseThatExist() {
    assertThatThrownBy(() -> edition.competence("1.7"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("DigComp 3.0 has no competence 1.7; area 1 has 1.1, 1.2, 1.3");
    assertThatThrownBy(() -> edition.competence("6.1"))
        .hasMessage("DigComp 3.0 has no competence 6.1; its areas are 1, 2, 3, 4, 5");
    assertThatThrownBy(() -> edition.competence("one"))
        .hasMessage("competence code must be area and number such as 1.1, was 'one'");
    assertThatThrownBy(() -> edition.area("0"))
        .hasMessage("DigComp 3.0 has no area 0; it has 1, 2, 3, 4, 5");
    assertThatThrownBy(() -> edition.level("expert"))
        .hasMessage(
            "DigComp 3.0 has no level expert; scale four has basic, intermediate, advanced,"
                + " highly-advanced");
    assertThatThrownBy(() -> edition.scale("five"))
        .hasMessage("DigComp 3.0 has no scale five; it has four, eight, six");
  }

  @Test
  void spanishTitlesCarryTheirStatusAndMissingOnesFallBackToEnglish() {
    assertThat(edition.area("4").title(Locale.forLanguageTag("es-ES")))
        .satisfies(
            title -> {
              assertThat(title.value()).isEqualTo("Seguridad, bienestar y uso responsable");
              assertThat(title.status()).isEqualTo(TextStatus.DRAFT);
              assertThat(title.fallback()).isFalse();
            });
    assertThat(edition.competence("2.5").title(Locale.forLanguageTag("es")))
        .satisfies(
            title -> {
              assertThat(title.value()).isEqualTo("Digital behaviour");
              assertThat(title.status()).isEqualTo(TextStatus.OFFICIAL);
              assertThat(title.fallback()).isTrue();
            });
  }

  @Test
  void anEditionIsLoadedOnce() {
    assertThat(DigComp.v3_0()).isSameAs(edition);
    assertThat(edition).hasToString("DigComp 3.0");
  }

  @Test
  void theSameCodeMeansOtherThingsInOtherEditions() {
    assertThat(DigComp.v2_2().competence("2.5")).hasToString("2.5 Netiquette");
    assertThat(edition.competence("2.5")).hasToString("2.5 Digital behaviour");
  }

  @Test
  void examplesOfTheEditionBeforeHaveKindsAndTagsAndNoLevels() {
    DigComp22 before = DigComp.v2_2();
    assertThat(before.levels()).hasSize(8);
    assertThat(before.examples().size()).isEqualTo(259);
    assertThat(before.examples().of(Ksa.ATTITUDE).size()).isEqualTo(62);
    assertThat(before.examples().labelled(ExampleTag.REMOTE_WORK).size()).isEqualTo(2);
    assertThat(before.examples().at("8").size()).isZero();
  }

  @Test
  void editionsAreReadAsTheyWereWritten() {
    for (DigCompEdition each : DigComp.editions()) {
      byte[] bytes = Json.standard().write(each.framework());
      assertThat(Json.standard().read(bytes, Framework.class, "edition").orThrow())
          .isEqualTo(each.framework());
    }
  }

  @Test
  void statementsAreNarrowedDownStepByStep() {
    Statements explicit =
        edition.area("1").learningOutcomes().at("basic").labelled(AiLabel.EXPLICIT);
    assertThat(explicit.size()).isPositive().isEqualTo(explicit.toList().size());
    assertThat(explicit.stream())
        .allSatisfy(
            outcome -> {
              assertThat(outcome.getRef().code()).startsWith("LO1.");
              assertThat(outcome.getLevel()).contains(edition.level("basic").getRef());
              assertThat(outcome.getLabels()).containsExactly(AiLabel.EXPLICIT.label());
            });
    assertThat(edition.area("1").statements().size()).isEqualTo(21 + 31 + 35 + 15 + 21 + 22);
    assertThat(edition.competence("1.1").competenceStatements().at("advanced").of(Ksa.SKILL))
        .hasToString("[]");
  }

  @Test
  void aLevelOfAnotherScaleOrEditionIsRefused() {
    assertThatThrownBy(() -> edition.statements().at("1"))
        .hasMessage(
            "DigComp 3.0 has no level 1; scale four has basic, intermediate, advanced,"
                + " highly-advanced");
    assertThatThrownBy(() -> edition.statements().at(DigComp.v2_2().level("1").getRef()))
        .hasMessage("digcomp@2.2/level/eight/1 is not of edition digcomp@3.0");
    assertThat(edition.statements().at(edition.scale("eight").getLevels().get(0).getRef()).size())
        .isZero();
  }

  @Test
  void partsAreEqualByWhatTheyAre() {
    assertThat(edition.competence("1.1"))
        .isEqualTo(edition.area("1").competences().get(0))
        .hasSameHashCodeAs(edition.area("1").competences().get(0))
        .isNotEqualTo(DigComp.v2_2().competence("1.1"))
        .isNotEqualTo(edition.competence("1.2"));
    assertThat(edition.competence("1.1").edition()).isSameAs(edition);
  }
}
