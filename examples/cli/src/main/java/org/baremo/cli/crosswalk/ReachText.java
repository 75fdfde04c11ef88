package org.baremo.cli.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baremo.cli.TextTable;
import org.baremo.cli.Words;
import org.baremo.core.crosswalk.CrosswalkCoverage;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Ref;

/** How much of two editions the links of a way reach. */
final class ReachText {
  private final Words words;
  private final Way way;
  private final Framework source;
  private final Framework target;
  private final List<String> lines = new ArrayList<>();

  ReachText(Words words, Way way, Framework source, Framework target) {
    this.words = words;
    this.way = way;
    this.source = source;
    this.target = target;
  }

  List<String> lines() {
    lines.add(way.stops().stream().map(EditionRef::toString).collect(Collectors.joining(" -> ")));
    CrosswalkCoverage all = coverage(refs(source), refs(target));
    lines.add(
        words.counted("crosswalk.links", way.links().size())
            + ": "
            + all.getLinks().entrySet().stream()
                .map(
                    entry ->
                        words.text("relation." + entry.getKey())
                            + " "
                            + words.number(entry.getValue()))
                .collect(Collectors.joining(", ")));
    TextTable table = new TextTable("llrrr");
    table.row("", "", "", words.text("reach.linked"), words.text("reach.exactly"));
    List<Ref> unlinked = new ArrayList<>();
    kinds(source)
        .forEach(
            (kind, refs) ->
                row(table, source, kind, coverage(refs, refs(target)).getSources(), unlinked));
    kinds(target)
        .forEach(
            (kind, refs) ->
                row(table, target, kind, coverage(refs(source), refs).getTargets(), unlinked));
    lines.add("");
    lines.addAll(table.lines("  "));
    unlinked(unlinked);
    return lines;
  }

  private void row(
      TextTable table,
      Framework framework,
      String kind,
      CrosswalkCoverage.Side side,
      List<Ref> unlinked) {
    String name = words.has("kind." + kind) ? words.text("kind." + kind) : kind;
    table.row(
        framework.getEdition().toString(),
        name,
        words.number(side.base()),
        of(side.linked(), side.base()),
        of(side.exact(), side.base()));
    unlinked.addAll(side.unlinked());
  }

  private String of(int part, int base) {
    return words.number(part) + " (" + words.share(part, base) + ")";
  }

  private void unlinked(List<Ref> refs) {
    if (refs.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(words.text("reach.unlinked"));
    TextTable table = new TextTable("l");
    for (Ref ref : refs) {
      Framework framework = ref.edition().equals(source.getEdition()) ? source : target;
      table.row(
          ref.toString(),
          framework.node(ref).map(node -> words.language().of(node.getTitle())).orElse(""));
    }
    lines.addAll(table.lines("  "));
  }

  private CrosswalkCoverage coverage(List<Ref> sources, List<Ref> targets) {
    return CrosswalkCoverage.of(way.links(), sources, targets);
  }

  private static List<Ref> refs(Framework framework) {
    return framework.getNodes().stream().map(Node::getRef).toList();
  }

  private static Map<String, List<Ref>> kinds(Framework framework) {
    Map<String, List<Ref>> kinds = new LinkedHashMap<>();
    refs(framework)
        .forEach(
            ref -> kinds.computeIfAbsent(ref.kind().value(), kind -> new ArrayList<>()).add(ref));
    return kinds;
  }
}
