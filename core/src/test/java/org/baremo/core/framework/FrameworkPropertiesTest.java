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
}
