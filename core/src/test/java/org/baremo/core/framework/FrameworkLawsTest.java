package org.baremo.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.framework.Toys.AREA_1;
import static org.baremo.core.framework.Toys.AREA_2;
import static org.baremo.core.framework.Toys.FIRST;
import static org.baremo.core.framework.Toys.HIGH;
import static org.baremo.core.framework.Toys.LOW;
import static org.baremo.core.framework.Toys.SHARED;
import static org.baremo.core.framework.Toys.THREAD;
import static org.baremo.core.framework.Toys.TOY;
import static org.baremo.core.framework.Toys.definition;
import static org.baremo.core.framework.Toys.node;
import static org.baremo.core.framework.Toys.scale;
import static org.baremo.core.framework.Toys.statement;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

class FrameworkLawsTest {
  private static final EditionRef OTHER = EditionRef.of("toy", "2020");

  /** Every breach of a changed toy, as {@code pointer message}. */
  private static List<String> breaches(Consumer<Framework.Builder> change) {
    Framework.Builder builder = Toys.framework().toBuilder();
    change.accept(builder);
    return Checked.built(Location.of("toy.json", ""), builder::build).problems().stream()
        .map(p -> p.getLocation().getPointer().orElse("?") + " " + p.getMessage())
        .toList();
  }

  @Test
  void aRepeatedNodeIsRefused() {
    assertThat(breaches(f -> f.addNode(node(FIRST, 1, AREA_1))))
        .containsExactly(
            "/nodes/5/ref ref must be different from other nodes', was toy@2026/competence/1.1");
  }

  @Test
  void aNodeOfAnotherEditionIsRefused() {
    assertThat(breaches(f -> f.addNode(node(OTHER.ref(Kind.AREA, "3"), 3))))
        .containsExactly("/nodes/5/ref ref must be of edition toy@2026, was toy@2020/area/3");
  }

  @Test
  void anUnknownParentIsRefused() {
    Ref unknown = TOY.ref(Kind.AREA, "9");
    assertThat(breaches(f -> f.addNode(node(TOY.ref(Kind.COMPETENCE, "9.1"), 1, unknown))))
        .containsExactly(
            "/nodes/5/parents/0 parent must be a node of this edition, was toy@2026/area/9");
  }

  @Test
  void aRepeatedParentIsRefused() {
    assertThat(breaches(f -> f.addNode(node(TOY.ref(Kind.COMPETENCE, "2.9"), 9, AREA_2, AREA_2))))
        .containsExactly(
            "/nodes/5/parents/1 parents must be different, were twice toy@2026/area/2");
  }

  @Test
  void siblingsInOnePlaceAreRefused() {
    assertThat(breaches(f -> f.addNode(node(TOY.ref(Kind.COMPETENCE, "2.1"), 2, AREA_2))))
        .containsExactly(
            "/nodes/5/position position must be different among the parts of toy@2026/area/2, was 2"
                + " as of toy@2026/competence/1.2");
    assertThat(breaches(f -> f.addNode(node(TOY.ref(Kind.AREA, "3"), 2))))
        .containsExactly(
            "/nodes/5/position position must be different among the parts of the roots, was 2 as of"
                + " toy@2026/area/2");
  }

  @Test
  void aCycleIsRefusedAndNamed() {
    Ref upper = TOY.ref(Kind.THREAD, "x");
    Ref middle = TOY.ref(Kind.THREAD, "y");
    Ref lower = TOY.ref(Kind.THREAD, "z");
    assertThat(
            breaches(
                f ->
                    f.addNode(node(upper, 1, lower))
                        .addNode(node(middle, 1, upper))
                        .addNode(node(lower, 1, middle, AREA_2))))
        .containsExactly(
            "/nodes/5/parents parents must not form a cycle, was toy@2026/thread/x ->"
                + " toy@2026/thread/z -> toy@2026/thread/y -> toy@2026/thread/x");
  }

