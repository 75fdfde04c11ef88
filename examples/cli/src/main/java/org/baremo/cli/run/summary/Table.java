package org.baremo.cli.run.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels on the left; on the right numbers, right-aligned, and what follows them. Labels may be the
 * same. Not thread-safe.
 */
final class Table {
  private final List<Row> rows = new ArrayList<>();

  /** One line; what follows the number may be blank. */
  private record Row(String label, String number, String rest) {}

  Table row(String label, String number) {
    return row(label, number, "");
  }

  Table row(String label, String number, String rest) {
    rows.add(new Row(label, number, rest));
    return this;
  }

  /** The lines, each after the same indent. */
  List<String> lines(String indent) {
    int label = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
    int number = rows.stream().mapToInt(row -> row.number().length()).max().orElse(0);
    return rows.stream()
        .map(
            row ->
                "%s%s  %s%s"
                    .formatted(
                        indent,
                        row.label() + " ".repeat(label - row.label().length()),
                        " ".repeat(number - row.number().length()) + row.number(),
                        row.rest().isEmpty()
                            ? ""
                            : "  " + " ".repeat(Math.max(0, 7 - row.rest().length())) + row.rest()))
        .toList();
  }
}
