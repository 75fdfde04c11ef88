package org.baremo.digcomp.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.Statement;
import org.baremo.core.framework.TextCoverage.Part;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks every bundled row of the related frameworks against what was counted in the publications,
 * written here a second time and not read from the manifests.
 */
class RelatedReferenceDataTest {
  private static final RelatedSource SOURCE = new RelatedSource();

  private static Framework read(String edition) {
    return SOURCE.editions().stream()
        .filter(known -> known.toString().equals(edition))
        .map(SOURCE::load)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "digcompedu@2017 | 1 2 3 4 5 6 | 4 3 4 3 3 5",
        "mrcdd@2022 | 1 2 3 4 5 6 | 5 3 4 3 3 5",
        "entrecomp@2016 | 1 2 3 | 5 5 5",
        "lifecomp@2020 | P S L | 3 3 3",
        "greencomp@2022 | 1 2 3 4 | 3 3 3 3",
        "dlgf@2018 | 0 1 2 3 4 5 6 | 2 3 6 4 4 5 2",
        "digcomp-at@2.3 | 0 1 2 3 4 5 | 4 3 6 4 5 5",
        "pix@2019 | 1 2 3 4 5 | 3 4 4 3 2",
        "ecf@4.0 | A B C D E | 10 6 5 11 9"
      })
  void areasAndCompetencesAreAsManyAsPublishedAndNumberedWithinTheirArea(
      String edition, String areas, String competences) {
    Framework framework = read(edition);
    List<String> codes = List.of(areas.split(" "));
    List<String> counts = List.of(competences.split(" "));
    assertThat(framework.roots()).extracting(root -> root.getRef().code()).isEqualTo(codes);
    assertThat(framework.nodes(Kind.AREA)).isEqualTo(framework.roots());
    for (int i = 0; i < codes.size(); i++) {
      List<Node> parts = framework.children(framework.roots().get(i).getRef());
      assertThat(parts).hasSize(Integer.parseInt(counts.get(i)));
      for (int j = 0; j < parts.size(); j++) {
        Ref ref = parts.get(j).getRef();
        assertThat(ref.kind()).isEqualTo(Kind.COMPETENCE);
        assertThat(ref.code()).isIn(codes.get(i) + "." + (j + 1), codes.get(i) + (j + 1));
        assertThat(parts.get(j).getPosition()).isEqualTo(j + 1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "digcompedu@2017, 22, A1 A2 B1 B2 C1 C2",
    "mrcdd@2022, 23, A1 A2 B1 B2 C1 C2 A B C",
    "entrecomp@2016, 15, 1 2 3 4 5 6 7 8 foundation intermediate advanced expert",
    "lifecomp@2020, 9,",
    "greencomp@2022, 12,",
    "dlgf@2018, 26,",
    "digcomp-at@2.3, 27, 1 2 3 4 5 6 7 8 grundlegend selbststaendig fortgeschritten hoch-spezialisiert",
    "pix@2019, 16, 1 2 3 4 5 6 7 8 novice independant avance expert",
    "ecf@4.0, 41, e-1 e-2 e-3 e-4 e-5",
    "eqf@2017, 0, 1 2 3 4 5 6 7 8",
    "esco@1.1.1, 0,"
  })
  void competencesAndLevelsAreThePublished(String edition, int competences, String levels) {
    Framework framework = read(edition);
    assertThat(framework.nodes(Kind.COMPETENCE)).hasSize(competences);
    assertThat(framework.getScales().stream().flatMap(s -> s.getLevels().stream()))
        .extracting(level -> level.getRef().code())
        .isEqualTo(levels == null ? List.of() : List.of(levels.split(" ")));
  }

  @Test
  void everyEditionIsHeldToTheseCounts() {
    assertThat(SOURCE.editions())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "digcompedu@2017",
            "mrcdd@2022",
            "entrecomp@2016",
            "lifecomp@2020",
            "greencomp@2022",
            "dlgf@2018",
            "digcomp-at@2.3",
            "pix@2019",
            "ecf@4.0",
            "eqf@2017",
            "esco@1.1.1");
  }

  @Test
  void bandsAreTheGroupsThatLevelsMapTo() {
    for (Framework framework :
        List.of(
            RelatedFrameworks.mrcdd(),
            RelatedFrameworks.entreComp(),
            RelatedFrameworks.digCompAt(),
            RelatedFrameworks.pix())) {
      Scale fine = framework.getScales().get(0);
      for (Level level : fine.getLevels()) {
        List<LevelRef> groups = framework.getScaleMappings().get(0).from(level.getRef());
        assertThat(groups)
            .singleElement()
            .satisfies(group -> assertThat(level.getBand()).contains(group.code()));
      }
      for (Level group : framework.getScales().get(1).getLevels()) {
        assertThat(framework.getScaleMappings().get(0).to(group.getRef())).hasSize(2);
      }
    }
  }

  @Test
  void entreCompDefinesLevelsThreadByThreadAndNotAllOfThem() {
    Framework framework = RelatedFrameworks.entreComp();
    assertThat(framework.nodes(Kind.THREAD)).hasSize(60);
    assertThat(framework.getLevelDefinitions()).hasSize(438);
    assertThat(framework.nodes(Kind.THREAD))
        .filteredOn(thread -> framework.levelDefinitionsOf(thread.getRef()).size() < 8)
        .hasSize(23);
    Ref driven = Ref.parse("entrecomp@2016/thread/2.2.1");
    assertThat(framework.node(driven).orElseThrow().getTitle().in(Locale.ENGLISH).value())
        .isEqualTo("Stay driven");
    assertThat(eightLevelsOf(framework, driven)).containsExactly("1", "2", "3", "4");
    assertThat(eightLevelsOf(framework, Ref.parse("entrecomp@2016/thread/2.2.2")))
        .containsExactly("1", "3", "4", "5", "6", "7", "8");
    assertThat(eightLevelsOf(framework, Ref.parse("entrecomp@2016/competence/2.2"))).hasSize(8);
    assertThat(framework.ancestors(driven, Kind.AREA))
        .extracting(area -> area.getRef().code())
        .containsExactly("2");
  }

  private static List<String> eightLevelsOf(Framework framework, Ref node) {
    return framework.levelsOf(node).stream()
        .map(Level::getRef)
        .filter(level -> level.scale().equals("eight"))
        .map(LevelRef::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "A, 45 34 345 234 345 123 345 34 45 234",
    "B, 123 234 1234 123 123 34",
    "C, 123 23 123 234 123",
    "D, 45 45 23 234 234 234 2345 234 234 345 345",
    "E, 34 2345 234 34 34 234 345 234 45"
  })
  void competencesOfTheEcfDefineTwoToFourLevelsInARow(String area, String levels) {
    Framework framework = RelatedFrameworks.eCf();
    String[] each = levels.split(" ", -1);
    for (int i = 0; i < each.length; i++) {
      Ref competence = framework.getEdition().ref(Kind.COMPETENCE, area + "." + (i + 1));
      StringBuilder defined = new StringBuilder();
      framework
          .levelsOf(competence)
          .forEach(level -> defined.append(level.getRef().code().substring(2)));
      assertThat(defined).as(competence.toString()).hasToString(each[i]);
      assertThat("12345").contains(each[i]);
      assertThat(each[i]).hasSizeBetween(2, 4);
    }
  }

  @Test
  void theEcfBringsNoTitleOfTheStandard() {
    for (Node competence : RelatedFrameworks.eCf().nodes(Kind.COMPETENCE)) {
      assertThat(competence.getTitle().in(Locale.ENGLISH).value())
          .isEqualTo(competence.getRef().code());
    }
    assertThat(RelatedFrameworks.eCf().getLevelDefinitions())
        .hasSize(113)
        .allSatisfy(definition -> assertThat(definition.getTitle()).isEmpty());
  }

  @Test
  void everyCompetenceOfTheMrcddDefinesAllLevelsAndStagesAndSomeHaveTitles() {
    Framework framework = RelatedFrameworks.mrcdd();
    assertThat(framework.getLevelDefinitions()).hasSize(23 * (6 + 3));
    for (Node competence : framework.nodes(Kind.COMPETENCE)) {
      assertThat(framework.levelsOf(competence.getRef())).hasSize(9);
    }
    Ref practice = Ref.parse("mrcdd@2022/competence/1.3");
    LevelRef a2 = LevelRef.parse("mrcdd@2022/level/six/A2");
    Text title =
        framework
            .levelDefinition(practice, a2)
            .orElseThrow()
            .getTitle()
            .orElseThrow()
            .getTexts()
            .get("es");
    assertThat(title.getValue()).isEqualTo("Práctica reflexiva tutelada");
    assertThat(title.getStatus()).isEqualTo(TextStatus.DRAFT);
    assertThat(
            framework
                .levelDefinition(practice, LevelRef.parse("mrcdd@2022/level/six/C2"))
                .orElseThrow()
                .getTitle())
        .as("defined, and its title not known")
        .isEmpty();
  }

  @Test
  void titlesThatNobodyHasConfirmedAreDrafts() {
    assertThat(drafts(RelatedFrameworks.mrcdd())).containsExactly("4.1", "4.2", "4.3");
    assertThat(drafts(RelatedFrameworks.digCompEdu())).containsExactly("2.2");
    assertThat(drafts(RelatedFrameworks.entreComp())).containsExactly("2.3", "2.5", "3.3");
  }

  private static List<String> drafts(Framework framework) {
    return framework.nodes(Kind.COMPETENCE).stream()
        .filter(node -> status(node.getTitle()) == TextStatus.DRAFT)
        .map(node -> node.getRef().code())
        .toList();
  }

  private static TextStatus status(LocalizedText text) {
    return text.getTexts().get(text.getBase()).getStatus();
  }

  /** A text is official where its publisher was read, and only there. */
  @ParameterizedTest
  @CsvSource({
    "digcompedu@2017, 0, 6",
    "mrcdd@2022, 0, 9",
    "entrecomp@2016, 0, 4",
    "lifecomp@2020, 12, 0",
    "greencomp@2022, 0, 0",
    "dlgf@2018, 0, 0",
    "digcomp-at@2.3, 0, 0",
    "pix@2019, 20, 0",
    "ecf@4.0, 5, 5",
    "eqf@2017, 0, 8",
    "esco@1.1.1, 26, 0"
  })
  void onlyWhatThePublisherSaysIsOfficial(String edition, int titles, int levels) {
    Framework framework = read(edition);
    assertThat(framework.getNodes())
        .filteredOn(node -> status(node.getTitle()) == TextStatus.OFFICIAL)
        .hasSize(titles);
    assertThat(framework.getScales().stream().flatMap(scale -> scale.getLevels().stream()))
        .filteredOn(level -> status(level.getName()) == TextStatus.OFFICIAL)
        .hasSize(levels);
  }

  @Test
  void lifeCompHasThreeDescriptorsOfEachCompetenceWithoutTheirSentences() {
    Framework framework = RelatedFrameworks.lifeComp();
    assertThat(framework.getStatements()).hasSize(27);
    for (Node competence : framework.nodes(Kind.COMPETENCE)) {
      String code = competence.getRef().code();
      assertThat(framework.statementsAbout(competence.getRef()))
          .extracting(statement -> statement.getRef().code())
          .containsExactly(code + ".1", code + ".2", code + ".3");
    }
    assertThat(framework.getStatements()).extracting(Statement::getText).allMatch(t -> t.isEmpty());
  }

  @Test
  void escoConceptsAreKnownByTheirUrisAndTyped() {
    Framework framework = RelatedFrameworks.esco();
    assertThat(framework.roots()).hasSize(5);
    assertThat(framework.roots())
        .extracting(root -> framework.children(root.getRef()).size())
        .containsExactly(3, 6, 4, 4, 4);
    assertThat(framework.nodes(Kind.of("skill"))).hasSize(19);
    assertThat(framework.nodes(Kind.of("knowledge")))
        .extracting(node -> node.getTitle().in(Locale.ENGLISH).value())
        .containsExactly(
            "copyright and licenses related to digital content", "computer programming");
    for (Node node : framework.getNodes()) {
      URI uri = URI.create("http://data.europa.eu/esco/skill/" + node.getRef().code());
      assertThat(node.getUris()).containsExactly(uri);
      assertThat(framework.node(uri)).contains(node);
    }
  }

  @Test
  void theEqfIsAScaleAlone() {
    Framework framework = RelatedFrameworks.eqf();
    assertThat(framework.getNodes()).isEmpty();
    assertThat(framework.getStatements()).isEmpty();
    assertThat(framework.scale("eight").orElseThrow().getLevels())
        .extracting(level -> level.getName().in(Locale.forLanguageTag("es")).value())
        .startsWith("Nivel 1")
        .endsWith("Nivel 8");
  }

  @Test
  void titlesAreInTheLanguageOfThePublication() {
    Stream.of(
            List.of(RelatedFrameworks.mrcdd(), "es", "1.1", "Comunicación organizativa"),
            List.of(RelatedFrameworks.pix(), "fr", "2.1", "Interagir"),
            List.of(RelatedFrameworks.digCompAt(), "de", "4.1", "Geräte schützen"),
            List.of(
                RelatedFrameworks.dlgf(), "en", "0.2", "Software operations in digital devices"),
            List.of(RelatedFrameworks.greenComp(), "en", "3.1", "Futures literacy"))
        .forEach(
            row -> {
              Framework framework = (Framework) row.get(0);
              Ref ref = framework.getEdition().ref(Kind.COMPETENCE, (String) row.get(2));
              Node node = framework.node(ref).orElseThrow();
              assertThat(node.getTitle().getBase()).isEqualTo(row.get(1));
              assertThat(node.getTitle().getTexts().get(row.get(1)).getValue())
                  .isEqualTo(row.get(3));
            });
  }

  @Test
  void coverageTellsWhichLanguagesAFrameworkCanBeReadIn() {
    assertThat(RelatedFrameworks.mrcdd().coverage("es").complete()).isTrue();
    assertThat(RelatedFrameworks.mrcdd().coverage("en").total().covered()).isZero();
    assertThat(RelatedFrameworks.digCompEdu().coverage("es").complete()).isTrue();
    assertThat(RelatedFrameworks.entreComp().coverage("es").part(Part.TITLES).covered())
        .isEqualTo(3);
    assertThat(RelatedFrameworks.eqf().coverage("es").complete()).isTrue();
    assertThat(RelatedFrameworks.mrcdd().coverage("es").part(Part.LEVEL_NAMES).texts())
        .as("nine names, and titles for single competences")
        .isEqualTo(9 + 13);
  }
}
