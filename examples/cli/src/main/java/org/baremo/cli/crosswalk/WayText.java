package org.baremo.cli.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baremo.cli.Paragraph;
import org.baremo.cli.TextTable;
import org.baremo.cli.Words;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.crosswalk.CompositionLoss;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.CrosswalkLibrary;
import org.baremo.core.crosswalk.LevelMapping;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.crosswalk.Step;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;

/** The links of a way as text, with what they come from and what is lost. */
final class WayText {
  private static final int LONG_CODE = 12;

  private final FrameworkCatalog catalog = FrameworkCatalog.installed();
  private final Words words;
  private final Way way;
  private final List<String> lines = new ArrayList<>();

  WayText(Words words, Way way) {
    this.words = words;
    this.way = way;
  }

  /** Every crosswalk of a library, a line each. */
  static List<String> list(Words words, CrosswalkLibrary library) {
    TextTable table = new TextTable("lllrl");
    for (Crosswalk crosswalk : library.crosswalks()) {
      table.row(
          crosswalk.getId().toString(),
          crosswalk.getSource() + " -> " + crosswalk.getTarget(),
          words.text("crosswalk.status." + crosswalk.getProvenance().status()),
          words.counted("crosswalk.links", crosswalk.getMappings().size()),
          words.language().of(crosswalk.getTitle()));
    }
    return table.lines("");
  }

  List<String> lines(CompositionPolicy policy) {
    lines.add(way.stops().stream().map(EditionRef::toString).collect(Collectors.joining(" -> ")));
    lines.add(how(policy));
    lines.add("");
    boolean isComposed = way.legs().size() > 1;
    for (Link link : way.links().links()) {
      link(link, isComposed);
    }
    way.links().levelMappings().forEach(this::levels);
    if (isComposed) {
      losses(way.losses(policy));
    }
    return lines;
  }

  /** Whether somebody asserts the way, or the way back, or several in a row lead there. */
  private String how(CompositionPolicy policy) {
    List<Step> steps =
        way.links().links().stream().map(Link::getPath).flatMap(List::stream).toList();
    String crosswalks =
        steps.stream()
            .map(step -> step.crosswalk().toString())
            .distinct()
            .collect(Collectors.joining(", "));
    if (way.legs().size() > 1) {
      return words.text("crosswalk.composed", words.text("crosswalk.policy." + policy), crosswalks);
    }
    boolean isReversed =
        !steps.isEmpty()
            && steps.stream().allMatch(step -> step.direction() == Step.Direction.REVERSED);
    return words.text(isReversed ? "crosswalk.reversed" : "crosswalk.asserted", crosswalks);
  }

  private void link(Link link, boolean isComposed) {
    String strength =
        link.getStrength()
            .map(value -> ", " + words.text("crosswalk.strength", words.exact(value)))
            .orElse("");
    lines.add(
        "  %s -> %s: %s%s"
            .formatted(
                label(link.getSource()),
                label(link.getTarget()),
                words.text("relation." + link.getRelation()),
                strength));
    uris(link.getSource());
    uris(link.getTarget());
    if (isComposed) {
      lines.add("      " + words.text("crosswalk.path", path(link)));
    }
    link.getPath().stream()
        .map(step -> step.mapping().getRationale())
        .flatMap(Optional::stream)
        .distinct()
        .forEach(this::rationale);
  }

  /** What a node is known by on the web, where there is such. */
  private void uris(Ref ref) {
    catalog.node(ref).ifPresent(node -> node.getUris().forEach(uri -> lines.add("      " + uri)));
  }

  private String path(Link link) {
    StringBuilder path = new StringBuilder(place(link.getSource()));
    for (Step step : link.getPath()) {
      path.append(" -")
          .append(words.text("relation." + step.relation()))
          .append("-> ")
          .append(place(step.end()));
    }
    return path.toString();
  }

  private static String place(Ref ref) {
    return ref.edition() + " " + ref.code();
  }

  private void rationale(LocalizedText why) {
    Paragraph.lines(words.language().of(why), 88).forEach(line -> lines.add("      " + line));
  }

  private String label(Ref ref) {
    String title = catalog.node(ref).map(node -> words.language().of(node.getTitle())).orElse("");
    return ref.code().length() > LONG_CODE && !title.isEmpty()
        ? title
        : (ref.code() + " " + title).strip();
  }

  private void levels(LevelMapping mapping) {
    lines.add("");
    lines.add(words.text("crosswalk.levels", mapping.getSource(), mapping.getTarget()));
    Map<LevelRef, List<LevelRef>> images = new LinkedHashMap<>();
    mapping
        .getPairs()
        .forEach(
            pair -> images.computeIfAbsent(pair.from(), key -> new ArrayList<>()).add(pair.to()));
    TextTable table = new TextTable("l");
    images.forEach(
        (level, to) ->
            table.row(
                name(level),
                "-> " + to.stream().map(this::name).collect(Collectors.joining(words.text("or")))));
    lines.addAll(table.lines("  "));
    lines.add(
        "  " + words.text(mapping.isBelowFirstKept() ? "crosswalk.below" : "crosswalk.not-below"));
  }

  private String name(LevelRef ref) {
    return catalog.level(ref).map(level -> words.language().of(level.getName())).orElse(ref.code());
  }

  private void losses(List<CompositionLoss> losses) {
    List<CompositionLoss> some =
        losses.stream()
            .filter(loss -> !loss.getLost().isEmpty() || !loss.getPartlyLost().isEmpty())
            .toList();
    some.forEach(this::loss);
    if (some.isEmpty()) {
      lines.add("");
      lines.add(words.text("crosswalk.no-loss"));
    }
  }

  private void loss(CompositionLoss loss) {
    lines.add("");
    int lost = loss.getLost().size();
    lines.add(
        words.text(
            "crosswalk.loss",
            loss.getMiddle(),
            words.number(lost),
            words.number(loss.getBase()),
            loss.getTarget()));
    loss.getLost().forEach(end -> lines.add("  " + deadEnd("crosswalk.lost", end)));
    loss.getPartlyLost().forEach(end -> lines.add("  " + deadEnd("crosswalk.partly-lost", end)));
  }

  private String deadEnd(String key, CompositionLoss.DeadEnd end) {
    String at = end.at().stream().map(this::label).collect(Collectors.joining("; "));
    return words.text(key, label(end.source()), at);
  }
}
