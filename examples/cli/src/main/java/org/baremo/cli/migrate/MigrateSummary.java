package org.baremo.cli.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baremo.cli.TextTable;
import org.baremo.cli.Words;
import org.baremo.cli.migrate.MigrateTally.Result;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.Ref;

/** What a run over many profiles came to, for a person to read. */
final class MigrateSummary {
  private final Words words;
  private final Framework target;
  private final MigrateTally tally;
  private final List<String> lines = new ArrayList<>();

  MigrateSummary(Words words, Framework target, MigrateTally tally) {
    this.words = words;
    this.target = target;
    this.tally = tally;
  }

  List<String> lines() {
    TextTable rows = new TextTable("lrr");
    rows.row(words.text("summary.rows.read"), words.number(tally.read()));
    part(rows, "migrate.carried", tally.carried());
    part(rows, "summary.rows.rejected", tally.rejected());
    lines.add("");
    lines.addAll(rows.lines("  "));
    nodes();
    counts("migrate.because", "migrate.reason.", tally.reasons());
    counts("migrate.lost", "migrate.lost.", tally.lost());
    rejected();
    return lines;
  }

  private void part(TextTable rows, String name, long part) {
    long all = tally.read();
    rows.row(words.text(name), words.number(part), all == 0 ? "" : words.share(part, all));
  }

  private void nodes() {
    if (tally.nodes().isEmpty()) {
      return;
    }
    TextTable table = new TextTable("lr");
    List<String> head = new ArrayList<>(List.of(target.getEdition().toString()));
    for (Result result : Result.values()) {
      head.add(words.text("migrate.result." + result));
    }
    table.row(head);
    tally.nodes().forEach((node, results) -> table.row(row(node, results)));
    lines.add("");
    lines.addAll(table.lines("  "));
  }

  private List<String> row(Ref node, Map<Result, Long> results) {
    String title =
        target.node(node).map(found -> " " + words.language().of(found.getTitle())).orElse("");
    List<String> cells = new ArrayList<>(List.of(node.code() + title));
    for (Result result : Result.values()) {
      cells.add(words.number(results.getOrDefault(result, 0L)));
    }
    return cells;
  }

  private <K extends Enum<K>> void counts(String title, String prefix, Map<K, Long> counts) {
    if (counts.isEmpty()) {
      return;
    }
    TextTable table = new TextTable("lr");
    counts.forEach((kind, count) -> table.row(words.text(prefix + kind), words.number(count)));
    lines.add("");
    lines.add(words.text(title));
    lines.addAll(table.lines("  "));
  }

  private void rejected() {
    if (tally.rejectedBy().isEmpty()) {
      return;
    }
    TextTable table = new TextTable("lrl");
    tally
        .rejectedBy()
        .forEach(
            (code, kind) ->
                table.row(
                    code,
                    words.number(kind.count()),
                    words.counted("summary.first-line", kind.count(), kind.firstLine())));
    lines.add("");
    lines.add(words.text("summary.rejected"));
    lines.addAll(table.lines("  "));
  }
}
