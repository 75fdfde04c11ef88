package org.baremo.core.profile.gap;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** Counts which statements are covered. Not thread-safe; used once. */
final class CoverageCount {
  private final Framework framework;
  private final Map<Ref, Share> nodes = new LinkedHashMap<>();
  private final Map<LevelRef, Share> levels = new LinkedHashMap<>();
  private final Map<Ksa, Share> ksas = new LinkedHashMap<>();
  private final Map<Label, Share> labels = new LinkedHashMap<>();
  private Share all = Share.NONE;
  private Share withoutLevel = Share.NONE;
  private Share withoutKsa = Share.NONE;

  private CoverageCount(Framework framework) {
    this.framework = framework;
    // What is counted comes in the order of the framework, whatever order its statements have.
    framework.getNodes().forEach(node -> nodes.put(node.getRef(), Share.NONE));
    for (Scale scale : framework.getScales()) {
      for (Level level : scale.getLevels()) {
        levels.put(level.getRef(), Share.NONE);
      }
    }
    for (Ksa ksa : Ksa.values()) {
      ksas.put(ksa, Share.NONE);
    }
  }

  static OutcomeCoverage of(Framework framework, Kind kind, Set<Ref> covered) {
    CoverageCount count = new CoverageCount(framework);
    for (Statement statement : framework.statements(kind)) {
      count.add(statement, covered.contains(statement.getRef()));
    }
    return count.coverage(kind);
  }

  private void add(Statement statement, boolean isCovered) {
    all = all.and(isCovered);
    Set<Ref> above = new LinkedHashSet<>(statement.getAbout());
    for (Ref node : statement.getAbout()) {
      for (Node ancestor : framework.ancestors(node)) {
        above.add(ancestor.getRef());
      }
    }
    above.forEach(node -> add(nodes, node, isCovered));
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

  private OutcomeCoverage coverage(Kind kind) {
    nodes.values().removeIf(Share.NONE::equals);
    levels.values().removeIf(Share.NONE::equals);
    ksas.values().removeIf(Share.NONE::equals);
    OutcomeCoverage.Builder coverage =
        OutcomeCoverage.builder()
            .edition(framework.getEdition())
            .kind(kind)
            .all(all)
            .nodes(nodes)
            .levels(levels)
            .withoutLevel(withoutLevel)
            .ksas(ksas)
            .withoutKsa(withoutKsa);
    labels.forEach((label, share) -> coverage.addLabel(new LabelShare(label, share)));
    return coverage.build();
  }
}
