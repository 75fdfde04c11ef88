package org.baremo.cli.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baremo.cli.TextTable;
import org.baremo.cli.Words;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.TextCoverage;
import org.baremo.core.framework.TextCoverage.Count;
import org.baremo.core.value.TextStatus;

/** How much of an edition there is in some languages, as a table for each. */
final class CoverageText {
  private final Words words;
  private final Framework framework;
  private final List<TextCoverage> coverages;

  CoverageText(Words words, Framework framework, List<TextCoverage> coverages) {
    this.words = words;
    this.framework = framework;
    this.coverages = coverages;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s (%s)".formatted(words.language().of(framework.getTitle()), framework.getEdition()));
    for (TextCoverage coverage : coverages) {
      lines.add("");
      lines.add(language(coverage));
      lines.addAll(table(coverage).lines("  "));
    }
    return lines;
  }

  private String language(TextCoverage coverage) {
    return words.text("coverage.language", coverage.getLanguage());
  }

  private TextTable table(TextCoverage coverage) {
    TextTable table = new TextTable("lrrrl");
    coverage
        .getParts()
        .forEach(
            (part, count) -> {
              if (count.texts() > 0) {
                row(table, words.text("coverage.part." + part), count);
              }
            });
    row(table, words.text("coverage.total"), coverage.total());
    return table;
  }

  private void row(TextTable table, String name, Count count) {
    String share = count.texts() == 0 ? "" : words.share(count.covered(), count.texts());
    String states =
        count.byStatus().entrySet().stream()
            .filter(entry -> entry.getKey() != TextStatus.OFFICIAL)
            .map(
                entry ->
                    words.text("coverage.status." + entry.getKey(), words.number(entry.getValue())))
            .collect(Collectors.joining(", "));
    table.row(
        name,
        words.number(count.covered()),
        words.text("coverage.of", words.number(count.texts())),
        share,
        states);
  }

  /** Every text that is missing, language by language. */
  List<String> missing() {
    List<String> lines = new ArrayList<>();
    for (TextCoverage coverage : coverages) {
      if (coverage.getMissing().isEmpty()) {
        continue;
      }
      lines.add("");
      lines.add(words.text("coverage.missing", coverage.getLanguage()));
      TextTable table = new TextTable("l");
      for (TextCoverage.Missing one : coverage.getMissing()) {
        table.row(
            words.text("coverage.part." + one.part()),
            one.ref().map(Object::toString).orElse(""),
            one.level().map(Object::toString).orElse(""));
      }
      lines.addAll(table.lines("  "));
    }
    return lines;
  }
}
