package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Label;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.ScaleMapping;
import org.baremo.core.framework.Statement;
import org.baremo.core.framework.Term;
import org.baremo.core.json.Json;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks every bundled row against what people counted in the publications, written here a second
 * time and not read from the manifests.
 */
class ReferenceDataTest {
  private static final Pattern CODE_30 = Pattern.compile("(LO|CS)[1-5]\\.[1-6]\\.\\d{2}");
  private static final List<String> LEVELS =
      List.of("basic", "intermediate", "advanced", "highly-advanced");

  private final DigComp30 three = DigComp.v3_0();
  private final DigComp22 two = DigComp.v2_2();

  @Test
  void allEditionsHaveFiveAreasOfThreeSixFourFourAndFourCompetences() {
    for (DigCompEdition edition : DigComp.editions()) {
      assertThat(edition.areas())
          .extracting(area -> area.competences().size())
          .containsExactly(3, 6, 4, 4, 4);
      for (Area area : edition.areas()) {
        int position = 0;
        for (Competence competence : area.competences()) {
          position++;
          assertThat(competence.code().value()).isEqualTo(area.code() + "." + position);
          assertThat(competence.node().getPosition()).isEqualTo(position);
          assertThat(competence.area()).isEqualTo(area);
        }
      }
    }
  }

  @Test
  void codesOfStatementsAreContiguousAndLevelsNeverFallWithTheNumber() {
    for (Statement statement : three.statements()) {
      assertThat(statement.getRef().code()).matches(CODE_30);
      String competence = statement.getAbout().get(0).code();
      assertThat(statement.getAbout()).hasSize(1);
      assertThat(statement.getRef().code().substring(2)).startsWith(competence + ".");
    }
    for (Competence competence : three.competences()) {
      for (Statements list :
          List.of(competence.learningOutcomes(), competence.competenceStatements())) {
        int number = 0;
        int level = 0;
        for (Statement statement : list) {
          number++;
          assertThat(statement.getRef().code()).endsWith(".%02d".formatted(number));
          int next = LEVELS.indexOf(statement.getLevel().orElseThrow().code());
          assertThat(next).as("level of %s", statement.getRef()).isGreaterThanOrEqualTo(level);
          level = next;
        }
      }
    }
  }

  @Test
  void outcomesHaveOneKindAndOneLabelAndStatementsOnlyTheLabel() {
    for (Statement outcome : three.learningOutcomes()) {
      assertThat(outcome.getKsa()).isPresent();
      assertThat(outcome.getLabels()).extracting(Label::scheme).containsExactly("ai");
      assertThat(outcome.getText()).isEmpty();
    }
    for (Statement statement : three.competenceStatements()) {
      assertThat(statement.getKsa()).isEmpty();
      assertThat(statement.getLabels()).extracting(Label::scheme).containsExactly("ai");
      assertThat(statement.getText()).isEmpty();
    }
  }

  @Test
  void countsPerCompetenceAreThePublished() {
    assertThat(three.competences())
        .extracting(competence -> competence.learningOutcomes().size())
        .containsExactly(
            21, 31, 35, 31, 20, 34, 22, 21, 29, 25, 26, 27, 39, 19, 26, 33, 19, 15, 17, 16, 17);
    assertThat(three.competences())
        .extracting(competence -> competence.competenceStatements().size())
        .containsExactly(
            15, 21, 22, 21, 16, 21, 14, 15, 19, 19, 15, 17, 22, 15, 21, 22, 17, 12, 13, 12, 13);
  }

  @ParameterizedTest
  @CsvSource({
    "basic, 97, 151, 97, 29, 25",
    "intermediate, 103, 170, 91, 51, 28",
    "advanced, 89, 119, 29, 63, 27",
    "highly-advanced, 73, 83, 0, 56, 27"
  })
  void countsPerLevelAndKindAreThePublished(
      String level, int statements, int outcomes, int knowledge, int skill, int attitude) {
    assertThat(three.competenceStatements().at(level).size()).isEqualTo(statements);
    Statements at = three.learningOutcomes().at(level);
    assertThat(at.size()).isEqualTo(outcomes);
    assertThat(at.of(Ksa.KNOWLEDGE).size()).isEqualTo(knowledge);
    assertThat(at.of(Ksa.SKILL).size()).isEqualTo(skill);
    assertThat(at.of(Ksa.ATTITUDE).size()).isEqualTo(attitude);
  }

