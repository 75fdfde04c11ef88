package org.baremo.core.profile.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Label;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.Statement;
import org.baremo.core.profile.gap.OutcomeCoverage.LabelShare;
import org.baremo.core.profile.gap.OutcomeCoverage.Share;
import org.baremo.core.profile.gap.OutcomeCoverage.Within;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/**
 * Counts which statements are covered, over all of them and within each node. What is counted comes
 * in the order of the framework, whatever order its statements have. Not thread-safe; used once.
 */
final class CoverageCount {
  private final Framework framework;
  private final Counts whole = new Counts();
  private final Map<Ref, Counts> nodes = new LinkedHashMap<>();

  /** The counts of some statements. */
  private static final class Counts {
    private Share all = Share.NONE;
    private Share withoutLevel = Share.NONE;
    private Share withoutKsa = Share.NONE;
    private final Map<LevelRef, Share> levels = new HashMap<>();
    private final Map<Ksa, Share> ksas = new EnumMap<>(Ksa.class);
    private final Map<Label, Share> labels = new LinkedHashMap<>();

    void add(Statement statement, boolean isCovered) {
      all = all.and(isCovered);
      statement
          .getLevel()
          .ifPresentOrElse(
              level -> add(levels, level, isCovered),
              () -> withoutLevel = withoutLevel.and(isCovered));
      statement
          .getKsa()
          .ifPresentOrElse(
              ksa -> add(ksas, ksa, isCovered), () -> withoutKsa = withoutKsa.and(isCovered));
      statement.getLabels().forEach(label -> add(labels, label, isCovered));
    }

    private static <K> void add(Map<K, Share> shares, K key, boolean isCovered) {
      shares.put(key, shares.getOrDefault(key, Share.NONE).and(isCovered));
    }

    Within within(List<LevelRef> levelOrder, Collection<Label> labelOrder) {
      Map<LevelRef, Share> byLevel = new LinkedHashMap<>();
      for (LevelRef level : levelOrder) {
        if (levels.containsKey(level)) {
          byLevel.put(level, levels.getOrDefault(level, Share.NONE));
        }
      }
      List<LabelShare> byLabel = new ArrayList<>();
      for (Label label : labelOrder) {
        if (labels.containsKey(label)) {
          byLabel.add(new LabelShare(label, labels.getOrDefault(label, Share.NONE)));
        }
      }
      return new Within(byLevel, ksas, byLabel);
    }
  }

  private CoverageCount(Framework framework) {
    this.framework = framework;
    framework.getNodes().forEach(node -> nodes.put(node.getRef(), new Counts()));
  }

  static OutcomeCoverage of(Framework framework, Kind kind, Set<Ref> covered) {
    CoverageCount count = new CoverageCount(framework);
    for (Statement statement : framework.statements(kind)) {
      count.add(statement, covered.contains(statement.getRef()));
    }
    return count.coverage(kind);
  }

  private void add(Statement statement, boolean isCovered) {
    whole.add(statement, isCovered);
    Set<Ref> above = new LinkedHashSet<>(statement.getAbout());
    for (Ref node : statement.getAbout()) {
      for (Node ancestor : framework.ancestors(node)) {
        above.add(ancestor.getRef());
      }
    }
    above.forEach(
        node -> nodes.computeIfAbsent(node, key -> new Counts()).add(statement, isCovered));
  }

  private List<LevelRef> levels() {
    List<LevelRef> levels = new ArrayList<>();
    for (Scale scale : framework.getScales()) {
      for (Level level : scale.getLevels()) {
        levels.add(level.getRef());
      }
    }
    return levels;
  }

  private OutcomeCoverage coverage(Kind kind) {
    List<LevelRef> levels = levels();
    Within all = whole.within(levels, whole.labels.keySet());
    OutcomeCoverage.Builder coverage =
        OutcomeCoverage.builder()
            .edition(framework.getEdition())
            .kind(kind)
            .all(whole.all)
            .levels(all.levels())
            .withoutLevel(whole.withoutLevel)
            .ksas(all.ksas())
            .withoutKsa(whole.withoutKsa)
            .labels(all.labels());
    nodes.forEach(
        (node, counts) -> {
          if (counts.all.of() > 0) {
            coverage.putNode(node, counts.all);
            coverage.putWithin(node, counts.within(levels, whole.labels.keySet()));
          }
        });
    return coverage.build();
  }
}
