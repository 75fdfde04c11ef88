package org.baremo.cli.survey;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baremo.cli.Paragraph;
import org.baremo.cli.TextTable;
import org.baremo.cli.Words;
import org.baremo.core.problem.Problem;
import org.baremo.digcomp.indicator.PublishedCode;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.population.PopulationGroup;
import org.baremo.digcomp.indicator.population.PopulationShare;
import org.baremo.digcomp.indicator.population.PopulationTable;
import org.baremo.digcomp.indicator.population.SurveyReport;

/** A population's shares as text: the whole with labels, then the groups beside one another. */
final class TableText {
  private static final int LABEL = 56;
  private static final int GROUPS_BESIDE = 6;

  private final Words words;
  private final SkillsIndicator indicator;
  private final SurveyReport report;
  private final PopulationTable table;
  private final List<String> lines = new ArrayList<>();

  TableText(Words words, SkillsIndicator indicator, SurveyReport report) {
    this.words = words;
    this.indicator = indicator;
    this.report = report;
    this.table = report.getTable();
  }

  List<String> lines() {
    lines.add(
        words.text(
            "dsi.title",
            words.language().of(indicator.getTitle()),
            indicator.getId(),
            indicator.getDataset(),
            indicator.getPopulation()));
    rows();
    whole(table.whole());
    Map<List<String>, List<PopulationGroup>> breakdowns = new LinkedHashMap<>();
    for (PopulationGroup group : table.getGroups()) {
      if (!group.getBreakdown().isEmpty()) {
        breakdowns.computeIfAbsent(group.getBreakdown(), key -> new ArrayList<>()).add(group);
      }
    }
    breakdowns.forEach(this::breakdown);
    rejected();
    return lines;
  }

  private void rows() {
    TextTable rows = new TextTable("lrr");
    long all = report.rows();
    rows.row(words.text("dsi.rows.read"), words.number(all));
    part(rows, "dsi.rows.counted", report.getCounted(), all);
    part(rows, "dsi.rows.outside", report.getOutsidePopulation(), all);
    part(rows, "dsi.rows.rejected", report.getRejected(), all);
    lines.add("");
    lines.addAll(rows.lines("  "));
  }

  private void part(TextTable rows, String name, long part, long all) {
    rows.row(words.text(name), words.number(part), all == 0 ? "" : words.share(part, all));
  }

  private void whole(PopulationGroup group) {
    lines.add("");
    lines.add(words.counted("dsi.base", group.getBase(), words.exact(group.getWeight())));
    if (group.getUseNotStated() > 0) {
      lines.add(words.counted("dsi.use-not-stated", group.getUseNotStated()));
    }
    if (group.isSmall()) {
      lines.add(words.text("dsi.small", words.number(table.getMinimumBase())));
    }
    if (group.getShares().isEmpty()) {
      lines.add(words.text("dsi.no-shares"));
      return;
    }
    TextTable shares = new TextTable("lrrl");
    shares.row(words.text("dsi.code"), "%", words.text("dsi.respondents"));
    for (PopulationShare share : group.getShares()) {
      List<String> label = label(share.code());
      shares.row(
          share.code(),
          percent(share),
          words.text("dsi.of", words.number(share.respondents()), words.number(group.getBase())),
          label.get(0));
      label.stream().skip(1).forEach(line -> shares.row("", "", "", line));
    }
    lines.addAll(shares.lines("  "));
  }

  private List<String> label(String code) {
    return indicator.getCodes().stream()
        .filter(published -> published.code().equals(code))
        .map(PublishedCode::label)
        .map(label -> Paragraph.lines(words.language().of(label), LABEL))
        .findFirst()
        .orElse(List.of(""));
  }

  private void breakdown(List<String> columns, List<PopulationGroup> groups) {
    lines.add("");
    lines.add(words.text("dsi.by", String.join(", ", columns)));
    for (int from = 0; from < groups.size(); from += GROUPS_BESIDE) {
      if (from > 0) {
        lines.add("");
      }
      List<PopulationGroup> some =
          groups.subList(from, Math.min(groups.size(), from + GROUPS_BESIDE));
      lines.addAll(beside(some).lines("  "));
    }
    if (groups.stream().anyMatch(PopulationGroup::isSmall)) {
      lines.add("  * " + words.text("dsi.small", words.number(table.getMinimumBase())));
    }
  }

  private TextTable beside(List<PopulationGroup> groups) {
    TextTable beside = new TextTable("lr");
    beside.row(cells("", groups, this::name));
    beside.row(
        cells(words.text("dsi.respondents"), groups, group -> words.number(group.getBase())));
    for (PublishedCode code : indicator.getCodes()) {
      beside.row(
          cells(
              code.code(),
              groups,
              group -> group.share(code.code()).map(this::percent).orElse("–")));
    }
    return beside;
  }

  private static List<String> cells(
      String first,
      List<PopulationGroup> groups,
      java.util.function.Function<PopulationGroup, String> cell) {
    List<String> cells = new ArrayList<>(List.of(first));
    groups.stream().map(cell).forEach(cells::add);
    return cells;
  }

  private String name(PopulationGroup group) {
    String name =
        group.getBreakdown().stream()
            .map(column -> group.getValues().getOrDefault(column, words.text("dsi.not-stated")))
            .collect(Collectors.joining(" · "));
    return group.isSmall() ? name + " *" : name;
  }

  private String percent(PopulationShare share) {
    BigDecimal rounded = share.rounded();
    return new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(words.locale()))
        .format(rounded);
  }

  private void rejected() {
    Map<String, List<Problem>> kinds = new LinkedHashMap<>();
    report
        .getProblems()
        .forEach(
            problem ->
                kinds.computeIfAbsent(problem.getCode(), code -> new ArrayList<>()).add(problem));
    if (kinds.isEmpty()) {
      return;
    }
    TextTable table = new TextTable("lrl");
    kinds.forEach(
        (code, problems) ->
            table.row(
                code,
                words.number(problems.size()),
                words.counted(
                    "summary.first-line",
                    problems.size(),
                    problems.get(0).getLocation().getLine().orElse(0L))));
    lines.add("");
    lines.add(words.text("dsi.rejected"));
    lines.addAll(table.lines("  "));
  }
}
