package org.baremo.digcomp.indicator.population;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a table as comma-separated values (RFC 4180). */
final class PopulationCsv {
  private static final String ALL = "TOTAL";

  private PopulationCsv() {}

  static List<String> lines(PopulationTable table) {
    Set<String> columns = new LinkedHashSet<>();
    table.getGroups().forEach(group -> columns.addAll(group.getBreakdown()));
    List<String> lines = new ArrayList<>();
    List<String> header = new ArrayList<>(columns);
    header.addAll(List.of("code", "percent", "base", "respondents", "small"));
    lines.add(line(header));
    for (PopulationGroup group : table.getGroups()) {
      for (PopulationShare share : group.getShares()) {
        List<String> fields = new ArrayList<>();
        for (String column : columns) {
          boolean isDivided = group.getBreakdown().contains(column);
          fields.add(isDivided ? group.getValues().getOrDefault(column, "") : ALL);
        }
        fields.add(share.code());
        fields.add(share.rounded().toPlainString());
        fields.add(String.valueOf(group.getBase()));
        fields.add(String.valueOf(share.respondents()));
        fields.add(String.valueOf(group.isSmall()));
        lines.add(line(fields));
      }
    }
    return lines;
  }

  private static String line(List<String> fields) {
    return fields.stream().map(PopulationCsv::field).collect(Collectors.joining(","));
  }

  private static String field(String text) {
    boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