  @ParameterizedTest
  @CsvSource({"EXPLICIT, 49, 69", "IMPLICIT, 246, 330", "NEITHER, 67, 124"})
  void countsPerAiLabelAreThoseOfTheDataAndNotOfBoxThree(
      AiLabel label, int statements, int outcomes) {
    assertThat(three.competenceStatements().labelled(label).size()).isEqualTo(statements);
    assertThat(three.learningOutcomes().labelled(label).size()).isEqualTo(outcomes);
  }

  @Test
  void fourCompetencesHaveNoAiExplicitOutcome() {
    assertThat(three.competences())
        .filteredOn(c -> c.learningOutcomes().labelled(AiLabel.EXPLICIT).size() == 0)
        .extracting(competence -> competence.code().value())
        .containsExactly("1.3", "2.5", "5.1", "5.4");
  }

  @Test
  void thirtyNineOfTheCellsOfOutcomesAreEmpty() {
    int empty = 0;
    for (Competence competence : three.competences()) {
      for (String level : LEVELS) {
        for (Ksa ksa : Ksa.values()) {
          empty += competence.learningOutcomes().at(level).of(ksa).size() == 0 ? 1 : 0;
        }
      }
    }
    assertThat(empty).isEqualTo(39);
  }

  @Test
  void eightLevelsRelateToFourAndSixAsPublished() {
    assertThat(related(three, "eight", "four"))
        .containsExactly(
            "1-basic",
            "2-basic",
            "3-intermediate",
            "4-intermediate",
            "5-advanced",
            "6-advanced",
            "7-highly-advanced",
            "8-highly-advanced");
    assertThat(related(three, "eight", "six"))
        .containsExactly("1-A1", "2-A2", "3-B1", "4-B2", "5-C1", "6-C1", "7-C2", "8-C2");
    assertThat(related(three, "six", "four"))
        .containsExactly(
            "A1-basic",
            "A2-basic",
            "B1-intermediate",
            "B2-intermediate",
            "C1-advanced",
            "C2-highly-advanced");
    assertThat(related(two, "eight", "four"))
        .containsExactly(
            "1-foundation",
            "2-foundation",
            "3-intermediate",
            "4-intermediate",
            "5-advanced",
            "6-advanced",
            "7-highly-specialised",
            "8-highly-specialised");
    assertThat(two.levels())
        .extracting(level -> level.getRef().code() + "-" + level.getBand().orElseThrow())
        .isEqualTo(related(two, "eight", "four"));
  }

  private static List<String> related(DigCompEdition edition, String from, String to) {
    return edition.framework().getScaleMappings().stream()
        .flatMap(mapping -> mapping.getPairs().stream())
        .filter(pair -> isOf(pair, from, to))
        .map(pair -> pair.from().code() + "-" + pair.to().code())
        .toList();
  }

  private static boolean isOf(ScaleMapping.Pair pair, String from, String to) {
    return pair.from().scale().equals(from) && pair.to().scale().equals(to);
  }

  @Test
  void examplesAreNumberedThroughAndHaveKindsAndTags() {
    int number = 0;
    Map<Label, Integer> tags = new HashMap<>();
    for (Statement example : two.examples()) {
      number++;
      assertThat(example.getRef()).isEqualTo(DigComp22.EDITION.ref(Kind.EXAMPLE, "" + number));
      assertThat(example.getLevel()).isEmpty();
      assertThat(example.getKsa()).isPresent();
      example.getLabels().forEach(label -> tags.merge(label, 1, Integer::sum));
    }
    assertThat(number).isEqualTo(259);
    assertThat(two.examples().of(Ksa.KNOWLEDGE).size()).isEqualTo(102);
    assertThat(two.examples().of(Ksa.SKILL).size()).isEqualTo(95);
    assertThat(two.examples().of(Ksa.ATTITUDE).size()).isEqualTo(62);
    assertThat(tags)
        .containsOnly(
            Map.entry(ExampleTag.ARTIFICIAL_INTELLIGENCE.label(), 34),
            Map.entry(ExampleTag.DIGITAL_ACCESSIBILITY.label(), 11),
            Map.entry(ExampleTag.REMOTE_WORK.label(), 2));
  }

  @Test
  void twelveOfTheTitlesChangedBetweenTheEditions() {
    assertThat(three.competences())
        .filteredOn(c -> !c.toString().equals(two.competence(c.code()).toString()))
        .extracting(competence -> competence.code().value())
        .containsExactly(
            "1.1", "1.2", "1.3", "2.1", "2.5", "3.4", "4.3", "4.4", "5.1", "5.2", "5.3", "5.4");
    assertThat(three.areas())
        .filteredOn(a -> !a.toString().equals(two.area(a.code()).toString()))
        .extracting(Area::code)
        .containsExactly("1", "3", "4", "5");
  }