  @Test
  void aHostileGraphOfCyclesEndsInShortMessagesAndLittleMemory() {
    int size = 3_000;
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Ref next = TOY.ref(Kind.THREAD, "h" + (i + 1) % size);
      Ref first = TOY.ref(Kind.THREAD, "h0");
      Ref own = TOY.ref(Kind.THREAD, "h" + i);
      nodes.add(i < 2 || i == size - 1 ? node(own, i + 1, next) : node(own, i + 1, next, first));
    }
    List<String> breaches = breaches(f -> f.addAllNodes(nodes));
    assertThat(breaches)
        .filteredOn(breach -> breach.contains("cycle"))
        .hasSize(size - 2)
        .allSatisfy(breach -> assertThat(breach).hasSizeLessThan(400))
        .anyMatch(breach -> breach.endsWith("/h7 -> 2992 more -> toy@2026/thread/h0"));
  }

  @Test
  void everyCycleIsNamed() {
    Ref a = TOY.ref(Kind.THREAD, "p");
    Ref b = TOY.ref(Kind.THREAD, "q");
    Ref c = TOY.ref(Kind.THREAD, "r");
    Ref d = TOY.ref(Kind.THREAD, "s");
    assertThat(
            breaches(
                f ->
                    f.addNode(node(a, 1, b))
                        .addNode(node(b, 1, a))
                        .addNode(node(c, 1, d))
                        .addNode(node(d, 1, c))))
        .hasSize(2)
        .allSatisfy(breach -> assertThat(breach).contains("must not form a cycle"));
  }

  @Test
  void aNodeInItselfIsRefused() {
    assertThatThrownBy(() -> node(FIRST, 1, FIRST))
        .hasMessage("parents must not contain the node itself, were [toy@2026/competence/1.1]");
  }

  @Test
  void aDeepChainIsNoCycleAndExhaustsNothing() {
    Framework.Builder chain =
        Framework.builder().edition(TOY).title(LocalizedText.of("en", "Chain"));
    Ref above = TOY.ref(Kind.THREAD, "0");
    chain.addNode(node(above, 1));
    for (int i = 1; i < 20_000; i++) {
      Ref next = TOY.ref(Kind.THREAD, String.valueOf(i));
      chain.addNode(node(next, 1, above));
      above = next;
    }
    assertThat(chain.build().ancestors(above)).hasSize(19_999);
  }

  @Test
  void aRepeatedScaleIsRefused() {
    assertThat(breaches(f -> f.addScale(scale("two", "low", "high"))))
        .containsExactly("/scales/2/id id must be different from other scales', was two");
  }

  @Test
  void aScaleOfAnotherEditionIsRefused() {
    Scale foreign =
        Scale.builder()
            .edition(OTHER)
            .id("one")
            .title(LocalizedText.of("en", "One"))
            .addLevel(
                Level.builder()
                    .ref(OTHER.level("one", "1"))
                    .ordinal(1)
                    .name(LocalizedText.of("en", "1"))
                    .build())
            .build();
    assertThat(breaches(f -> f.addScale(foreign)))
        .containsExactly("/scales/2/edition edition of a scale must be toy@2026, was toy@2020");
  }

  @Test
  void aMappingOfUnknownLevelsIsRefused() {
    ScaleMapping mapping =
        ScaleMapping.builder()
            .addPair(new ScaleMapping.Pair(LOW, OTHER.level("three", "1")))
            .addPair(new ScaleMapping.Pair(TOY.level("two", "middle"), OTHER.level("three", "1")))
            .build();
    assertThat(breaches(f -> f.addScaleMapping(mapping)))
        .containsExactly(
            "/scaleMappings/1/pairs/0/to level must be of a scale of toy@2026, was"
                + " toy@2020/level/three/1",
            "/scaleMappings/1/pairs/1/from level must be of a scale of toy@2026, was"
                + " toy@2026/level/two/middle",
            "/scaleMappings/1/pairs/1/to level must be of a scale of toy@2026, was"
                + " toy@2020/level/three/1");
  }

  @Test
  void twoMappingsOfTheSameScalesAreRefused() {
    ScaleMapping again =
        ScaleMapping.builder()
            .addPair(new ScaleMapping.Pair(TOY.level("three", "1"), HIGH))
            .build();
    assertThat(breaches(f -> f.addScaleMapping(again)))
        .containsExactly(
            "/scaleMappings/1 scales three and two must be mapped once, were by scaleMappings/0 too");
  }

  @Test
  void anAddressOfTwoNodesIsRefused() {
    Ref own = TOY.ref(Kind.AREA, "3");
    assertThat(breaches(f -> f.addNode(node(own, 3).toBuilder().addUri(Toys.ADDRESS).build())))
        .containsExactly(
            "/nodes/5/uris/0 uri must be different from other nodes', was"
                + " https://example.org/toy/first as of toy@2026/competence/1.1");
  }

  @Test
  void addressesOfANodeAreAbsoluteAndDifferent() {
    assertThatThrownBy(() -> node(FIRST, 1).toBuilder().addUri(URI.create("toy/first")).build())
        .hasMessage("uri must be absolute, was 'toy/first'");
    assertThatThrownBy(
            () -> node(FIRST, 1).toBuilder().addUri(Toys.ADDRESS).addUri(Toys.ADDRESS).build())
        .hasMessage("uris must be different, were twice https://example.org/toy/first");
  }

  @Test
  void aLevelDefinedForAnUnknownNodeIsRefused() {
    assertThat(
            breaches(f -> f.addLevelDefinition(definition(TOY.ref(Kind.COMPETENCE, "9.9"), LOW))))
        .containsExactly(
            "/levelDefinitions/1/node node must be a node of this edition, was"
                + " toy@2026/competence/9.9");
  }

  @Test
  void anUnknownLevelCannotBeDefined() {
    assertThat(breaches(f -> f.addLevelDefinition(definition(FIRST, TOY.level("two", "middle")))))
        .containsExactly(
            "/levelDefinitions/1/level level must be of a scale of toy@2026, was"
                + " toy@2026/level/two/middle");
  }

  @Test
  void aLevelIsDefinedOnceForANode() {
    assertThat(breaches(f -> f.addLevelDefinition(definition(FIRST, HIGH))))
        .containsExactly(
            "/levelDefinitions/1 a level must be defined once for a node, was twice"
                + " toy@2026/level/two/high for toy@2026/competence/1.1");
  }

  @Test
  void aLevelOfAnotherEditionIsNotDefinedForANode() {
    assertThatThrownBy(() -> definition(FIRST, OTHER.level("two", "low")))
        .hasMessage("level must be of edition toy@2026, was toy@2020/level/two/low");
  }

  @Test
  void aRepeatedStatementIsRefused() {
    assertThat(breaches(f -> f.addStatement(statement("1", FIRST))))
        .containsExactly(
            "/statements/2/ref ref must be different from other statements' and nodes', was"
                + " toy@2026/example/1");
    assertThat(
            breaches(f -> f.addStatement(Statement.builder().ref(FIRST).addAbout(FIRST).build())))
        .containsExactly(
            "/statements/2/ref ref must be different from other statements' and nodes', was"
                + " toy@2026/competence/1.1");
  }

  @Test
  void aStatementOfAnotherEditionIsRefused() {
    Statement foreign =
        Statement.builder().ref(OTHER.ref(Kind.EXAMPLE, "7")).addAbout(FIRST).build();
    assertThat(breaches(f -> f.addStatement(foreign)))
        .containsExactly(
            "/statements/2/ref ref must be of edition toy@2026, was toy@2020/example/7");
  }

  @Test
  void aStatementAboutNothingKnownIsRefused() {
    assertThat(breaches(f -> f.addStatement(statement("7", OTHER.ref(Kind.COMPETENCE, "1.1")))))
        .containsExactly(
            "/statements/2/about/0 about must name nodes of this edition, was"
                + " toy@2020/competence/1.1");
  }

  @Test
  void aStatementAtAnUnknownLevelIsRefused() {
    Statement high = statement("7", FIRST).toBuilder().level(TOY.level("two", "middle")).build();
    assertThat(breaches(f -> f.addStatement(high)))
        .containsExactly(
            "/statements/2/level level must be of a scale of toy@2026, was"
                + " toy@2026/level/two/middle");
  }

  @Test
  void termsOfAnotherEditionTwiceOrPointingNowhereAreRefused() {
    Term toy = Toys.framework().getTerms().get(0);
    assertThat(
            breaches(
                f ->
                    f.addTerm(toy)
                        .addTerm(term(OTHER.ref(Kind.TERM, "toy")))
                        .addTerm(
                            term(TOY.ref(Kind.TERM, "game")).toBuilder()
                                .addSeeAlso(TOY.ref(Kind.TERM, "play"))
                                .build())))
        .containsExactly(
            "/terms/2/ref ref must be different from other terms', was toy@2026/term/toy",
            "/terms/3/ref ref must be of edition toy@2026, was toy@2020/term/toy",
            "/terms/4/seeAlso/0 seeAlso must name terms of this edition, was toy@2026/term/play");
  }

  private static Term term(Ref ref) {
    return Term.builder().ref(ref).label(LocalizedText.of("en", "Term")).build();
  }

  @Test
  void aTermIsATermAndPointsAtOthersOnce() {
    Ref game = TOY.ref(Kind.TERM, "game");
    Ref play = TOY.ref(Kind.TERM, "play");
    assertThatThrownBy(() -> term(AREA_1))
        .hasMessage("ref must be of kind term, was toy@2026/area/1");
    assertThatThrownBy(() -> term(game).toBuilder().addSeeAlso(game).build())
        .hasMessage("seeAlso must not contain the term itself, were [toy@2026/term/game]");
    assertThatThrownBy(() -> term(game).toBuilder().addSeeAlso(play, play).build())
        .hasMessage(
            "seeAlso must name different terms, were [toy@2026/term/play, toy@2026/term/play]");
  }

  @Test
  void anEditionThatFollowsItselfIsRefused() {
    assertThat(breaches(f -> f.previous(TOY)))
        .containsExactly("/previous previous must be another edition, was toy@2026");
  }

  @Test
  void blankAttributesAreRefused() {
    assertThat(breaches(f -> f.dataRevision(" ").licence("").citation("\t")))
        .containsExactly(
            "/dataRevision dataRevision must not be blank",
            "/licence licence must not be blank",
            "/citation citation must not be blank");
  }

  @Test
  void allBreachesAreReportedAtOnce() {
    assertThat(
            breaches(
                f ->
                    f.previous(TOY)
                        .addNode(node(THREAD, 1, SHARED))
                        .addScale(scale("two", "low"))
                        .addStatement(statement("1", FIRST))))
        .hasSize(4);
  }

  @Test
  void partsRefuseWhatBreaksTheirOwnLaws() {
    assertThatThrownBy(() -> node(FIRST, 0)).hasMessage("position must be 1 or more, was 0");
    assertThatThrownBy(() -> Toys.level("two", "low", 0))
        .hasMessage("ordinal must be 1 or more, was 0");
    assertThatThrownBy(() -> Toys.level("two", "low", 1).toBuilder().band(" ").build())
        .hasMessage("band must not be blank");
    assertThatThrownBy(() -> scale("two")).hasMessage("levels must not be empty");
    assertThatThrownBy(() -> scale("two", "low", "low"))
        .hasMessage("ref must be different from other levels', was toy@2026/level/two/low");
    assertThatThrownBy(() -> scale("two", "low").toBuilder().id("three").build())
        .hasMessage("ref must be of scale three of toy@2026, was toy@2026/level/two/low");
    assertThatThrownBy(
            () -> scale("two", "a").toBuilder().addLevel(Toys.level("two", "b", 3)).build())
        .hasMessage("ordinal must be 2, was 3");
    assertThatThrownBy(() -> new Label(" ", "x")).hasMessage("scheme must not be blank");
    assertThatThrownBy(() -> new Label("x", "")).hasMessage("value must not be blank");
    assertThatThrownBy(() -> ScaleMapping.builder().build()).hasMessage("pairs must not be empty");
    assertThatThrownBy(
            () ->
                ScaleMapping.builder()
                    .addPair(new ScaleMapping.Pair(LOW, TOY.level("three", "1")))
                    .addPair(new ScaleMapping.Pair(LOW, TOY.level("three", "1")))
                    .build())
        .hasMessage(
            "pairs must be different, were twice toy@2026/level/two/low ->"
                + " toy@2026/level/three/1");
    assertThatThrownBy(
            () ->
                ScaleMapping.builder()
                    .addPair(new ScaleMapping.Pair(LOW, TOY.level("three", "1")))
                    .addPair(new ScaleMapping.Pair(TOY.level("three", "1"), LOW))
                    .build())
        .hasMessage(
            "pairs must all relate the same two scales, were toy@2026/level/two/low ->"
                + " toy@2026/level/three/1 and toy@2026/level/three/1 -> toy@2026/level/two/low");
    assertThatThrownBy(() -> Statement.builder().ref(TOY.ref(Kind.EXAMPLE, "1")).build())
        .hasMessage("about must not be empty");
    assertThatThrownBy(() -> statement("1", FIRST).toBuilder().addAbout(FIRST).build())
        .hasMessage(
            "about must name different nodes, was [toy@2026/competence/1.1,"
                + " toy@2026/competence/1.1]");
    assertThatThrownBy(
            () ->
                statement("1", FIRST).toBuilder().addLabel(Toys.GREEN).addLabel(Toys.GREEN).build())
        .hasMessage(
            "labels must be different, were [Label[scheme=topic, value=green], Label[scheme=topic,"
                + " value=green]]");
  }
}
