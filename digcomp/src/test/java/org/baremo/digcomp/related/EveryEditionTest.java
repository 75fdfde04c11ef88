package org.baremo.digcomp.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.json.Json;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;
import org.baremo.digcomp.DigComp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every installed edition, whatever its shape: six areas or none, an area 0, threads
 * below competences, no scale, or a scale and nothing else.
 */
class EveryEditionTest {
  private static final int LONGEST_TITLE = 120;

  private static final FrameworkCatalog INSTALLED = FrameworkCatalog.installed();

  static Stream<Framework> editions() {
    return INSTALLED.editions().stream().map(ref -> INSTALLED.framework(ref).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyNodeIsReachedFromTheRootsOnceAndKnowsItsWayBack(Framework framework) {
    List<Node> reached = new ArrayList<>();
    for (Node root : framework.roots()) {
      reached.add(root);
      for (Node below : framework.descendants(root.getRef())) {
        reached.add(below);
        assertThat(framework.ancestors(below.getRef())).contains(root);
      }
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(framework.getNodes());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void anEditionIsReadFromJsonAsItWasWritten(Framework framework) {
    byte[] json = Json.standard().write(framework);
    assertThat(Json.standard().read(json, Framework.class, "edition").orThrow())
        .isEqualTo(framework);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void levelsOfANodeAreLevelsOfTheEditionInOrder(Framework framework) {
    List<Level> all = framework.getScales().stream().flatMap(s -> s.getLevels().stream()).toList();
    for (Node node : framework.getNodes()) {
      List<Level> defined = framework.levelsOf(node.getRef());
      assertThat(all).containsSubsequence(defined);
      assertThat(defined.isEmpty()).as("%s", node.getRef()).isEqualTo(all.isEmpty());
      framework
          .levelDefinitionsOf(node.getRef())
          .forEach(d -> assertThat(defined).extracting(Level::getRef).contains(d.getLevel()));
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void whatIsUnknownIsExplainedWithWhatThereIs(Framework framework) {
    EditionRef edition = framework.getEdition();
    Ref nothing = edition.ref(Kind.COMPETENCE, "99.99");
    assertThat(framework.explainUnknown(nothing)).startsWith(edition + " has no competence");
    assertThatThrownBy(() -> framework.levelsOf(nothing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(edition + " has no competence");
    LevelRef level = edition.level("hundred", "99");
    assertThat(framework.explainUnknown(level)).startsWith(edition + " has no scale hundred");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void nothingIsLongEnoughToBeASentenceOfAPublication(Framework framework) {
    assertThat(framework.getStatements()).allMatch(s -> s.getText().isEmpty());
    assertThat(framework.getNodes()).allMatch(n -> n.getDescription().isEmpty());
    assertThat(framework.getLevelDefinitions()).allMatch(d -> d.getText().isEmpty());
    Stream<LocalizedText> levels =
        framework.getScales().stream().flatMap(s -> s.getLevels().stream()).map(Level::getName);
    Stream<LocalizedText> nodes = framework.getNodes().stream().map(Node::getTitle);
    Stream<LocalizedText> defined =
        framework.getLevelDefinitions().stream().flatMap(d -> d.getTitle().stream());
    assertThat(Stream.of(levels, nodes, defined).flatMap(s -> s))
        .flatExtracting(text -> text.getTexts().values())
        .extracting(Text::getValue)
        .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(LONGEST_TITLE));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyTextThatIsNotOfficialSaysWhereItIsFrom(Framework framework) {
    Stream<LocalizedText> nodes = framework.getNodes().stream().map(Node::getTitle);
    Stream<LocalizedText> levels =
        framework.getScales().stream().flatMap(s -> s.getLevels().stream()).map(Level::getName);
    Stream<LocalizedText> defined =
        framework.getLevelDefinitions().stream().flatMap(d -> d.getTitle().stream());
    assertThat(Stream.of(nodes, levels, defined).flatMap(s -> s))
        .flatExtracting(text -> text.getTexts().values())
        .allSatisfy(
            text -> {
              if (text.getStatus() != TextStatus.OFFICIAL) {
                assertThat(text.getSource()).as(text.getValue()).isPresent();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyEditionSaysWhereItsFactsComeFrom(Framework framework) throws IOException {
    EditionRef edition = framework.getEdition();
    String folder = edition.framework() + "-" + edition.edition();
    boolean related = new RelatedSource().editions().contains(edition);
    JsonNode source = source((related ? "related/" : "") + folder + "/SOURCE.json");
    assertThat(source.path("edition").asText()).isEqualTo(edition.toString());
    for (String fact : List.of("title", "publisher", "identifier", "licence", "taken")) {
      assertThat(source.path(fact).asText()).as(fact).isNotBlank();
    }
    if (related) {
      assertThat(source.path("origins")).isNotEmpty();
      for (JsonNode origin : source.path("origins")) {
        assertThat(List.of("name", "date", "licence", "gave")).allMatch(origin::hasNonNull);
      }
      assertThat(source.has("unverified")).isTrue();
      assertThat(drafts(framework).isEmpty() || !source.path("unverified").isEmpty())
          .as("drafts %s are told of", drafts(framework))
          .isTrue();
    }
  }

  /** The texts that nobody has verified, but for names that are Baremo's own. */
  private static Set<String> drafts(Framework framework) {
    Set<String> drafts = new HashSet<>();
    Stream<LocalizedText> nodes = framework.getNodes().stream().map(Node::getTitle);
    Stream<LocalizedText> levels =
        framework.getScales().stream().flatMap(s -> s.getLevels().stream()).map(Level::getName);
    for (LocalizedText text : Stream.concat(nodes, levels).toList()) {
      Text base = text.getTexts().get(text.getBase());
      if (base.getStatus() == TextStatus.DRAFT) {
        drafts.add(base.getValue());
      }
    }
    return drafts;
  }

  private static JsonNode source(String file) throws IOException {
    try (InputStream bytes = DigComp.class.getResourceAsStream(file)) {
      assertThat(bytes).as(file).isNotNull();
      byte[] json = bytes.readAllBytes();
      assertThat(new String(json, StandardCharsets.UTF_8)).doesNotContain("/work", "shared/data");
      return Json.standard().read(json, JsonNode.class, file).orThrow();
    }
  }
}
