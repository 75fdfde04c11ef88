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
    List<Change> ofNodes = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Change change : diff.getChanges()) {
      Ref ref = ChangeTotals.ref(change);
      if (source.statement(ref).isEmpty() && target.statement(ref).isEmpty()) {
        ofNodes.add(change);
      } else {
        counts.merge(
            ChangeTotals.name(words, ref.kind())
                + ": "
                + words.text("diff." + ChangeTotals.kind(change)),
            1,
            Integer::sum);
      }
    }
    EditionDiff shown = withStatements ? diff : diff.toBuilder().changes(ofNodes).build();
    List<String> lines =
        new ArrayList<>(shown.text(source, target, words.locale()).lines().toList());
    lines.addAll(new ChangeTotals(words, source, target).lines(ofNodes));
    if (!withStatements && !counts.isEmpty()) {
      TextTable table = new TextTable("lr");
      counts.forEach((what, count) -> table.row(what, words.number(count)));
      lines.add("");
      lines.add(words.text("diff.statements"));
      lines.addAll(table.lines("  "));
    }
    return lines;
  }
}
