package org.baremo.cli.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.cli.Words;
import org.baremo.core.analysis.Around;
import org.baremo.core.analysis.CohortStatistics;
import org.baremo.core.analysis.CutStatistics;
import org.baremo.core.analysis.MarkSummary;
import org.baremo.core.value.Rational;

/** What a run came to, for a person to read. */
final class Summary {
  private static final int BAR = 36;
  private static final Rational BIN = Rational.of(5);

  private final Words words;
  private final ResolvedScheme scheme;
  private final Tally tally;
  private final List<String> lines = new ArrayList<>();

  Summary(Words words, ResolvedScheme scheme, Tally tally) {
    this.words = words;
    this.scheme = scheme;
    this.tally = tally;
  }

  /** The lines of the whole summary, without the time that the run took. */
  List<String> lines() {
    rows();
    if (tally.decided() > 0) {
      decisions();
    }
    marks(tally.cohort());
    reasons("summary.refused", tally.notMet());
    reasons("summary.indeterminate", tally.unknown());
    kinds("summary.rejected", tally.rejectedBy());
    kinds("summary.noticed", tally.noticedBy());
    if (tally.uncompared() > 0) {
      lines.add("");
      lines.add(words.text("summary.uncompared", tally.uncompared()));
    }
    return lines;
  }

  private void rows() {
    long read = tally.read();
    Map<String, String> table = new LinkedHashMap<>();
    table.put(words.text("summary.rows.read"), words.number(read));
    table.put(words.text("summary.rows.decided"), part(tally.decided(), read));
    table.put(words.text("summary.rows.rejected"), part(tally.rejected(), read));
    lines.add("");
    table(table);
  }

  private void decisions() {
    Map<String, String> table = new LinkedHashMap<>();
    for (DecisionOutcome outcome : DecisionOutcome.values()) {
      table.put(words.text("outcome." + outcome), part(tally.outcome(outcome), tally.decided()));
    }
    lines.add("");
    lines.add(words.text("summary.decisions"));
    table(table);
    long granted = tally.outcome(DecisionOutcome.GRANTED);
    long settled = granted + tally.outcome(DecisionOutcome.REFUSED);
    if (settled > 0) {
      lines.add("");
      long open = tally.decided() - settled;
      lines.add(
          words.text(
                  "summary.pass-rate",
                  words.share(granted, settled),
                  words.number(granted),
                  words.number(settled))
              + (open == 0 ? "" : words.text("summary.left-out", words.number(open))));
    }
    Map<String, String> awards = new LinkedHashMap<>();
    for (Award award : scheme.scheme().getAwards()) {
      awards.put(
          words.language().of(award.getTitle()),
          words.number(tally.awards().getOrDefault(award.getCode(), 0L)));
    }
    lines.add("");
    lines.add(words.text("summary.awards"));
    table(awards);
  }

  private void marks(CohortStatistics cohort) {
    Optional<MarkSummary> marks = cohort.getOverall().getMarks();
    if (marks.isEmpty()) {
      return;
    }
    List<MarkSummary.Bin> bins = withoutEmptyEnds(marks.get().getHistogram());
    long most = bins.stream().mapToLong(MarkSummary.Bin::count).max().orElse(1);
    lines.add("");
    lines.add(words.text("summary.marks", words.number(marks.get().getCount())));
    for (MarkSummary.Bin bin : bins) {
      cohort.getCuts().stream()
          .filter(cut -> isWithin(cut.getCut().getPercent(), bin.from()))
          .forEach(this::cut);
      String edges = "  %5s – %-4s ".formatted(bin.from(), bin.from().plus(BIN));
      lines.add((edges + bar(bin.count(), most)).stripTrailing());
    }
    cohort.getCuts().forEach(this::around);
  }

  private static boolean isWithin(Rational percent, Rational from) {
    return percent.compareTo(from) >= 0 && percent.compareTo(from.plus(BIN)) < 0;
  }

  private static List<MarkSummary.Bin> withoutEmptyEnds(List<MarkSummary.Bin> bins) {
    int first = 0;
    int last = bins.size() - 1;
    while (first < last && bins.get(first).count() == 0) {
      first++;
    }
    while (last > first && bins.get(last).count() == 0) {
      last--;
    }
    return bins.subList(first, last + 1);
  }

