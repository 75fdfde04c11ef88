package org.baremo.cli.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.cli.Words;
import org.baremo.core.diff.Change;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Ref;

/** How many of the nodes of each kind changed, and how. */
final class ChangeTotals {
  private final Words words;
  private final Framework source;
  private final Framework target;

  ChangeTotals(Words words, Framework source, Framework target) {
    this.words = words;
    this.source = source;
    this.target = target;
  }

  /** An empty line and one for each kind of change of each kind of node; none without a change. */
  List<String> lines(List<Change> changes) {
    // A node that goes to several, each under another title, is still one that changed.
    Map<Kind, Map<String, Set<Ref>>> totals = new LinkedHashMap<>();
    for (Change change : changes) {
      Ref ref = ref(change);
      totals
          .computeIfAbsent(ref.kind(), key -> new LinkedHashMap<>())
          .computeIfAbsent(kind(change), key -> new LinkedHashSet<>())
          .add(ref);
    }
    List<String> lines = new ArrayList<>();
    totals.forEach((kind, all) -> all.forEach((how, refs) -> lines.add(line(kind, how, refs))));
    if (!lines.isEmpty()) {
      lines.add(0, "");
    }
    return lines;
  }

  /** Of the edition whose nodes these are: what is new is counted in the one that has it. */
  private String line(Kind kind, String how, Set<Ref> refs) {
    boolean isOfSource = refs.iterator().next().edition().equals(source.getEdition());
    int base = (isOfSource ? source : target).nodes(kind).size();
    return words.counted("diff.total." + how, refs.size(), words.number(base), name(words, kind));
  }

  /** What nodes or statements of a kind are called, many of them. */
  static String name(Words words, Kind kind) {
    String key = "kind." + kind;
    return words.has(key) ? words.text(key) : kind.value();
  }

  /** The node or statement that changed, where one became several or several one, that one. */
  static Ref ref(Change change) {
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
  static String kind(Change change) {
    return change.getClass().getSimpleName();
  }
}
