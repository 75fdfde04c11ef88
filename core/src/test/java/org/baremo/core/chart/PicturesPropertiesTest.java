package org.baremo.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.core.chart.Pictures.elements;
import static org.baremo.core.chart.Pictures.parsed;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Ref;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever a framework and a profile hold, their pictures can be read. */
class PicturesPropertiesTest {
  private static Framework framework(Random random, String title) {
    int[] competences = new int[1 + random.nextInt(6)];
    for (int i = 0; i < competences.length; i++) {
      competences[i] = random.nextInt(8);
    }
    competences[0]++;
    Framework plain = Pictures.grid(1 + random.nextInt(9), competences);
    List<Node> titled =
        plain.getNodes().stream()
            .map(
                node ->
                    random.nextInt(4) > 0
                        ? node
                        : node.toBuilder().title(Toy.text(title + " x")).build())
            .toList();
    return plain.toBuilder().nodes(titled).build();
  }

  private static CompetenceProfile profile(Random random, Framework framework) {
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    var levels = framework.getScales().get(0).getLevels();
    for (Node node : framework.nodes(Kind.COMPETENCE)) {
      Standing standing =
          random.nextInt(4) == 0
              ? new Standing.BelowFirstLevel(framework.getEdition(), "s")
              : new Standing.Attained(levels.get(random.nextInt(levels.size())).getRef());
      outcomes.put(
          node.getRef(),
          switch (random.nextInt(6)) {
            case 0 -> new Outcome.NotAssessed();
            case 1 -> new Outcome.NotYetMarked();
            case 2 -> new Outcome.Exempt("degree");
            default -> new Outcome.Assessed(Optional.empty(), Optional.of(standing));
          });
    }
    return Pictures.of(framework, outcomes);
  }

  @Property(tries = 80)
  void everyPictureIsWellFormedAndTellsOfEveryNode(@ForAll Random random, @ForAll String title) {
    Framework framework = framework(random, title);
    CompetenceProfile one = profile(random, framework);
    CompetenceProfile two = profile(random, framework);
    Locale language = random.nextBoolean() ? Locale.ENGLISH : Locale.forLanguageTag("es");
    CompetenceWheel wheel = CompetenceWheel.of(framework, one).languages(language).build();
    Radar radar = Radar.of(framework, one).second("Before", two).languages(language).build();
    for (String svg : List.of(wheel.svg(), radar.svg())) {
      Document document = parsed(svg);
      List<String> ids = Pictures.ids(document);
      assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
      List<String> titles =
          elements(document, "title").stream().map(Element::getTextContent).toList();
      for (Node node : framework.nodes(Kind.COMPETENCE)) {
        String start = node.getRef().code() + " ";
        // Once in the drawing and once in the table.
        assertThat(titles.stream().filter(t -> t.startsWith(start))).hasSize(2);
      }
    }
    assertThat(elements(parsed(wheel.svg()), "desc").get(0).getTextContent())
        .isEqualTo(plain(wheel.textAlternative()));
    assertThat(CompetenceWheel.of(framework, one).languages(language).build().svg())
        .isEqualTo(wheel.svg());
  }

  /** As a parser hands a text on: without what XML cannot hold, with one kind of line end. */
  private static String plain(String text) {
    String legal = Svg.legal(text.substring(0, text.length() - 1));
    return legal.replace("\r\n", "\n").replace('\r', '\n');
  }
}
