package org.baremo.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.framework.Toys.TOY;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.core.json.Json;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;

class FrameworkPropertiesTest {
  /** Nodes that are part of some of the nodes before them: a graph that cannot have a cycle. */
  @Provide
  Arbitrary<Framework> graphs() {
    return Arbitraries.integers()
        .between(0, Integer.MAX_VALUE)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(FrameworkPropertiesTest::graph);
  }

  private static Framework graph(List<Integer> seeds) {
    Framework.Builder framework =
        Framework.builder().edition(TOY).title(LocalizedText.of("en", "Graph"));
    for (int i = 0; i < seeds.size(); i++) {
      List<Ref> parents = new ArrayList<>();
      for (int j = 0; j < i; j++) {
        if ((seeds.get(i) >> (j % 30) & 3) == 3) {
          parents.add(ref(j));
        }
      }
      framework.addNode(Toys.node(ref(i), i + 1, parents.toArray(Ref[]::new)));
    }
    return framework.build();
  }

  private static Ref ref(int i) {
    return TOY.ref(Kind.THREAD, "n" + i);
  }

  @Property(tries = 100)
  void aNodeIsADescendantOfItsAncestorsAndOfNoOther(@ForAll("graphs") Framework framework) {
    for (Node node : framework.getNodes()) {
      List<Node> ancestors = framework.ancestors(node.getRef());
      assertThat(ancestors).doesNotHaveDuplicates().doesNotContain(node);
      for (Node other : framework.getNodes()) {
        assertThat(framework.descendants(other.getRef()).contains(node))
            .isEqualTo(ancestors.contains(other));
      }
    }
  }

  @Property(tries = 100)
  void everyNodeIsARootOrBelowOne(@ForAll("graphs") Framework framework) {
    for (Node node : framework.getNodes()) {
      assertThat(
              framework.roots().contains(node)
                  || framework.ancestors(node.getRef()).stream()
                      .anyMatch(framework.roots()::contains))
          .isTrue();
    }
  }

  @Property(tries = 100)
  void makingAnAncestorAPartOfItsDescendantIsRefused(@ForAll("graphs") Framework framework) {
    for (Node node : framework.getNodes()) {
      for (Node ancestor : framework.ancestors(node.getRef())) {
        List<Node> nodes = new ArrayList<>(framework.getNodes());
        nodes.replaceAll(
            n -> n.equals(ancestor) ? n.toBuilder().addParent(node.getRef()).build() : n);
        assertThatThrownBy(() -> framework.toBuilder().nodes(nodes).build())
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("parents must not form a cycle, was ")
            .hasMessageContaining(node.getRef().toString());
        return;
      }
    }
  }

  @Property(tries = 50)
  void aFrameworkIsReadAsItWasWritten(@ForAll("graphs") Framework framework) {
    byte[] bytes = Json.standard().write(framework);
    assertThat(Json.standard().read(bytes, Framework.class, "graph").orThrow())
        .isEqualTo(framework);
  }

  /** Which of three levels each of some nodes defines, as bits. */
  private static Framework grid(List<Integer> defined) {
    Framework.Builder framework =
        Framework.builder()
            .edition(TOY)
            .title(LocalizedText.of("en", "Grid"))
            .addScale(Toys.scale("three", "1", "2", "3"))
            .addScale(Toys.scale("two", "low", "high"))
            .addNode(Toys.node(TOY.ref(Kind.AREA, "a"), 1));
    for (int i = 0; i < defined.size(); i++) {
      framework.addNode(Toys.node(ref(i), i + 1, TOY.ref(Kind.AREA, "a")));
      for (int level = 3; level >= 1; level--) {
        if ((defined.get(i) >> level & 1) == 1) {
          framework.addLevelDefinition(Toys.definition(ref(i), TOY.level("three", "" + level)));
        }
      }
    }
    return framework.build();
  }

  @Property(tries = 100)
  void levelsOfANodeAreItsDefinitionsInTheOrderOfTheScaleAndScalesWithoutAnyAreWhole(
      @ForAll @Size(max = 8) List<@IntRange(max = 15) Integer> defined) {
    Framework framework = grid(defined);
    boolean sparse = !framework.getLevelDefinitions().isEmpty();
    for (int i = 0; i < defined.size(); i++) {
      List<String> expected = new ArrayList<>();
      for (int level = 1; level <= 3; level++) {
        if (!sparse || (defined.get(i) >> level & 1) == 1) {
          expected.add("" + level);
        }
      }
      expected.addAll(List.of("low", "high"));
      assertThat(framework.levelsOf(ref(i)))
          .extracting(level -> level.getRef().code())
          .isEqualTo(expected);
    }
    assertThat(framework.levelsOf(TOY.ref(Kind.AREA, "a"))).hasSize(5);
  }

  @Property(tries = 50)
  void aGridIsReadAsItWasWritten(@ForAll @Size(max = 8) List<@IntRange(max = 15) Integer> defined) {
    Framework framework = grid(defined);
    byte[] bytes = Json.standard().write(framework);
    assertThat(Json.standard().read(bytes, Framework.class, "grid").orThrow()).isEqualTo(framework);
  }
}
