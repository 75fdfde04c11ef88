package org.baremo.cli.run.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.cli.Words;
import org.baremo.core.analysis.Around;
import org.baremo.core.analysis.CutStatistics;
import org.baremo.core.value.Rational;

/** How the overall marks lie to the cuts, for a person to read. */
final class MarksText {
  private static final int BAR = 36;

  private final Words words;
  private final CertificationScheme scheme;
  private final Histogram histogram;
  private final List<OverallCut> cuts;
  private final List<String> lines = new ArrayList<>();

  MarksText(Words words, CertificationScheme scheme, Histogram histogram) {
    this.words = words;
    this.scheme = scheme;
    this.histogram = histogram;
    this.cuts = OverallCut.of(scheme);
  }

  /** The distribution, then what lies near each cut; nothing when nobody has a mark. */
  List<String> lines(List<CutStatistics> statistics) {
    if (histogram.count() > 0) {
      lines.add("");
      lines.add(words.text("summary.marks", words.number(histogram.count())));
      distribution();
      for (CutStatistics cut : statistics) {
        cuts.stream()
            .filter(one -> one.score().filter(cut.getCut()::equals).isPresent())
            .forEach(one -> around(one, cut.getAround()));
      }
      undrawn();
    }
    return lines;
  }

  /** A line of the distribution: a stretch, those on a cut, or a cut itself. */
  private record Row(String label, long count, boolean isCut) {}

  private void distribution() {
    List<Row> rows = new ArrayList<>();
    if (histogram.belowZero() > 0) {
      rows.add(new Row("< 0", histogram.belowZero(), false));
    }
    for (Histogram.Stretch stretch : histogram.stretches()) {
      at(stretch.from(), rows);
      rows.add(
          new Row(
              "%5s – %-4s".formatted(words.exact(stretch.from()), words.exact(stretch.to())),
              stretch.count(),
              false));
    }
    at(Rational.HUNDRED, rows);
    List<Row> shown = withoutEmptyEnds(rows);
    long most = Math.max(1, shown.stream().mapToLong(Row::count).max().orElse(1));
    int width =
        shown.stream()
            .filter(row -> !row.isCut())
            .mapToInt(r -> r.label().length())
            .max()
            .orElse(0);
    for (Row row : shown) {
      lines.add(
          row.isCut()
              ? "  ───────────── " + row.label()
              : ("  %-" + width + "s %s")
                  .formatted(row.label(), bar(row.count(), most))
                  .stripTrailing());
    }
  }

  /** The cuts at a percentage; those exactly on it stand on the side that they belong to. */
  private void at(Rational percent, List<Row> rows) {
    List<OverallCut> here =
        cuts.stream()
            .filter(cut -> cut.obstacle().isEmpty() && cut.cut().getRequired().equals(percent))
            .toList();
    here.stream().filter(cut -> !cut.isStrict()).forEach(cut -> rows.add(line(cut)));
    if (!here.isEmpty()) {
      rows.add(new Row("    = " + words.exact(percent), histogram.on(percent), false));
    }
    here.stream().filter(OverallCut::isStrict).forEach(cut -> rows.add(line(cut)));
  }

  private Row line(OverallCut cut) {
    return new Row(words.text("summary.cut", name(cut)), 0, true);
  }

  private String name(OverallCut cut) {
    return rule(cut.cut()) + whose(cut);
  }

  private String rule(Cut cut) {
    boolean percentage = cut.getMeasure() == Cut.Measure.PERCENTAGE;
    return words.text(
        (percentage ? "comparison." : "rule.points.") + cut.getComparison(),
        words.exact(cut.getRequired()));
  }

  /** Whose cut it is, where a scheme has several awards. */
  private String whose(OverallCut cut) {
    if (scheme.getAwards().size() < 2) {
      return "";
    }
    return scheme.getAwards().stream()
        .filter(award -> cut.awards().contains(award.getCode()))
        .map(Award::getTitle)
        .map(words.language()::of)
        .collect(Collectors.joining("; ", " (", ")"));
  }

  private static List<Row> withoutEmptyEnds(List<Row> rows) {
    TreeSet<Integer> told = new TreeSet<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isCut() || rows.get(i).count() > 0) {
        told.add(i);
      }
    }
    return rows.subList(told.first(), told.last() + 1);
  }

  private String bar(long count, long most) {
    int length = (int) Math.max(count > 0 ? 1 : 0, count * BAR / most);
    return "█".repeat(length) + (count > 0 ? " " + words.number(count) : "");
  }

  /**
   * How many stand how near to the cut, in points of the mark, each step counting the ones before.
   */
  private void around(OverallCut cut, List<Around> around) {
    lines.add("");
    lines.add(words.text("summary.around", name(cut)));
    for (Around step : around) {
      if (step.getMeasure() == Around.Measure.MARK_POINTS) {
        lines.add(
            "  "
                + words.text(
                    "summary.around.step",
                    words.exact(step.getWithin()),
                    step.getBelow(),
                    step.getAbove()));
      }
    }
    lines.add(
        "  "
            + words.text(
                cut.isStrict() ? "summary.around.on.failed" : "summary.around.on.made",
                words.number(histogram.on(cut.cut().getRequired()))));
  }

  /** What is not among the percentages, and why. */
  private void undrawn() {
    List<String> reasons = new ArrayList<>();
    for (OverallCut cut : cuts) {
      cut.obstacle()
          .ifPresent(
              why -> reasons.add("  " + words.text("summary.undrawn.because." + why, name(cut))));
    }
    if (!reasons.isEmpty()) {
      lines.add("");
      lines.add(words.text("summary.undrawn"));
      lines.addAll(reasons);
    }
  }
}
