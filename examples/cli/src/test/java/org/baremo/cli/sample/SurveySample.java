package org.baremo.cli.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.baremo.digcomp.indicator.SkillsIndicators;
import org.baremo.digcomp.indicator.SurveyVariable;

/**
 * A synthetic survey: nobody was asked anything. Respondents have a skill and an age from a fixed
 * seed, and answer accordingly; some rows stand on an edge or are wrong, named after what they are.
 */
public final class SurveySample {
  private static final int RESPONDENTS = 400;
  private static final List<String> OTHERS = List.of("ID", "WEIGHT", "AGE", "SEX", "REGION");
  private static final List<SurveyVariable> VARIABLES = SkillsIndicators.dsi20().getVariables();
  private static final List<String> REGIONS = List.of("coast", "hills", "plain");

  private SurveySample() {}

  static byte[] file(long seed) {
    List<String> rows = new ArrayList<>();
    Random random = new Random(seed);
    for (int i = 1; i <= RESPONDENTS; i++) {
      rows.add(row(respondent(i, random)));
    }
    List<String> among = new ArrayList<>(special());
    Collections.shuffle(among, random);
    among.forEach(row -> rows.add(random.nextInt(rows.size() + 1), row));
    rows.add(0, header());
    return SampleFiles.utf8(String.join("\n", rows) + "\n");
  }

  /**
   * Returns the line of columns.
   *
   * @return separated by commas
   */
  public static String header() {
    List<String> columns = new ArrayList<>(OTHERS);
    VARIABLES.stream().map(SurveyVariable::code).forEach(columns::add);
    return String.join(",", columns);
  }

  /**
   * Returns a respondent as a row.
   *
   * @param number which; the same number and generator give the same respondent
   * @param random where chance comes from
   * @return cells separated by commas
   */
  public static String row(int number, Random random) {
    return row(respondent(number, random));
  }

  private static Map<String, String> respondent(int number, Random random) {
    int age = 14 + random.nextInt(65);
    double skill = -0.3 + random.nextGaussian() * 1.1 - Math.max(0, age - 45) * 0.03;
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("ID", "syn-%04d".formatted(number));
    cells.put("WEIGHT", String.format(Locale.ROOT, "%.2f", 0.5 + random.nextDouble() * 2));
    cells.put("AGE", String.valueOf(age));
    cells.put("SEX", random.nextInt(100) < 2 ? "" : random.nextBoolean() ? "F" : "M");
    cells.put("REGION", REGIONS.get(random.nextInt(REGIONS.size())));
    boolean isUser = random.nextDouble() < chance(skill + 2.6);
    for (SurveyVariable variable : VARIABLES) {
      cells.put(variable.code(), isUser ? answer(variable, skill, random) : "");
    }
    cells.put("IU", random.nextInt(100) < 1 ? "" : isUser ? "1" : "0");
    return cells;
  }

  private static String answer(SurveyVariable variable, double skill, Random random) {
    if (random.nextInt(100) < 3) {
      return "";
    }
    double ease = (variable.code().hashCode() & 0xff) / 128.0 - 0.9;
    boolean does = random.nextDouble() < chance(skill + ease);
    if (variable.codes().size() > 2) {
      int last = variable.codes().size() - 1;
      return String.valueOf(does ? 1 + random.nextInt(2) : last - random.nextInt(last - 1));
    }
    return does ? "1" : "0";
  }

  private static double chance(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  private static String row(Map<String, String> cells) {
    return String.join(",", cells.values());
  }

  private static List<String> special() {
    Map<String, String> all = person("edge-everything", "1");
    Map<String, String> nothing = person("edge-nothing", "0");
    List<String> rows = new ArrayList<>();
    rows.add(row(all));
    rows.add(row(with(nothing, "IU", "1")));
    rows.add(row(with(with(nothing, "ID", "edge-no-internet"), "IU", "0")));
    rows.add(row(with(with(all, "ID", "edge-use-not-stated"), "IU", "")));
    rows.add(row(with(with(all, "ID", "edge-aged-15"), "AGE", "15")));
    rows.add(row(with(with(all, "ID", "edge-aged-16"), "AGE", "16")));
    rows.add(row(with(with(all, "ID", "edge-aged-74"), "AGE", "74")));
    rows.add(row(with(with(all, "ID", "edge-aged-75"), "AGE", "75")));
    rows.add(row(with(with(all, "ID", "edge-weight-of-0"), "WEIGHT", "0")));
    rows.addAll(wrong(all));
    return rows;
  }

  private static List<String> wrong(Map<String, String> right) {
    List<String> rows = new ArrayList<>();
    rows.add(row(with(with(right, "ID", "bad-code"), "IUIF", "2")));
    rows.add(row(with(with(right, "ID", "bad-code-in-words"), "IUEM", "yes")));
    rows.add(row(with(with(with(right, "ID", "bad-two-codes"), "IBUY", "7"), "IUBK", "-1")));
    rows.add(row(with(with(right, "ID", "bad-weight"), "WEIGHT", "heavy")));
    rows.add(row(with(with(right, "ID", "bad-negative-weight"), "WEIGHT", "-1.5")));
    rows.add(row(with(with(right, "ID", "bad-no-weight"), "WEIGHT", "")));
    rows.add(row(with(with(right, "ID", "bad-age"), "AGE", "forty")));
    rows.add(row(with(with(right, "ID", "bad-no-age"), "AGE", "")));
    rows.add(row(with(right, "ID", "bad-one-column-more")) + ",1");
    rows.add(
        with(right, "ID", "bad-cut-off").values().stream()
            .limit(9)
            .collect(Collectors.joining(",")));
    return rows;
  }

  /** A respondent who answers the same to everything. */
  private static Map<String, String> person(String name, String answer) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("ID", name);
    cells.put("WEIGHT", "1");
    cells.put("AGE", "40");
    cells.put("SEX", "F");
    cells.put("REGION", "coast");
    VARIABLES.forEach(variable -> cells.put(variable.code(), answer));
    return cells;
  }

  private static Map<String, String> with(Map<String, String> cells, String column, String cell) {
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changed.put(column, cell);
    return changed;
  }
}
