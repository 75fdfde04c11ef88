package org.baremo.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.framework.Toys.AREA_1;
import static org.baremo.core.framework.Toys.AREA_2;
import static org.baremo.core.framework.Toys.FIRST;
import static org.baremo.core.framework.Toys.GREEN;
import static org.baremo.core.framework.Toys.HIGH;
import static org.baremo.core.framework.Toys.LOW;
import static org.baremo.core.framework.Toys.SHARED;
import static org.baremo.core.framework.Toys.THREAD;
import static org.baremo.core.framework.Toys.TOY;

import java.net.URI;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

class FrameworkTest {
  private final Framework framework = Toys.framework();

  @Test
  void rootsAndChildrenStandByPositionAndNotByDocument() {
    assertThat(framework.roots()).extracting(Node::getRef).containsExactly(AREA_1, AREA_2);
    assertThat(framework.children(AREA_1)).extracting(Node::getRef).containsExactly(FIRST, SHARED);
    assertThat(framework.children(AREA_2)).extracting(Node::getRef).containsExactly(SHARED);
    assertThat(framework.children(FIRST)).isEmpty();
  }

  @Test
  void ancestorsAndDescendantsComeNearestFirstAndOnce() {
    assertThat(framework.descendants(AREA_1))
        .extracting(Node::getRef)
        .containsExactly(FIRST, SHARED, THREAD);
    assertThat(framework.ancestors(THREAD))
        .extracting(Node::getRef)
        .containsExactly(SHARED, AREA_1, AREA_2);
    assertThat(framework.ancestors(AREA_1)).isEmpty();
  }

  @Test
  void aCompetenceMayHaveSeveralAreas() {
    assertThat(framework.ancestors(SHARED, Kind.AREA))
        .extracting(Node::getRef)
        .containsExactly(AREA_1, AREA_2);
    assertThat(framework.ancestors(FIRST, Kind.AREA))
        .extracting(Node::getRef)
        .containsExactly(AREA_1);
    assertThat(framework.ancestors(FIRST, Kind.THREAD)).isEmpty();
  }

  @Test
  void partsAreFoundByReferenceAndByKind() {
    assertThat(framework.node(FIRST)).isPresent();
    assertThat(framework.node(EditionRef.of("toy", "2020").ref(Kind.COMPETENCE, "1.1"))).isEmpty();
    assertThat(framework.nodes(Kind.COMPETENCE))
        .extracting(Node::getRef)
        .containsExactly(SHARED, FIRST);
    assertThat(framework.nodes(Kind.SUB_AREA)).isEmpty();
    assertThat(framework.level(LOW)).isPresent();
    assertThat(framework.level(TOY.level("two", "middle"))).isEmpty();
    assertThat(framework.scale("two")).isPresent();
    assertThat(framework.scale("four")).isEmpty();
    assertThat(framework.statement(TOY.ref(Kind.EXAMPLE, "1"))).isPresent();
    assertThat(framework.statement(TOY.ref(Kind.EXAMPLE, "2"))).isEmpty();
    assertThat(framework.term(TOY.ref(Kind.TERM, "toy"))).contains(framework.getTerms().get(0));
    assertThat(framework.term(TOY.ref(Kind.TERM, "game"))).isEmpty();
  }

  @Test
  void statementsAreFoundByWhatTheySay() {
    Statement outcome = framework.getStatements().get(0);
    Statement example = framework.getStatements().get(1);
    assertThat(framework.statementsAbout(FIRST)).containsExactly(outcome);
    assertThat(framework.statementsAbout(SHARED)).containsExactly(example);
    assertThat(framework.statementsAbout(AREA_2)).containsExactly(example);
    assertThat(framework.statementsAbout(AREA_1)).isEmpty();
    assertThat(framework.statements(Kind.EXAMPLE)).containsExactly(example);
    assertThat(framework.statementsAt(LOW)).containsExactly(outcome);
    assertThat(framework.statementsAt(HIGH)).isEmpty();
    assertThat(framework.statementsOf(Ksa.SKILL)).containsExactly(outcome);
    assertThat(framework.statementsOf(Ksa.ATTITUDE)).isEmpty();
    assertThat(framework.statementsLabelled(GREEN)).containsExactly(outcome);
    assertThat(framework.statementsLabelled(new Label("topic", "red"))).isEmpty();
  }

  @Test
  void aNodeIsFoundByAnAddressThatOthersKnow() {
    assertThat(framework.node(Toys.ADDRESS)).isEqualTo(framework.node(FIRST));
    assertThat(framework.node(URI.create("https://example.org/toy/none"))).isEmpty();
  }

  @Test
  void levelsOfANodeAreItsOwnWhereTheyAreDefinedOneByOneAndWholeScalesElsewhere() {
    assertThat(framework.levelsOf(FIRST))
        .extracting(level -> level.getRef().toString())
        .containsExactly(
            "toy@2026/level/two/high",
            "toy@2026/level/three/1",
            "toy@2026/level/three/2",
            "toy@2026/level/three/3");
    assertThat(framework.levelsOf(SHARED))
        .as("none of scale two: undefined, not zero")
        .extracting(level -> level.getRef().scale())
        .containsExactly("three", "three", "three");
    assertThat(framework.levelsOf(THREAD))
        .as("scale two is defined for competences alone")
        .hasSize(5);
  }

