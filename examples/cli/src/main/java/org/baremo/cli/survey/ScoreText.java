package org.baremo.cli.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baremo.cli.Paragraph;
import org.baremo.cli.TextTable;
import org.baremo.cli.Words;
import org.baremo.digcomp.indicator.SkillArea;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.SkillsResult;
import org.baremo.digcomp.indicator.SkillsResult.AreaResult;
import org.baremo.digcomp.indicator.population.SurveyRow;

/** What one person came to, and by which activities. */
final class ScoreText {
  private final Words words;
  private final SkillsIndicator indicator;

  ScoreText(Words words, SkillsIndicator indicator) {
    this.words = words;
    this.indicator = indicator;
  }

  List<String> lines(SurveyRow row, SkillsResult result) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        row.person()
            .map(person -> words.text("dsi.person", person, row.line()))
            .orElseGet(() -> words.text("dsi.row", row.line())));
    if (result instanceof SkillsResult.Assessed assessed) {
      assessed(assessed, lines);
    } else if (result instanceof SkillsResult.CouldNotBeAssessed none) {
      lines.add("  " + words.text("dsi.not-assessed." + none.reason()));
    }
    return lines;
  }

  private void assessed(SkillsResult.Assessed assessed, List<String> lines) {
    lines.add("  " + words.text("dsi.overall", words.text("dsi.overall." + assessed.overall())));
    TextTable table = new TextTable("lllrl");
    for (int i = 0; i < indicator.getAreas().size(); i++) {
      SkillArea area = indicator.getAreas().get(i);
      AreaResult result = assessed.areas().get(i);
      table.row(
          area.getCode(),
          words.language().of(area.getTitle()),
          words.text("dsi.area." + result.level()),
          words.text("dsi.counted", result.counted().size(), area.getActivities().size()),
          String.join(" ", result.counted()));
    }
    lines.addAll(table.lines("    "));
    if (!assessed.unanswered().isEmpty()) {
      String names = String.join(" ", assessed.unanswered());
      Paragraph.lines(
              words.text(
                  "dsi.unanswered",
                  String.format(Locale.ROOT, "%d", assessed.unanswered().size()),
                  names))
          .forEach(line -> lines.add("  " + line));
    }
  }
}
