package org.baremo.digcomp.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.VersionedId;
import org.baremo.digcomp.data.Attributes;
import org.baremo.digcomp.data.Folder;
import org.baremo.digcomp.data.Manifest;
import org.baremo.digcomp.data.Row;
import org.baremo.digcomp.data.Table;
import org.baremo.digcomp.data.Titles;

/** Reads an indicator from its folder of tables. Uses no JSON, so that loading stays cheap. */
final class IndicatorReader {
  private static final List<String> ATTRIBUTES =
      List.of("id", "dataset", "population", "base-language", "languages");

  private final Folder folder;
  private final List<Problem> problems = new ArrayList<>();
  private final Attributes attributes;
  private final SkillsIndicator.Builder indicator = SkillsIndicator.builder();
  private final Manifest manifest = new Manifest();

  private IndicatorReader(Folder folder) {
    this.folder = folder;
    this.attributes = Attributes.read(folder, "indicator.tsv", ATTRIBUTES, problems);
  }

  static Checked<SkillsIndicator> read(Folder folder) {
    return new IndicatorReader(folder).read();
  }

  private Checked<SkillsIndicator> read() {
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    Titles titles = new Titles(attributes.get("base-language"));
    for (String language : attributes.get("languages").split(",", -1)) {
      titles.read(folder, language, problems);
    }
    rows("variables.tsv", List.of("variable", "codes"), this::readVariable);
    readUser();
    readAreas(titles);
    rows("overall.tsv", List.of("level", "areas-at-none", "other-areas"), this::readOverall);
    rows("codes.tsv", List.of("code", "of", "levels"), row -> readCode(row, titles));
    row("indicator.tsv", () -> indicator.id(VersionedId.parse(attributes.get("id"))));
    row("indicator.tsv", () -> indicator.population(population(attributes.get("population"))));
    row("l10n", () -> indicator.title(titles.of("indicator")));
    titles.reportUnused(problems);
    manifest.check(folder, problems);
    return problems.isEmpty()
        ? Checked.built(
            Location.of(attributes.get("id"), ""),
            () -> indicator.dataset(attributes.get("dataset")).build())
        : Checked.failed(problems);
  }

  /** What no single row says can be malformed too. */
  private void row(String file, Runnable reader) {
    try {
      reader.run();
    } catch (IllegalArgumentException e) {
      problems.add(
          Problem.error("data.malformed-row", Location.of(file), String.valueOf(e.getMessage())));
    }
  }

  private void rows(String file, List<String> columns, Table.RowReader reader) {
    Table.read(folder, file, columns, problems).forEach(reader, problems);
  }

  private static AgeRange population(String text) {
    if (!text.matches("[0-9]{1,3}-[0-9]{1,3}")) {
      throw new IllegalArgumentException("population must be two ages, was '" + text + "'");
    }
    int dash = text.indexOf('-');
    return new AgeRange(
        Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
  }

  private void readVariable(Row row) {
    indicator.addVariable(new SurveyVariable(row.get(0), codes(row, 1)));
    manifest.add("variables");
  }

  private static Condition condition(Row row, int variable, int codes) {
    return new Condition(row.get(variable), codes(row, codes));
  }

  private static List<Integer> codes(Row row, int column) {
    try {
      return Arrays.stream(row.get(column).split(",", -1)).map(Integer::valueOf).toList();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "codes must be whole numbers joined by commas, were '%s'".formatted(row.get(column)), e);
    }
  }

  private void readUser() {
    rows(
        "user.tsv",
        List.of("variable", "codes"),
        row -> {
          indicator.user(condition(row, 0, 1));
          manifest.add("user");
        });
  }

  private void readAreas(Titles titles) {
    Map<String, Map<String, List<Condition>>> activities = new LinkedHashMap<>();
    rows(
        "activities.tsv",
        List.of("area", "activity", "variable", "codes"),
        row -> {
          List<Condition> conditions =
              activities
                  .computeIfAbsent(row.get(0), area -> new LinkedHashMap<>())
                  .computeIfAbsent(
                      row.get(1),
                      activity -> {
                        manifest.add("activities");
                        manifest.add("activities", row.get(0));
                        return new ArrayList<>();
                      });
          conditions.add(condition(row, 2, 3));
          manifest.add("conditions");
        });
    rows(
        "areas.tsv",
        List.of("area", "basic-from", "above-basic-from"),
        row -> {
          SkillArea.Builder area = SkillArea.builder().code(row.get(0));
          Map<String, List<Condition>> own = activities.remove(row.get(0));
          if (own != null) {
            own.forEach((code, conditions) -> area.addActivity(new Activity(code, conditions)));
          }
          indicator.addArea(
              area.title(titles.of("area/" + row.get(0)))
                  .basicFrom(row.number(1))
                  .aboveBasicFrom(row.number(2))
                  .build());
          manifest.add("areas");
        });
    for (String area : activities.keySet()) {
      problems.add(
          Problem.error(
              "data.malformed-row",
              Location.of("activities.tsv"),
              "area must be one of areas.tsv, was " + area));
    }
  }

  private void readOverall(Row row) {
    indicator.addOverall(
        new OverallRule(
            level(row.get(0), OverallLevel.values(), OverallLevel::word),
            row.number(1),
            level(row.get(2), AreaLevel.values(), AreaLevel::word)));
    manifest.add("overall");
  }

  private void readCode(Row row, Titles titles) {
    Counted counted =
        switch (row.get(1)) {
          case "not-assessed" -> new Counted.NotAssessed();
          case "overall" ->
              new Counted.Overall(levels(row, OverallLevel.values(), OverallLevel::word));
          default ->
              new Counted.InArea(row.get(1), levels(row, AreaLevel.values(), AreaLevel::word));
        };
    indicator.addCode(new PublishedCode(row.get(0), titles.of("code/" + row.get(0)), counted));
    manifest.add("codes");
    manifest.add("codes", row.get(1));
  }

  private static <L> List<L> levels(Row row, L[] levels, Function<L, String> word) {
    return Arrays.stream(row.get(2).split(",", -1)).map(w -> level(w, levels, word)).toList();
  }

  private static <L> L level(String wanted, L[] levels, Function<L, String> word) {
    return Arrays.stream(levels)
        .filter(level -> word.apply(level).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "level must be one of %s, was %s"
                        .formatted(Arrays.stream(levels).map(word).toList(), wanted)));
  }
}
