package org.baremo.core.framework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** Says what a framework has instead of something that it has not. */
final class Unknown {
  private static final int SHOWN = 10;

  private Unknown() {}

  static String ref(Framework framework, Ref ref) {
    if (!ref.edition().equals(framework.getEdition())) {
      return "%s is not of edition %s".formatted(ref, framework.getEdition());
    }
    Set<Kind> kinds = new LinkedHashSet<>();
    refs(framework).forEach(known -> kinds.add(known.kind()));
    if (!kinds.contains(ref.kind())) {
      return has(framework, ref.kind().value(), kinds.stream().map(Kind::value).toList());
    }
    List<String> codes =
        refs(framework).filter(r -> r.kind().equals(ref.kind())).map(Ref::code).toList();
    return has(framework, ref.kind() + " " + ref.code(), nearest(ref.code(), codes));
  }

  static String level(Framework framework, LevelRef level) {
    if (!level.edition().equals(framework.getEdition())) {
      return "%s is not of edition %s".formatted(level, framework.getEdition());
    }
    Optional<Scale> scale = framework.scale(level.scale());
    if (scale.isEmpty()) {
      return scale(framework, level.scale());
    }
    return "scale %s of %s has no level %s; it has %s"
        .formatted(
            level.scale(),
            framework.getEdition(),
            level.code(),
            listed(scale.get().getLevels().stream().map(l -> l.getRef().code()).toList()));
  }

  static String scale(Framework framework, String scale) {
    List<String> scales = framework.getScales().stream().map(Scale::getId).toList();
    return has(framework, "scale " + scale, scales);
  }

  private static Stream<Ref> refs(Framework framework) {
    return Stream.of(
            framework.getNodes().stream().map(Node::getRef),
            framework.getStatements().stream().map(Statement::getRef),
            framework.getTerms().stream().map(Term::getRef))
        .flatMap(refs -> refs);
  }

  private static String has(Framework framework, String missing, List<String> present) {
    return "%s has no %s; it has %s".formatted(framework.getEdition(), missing, listed(present));
  }

  /** The codes that begin most like the one that was not found: 1.1, 1.2 and 1.3 for 1.7. */
  private static List<String> nearest(String code, List<String> codes) {
    for (int length = code.length(); length > 0; length--) {
      String start = code.substring(0, length);
      List<String> near = codes.stream().filter(known -> known.startsWith(start)).toList();
      if (!near.isEmpty()) {
        return near;
      }
    }
    return codes;
  }

  private static String listed(List<String> names) {
    if (names.isEmpty()) {
      return "none";
    }
    String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
  }
}
