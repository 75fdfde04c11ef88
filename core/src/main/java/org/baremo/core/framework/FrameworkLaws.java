package org.baremo.core.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** The laws across the parts of one framework. */
final class FrameworkLaws {
  private FrameworkLaws() {}

  static void check(Framework framework, Laws laws) {
    Set<Ref> nodes = new HashSet<>();
    List<Node> all = framework.getNodes();
    for (int i = 0; i < all.size(); i++) {
      Ref ref = all.get(i).getRef();
      String path = "nodes/" + i + "/ref";
      laws.that(nodes.add(ref), path, "ref must be different from other nodes', was " + ref);
      laws.that(
          ref.edition().equals(framework.getEdition()),
          path,
          "ref must be of edition %s, was %s".formatted(framework.getEdition(), ref));
    }
    for (int i = 0; i < all.size(); i++) {
      List<Ref> parents = all.get(i).getParents();
      for (int j = 0; j < parents.size(); j++) {
        laws.that(
            nodes.contains(parents.get(j)),
            "nodes/" + i + "/parents/" + j,
            "parent must be a node of this edition, was " + parents.get(j));
      }
    }
    checkStatements(framework, nodes, laws);
  }

  private static void checkStatements(Framework framework, Set<Ref> nodes, Laws laws) {
    Set<LevelRef> levels = new HashSet<>();
    framework.getScales().forEach(s -> s.getLevels().forEach(l -> levels.add(l.getRef())));
    Set<Ref> seen = new HashSet<>();
    for (int i = 0; i < framework.getStatements().size(); i++) {
      Statement statement = framework.getStatements().get(i);
      String path = "statements/" + i;
      laws.that(
          seen.add(statement.getRef()),
          path + "/ref",
          "ref must be different from other statements', was " + statement.getRef());
      laws.that(
          nodes.containsAll(statement.getAbout()),
          path + "/about",
          "about must name nodes of this edition, was " + statement.getAbout());
      laws.that(
          statement.getLevel().map(levels::contains).orElse(true),
          path + "/level",
          "level must be of a scale of this edition, was " + statement.getLevel());
    }
  }
}
