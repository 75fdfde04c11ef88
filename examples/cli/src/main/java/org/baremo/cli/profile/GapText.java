package org.baremo.cli.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baremo.cli.TextTable;
import org.baremo.cli.Words;
import org.baremo.core.framework.Framework;
import org.baremo.core.profile.gap.Gap;
import org.baremo.core.profile.gap.GapCell;
import org.baremo.core.profile.gap.GapFinding;
import org.baremo.core.profile.gap.GapSummary;
import org.baremo.core.profile.gap.Target;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.value.LevelRef;

/** A gap as text: what came of each target, how many were met, and what is missing first. */
final class GapText {
  private final Words words;
  private final Framework framework;
  private final TargetProfile target;
  private final Gap gap;

  GapText(Words words, Framework framework, TargetProfile target, Gap gap) {
    this.words = words;
    this.framework = framework;
    this.target = target;
    this.gap = gap;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.text(
            "gap.title",
            gap.getHolder(),
            words.language().of(target.getTitle()),
            target.getId(),
            gap.getEdition()));
    GapSummary summary = gap.summary();
    String share =
        summary.base() == 0 ? "" : " (" + words.share(summary.getMet(), summary.base()) + ")";
    lines.add(
        words.text("gap.met", words.number(summary.getMet()), words.number(summary.base()), share));
    if (summary.total() > summary.base()) {
      lines.add(
          words.text(
              "gap.left-out",
              words.number(summary.getExempt()),
              words.number(summary.getUndefined())));
    }
    lines.add("");
    TextTable table = new TextTable("l");
    gap.getEntries().forEach(entry -> table.row(row(entry)));
    lines.addAll(table.lines("  "));
    missing(lines);
    return lines;
  }

  private List<String> row(Gap.Entry entry) {
    return List.of(
        name(entry.target()),
        words.text("gap.wanted", level(entry.target().getLevel())),
        finding(entry.finding()),
        words.text("gap.importance." + entry.target().getImportance()),
        entry.cells().stream()
            .filter(cell -> cell.getAchieved() + cell.getNotAchieved() > 0)
            .map(this::cell)
            .collect(Collectors.joining(", ")));
  }

  private String finding(GapFinding finding) {
    return finding instanceof GapFinding.Below below
        ? words.counted("gap.below", below.levels())
        : words.text("gap." + finding.getClass().getSimpleName());
  }

  private String cell(GapCell cell) {
    String kind = cell.getKsa().map(ksa -> " " + words.text("ksa." + ksa)).orElse("");
    return words.text("gap.cell", level(cell.getLevel()) + kind, cell.getAchieved(), cell.total());
  }

  private void missing(List<String> lines) {
    if (gap.missing().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(words.text("gap.missing"));
    TextTable table = new TextTable("l");
    for (Gap.Entry entry : gap.missing()) {
      table.row(
          name(entry.target()),
          finding(entry.finding()),
          words.text("gap.importance." + entry.target().getImportance()));
    }
    lines.addAll(table.lines("  "));
  }

  private String name(Target wanted) {
    String title =
        framework
            .node(wanted.getNode())
            .map(node -> " " + words.language().of(node.getTitle()))
            .orElse("");
    String kind = wanted.getKsa().map(ksa -> ", " + words.text("ksa." + ksa)).orElse("");
    return wanted.getNode().code() + title + kind;
  }

  private String level(LevelRef ref) {
    return framework
        .level(ref)
        .map(level -> words.language().of(level.getName()))
        .orElseGet(ref::code);
  }
}
