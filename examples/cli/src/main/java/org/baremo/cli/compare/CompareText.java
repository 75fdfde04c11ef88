package org.baremo.cli.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.baremo.certification.comparison.ComparedDecision;
import org.baremo.certification.comparison.ComparisonTotals;
import org.baremo.certification.comparison.DecisionChange;
import org.baremo.certification.comparison.SchemeComparison;
import org.baremo.certification.comparison.Stand;
import org.baremo.cli.RequirementNames;
import org.baremo.cli.TextTable;
import org.baremo.cli.Words;

/** A comparison in words: who, how many, and why. */
final class CompareText {
  private final Words words;
  private final RequirementNames names;
  private final CompareReport report;
  private final ComparisonTotals totals;

  CompareText(Words words, SchemeComparison comparison, CompareReport report) {
    this.words = words;
    this.names =
        new RequirementNames(
            words, List.of(comparison.after().scheme(), comparison.before().scheme()));
    this.report = report;
    this.totals = report.totals();
  }

  List<String> lines(String document, LocalDate asOf) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.counted(
            "compare.title",
            totals.getCompared(),
            document,
            totals.getBefore(),
            totals.getAfter(),
            words.date(asOf)));
    if (report.rejected() > 0) {
      lines.add(words.counted("compare.rejected", report.rejected()));
    }
    if (totals.getCompared() == 0) {
      return lines;
    }
    lines.add("");
    lines.addAll(changes().lines(""));
    section(lines, "compare.moves", moves());
    section(lines, "compare.who", who());
    long more = report.moved() - report.first().size();
    if (more > 0 && !report.first().isEmpty()) {
      lines.add("  " + words.counted("compare.more", more));
    }
    for (DecisionChange change : DecisionChange.values()) {
      section(lines, "compare.why." + change, reasons(change));
    }
    return lines;
  }

  private void section(List<String> lines, String title, TextTable table) {
    if (!table.isEmpty()) {
      lines.add("");
      lines.add(words.text(title));
      lines.addAll(table.lines("  "));
    }
  }

  private TextTable changes() {
    TextTable table = new TextTable("lrr");
    totals
        .getChanges()
        .forEach(
            (change, count) ->
                table.row(
                    words.text("compare.change." + change),
                    words.number(count),
                    words.share(count, totals.getCompared())));
    return table;
  }

  /** From where to where, the most frequent first; those who stay are left out. */
  private TextTable moves() {
    TextTable table = new TextTable("lr");
    totals.getMoves().stream()
        .filter(one -> !one.move().before().equals(one.move().after()))
        .sorted(Comparator.comparing(ComparisonTotals.MoveCount::count).reversed())
        .forEach(
            one ->
                table.row(
                    stand(one.move().before()) + " → " + stand(one.move().after()),
                    words.number(one.count())));
    return table;
  }

  private TextTable who() {
    TextTable table = new TextTable("l");
    for (ComparedDecision one : report.first()) {
      String reasons =
          one.getReasons().stream()
              .map(reason -> names.of(reason.requirement(), reason.node()))
              .distinct()
              .collect(Collectors.joining("; "));
      table.row(
          one.getHolder().toString(),
          words.text("compare.change." + one.getChange()),
          stand(one.getBefore()) + " → " + stand(one.getAfter()),
          reasons);
    }
    return table;
  }

  private TextTable reasons(DecisionChange change) {
    TextTable table = new TextTable("lr");
    totals.getReasons().stream()
        .filter(one -> one.reason().change() == change)
        .sorted(Comparator.comparing(ComparisonTotals.ReasonCount::count).reversed())
        .forEach(
            one ->
                table.row(
                    names.of(one.reason().requirement(), one.reason().node()),
                    words.number(one.count())));
    return table;
  }

  private String stand(Stand stand) {
    String outcome = words.text("compare.outcome." + stand.outcome());
    return stand.awards().isEmpty()
        ? outcome
        : outcome + " (" + String.join(", ", stand.awards()) + ")";
  }
}