  private void cut(CutStatistics cut) {
    String name =
        words.text("comparison." + cut.getCut().getComparison(), shown(cut.getCut().getPercent()));
    long on = cut.getAround().stream().mapToLong(Around::getAt).max().orElse(0);
    lines.add("  ───────────── " + words.text("summary.cut", name, words.number(on)));
  }

  /**
   * How many stand how near to the cut, in points of the mark, each step counting the ones before.
   */
  private void around(CutStatistics cut) {
    lines.add("");
    lines.add(words.text("summary.around"));
    for (Around around : cut.getAround()) {
      if (around.getMeasure() == Around.Measure.MARK_POINTS) {
        lines.add(
            "  "
                + words.text(
                    "summary.around.step",
                    shown(around.getWithin()),
                    around.getBelow(),
                    around.getAbove()));
      }
    }
  }

  private String bar(long count, long most) {
    int length = (int) Math.max(count > 0 ? 1 : 0, count * BAR / most);
    return "█".repeat(length) + (count > 0 ? " " + words.number(count) : "");
  }

  private void reasons(String title, Map<Tally.Reason, Long> reasons) {
    if (reasons.isEmpty()) {
      return;
    }
    Map<String, String> table = new LinkedHashMap<>();
    reasons.entrySet().stream()
        .sorted(Map.Entry.<Tally.Reason, Long>comparingByValue().reversed())
        .forEach(entry -> table.put(reason(entry.getKey()), words.number(entry.getValue())));
    lines.add("");
    lines.add(words.text(title));
    table(table);
  }

  private String reason(Tally.Reason reason) {
    String requirement =
        scheme.scheme().getAwards().stream()
            .map(Award::getRequires)
            .flatMap(Requirements::all)
            .filter(one -> one.getId().equals(reason.requirement()))
            .findFirst()
            .flatMap(Requirement::getTitle)
            .map(words.language()::of)
            .orElseGet(() -> own(reason.requirement()));
    return reason
        .node()
        .map(
            node ->
                "%s: %s %s"
                    .formatted(
                        requirement,
                        node.code(),
                        scheme.title(node).map(words.language()::of).orElse("")))
        .orElse(requirement);
  }

  /** What is asked of every case, whatever the scheme. */
  private String own(String requirement) {
    String key = "requirement." + requirement;
    return words.has(key) ? words.text(key) : requirement;
  }

  private void kinds(String title, Map<String, Tally.Kind> kinds) {
    if (kinds.isEmpty()) {
      return;
    }
    Map<String, String> table =
        kinds.entrySet().stream()
            .sorted(
                java.util.Comparator.comparingLong(
                    (Map.Entry<String, Tally.Kind> entry) -> -entry.getValue().count()))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        words.text(
                            "summary.first-line",
                            entry.getValue().count(),
                            entry.getValue().firstLine()),
                    (one, other) -> one,
                    LinkedHashMap::new));
    lines.add("");
    lines.add(words.text(title));
    table(table);
  }

  private String part(long part, long whole) {
    return whole == 0
        ? words.number(part)
        : "%s|%s".formatted(words.number(part), words.share(part, whole));
  }

  /** Labels on the left; on the right numbers, right-aligned, and what follows them. */
  private void table(Map<String, String> rows) {
    int label = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    int number =
        rows.values().stream().mapToInt(row -> row.split("\\|", 2)[0].length()).max().orElse(0);
    rows.forEach(
        (name, value) -> {
          String[] parts = value.split("\\|", 2);
          String rest =
              parts.length > 1
                  ? "  " + " ".repeat(Math.max(0, 7 - parts[1].length())) + parts[1]
                  : "";
          lines.add(
              "  %s  %s%s"
                  .formatted(
                      name + " ".repeat(label - name.length()),
                      " ".repeat(number - parts[0].length()) + parts[0],
                      rest));
        });
  }

  private static String shown(Rational number) {
    return number.isWhole()
        ? number.toString()
        : number.toDecimal(2, java.math.RoundingMode.HALF_EVEN).toPlainString();
  }
}
