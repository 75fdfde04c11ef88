package org.baremo.core.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** The laws of a framework's statements: own references, about known nodes, at known levels. */
final class StatementLaws {
  private StatementLaws() {}

  static void check(Framework framework, Set<LevelRef> levels, Laws laws) {
    Set<Ref> nodes = new HashSet<>();
    for (Node node : framework.getNodes()) {
      nodes.add(node.getRef());
    }
    Set<Ref> taken = new HashSet<>(nodes);
    List<Statement> statements = framework.getStatements();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      checkRef(framework, statement.getRef(), taken, i, laws);
      for (int j = 0; j < statement.getAbout().size(); j++) {
        Ref about = statement.getAbout().get(j);
        if (!nodes.contains(about)) {
          laws.that(
              false, path(i, "about/" + j), "about must name nodes of this edition, was " + about);
        }
      }
      LevelRef level = statement.getLevel().orElse(null);
      if (level != null && !levels.contains(level)) {
        FrameworkLaws.checkLevel(level, levels, framework, path(i, "level"), laws);
      }
    }
  }

  private static void checkRef(Framework framework, Ref ref, Set<Ref> taken, int index, Laws laws) {
    if (!taken.add(ref)) {
      laws.that(
          false,
          path(index, "ref"),
          "ref must be different from other statements' and nodes', was " + ref);
    }
    if (!ref.edition().equals(framework.getEdition())) {
      laws.that(
          false,
          path(index, "ref"),
          "ref must be of edition %s, was %s".formatted(framework.getEdition(), ref));
    }
  }

  private static String path(int statement, String attribute) {
    return "statements/" + statement + "/" + attribute;
  }
}
