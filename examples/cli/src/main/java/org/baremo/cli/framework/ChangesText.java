package org.baremo.cli.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.cli.TextTable;
import org.baremo.cli.Words;
import org.baremo.core.diff.Change;
import org.baremo.core.diff.EditionDiff;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.Ref;

/** What changed between two editions, as text: of hundreds of statements, how many. */
final class ChangesText {
  private final Words words;
  private final Framework source;
  private final Framework target;
  private final EditionDiff diff;

  ChangesText(Words words, Framework source, Framework target, EditionDiff diff) {
    this.words = words;
    this.source = source;
    this.target = target;
    this.diff = diff;
  }

  List<String> lines(boolean withStatements) {
    if (withStatements) {
      return diff.text(source, target, words.locale()).lines().toList();
    }
    List<Change> ofNodes = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Change change : diff.getChanges()) {
      Ref ref = ref(change);
      if (source.statement(ref).isEmpty() && target.statement(ref).isEmpty()) {
        ofNodes.add(change);
      } else {
        counts.merge(name(ref) + ": " + words.text("diff." + kind(change)), 1, Integer::sum);
      }
    }
    EditionDiff nodes = diff.toBuilder().changes(ofNodes).build();
    List<String> lines =
        new ArrayList<>(nodes.text(source, target, words.locale()).lines().toList());
    if (!counts.isEmpty()) {
      TextTable table = new TextTable("lr");
      counts.forEach((what, count) -> table.row(what, words.number(count)));
      lines.add("");
      lines.add(words.text("diff.statements"));
      lines.addAll(table.lines("  "));
    }
    return lines;
  }

  private String name(Ref ref) {
    String key = "kind." + ref.kind();
    return words.has(key) ? words.text(key) : ref.kind().value();
  }

  private static Ref ref(Change change) {
    if (change instanceof Change.Added added) {
      return added.after();
    } else if (change instanceof Change.Removed removed) {
      return removed.before();
    } else if (change instanceof Change.Renamed renamed) {
      return renamed.pairing().before();
    } else if (change instanceof Change.Moved moved) {
      return moved.pairing().before();
    } else if (change instanceof Change.Relevelled relevelled) {
      return relevelled.pairing().before();
    }
    return change instanceof Change.Split split ? split.before() : ((Change.Joined) change).after();
  }

  /** The last word of the key of what a change is called. */
  private static String kind(Change change) {
    return change.getClass().getSimpleName();
  }
}
