package org.baremo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.Ref;

/** One edition of a framework as text for a reader. Assumes nothing of its shape. */
final class FrameworkText {
  private final Framework framework;
  private final Language language;
  private final Words words;

  FrameworkText(Framework framework, Language language) {
    this.framework = framework;
    this.language = language;
    this.words = Words.of(language);
  }

  /** Title, counts, top nodes and scales. */
  List<String> overview() {
    List<String> lines = new ArrayList<>();
    lines.add(title());
    framework.getPublished().ifPresent(day -> fact("framework.published", words.date(day), lines));
    framework.getLicence().ifPresent(licence -> fact("framework.licence", licence, lines));
    framework.getCitation().ifPresent(citation -> fact("framework.source", citation, lines));
    lines.add("");
    counts().forEach((kind, count) -> lines.add("  %5d  %s".formatted(count, name(kind))));
    lines.add("");
    for (Node root : roots()) {
      List<Node> parts = framework.children(root.getRef());
      lines.add("  %s  %s".formatted(root.getRef().code(), language.of(root.getTitle())));
      if (!parts.isEmpty()) {
        String codes =
            parts.stream().map(part -> part.getRef().code()).collect(Collectors.joining(" "));
        lines.add("     " + codes);
      }
    }
    for (Scale scale : framework.getScales()) {
      lines.add("");
      lines.add("  " + words.text("framework.scale", scale.getId(), language.of(scale.getTitle())));
      scale.getLevels().forEach(level -> lines.add(line(level)));
    }
    return lines;
  }

  private void fact(String name, String value, List<String> lines) {
    lines.add("  %-9s  %s".formatted(words.text(name), value));
  }

  /** The nodes below one another. */
  List<String> tree() {
    List<String> lines = new ArrayList<>();
    lines.add(title());
    branches(roots(), "", lines);
    return lines;
  }

  private void branches(List<Node> nodes, String indent, List<String> lines) {
    for (int i = 0; i < nodes.size(); i++) {
      boolean last = i == nodes.size() - 1;
      Node node = nodes.get(i);
      Ref ref = node.getRef();
      lines.add(
          "%s%s %s %s"
              .formatted(indent, last ? "└─" : "├─", ref.code(), language.of(node.getTitle())));
      branches(framework.children(ref), indent + (last ? "   " : "│  "), lines);
    }
  }

  private String title() {
    return "%s (%s)".formatted(language.of(framework.getTitle()), framework.getEdition());
  }

  private List<Node> roots() {
    return framework.getNodes().stream().filter(node -> node.getParents().isEmpty()).toList();
  }

  /** How many nodes and statements of each kind there are, in the order of the document. */
  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    framework
        .getNodes()
        .forEach(node -> counts.merge(node.getRef().kind().value(), 1, Integer::sum));
    framework
        .getStatements()
        .forEach(statement -> counts.merge(statement.getRef().kind().value(), 1, Integer::sum));
    return counts;
  }

  private String name(String kind) {
    String key = "kind." + kind;
    return words.has(key) ? words.text(key) : kind;
  }

  private String line(Level level) {
    String band = level.getBand().map(name -> " (" + name + ")").orElse("");
    return "    %d  %s%s".formatted(level.getOrdinal(), language.of(level.getName()), band);
  }
}