  @Test
  void everyTextSaysHowFarItCanBeReliedOn() {
    for (DigCompEdition edition : DigComp.editions().subList(1, 5)) {
      Framework framework = edition.framework();
      for (Node node : framework.getNodes()) {
        assertThat(node.getTitle().getBase()).isEqualTo("en");
        assertThat(node.getDescription()).isEmpty();
        node.getTitle().getTexts().forEach(this::assertTranslationsAreDrafts);
      }
    }
  }

  private void assertTranslationsAreDrafts(String language, org.baremo.core.value.Text text) {
    if (language.equals("en")) {
      assertThat(text.getStatus()).isEqualTo(org.baremo.core.value.TextStatus.OFFICIAL);
    } else {
      assertThat(text.getStatus()).isEqualTo(org.baremo.core.value.TextStatus.DRAFT);
      assertThat(text.getSource()).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "digcomp-3.0, digcomp@3.0, JRC144121",
    "digcomp-2.2, digcomp@2.2, JRC128415",
    "digcomp-2.1, digcomp@2.1, EUR 28558 EN",
    "digcomp-2.0, digcomp@2.0, JRC101254",
    "digcomp-1.0, digcomp@1.0, JRC83167"
  })
  void everyFolderSaysWhereItsFactsComeFrom(String folder, String edition, String identifier)
      throws IOException {
    JsonNode source;
    try (InputStream bytes = DigComp.class.getResourceAsStream(folder + "/SOURCE.json")) {
      source = Json.standard().read(bytes.readAllBytes(), JsonNode.class, "SOURCE.json").orThrow();
    }
    assertThat(source.path("edition").asText()).isEqualTo(edition);
    assertThat(source.path("identifier").asText()).isEqualTo(identifier);
    assertThat(source.path("licence").asText()).isNotBlank();
    assertThat(source.path("notes")).isNotEmpty();
    assertThat(source.path("files")).isNotEmpty();
    for (JsonNode file : source.path("files")) {
      assertThat(file.path("name").asText()).isNotBlank();
      assertThat(file.path("date").asText()).matches("\\d{4}(-\\d{2}-\\d{2})?");
      assertThat(file.path("licence").asText()).isNotBlank();
      assertThat(file.path("digest").asText()).matches("sha-256:[0-9a-f]{64}");
      assertThat(file.path("gave").asText()).isNotBlank();
    }
  }

  @Test
  void theGlossaryHasTermsInTheirOrderAndFiveOnlyRefer() {
    List<Term> terms = three.framework().getTerms();
    assertThat(terms).hasSize(126);
    assertThat(terms)
        .allSatisfy(
            term -> {
              assertThat(term.getRef().code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(term.getDefinition()).isEmpty();
              assertThat(term.getLabel().getTexts().keySet()).containsExactly("en");
            });
    assertThat(terms)
        .filteredOn(term -> !term.getSeeAlso().isEmpty())
        .extracting(term -> term.getRef().code() + " " + term.getSeeAlso())
        .containsExactly(
            "baiting [digcomp@3.0/term/social-engineering]",
            "digital-services [digcomp@3.0/term/digital-platforms-and-services]",
            "online-platform [digcomp@3.0/term/digital-platforms-and-services]",
            "online-service [digcomp@3.0/term/digital-platforms-and-services]",
            "phishing [digcomp@3.0/term/social-engineering]");
    for (DigCompEdition edition : DigComp.editions().subList(0, 4)) {
      assertThat(edition.framework().getTerms()).isEmpty();
    }
  }

  @Test
  void editionsPointAtTheOneBefore() {
    assertThat(three.framework().getPrevious()).contains(DigComp22.EDITION);
    assertThat(three.framework().getDataRevision()).contains("2025-11-24");
    assertThat(three.framework().getLicence()).contains("CC-BY-4.0");
    assertThat(two.framework().getPrevious()).contains(DigComp21.EDITION);
    assertThat(DigComp.v2_1().framework().getPrevious()).contains(DigComp20.EDITION);
    assertThat(DigComp.v2_0().framework().getPrevious()).contains(DigComp10.EDITION);
    assertThat(DigComp.v1_0().framework().getPrevious()).isEmpty();
  }

  @Test
  void referencesAndLevelsAreOfTheirEdition() {
    Ref ref = three.competence("1.1").ref();
    LevelRef level = three.level("basic").getRef();
    assertThat(ref).hasToString("digcomp@3.0/competence/1.1");
    assertThat(level).hasToString("digcomp@3.0/level/four/basic");
    assertThat(two.framework().node(ref)).isEmpty();
    assertThat(two.framework().level(level)).isEmpty();
  }
}