  @Test
  void aDefinitionIsFoundByItsNodeAndLevel() {
    LevelDefinition master = framework.getLevelDefinitions().get(0);
    assertThat(framework.levelDefinitionsOf(FIRST)).containsExactly(master);
    assertThat(framework.levelDefinitionsOf(SHARED)).isEmpty();
    assertThat(framework.levelDefinition(FIRST, HIGH)).contains(master);
    assertThat(framework.levelDefinition(FIRST, LOW)).isEmpty();
    assertThat(framework.levelDefinition(SHARED, HIGH)).isEmpty();
  }

  @Test
  void aWalkFromAnUnknownNodeSaysWhatExists() {
    Ref unknown = TOY.ref(Kind.COMPETENCE, "1.7");
    String message = "toy@2026 has no competence 1.7; it has 1.2, 1.1";
    assertThatThrownBy(() -> framework.children(unknown))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> framework.descendants(unknown)).hasMessage(message);
    assertThatThrownBy(() -> framework.ancestors(unknown)).hasMessage(message);
    assertThatThrownBy(() -> framework.ancestors(unknown, Kind.AREA)).hasMessage(message);
    assertThatThrownBy(() -> framework.statementsAbout(unknown)).hasMessage(message);
    assertThatThrownBy(() -> framework.levelsOf(unknown)).hasMessage(message);
    assertThatThrownBy(() -> framework.levelDefinitionsOf(unknown)).hasMessage(message);
    assertThatThrownBy(() -> framework.levelDefinition(unknown, LOW)).hasMessage(message);
    assertThatThrownBy(() -> framework.statementsAt(TOY.level("two", "middle")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scale two of toy@2026 has no level middle; it has low, high");
  }

  @Test
  void whatIsUnknownIsNamedFromTheEditionToTheCode() {
    assertThat(framework.explainUnknown(Ref.parse("toy@2020/competence/1.1")))
        .isEqualTo("toy@2020/competence/1.1 is not of edition toy@2026");
    assertThat(framework.explainUnknown(Ref.parse("toy@2026/stage/1")))
        .isEqualTo(
            "toy@2026 has no stage; it has area, competence, thread, learning-outcome, example, term");
    assertThat(framework.explainUnknown(Ref.parse("toy@2026/term/game")))
        .isEqualTo("toy@2026 has no term game; it has toy, plaything");
    assertThat(framework.explainUnknown(Ref.parse("toy@2026/thread/z")))
        .isEqualTo("toy@2026 has no thread z; it has a");
    assertThat(framework.explainUnknown(LevelRef.parse("toy@2020/level/two/low")))
        .isEqualTo("toy@2020/level/two/low is not of edition toy@2026");
    assertThat(framework.explainUnknown(LevelRef.parse("toy@2026/level/four/low")))
        .isEqualTo("toy@2026 has no scale four; it has two, three");
  }

  @Test
  void aLongListOfWhatExistsIsCutAndCounted() {
    Framework.Builder many = framework.toBuilder();
    for (int i = 10; i < 30; i++) {
      many.addNode(Toys.node(TOY.ref(Kind.THREAD, "t" + i), i, SHARED));
    }
    assertThat(many.build().explainUnknown(TOY.ref(Kind.THREAD, "t9")))
        .isEqualTo(
            "toy@2026 has no thread t9; it has t10, t11, t12, t13, t14, t15, t16, t17, t18, t19 and"
                + " 10 more");
  }

  @Test
  void nothingIsAssumedOfAFramework() {
    Framework bare = Framework.builder().edition(TOY).title(framework.getTitle()).build();
    assertThat(bare.roots()).isEmpty();
    assertThat(bare.getScales()).isEmpty();
    assertThat(bare.explainUnknown(FIRST)).isEqualTo("toy@2026 has no competence; it has none");
    assertThat(bare.explainUnknown(LOW)).isEqualTo("toy@2026 has no scale two; it has none");
  }

  @Test
  void aMappingIsReadBothWays() {
    ScaleMapping mapping = framework.getScaleMappings().get(0);
    assertThat(mapping.from(TOY.level("three", "3"))).containsExactly(HIGH);
    assertThat(mapping.to(HIGH)).containsExactly(TOY.level("three", "2"), TOY.level("three", "3"));
    assertThat(mapping.from(HIGH)).isEmpty();
  }

  @Test
  void aScaleFindsItsLevels() {
    Scale scale = framework.scale("two").orElseThrow();
    assertThat(scale.level("high")).isEqualTo(framework.level(HIGH));
    assertThat(scale.level(HIGH)).isEqualTo(framework.level(HIGH));
    assertThat(scale.level("middle")).isEmpty();
    assertThat(scale.level(TOY.level("three", "1"))).isEmpty();
  }
}
