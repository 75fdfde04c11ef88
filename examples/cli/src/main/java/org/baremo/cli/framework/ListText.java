package org.baremo.cli.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baremo.cli.Editions;
import org.baremo.cli.TextTable;
import org.baremo.cli.Words;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LocalizedText;

/** Every edition on a line: frameworks of several editions apart, the others together. */
final class ListText {
  private final FrameworkCatalog catalog;
  private final Words words;

  ListText(FrameworkCatalog catalog, Words words) {
    this.catalog = catalog;
    this.words = words;
  }

  List<String> lines() {
    Map<String, List<EditionRef>> groups = new LinkedHashMap<>();
    List<EditionRef> single = new ArrayList<>();
    Editions.sorted(catalog).stream()
        .collect(
            Collectors.groupingBy(
                ref -> ref.framework().value(), LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (framework, editions) -> {
              if (editions.size() > 1) {
                groups.put(words.text("framework.list.editions", framework), editions);
              } else {
                single.addAll(editions);
              }
            });
    groups.put(words.text("framework.list.others"), single);
    return lines(groups);
  }

  /** One table for all groups, so that columns stand below one another. */
  private List<String> lines(Map<String, List<EditionRef>> groups) {
    TextTable table = new TextTable("llrrl");
    table.row(
        "",
        "",
        words.text("kind.area"),
        words.text("kind.competence"),
        words.text("framework.list.scales"));
    groups
        .values()
        .forEach(
            editions ->
                editions.forEach(
                    edition -> table.row(cells(catalog.framework(edition).orElseThrow()))));
    List<String> rows = table.lines("  ");
    List<String> lines = new ArrayList<>();
    lines.add(rows.get(0));
    int next = 1;
    for (Map.Entry<String, List<EditionRef>> group : groups.entrySet()) {
      if (!group.getValue().isEmpty()) {
        lines.add(group.getKey());
        lines.addAll(rows.subList(next, next + group.getValue().size()));
        next += group.getValue().size();
      }
    }
    return lines;
  }

  private List<String> cells(Framework framework) {
    Counts counts = Counts.of(framework);
    return List.of(
        framework.getEdition().toString(),
        title(framework.getTitle()),
        number(counts.of("area")),
        number(counts.of("competence")),
        framework.getScales().stream().map(ListText::scale).collect(Collectors.joining(", ")));
  }

  private static String scale(Scale scale) {
    return "%s (%d)".formatted(scale.getId(), scale.getLevels().size());
  }

  /** What there is none of stays blank: not every framework has areas and competences. */
  private static String number(int count) {
    return count == 0 ? "" : String.valueOf(count);
  }

  /** However short, in which language it is where it is not the reader's. */
  private String title(LocalizedText text) {
    LocalizedText.Match match = text.in(words.locale());
    return shortened(match.value()) + (match.fallback() ? " [" + match.language() + "]" : "");
  }

  private static String shortened(String title) {
    int most = 54;
    if (title.length() <= most) {
      return title;
    }
    int space = title.lastIndexOf(' ', most - 2);
    return title.substring(0, space < most / 2 ? most - 2 : space) + " …";
  }
}
