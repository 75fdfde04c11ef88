package org.baremo.digcomp.indicator.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.core.internal.Require;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.SurveyVariable;

/** Where in a row stands what: the line of columns, compared with the layout. */
final class SurveyColumns {
  static final int NONE = -1;

  private final SkillsIndicator indicator;
  private final SurveyLayout layout;
  private final String document;
  private final List<String> header;
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private final int[] variables;
  private final int person;
  private final int weight;
  private final int scope;
  private final Map<String, Integer> breakdowns = new LinkedHashMap<>();

  private SurveyColumns(
      SkillsIndicator indicator, SurveyLayout layout, String document, List<String> header) {
    this.indicator = indicator;
    this.layout = layout;
    this.document = document;
    this.header = header;
    for (String name : header) {
      places.put(name, places.size());
    }
    variables = variables();
    person = layout.getPerson().map(name -> place(name, "whose row it is")).orElse(NONE);
    weight = layout.getWeight().map(name -> place(name, "weights")).orElse(NONE);
    scope = scopePlace();
    for (Breakdown breakdown : layout.getBreakdowns()) {
      for (String column : breakdown.columns()) {
        breakdowns.computeIfAbsent(column, name -> place(name, "a breakdown"));
      }
    }
  }

  /** Finds every column, or says at once which are missing. */
  static Checked<SurveyColumns> of(
      SkillsIndicator indicator, SurveyLayout layout, String document, List<String> header) {
    // Of one column, every other is missing: what is wrong is its separator.
    if (header.size() == 1) {
      return Checked.failed(
          Problem.error(
              "indicator.one-column",
              Location.ofLine(document, 1),
              "columns must be separated by comma, semicolon or tab, was one column '%s'"
                  .formatted(Require.shown(header.get(0)))));
    }
    SurveyColumns columns = new SurveyColumns(indicator, layout, document, header);
    return columns.problems.isEmpty() ? Checked.of(columns) : Checked.failed(columns.problems);
  }

  private int[] variables() {
    checkNames("columns", layout.getColumns().keySet());
    checkNames("notAsked", layout.getNotAsked());
    String user = indicator.getUser().variable();
    if (layout.getNotAsked().contains(user)) {
      add(
          "indicator.users-not-asked",
          "notAsked must not name %s: without it nobody can be assessed".formatted(user));
    }
    List<SurveyVariable> all = indicator.getVariables();
    int[] found = new int[all.size()];
    for (int i = 0; i < found.length; i++) {
      String code = all.get(i).code();
      String column = layout.getColumns().getOrDefault(code, code);
      boolean isAsked = !layout.getNotAsked().contains(code);
      found[i] = isAsked ? place(column, "variable " + code) : NONE;
    }
    return found;
  }

  private void checkNames(String attribute, Iterable<String> names) {
    for (String name : names) {
      if (indicator.variable(name).isEmpty()) {
        add(
            "indicator.unknown-variable",
            "%s must name variables of %s, one was '%s'"
                .formatted(attribute, indicator.getId(), Require.shown(name)));
      }
    }
  }

  private int scopePlace() {
    if (layout.getScope() instanceof SurveyScope.AgeInYears age) {
      return place(age.column(), "age in years");
    } else if (layout.getScope() instanceof SurveyScope.OneOf oneOf) {
      return place(oneOf.column(), "the population");
    }
    return NONE;
  }

  private int place(String column, String what) {
    Integer place = places.get(column);
    if (place == null) {
      add(
          "indicator.missing-column",
          "column '%s' must be there for %s".formatted(Require.shown(column), what));
      return NONE;
    }
    used.add(place);
    return place;
  }

  private void add(String code, String message) {
    problems.add(Problem.error(code, Location.ofLine(document, 1), message));
  }

  /** The place of a variable's column by its place in the indicator; none when not asked. */
  int variable(int position) {
    return variables[position];
  }

  int person() {
    return person;
  }

  int weight() {
    return weight;
  }

  int scope() {
    return scope;
  }

  Map<String, Integer> breakdowns() {
    return breakdowns;
  }

  String name(int column) {
    return header.get(column);
  }

  List<String> passedOver() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (!used.contains(i) && !header.get(i).isBlank()) {
        names.add(header.get(i));
      }
    }
    return names;
  }
}
