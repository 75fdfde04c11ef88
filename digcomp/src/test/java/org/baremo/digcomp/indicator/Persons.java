package org.baremo.digcomp.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Drawn persons of the bundled indicator, and a second scorer of them, written by hand. */
public final class Persons {
  public static final SkillsIndicator DSI = SkillsIndicators.dsi20();

  private static final String IL = "IUIF IHIF IUNW1 TICCSFOI/TICIDIS/TICNIDIS TICXND";
  private static final String CC = "IUEM IUPH1 IUCHAT1 IUSNET IUPOL2 IUVOTE";
  private static final String DCC = "CWRD1 CEPVA1 CXFER1 CXLS1 CPRES2 CXLSADV1 CPRG2";
  private static final String SF = "PCOOK1 MAPS_RPS MAPS_RRGL MAPS_LAP MAPS_RAAD MAPS_CWSC";
  private static final String PS = "CINSAPP1 CCONF1 IBUY IUSELL IUBK IUJOB IUOLC/IUOLM";

  private Persons() {}

  /** A person with a weight and a sex. */
  public record Weighted(Map<String, Integer> answers, BigDecimal weight, String sex) {
    public Map<String, String> values() {
      return sex.isEmpty() ? Map.of() : Map.of("SEX", sex);
    }

    public SkillsResult result() {
      return IndicatorScorer.of(DSI).score(Respondent.of(DSI, answers));
    }
  }

  /** Answers to some of the questions; most persons use the internet. */
  public static Arbitrary<Map<String, Integer>> answers() {
    Arbitrary<Integer> yesNo = Arbitraries.of(-1, 0, 0, 1, 1);
    Arbitrary<Integer> bought = Arbitraries.of(-1, 0, 1, 2, 3, 4);
    Arbitrary<Integer> user =
        Arbitraries.frequency(
            net.jqwik.api.Tuple.of(8, 1),
            net.jqwik.api.Tuple.of(1, 0),
            net.jqwik.api.Tuple.of(1, -1));
    List<Arbitrary<Integer>> each = new ArrayList<>();
    for (SurveyVariable variable : DSI.getVariables()) {
      each.add(
          switch (variable.code()) {
            case "IU" -> user;
            case "IBUY" -> bought;
            default -> yesNo;
          });
    }
    return Combinators.combine(each)
        .as(
            codes -> {
              Map<String, Integer> answers = new LinkedHashMap<>();
              for (int i = 0; i < codes.size(); i++) {
                if (codes.get(i) >= 0) {
                  answers.put(DSI.getVariables().get(i).code(), codes.get(i));
                }
              }
              return answers;
            });
  }

  public static Arbitrary<Weighted> weighted() {
    return Combinators.combine(
            answers(),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("20000")).ofScale(4),
            Arbitraries.of("F", "M", ""))
        .as(Weighted::new);
  }

  /** One digit an area: 0, 1 or 2, in the order IL, CC, DCC, SF, PS; empty for no assessment. */
  public static String levels(Map<String, Integer> answers) {
    if (answers.getOrDefault("IU", 0) != 1) {
      return "";
    }
    return level(answers, IL, 2)
        + level(answers, CC, 2)
        + level(answers, DCC, 3)
        + level(answers, SF, 3)
        + level(answers, PS, 3);
  }

  private static String level(Map<String, Integer> answers, String items, int above) {
    int sum = 0;
    for (String item : items.split(" ", -1)) {
      int counts = 0;
      for (String variable : item.split("/", -1)) {
        int answer = answers.getOrDefault(variable, 0);
        if (answer == 1 || (variable.equals("IBUY") && answer == 2)) {
          counts = 1;
        }
      }
      sum += counts;
    }
    return sum >= above ? "2" : sum > 0 ? "1" : "0";
  }

  /** The published code of the overall level, without its prefix. */
  public static String overall(String levels) {
    if (levels.isEmpty()) {
      return "NA";
    }
    long zeros = levels.chars().filter(c -> c == '0').count();
    if (levels.equals("22222")) {
      return "AB";
    }
    return zeros == 0 ? "B" : zeros == 1 ? "LW" : zeros == 2 ? "N" : zeros == 3 ? "LM" : "X";
  }

  /** Whether a published code counts a person of these levels. */
  public static boolean counts(String code, String levels) {
    String of = code.substring("I_DSK2_".length());
    String overall = overall(levels);
    if (Set.of("AB", "B", "LW", "N", "LM", "X", "NA").contains(of)) {
      return of.equals(overall);
    } else if (of.equals("BAB")) {
      return overall.equals("B") || overall.equals("AB");
    } else if (levels.isEmpty()) {
      return false;
    }
    String[] parts = of.split("_", -1);
    char level = levels.charAt(List.of("IL", "CC", "DCC", "SF", "PS").indexOf(parts[0]));
    return switch (parts[1]) {
      case "AB" -> level == '2';
      case "B" -> level == '1';
      default -> level != '0';
    };
  }
}
