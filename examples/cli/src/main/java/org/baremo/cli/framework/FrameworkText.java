package org.baremo.cli.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baremo.cli.Language;
import org.baremo.cli.Words;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.LevelDefinition;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;

/** One edition of a framework as text for a reader. Assumes nothing of its shape. */
final class FrameworkText {
  private static final int LONGEST_CODE = 12;

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
    framework
        .getPrevious()
        .ifPresent(edition -> fact("framework.previous", edition.toString(), lines));
    framework.getLicence().ifPresent(licence -> fact("framework.licence", licence, lines));
    framework.getCitation().ifPresent(citation -> fact("framework.source", citation, lines));
    lines.add("");
    Counts.of(framework)
        .byKind()
        .forEach((kind, count) -> lines.add("  %5d  %s".formatted(count, name(kind))));
    lines.add(framework.roots().isEmpty() ? "  " + words.text("framework.no-nodes") : "");
    for (Node root : framework.roots()) {
      lines.add("  " + label(root, "  "));
      List<Node> parts = framework.children(root.getRef());
      if (!parts.isEmpty()) {
        lines.add("     " + codes(parts));
      }
    }
    for (Scale scale : framework.getScales()) {
      lines.add("");
      lines.add("  " + words.text("framework.scale", scale.getId(), language.of(scale.getTitle())));
      scale.getLevels().forEach(level -> lines.add(line(level)));
      sparse(scale).ifPresent(line -> lines.add("    " + line));
    }
    if (framework.getScales().isEmpty()) {
      lines.add("");
      lines.add("  " + words.text("framework.no-scale"));
    }
    return lines;
  }

  /** Codes such as 1.1 tell parts apart at a glance; identifiers made by machines do not. */
  private String codes(List<Node> parts) {
    boolean readable = parts.stream().allMatch(p -> p.getRef().code().length() <= LONGEST_CODE);
    return readable
        ? parts.stream().map(part -> part.getRef().code()).collect(Collectors.joining(" "))
        : words.counted("framework.parts", parts.size());
  }

  /** How many of the pairs of a node and a level are defined, where not all of them are. */
  private Optional<String> sparse(Scale scale) {
    Set<Kind> kinds = new HashSet<>();
    int defined = 0;
    for (LevelDefinition definition : framework.getLevelDefinitions()) {
      if (definition.getLevel().scale().equals(scale.getId())) {
        kinds.add(definition.getNode().kind());
        defined++;
      }
    }
    long nodes =
        framework.getNodes().stream().filter(n -> kinds.contains(n.getRef().kind())).count();
    long pairs = nodes * scale.getLevels().size();
    return defined == pairs
        ? Optional.empty()
        : Optional.of(words.text("framework.sparse", words.number(defined), words.number(pairs)));
  }

  private void fact(String name, String value, List<String> lines) {
    lines.add("  %-9s  %s".formatted(words.text(name), value));
  }

  /** The nodes below one another. */
  List<String> tree() {
    List<String> lines = new ArrayList<>();
    lines.add(title());
    if (framework.roots().isEmpty()) {
      lines.add(words.text("framework.no-nodes"));
    }
    branches(framework.roots(), "", lines);
    return lines;
  }

  private void branches(List<Node> nodes, String indent, List<String> lines) {
    for (int i = 0; i < nodes.size(); i++) {
      boolean last = i == nodes.size() - 1;
      Node node = nodes.get(i);
      lines.add(
          "%s%s %s%s".formatted(indent, last ? "└─" : "├─", label(node, " "), ownLevels(node)));
      branches(framework.children(node.getRef()), indent + (last ? "   " : "│  "), lines);
    }
  }

  /** Code and title; the code alone where it stands for the title. */
  private String label(Node node, String between) {
    String code = node.getRef().code();
    String title = language.of(node.getTitle());
    return title.equals(code) ? code : code + between + title;
  }

  /** The levels that are defined for a node, where a scale has more. */
  private String ownLevels(Node node) {
    StringBuilder text = new StringBuilder();
    List<Level> levels = framework.levelsOf(node.getRef());
    for (Scale scale : framework.getScales()) {
      List<String> own =
          levels.stream()
              .map(Level::getRef)
              .filter(level -> level.scale().equals(scale.getId()))
              .map(LevelRef::code)
              .toList();
      if (own.size() < scale.getLevels().size()) {
        text.append(" (").append(own.isEmpty() ? "–" : String.join(" ", own)).append(')');
      }
    }
    return text.toString();
  }

  private String title() {
    return "%s (%s)".formatted(language.of(framework.getTitle()), framework.getEdition());
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
