package org.baremo.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.chart.Pictures.FRAMEWORK;
import static org.baremo.core.chart.Pictures.PROFILE;
import static org.baremo.core.chart.Pictures.SECOND;
import static org.baremo.core.chart.Pictures.elements;
import static org.baremo.core.chart.Pictures.grid;
import static org.baremo.core.chart.Pictures.ids;
import static org.baremo.core.chart.Pictures.parsed;
import static org.baremo.core.chart.Pictures.radar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Scale;
import org.baremo.core.profile.Results;
import org.baremo.core.profile.gap.Target;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PicturesTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

  private static CompetenceWheel.Builder wheel() {
    return CompetenceWheel.of(FRAMEWORK, PROFILE);
  }

  private static String golden(String name) throws IOException {
    try (InputStream bytes = PicturesTest.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aWheelIsDrawnAsInTheGoldenFile() throws IOException {
    assertThat(wheel().id("toy").build().svg()).isEqualTo(golden("toy-wheel.golden.svg"));
  }

  @Test
  void aRadarIsDrawnAsInTheGoldenFile() throws IOException {
    assertThat(radar().id("toy").languages(SPANISH).build().svg())
        .isEqualTo(golden("toy-radar.golden.svg"));
  }

  @Test
  void theTextAlternativeTellsEverythingThatTheWheelShows() {
    assertThat(wheel().build().textAlternative())
        .isEqualTo(
            """
            Competence wheel: Toy. Scale: Three. Levels, lowest first: low, middle, high.
            A Information & data.
            A.1 Browsing, searching and filtering: middle (level 2 of 3).
            A.2 Evaluating: below the first level.
            X.1 Shared by both: exempt.
            B Safety <first>.
            B.1 B.1: not assessed.
            X.1 Shared by both: exempt.
            """);
  }

  @Test
  void theTextAlternativeOfARadarTellsEverySeries() {
    assertThat(radar().languages(SPANISH).build().textAlternative())
        .isEqualTo(
            """
            Radar de competencias: Toy [en]. Escala: Three [en]. Niveles, del más bajo al más alto: low [en], middle [en], high [en].
            A Información y datos.
            A.1 Navegar: March: middle [en] (nivel 2 de 3); May: pendiente de calificar; Toy job [en]: high [en] (nivel 3 de 3).
            A.2 Evaluar: March: por debajo del primer nivel; May: evaluado sin nivel en esta escala; Toy job [en]: low [en] (nivel 1 de 3).
            X.1 Compartida: March: exento; May: low [en] (nivel 1 de 3); Toy job [en]: sin objetivo.
            B Seguridad.
            B.1 B.1 [en]: March: sin evaluar; May: high [en] (nivel 3 de 3); Toy job [en]: sin objetivo.
            X.1 Compartida: March: exento; May: low [en] (nivel 1 de 3); Toy job [en]: sin objetivo.
            """);
  }

  @Test
  void aTargetThatIsNotDrawnIsNotDenied() {
    Target skills = Target.of(A1, HIGH).toBuilder().ksa(Ksa.SKILL).build();
    TargetProfile partial =
        Pictures.TARGET.toBuilder().targets(List.of(skills, Target.of(A2, HIGH))).build();
    assertThat(Radar.of(FRAMEWORK, PROFILE).target(partial).build().textAlternative())
        .contains("Toy job: a target of one kind only, or on another scale.\n")
        .contains("Toy job: high (level 3 of 3).\n")
        .contains("Toy job: no target.\n");
    TargetProfile both = partial.toBuilder().targets(List.of(skills, Target.of(A1, LOW))).build();
    assertThat(Radar.of(FRAMEWORK, PROFILE).target(both).build().textAlternative())
        .contains("Toy job: low (level 1 of 3).\n")
        .doesNotContain("of one kind only");
  }

  @Test
  void numbersOfManyRingsFitBetweenThem() {
    Framework framework = grid(60, 3);
    List<Element> numbers =
        elements(
                parsed(Radar.of(framework, Pictures.of(framework, Map.of())).build().svg()), "text")
            .stream()
            .filter(text -> text.getAttribute("paint-order").equals("stroke"))
            .toList();
    assertThat(numbers)
        .hasSize(60)
        .allMatch(text -> Double.parseDouble(text.getAttribute("font-size")) < 200 / 60.5);
  }

  @Test
  void aPictureCarriesItsNameAndItsWholeContentForReadersWhoDoNotSeeIt() {
    CompetenceWheel wheel = wheel().title("Ana & her “wheel”").id("ana").build();
    Element root = parsed(wheel.svg()).getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("ana-title ana-desc");
    assertThat(root.getAttribute("viewBox")).matches("0 0 \\d+ \\d+");
    Document document = parsed(wheel.svg());
    assertThat(elements(document, "title").get(0).getTextContent()).isEqualTo("Ana & her “wheel”");
    assertThat(elements(document, "desc").get(0).getTextContent() + "\n")
        .isEqualTo(wheel.textAlternative());
  }

  @Test
  void everySegmentSpokeAndRowHasATitle() {
    for (String svg : List.of(wheel().build().svg(), radar().build().svg())) {
      List<Element> groups =
          elements(parsed(svg), "g").stream().filter(g -> !g.hasAttribute("lang")).toList();
      assertThat(groups).hasSizeGreaterThan(10);
      for (Element group : groups) {
        assertThat(group.getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(group.getFirstChild().getTextContent()).isNotBlank();
      }
    }
  }

  @Test
  void nothingIsFetchedAndNothingRuns() {
    for (String svg : List.of(wheel().build().svg(), radar().build().svg())) {
      assertThat(svg)
          .doesNotContain("<script", "<style", "<image", "href", "@import", "<?xml", "<!DOCTYPE");
      assertThat(svg.replace(Svg.NAMESPACE, "")).doesNotContain("http");
    }
  }

  @Test
  void severalPicturesCanStandInOnePage() {
    List<String> pictures =
        List.of(
            wheel().build().svg(),
            CompetenceWheel.of(FRAMEWORK, SECOND).build().svg(),
            wheel().title("Another").build().svg(),
            radar().build().svg(),
            wheel().id("own").build().svg());
    Set<String> seen = new HashSet<>();
    for (String svg : pictures) {
      Document document = parsed(svg);
      List<String> own = ids(document);
      assertThat(own).isNotEmpty().allMatch(seen::add);
      for (Element element : elements(document, "*")) {
        String fill = element.getAttribute("fill");
        if (fill.startsWith("url(#")) {
          assertThat(own).contains(fill.substring(5, fill.length() - 1));
        }
      }
    }
  }

  @Test
  void theSameProfileGivesTheSameBytes() {
    assertThat(wheel().build().svg()).isEqualTo(wheel().build().svg());
    assertThat(radar().build().svg()).isEqualTo(radar().build().svg());
  }

  @Test
  void textsOfAFrameworkCannotBreakThePicture() {
    Framework hostile =
        FRAMEWORK.toBuilder().title(Toy.text("</svg><script>{0} & \"\u0001\uD83D\" ]]>")).build();
    CompetenceWheel wheel = CompetenceWheel.of(hostile, PROFILE).build();
    Document document = parsed(wheel.svg());
    assertThat(elements(document, "script")).isEmpty();
    assertThat(elements(document, "desc").get(0).getTextContent())
        .contains("</svg><script>{0} & \"\uFFFD\uFFFD\" ]]>");
  }

  @Test
  void aFallbackToAnotherLanguageIsMarked() {
    String svg = wheel().languages(SPANISH).build().svg();
    assertThat(svg).contains(">Navegar<", ">B.1 [en]<", "Rueda de competencias");
    assertThat(parsed(svg).getDocumentElement().getAttribute("lang")).isEqualTo("es-ES");
    String french = wheel().languages(Locale.FRENCH).build().svg();
    assertThat(french).contains("Evaluating [en]", "<g lang=\"en\">");
    assertThat(wheel().build().svg()).doesNotContain("[en]");
  }

  @Test
  void longTitlesAreWrappedAndCutWithTheWholeTextInTheTitle() {
    String endless = "Understanding ".repeat(40).strip();
    Framework framework = Pictures.grid(3, 1).toBuilder().nodes(List.of()).build();
    framework =
        framework.toBuilder()
            .addNode(
                Toy.node(framework.getEdition().ref(Kind.COMPETENCE, "1"), 1).toBuilder()
                    .title(Toy.text(endless))
                    .build())
            .build();
    String svg = CompetenceWheel.of(framework, Pictures.of(framework, Map.of())).build().svg();
    assertThat(svg).contains("…<", "1 " + endless + ": not assessed.");
    for (Element text : elements(parsed(svg), "text")) {
      assertThat(TypeSetting.width(text.getTextContent(), 12)).isLessThan(460);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1,1", "2,3,6,4,4,5,2", "0,7,1", "60,1,40", "300"})
  void anyNumberOfAreasAndCompetencesIsDrawnWithinThePaper(String sizes) {
    int[] competences =
        java.util.Arrays.stream(sizes.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    for (int levels : new int[] {1, 4, 8}) {
      Framework framework = grid(levels, competences);
      CompetenceProfile profile = Pictures.of(framework, Map.of());
      for (String svg :
          List.of(
              CompetenceWheel.of(framework, profile).build().svg(),
              Radar.of(framework, profile).build().svg(),
              Radar.of(framework, profile).spokes(Kind.AREA).build().svg())) {
        assertThat(svg).doesNotContain("NaN", "Infinity");
        String[] box = parsed(svg).getDocumentElement().getAttribute("viewBox").split(" ", -1);
        for (Element text : elements(parsed(svg), "text")) {
          assertThat(Double.parseDouble(text.getAttribute("x")))
              .isBetween(8.0, Double.parseDouble(box[2]) - 8);
          assertThat(Double.parseDouble(text.getAttribute("y")))
              .isBetween(8.0, Double.parseDouble(box[3]) - 8);
        }
      }
    }
  }

  @Test
  void levelsGrowDarkerInGreyscaleAndEverythingElseDiffersByPattern() {
    for (int levels : new int[] {2, 4, 6, 8}) {
      double before = 256;
      for (int ordinal = 1; ordinal <= levels; ordinal++) {
        double grey = grey(Ink.level(ordinal, levels));
        assertThat(before - grey).isGreaterThan(15);
        before = grey;
      }
    }
    Ink ink = new Ink("x");
    Set<String> looks = new HashSet<>();
    for (Reading.State state :
        List.of(
            Reading.State.BELOW_FIRST,
            Reading.State.NOT_ASSESSED,
            Reading.State.EXEMPT,
            Reading.State.NOT_YET_MARKED,
            Reading.State.NO_LEVEL)) {
      assertThat(looks.add(ink.fill(state) + Ink.dashes(state))).isTrue();
    }
  }

  /** Luma of ITU-R BT.601, which grey printing comes near to. */
  private static double grey(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.299 * (rgb >> 16) + 0.587 * ((rgb >> 8) & 255) + 0.114 * (rgb & 255);
  }

  @Test
  void aLineOfARadarIsBrokenWhereNothingIsKnown() {
    Document document = parsed(radar().build().svg());
    List<String> lines =
        elements(document, "path").stream()
            .filter(path -> path.getAttribute("stroke-width").equals("2.2"))
            .map(path -> path.getAttribute("d"))
            .toList();
    // March: A.1 and A.2 are known and next to each other; two spokes of X.1 and B.1 are not.
    assertThat(lines.get(0)).containsOnlyOnce("M").containsOnlyOnce("L").doesNotContain("Z");
    Framework framework = grid(3, 3);
    CompetenceProfile all =
        Pictures.of(
            framework,
            Map.of(
                framework.getEdition().ref(Kind.COMPETENCE, "0.1"), below(framework),
                framework.getEdition().ref(Kind.COMPETENCE, "0.2"), below(framework),
                framework.getEdition().ref(Kind.COMPETENCE, "0.3"), below(framework)));
    assertThat(Radar.of(framework, all).build().svg()).contains("Z\" fill=\"#08306b\"");
  }

  private static org.baremo.core.assessment.Outcome below(Framework framework) {
    return new org.baremo.core.assessment.Outcome.Assessed(
        java.util.Optional.empty(),
        java.util.Optional.of(
            new org.baremo.core.assessment.Standing.BelowFirstLevel(framework.getEdition(), "s")));
  }

  @Test
  void areasCanBeSegmentsThemselves() {
    assertThat(wheel().segments(Kind.AREA).build().textAlternative())
        .contains("A Information & data: high (level 3 of 3).", "B Safety <first>: low");
  }

  @Test
  void theScaleIsChosenWhereThereAreSeveral() {
    Framework two =
        FRAMEWORK.toBuilder()
            .addScale(
                Scale.builder()
                    .edition(Toy.EDITION)
                    .id("one")
                    .title(Toy.text("One"))
                    .addLevel(Toy.level(Toy.EDITION.level("one", "x"), 1))
                    .build())
            .build();
    assertThatThrownBy(() -> CompetenceWheel.of(two, PROFILE).build())
        .hasMessage("scale must be one of [three, one] of toy@1, was not given");
    assertThatThrownBy(() -> CompetenceWheel.of(two, PROFILE).scale("four").build())
        .hasMessage("scale must be one of [three, one] of toy@1, was four");
    assertThat(CompetenceWheel.of(two, PROFILE).scale("one").build().textAlternative())
        .contains("A.1 Browsing, searching and filtering: assessed without a level");
  }

  @Test
  void anotherEditionIsToldOfBeforeAMissingScale() {
    Framework two =
        FRAMEWORK.toBuilder()
            .addScale(
                Scale.builder()
                    .edition(Toy.EDITION)
                    .id("one")
                    .title(Toy.text("One"))
                    .addLevel(Toy.level(Toy.EDITION.level("one", "x"), 1))
                    .build())
            .build();
    EditionRef edition = EditionRef.of("toy", "0");
    CompetenceProfile old = CompetenceProfile.builder().holder(Toy.ANA).edition(edition).build();
    TargetProfile oldTarget =
        TargetProfile.builder()
            .id(VersionedId.parse("toy-job@0"))
            .title(Toy.text("Toy job"))
            .edition(edition)
            .addTarget(
                Target.of(edition.ref(Kind.COMPETENCE, "A.1"), edition.level("three", "low")))
            .build();
    String told = " must be of edition toy@1, was of toy@0: migrate it first";
    assertThatThrownBy(() -> CompetenceWheel.of(two, old).build()).hasMessage("profile" + told);
    assertThatThrownBy(() -> Radar.of(two, old).build()).hasMessage("profile" + told);
    assertThatThrownBy(() -> Radar.of(two, PROFILE).second("May", old).build())
        .hasMessage("second profile" + told);
    assertThatThrownBy(() -> Radar.of(two, PROFILE).target(oldTarget).build())
        .hasMessage("target" + told);
    assertThatThrownBy(() -> CompetenceWheel.of(two, old).segments(Kind.THREAD).build())
        .hasMessage("profile" + told);
  }

  @Test
  void theLegendOfARadarShowsTheMarksOfThePlot() {
    Document document = parsed(radar().build().svg());
    Element legend =
        elements(document, "g").stream().filter(g -> g.hasAttribute("lang")).findFirst().get();
    Set<String> explained = new HashSet<>();
    Set<String> drawn = new HashSet<>();
    for (Element path : elements(document, "path")) {
      boolean isBead =
          path.getAttribute("stroke").equals("#595959")
              && path.getAttribute("d").matches("M[-0-9.]+ [-0-9.]+m.*");
      if (isBead) {
        String look =
            path.getAttribute("d").replaceFirst("M[-0-9.]+ [-0-9.]+", "")
                + path.getAttribute("stroke-dasharray");
        (path.getParentNode() == legend ? explained : drawn).add(look);
      }
    }
    // Circles for March, squares for May; of what is within, a slash, a dot and a cross.
    assertThat(drawn).hasSizeGreaterThan(4);
    assertThat(explained).isEqualTo(drawn);
  }

  @Test
  void longNamesOfSeriesAreWrappedAndCutWithTheWholeTextInTheTitle() {
    String wrapped = "Teacher of vocational training";
    String endless = "Coordinator of digital strategy and transformation ".repeat(5).strip();
    Document document =
        parsed(Radar.of(FRAMEWORK, PROFILE).name(wrapped).second(endless, SECOND).build().svg());
    List<String> titles =
        elements(document, "title").stream().map(Element::getTextContent).toList();
    // Over the column; and in the legend, where only the second had to be cut.
    assertThat(titles.stream().filter(wrapped::equals)).hasSize(1);
    assertThat(titles.stream().filter(endless::equals)).hasSize(2);
    List<String> bold =
        elements(document, "text").stream()
            .filter(text -> text.getAttribute("font-weight").equals("600"))
            .map(Element::getTextContent)
            .toList();
    assertThat(bold).contains("Teacher of vocational", "training");
    assertThat(bold.stream().filter(text -> text.startsWith("Coordinator of"))).hasSize(1);
    assertThat(bold.stream().filter(text -> text.endsWith("…"))).hasSize(1);
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatThrownBy(() -> wheel().segments(Kind.THREAD).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("toy@1 has no node of kind thread to show");
    CompetenceProfile old =
        CompetenceProfile.builder().holder(Toy.ANA).edition(EditionRef.of("toy", "0")).build();
    assertThatThrownBy(() -> CompetenceWheel.of(FRAMEWORK, old).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profile must be of edition toy@1, was of toy@0: migrate it first");
    assertThatThrownBy(() -> wheel().id("1 a"))
        .hasMessage("id must be a letter, then letters, digits, - and _, 64 at most, was '1 a'");
    assertThatThrownBy(() -> wheel().title(" ")).hasMessage("title must not be blank");
    assertThatThrownBy(() -> radar().name(" ")).hasMessage("name must not be blank");
    assertThatThrownBy(() -> radar().second(" ", PROFILE)).hasMessage("name must not be blank");
  }

  @Test
  void wordsAreThereInEveryLanguage() {
    Words english = new Words(List.of());
    Words spanish = new Words(List.of(Locale.JAPANESE, SPANISH));
    assertThat(spanish.keys()).isEqualTo(english.keys());
    assertThat(spanish.language()).isEqualTo("es");
    assertThat(english.language()).isEqualTo("en");
    for (Reading.State state : Reading.State.values()) {
      assertThat(english.text(state.word(), "", "", "")).isNotBlank();
    }
    assertThatThrownBy(() -> english.text("nothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no word nothing in en");
  }

  @Test
  void namesOfSeriesAreThoseGiven() {
    assertThat(Radar.of(FRAMEWORK, PROFILE).title("Mine").build().svg())
        .contains(">Mine<", ">Profile<");
    assertThat(
            Radar.of(
                    FRAMEWORK, Results.profile(Map.of(A1, Results.NOT_ASSESSED, A2, Results.BELOW)))
                .scale("three")
                .build()
                .textAlternative())
        .startsWith("Radar of competences: Toy.");
  }
}
